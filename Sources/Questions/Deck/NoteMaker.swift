import Cards

/// Writes candidates down as notes of a deck.
enum NoteMaker {
  /// One note: a question, or a cloze with the deletions of all candidates, which must be of one sentence.
  ///
  /// - Returns: nil where the deck format would understand it as something else.
  static func note(of candidates: [Candidate], topic: String, source: String?) -> Note? {
    guard let first = candidates.first else { return nil }
    let fields = source.map { [Note.Field(.source, $0)] } ?? []
    let note: Note
    if first.kind == .cloze {
      note = Note(kind: .cloze, prompt: cloze(candidates), fields: fields, topic: topic)
    } else {
      note = Note(
        kind: .question, prompt: Note.escaping(first.text), answer: answer(first.answer), fields: fields, topic: topic)
    }
    return says(note, candidates) ? note : nil
  }

  private static func cloze(_ candidates: [Candidate]) -> String {
    guard let text = candidates.first?.text else { return "" }
    let scalars = Array(text.unicodeScalars)
    var prompt = ""
    var place = 0
    for deletion in candidates.compactMap(\.deletion) {
      prompt += Note.escaping(String(scalars[place..<deletion.lowerBound]), inCloze: true)
      prompt += "[" + Note.escaping(String(scalars[deletion]), inCloze: true) + "]"
      place = deletion.upperBound
    }
    return prompt + Note.escaping(String(scalars[place...]), inCloze: true)
  }

  private static func answer(_ answer: Candidate.Answer) -> String {
    switch answer {
    case .text(let text): Note.escaping(text)
    case .list(let items): items.map { "- " + Note.escaping($0) }.joined(separator: "\n")
    }
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
