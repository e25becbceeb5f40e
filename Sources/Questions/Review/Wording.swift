import Cards

/// A card's texts as they can be edited in one line, and the note that an edited one makes.
struct Wording {
  /// What can be edited.
  enum Part: Hashable, Sendable { case question, answer }

  let note: Note
  let card: Card

  /// Stands between the items of a list.
  static let separator = " | "

  /// The text of a part in one line; nil where it can only be edited in the deck's file.
  ///
  /// A cloze's question is its whole text with the brackets of all its gaps.
  func text(of part: Part) -> String? {
    let text: String? =
      switch (note.kind, part) {
      case (.term, _): nil
      case (.cloze, .question): note.prompt
      case (.cloze, .answer): note.gap(of: card.id)
      case (.question, .question): card.question
      case (.question, .answer): answer
      }
    return text.flatMap { $0.utf8.contains(UInt8(ascii: "\n")) ? nil : $0 }
  }

  private var answer: String? {
    switch card.answer {
    case .text(let item): item.text
    case .list(let items, ordered: _):
      items.contains { $0.text.contains(Self.separator) }
        ? nil : items.map(\.text).joined(separator: Self.separator)
    case .choice: nil
    }
  }

  /// The note with another text in a part, or what is wrong with that.
  func setting(_ part: Part, to typed: String) -> Result<Note, Flaw> {
    let text = Self.oneLine(typed)
    return Flaw.first(of: candidates(part, text)) { note in
      // Other right answers of an item that is gone mustn't make the whole edit fail.
      guard note[.accept] != nil, Flaw(of: note) != nil else { return note }
      return note.setting(.accept, to: nil)
    }
    .map { edited in
      // Whatever is asked now, it is the same card: its history, and the record, know it by its identity.
      edited.explicitID == nil && edited.id != note.id ? edited.setting(.id, to: note.id) : edited
    }
  }

  /// The notes that a text may be meant as, as it is typed before escaped, each with what its card must say then.
  private func candidates(_ part: Part, _ text: String) -> [(note: Note?, says: (Card) -> Bool)] {
    switch (note.kind, part) {
    case (.term, _): return []
    case (.cloze, .question): return [(note.setting(prompt: text), { _ in true })]
    case (.cloze, .answer): return [(note.setting(gapOf: card.id, to: text), { _ in true })]
    case (.question, .question):
      return [text, Note.escaping(text)].map { raw in (note.setting(prompt: raw), { $0.question == text }) }
    case (.question, .answer):
      guard case .list(_, let isOrdered) = card.answer else { return plain(text) }
      let items = text.split(separator: " ").split(separator: "|").map { $0.joined(separator: " ") }
      guard items.count > 1 else { return plain(items.first ?? "") }
      return [{ $0 }, { Note.escaping($0) }].map { (escape: (String) -> String) in
        let lines = items.enumerated().map { (isOrdered ? "\($0 + 1). " : "- ") + escape($1) }
        return (
          note.setting(answer: lines.joined(separator: "\n")),
          { card in
            guard case .list(let found, ordered: isOrdered) = card.answer else { return false }
            return found.map(\.text) == items
          }
        )
      }
    }
  }

  private func plain(_ text: String) -> [(note: Note?, says: (Card) -> Bool)] {
    [text, Note.escaping(text)].map { raw in
      (
        note.setting(answer: raw),
        { card in if case .text(let item) = card.answer { item.text == text } else { false } }
      )
    }
  }

  /// Controls and line ends as blanks, none at the ends.
  private static func oneLine(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: scalars)
    return String(String(plain).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Why an edited text makes no card.
struct Flaw: Error, Hashable, Sendable {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  /// What is wrong with a note when it is read back from a file; nil if nothing is.
  init?(of note: Note) {
    let parsed = Self.readBack(note)
    if let problem = parsed.problems.first {
      sentence = problem.message
    } else if parsed.notes.count != 1 || parsed.notes[0].cards().isEmpty {
      sentence = "a deck would read this as something else"
    } else {
      return nil
    }
  }

  /// The first note that reads back well and says what it must.
  static func first(
    of candidates: [(note: Note?, says: (Card) -> Bool)], mending: (Note) -> Note
  ) -> Result<Note, Flaw> {
    var flaw: Flaw?
    for (candidate, says) in candidates {
      guard let note = candidate.map(mending) else { continue }
      if let found = Flaw(of: note) {
        flaw = flaw ?? found
      } else if readBack(note).notes[0].cards().contains(where: says) {
        return .success(note)
      }
    }
    return .failure(flaw ?? Flaw("a deck would read this as something else"))
  }

  private static func readBack(_ note: Note) -> DeckDocument {
    var document = DeckDocument()
    document.append(note.setting(topic: ""))
    return DeckDocument(parsing: document.bytes)
  }
}
