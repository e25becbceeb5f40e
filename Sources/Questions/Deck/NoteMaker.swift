import Cards

/// Writes candidates down as notes of a deck.
enum NoteMaker {
  /// One note: a question, or a cloze with the deletions of all candidates, which must be of one sentence.
  ///
  /// - Returns: nil where the deck format would understand it as something else.
  static func note(of candidates: [Candidate], topic: String, source: String?) -> Note? {
    // Markdown is kept as its author wrote it where the format takes it so.
    for escaping in [escapingBrackets, escapingAll] {
      guard let note = note(of: candidates, topic: topic, source: source, escaping: escaping) else { return nil }
      if isPlain(candidates[0].text), candidates.allSatisfy({ $0.answer.texts.allSatisfy(isPlain) }) { return note }
      if says(note, candidates) { return note }
    }
    return nil
  }

  private static func note(
    of candidates: [Candidate], topic: String, source: String?, escaping: (String, Bool) -> String
  ) -> Note? {
    guard let first = candidates.first else { return nil }
    var fields = source.map { [Note.Field(.source, $0)] } ?? []
    let accept = candidates.flatMap(\.acceptPieces)
    if !accept.isEmpty {
      fields.insert(Note.Field(.accept, accept.map { escaping($0, false) }.joined(separator: " | ")), at: 0)
    }
    if first.kind == .cloze {
      return Note(kind: .cloze, prompt: cloze(candidates, escaping), fields: fields, topic: topic)
    }
    let answer =
      switch first.answer {
      case .text(let text): escaping(text, false)
      case .list(let items): items.map { "- " + escaping($0, false) }.joined(separator: "\n")
      }
    return Note(kind: .question, prompt: escaping(first.text, false), answer: answer, fields: fields, topic: topic)
  }

  private static func cloze(_ candidates: [Candidate], _ escaping: (String, Bool) -> String) -> String {
    guard let text = candidates.first?.text else { return "" }
    let scalars = Array(text.unicodeScalars)
    var prompt = ""
    var place = 0
    for deletion in candidates.compactMap(\.deletion) {
      prompt += escaping(String(scalars[place..<deletion.lowerBound]), true)
      prompt += "[" + escaping(String(scalars[deletion]), true) + "]"
      place = deletion.upperBound
    }
    return prompt + escaping(String(scalars[place...]), true)
  }

  private static func escapingBrackets(_ text: String, inCloze: Bool) -> String {
    guard inCloze else { return text }
    var result = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode, "[]|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func escapingAll(_ text: String, inCloze: Bool) -> String {
    let start = text.prefix { $0 == " " }
    let end = start.endIndex == text.endIndex ? 0 : text.reversed().prefix { $0 == " " }.count
    return start + Note.escaping(text, inCloze: inCloze) + String(repeating: " ", count: end)
  }

  /// Is it sure without reading it back that a text means itself?
  private static func isPlain(_ text: String) -> Bool {
    var dollars = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"): dollars += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "#"), UInt8(ascii: "!"), 0..<0x20:
        return false
      default: continue
      }
    }
    return dollars < 2 && text.first?.isLetter == true && text.last != " "
      && text.first(where: { $0 == ":" || $0 == " " }) != ":"
  }

  /// Read back from a file, does the note ask just this?
  private static func says(_ note: Note, _ candidates: [Candidate]) -> Bool {
    var document = DeckDocument()
    document.append(note)
    let parsed = DeckDocument(parsing: document.bytes)
    guard parsed.problems.isEmpty, parsed.notes.count == 1, let cards = parsed.notes.first?.cards(),
      cards.count == candidates.count
    else { return false }
    return zip(cards, candidates).allSatisfy { card, candidate in
      switch (card.answer, candidate.answer) {
      case (.text(let item), .text(let text)): item.text == text && card.question == candidate.question
      case (.list(let items, ordered: false), .list(let texts)):
        items.map(\.text) == texts && card.question == candidate.question
      default: false
      }
    }
  }
}

extension Candidate {
  /// What a deck would know its note by.
  var noteKey: String { Identity.derived(letter: kind == .cloze ? "C" : "Q", prompt: text) }
}
