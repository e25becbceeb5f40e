import Grammar

/// Pronouns that a sentence's own words make clear, and ends that would hang on another sentence.
extension Reading {
  /// Does a word stand for something that the sentence doesn't say?
  func isUnclear(_ index: Int) -> Bool {
    dangling.contains(index) && said[index] == nil && !isClearInside(index)
  }

  /// Without a clause behind a comma at the sentence's end that would be unclear: "…, because these give off heat".
  func withoutUnclearEnd(_ tokens: [Int]) -> [Int] {
    guard let unclear = tokens.first(where: isUnclear),
      let comma = tokens.last(where: { index in
        index < unclear && self[index].text == "," && index + 1 < count && Self.joints.contains(lower(index + 1))
      }),
      parse.roots.allSatisfy({ root in
        root < comma && children(root, .nsubj, .nsubjpass).allSatisfy { $0 < comma }
      })
    else { return tokens }
    return tokens.filter { $0 < comma }
  }

  /// "A bonus, to be paid if the meeting approves it": behind a noun that it fits, in a clause of its own.
  private func isClearInside(_ index: Int) -> Bool {
    guard let verb = verb(above: index), self[verb].label != .ccomp,
      !parse.roots.contains(verb) || self[index].tag == .possessivePronoun
    else { return false }
    let isPlural: Bool
    switch lower(index) {
    case "it", "its": isPlural = false
    case "they", "them", "their": isPlural = true
    default: return false
    }
    let isOwn = self[index].tag == .possessivePronoun
    return parse.tokens[..<index].indices.contains { noun in
      self[noun].tag == (isPlural ? .nouns : .noun)
        && ([.nsubj, .nsubjpass, .dobj].contains(self[noun].label) || isOwn && self[noun].label == .pobj)
        && !amounts.contains { $0.tokens.contains(noun) } && !dates.contains { $0.contains(noun) }
    }
  }

  /// A sentence in which the parser finds no clause: "Leave to appeal was granted in May 2019."
  var isPlainSentence: Bool {
    guard parse.text.endsSentence, parse.text.first?.isUppercase == true, (6...32).contains(count) else { return false }
    return parse.text.split(separator: " ").dropFirst(2).map(String.init).contains { word in
      Verbs.isFinite(word) && !Verbs.isAlsoNoun(word) && !["had", "having"].contains(word)
    }
  }

  private static let joints: Set = [
    "because", "since", "as", "so", "but", "although", "though", "while", "whereas", "which",
  ]
}
