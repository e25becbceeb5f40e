import Grammar

/// What the topic over each card of a text says.
struct Giveaway {
  private let heading: String
  private let stems: Set<String>
  /// The names that it says: "Kenya" and "Pakistan".
  private let names: [String]

  init(_ occasion: Occasion?) {
    heading = occasion?.heading ?? ""
    stems = Set(Checks.contentStems(heading))
    names = Self.names(in: heading)
  }

  /// Can all answers be read off the topic?
  ///
  /// One of several names of a kind may be asked for where the question says none of the others: which it is isn't said.
  func tells(_ candidate: Candidate) -> Bool {
    candidate.answer.texts.allSatisfy { answer in
      let own = Set(Checks.contentStems(answer))
      guard !own.isEmpty else { return false }
      if isOfCountry(answer) { return true }
      guard own.isSubset(of: stems) else { return false }
      let isName = answer.dropFirst(candidate.kind == .definition ? 1 : 0).contains { $0.isUppercase }
      guard isName else { return true }
      let others = names.filter {
        Self.kind(of: $0) == Self.kind(of: answer) && own.isDisjoint(with: Checks.contentStems($0))
      }
      let rest = Set(Checks.contentStems(question(of: candidate)))
      return others.isEmpty || others.contains { !rest.isDisjoint(with: Checks.contentStems($0)) }
    }
  }

  /// "Which country pays? Norway", under "Norwegian minister in Zanzibar": the only country that the topic tells of.
  private func isOfCountry(_ answer: String) -> Bool {
    let words = heading.split { " ,:–".contains($0) }.map(String.init)
    guard Lexicon.isCountry(answer), !names.contains(where: Lexicon.isCountry) else { return false }
    return Set(words.compactMap(Lexicon.country(ofAdjective:))) == [answer]
  }

  /// A candidate's question without the topic before it.
  private func question(of candidate: Candidate) -> String {
    let question = candidate.question
    return question.hasPrefix(heading) ? String(question.dropFirst(heading.count)) : question
  }

  /// Countries are asked for as countries, all else by its name.
  private static func kind(of name: String) -> Bool { Lexicon.isCountry(name) }

  /// Runs of words with capitals, but a month, and the first word only if no dictionary has it.
  private static func names(in heading: String) -> [String] {
    var names: [[Substring]] = [[]]
    for (index, word) in heading.split(separator: " ").enumerated() {
      let bare = word.filter { $0.isLetter || $0 == "." }
      let lower = bare.lowercased()
      let isCommon = index == 0 && (Lexicon.isWord(lower) || Words.function.contains(lower))
      if word.first?.isUppercase == true, !isCommon, !Dates.isMonthName(bare) {
        names[names.count - 1].append(word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word)
        if ",:–".contains(word.last ?? " ") || word.contains("'") || word.contains("’") { names.append([]) }
      } else {
        names.append([])
      }
    }
    return names.filter { !$0.isEmpty }.map { $0.joined(separator: " ").filter { !",:".contains($0) } }
  }
}
