/// What another program's file came to: notes, and the places that made none.
public struct ImportedNotes: Sendable {
  /// What the file calls itself, on one line.
  public var title: String? {
    didSet { title = title.map(Identity.folded) }
  }
  public internal(set) var notes: [Note] = []
  /// The line, from 1, and why it made no note.
  public internal(set) var refused: [(line: Int, reason: String)] = []

  public init() {}

  public mutating func refuse(_ line: Int, _ reason: String) { refused.append((line, reason)) }

  /// Takes a note if it can stand in a deck.
  public mutating func take(_ note: Note, line: Int) {
    let parsed = DeckDocument(parsing: Array(note.text.utf8))
    if let problem = parsed.problems.first(where: { $0.severity == .error }) {
      refused.append((line, problem.message))
    } else if parsed.notes.count != 1 {
      refused.append((line, "this isn't one note"))
    } else {
      notes.append(note)
    }
  }
}

/// Why a file can't be read at all.
public struct ImportProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public let line: Int
  public let sentence: String

  public init(line: Int, sentence: String) {
    self.line = line
    self.sentence = sentence
  }

  public var description: String { "\(line): \(sentence)" }
}
