import Cards
import Console

/// A deck's file that notes are appended to, there or to be made.
struct GrowingDeck {
  let path: String
  private(set) var document: DeckDocument

  /// The deck that a learner named; a new one is made in `$STUDY_HOME/decks` with its first note.
  init(named argument: String, shell: Shell) throws {
    if let found = try Self.place(of: argument, shell: shell) {
      path = found
      document = try shell.document(at: found)
    } else {
      guard let deck = DeckName(argument) else { try shell.fail("\(argument) can't be a deck's name") }
      path = try shell.home().data.folder("decks").path(of: deck.text + ".md")
      document = DeckDocument()
      try shell.tell("study: \(deck.text) is a new deck: \(path)")
    }
    guard !document.hasErrors else {
      for problem in document.problems where problem.severity == .error {
        try shell.tell(FileProblem(file: path, problem: problem).text)
      }
      try shell.fail("the deck has errors, so nothing is added to it")
    }
  }

  /// The path of a deck that is there; nil for the name of one that isn't.
  private static func place(of argument: String, shell: Shell) throws -> String? {
    do throws(DeckNotFound) {
      let found = try shell.finder.decks(for: argument)
      if found.count == 1 { return found.first?.path }
    } catch {
      if case .unknownName = error { return nil }
      try shell.fail("\(error.description)")
    }
    try shell.fail("\(argument) holds several decks; name one of them", status: 64)
  }

  var lastTopic: String { document.notes.last?.topic ?? "" }

  /// What would be wrong with the deck if the note were in it; nil where nothing is.
  func flaw(of note: Note) -> String? {
    if let other = document.notes.first(where: { $0.derivedID == note.derivedID }) {
      return "the deck asks that already, in line \(other.line)"
    }
    var grown = document
    grown.append(note)
    let parsed = DeckDocument(parsing: grown.bytes)
    if let problem = parsed.problems.first(where: { $0.severity == .error }) { return problem.message }
    return parsed.notes.count == document.notes.count + 1 ? nil : "it isn't one note"
  }

  /// Writes the deck with the note at its end.
  mutating func append(_ note: Note) throws(SystemProblem) {
    var grown = document
    grown.append(note)
    try write(grown)
  }

  /// Writes the deck as it is to be.
  mutating func write(_ grown: DeckDocument) throws(SystemProblem) {
    try Folder(Folder.parent(of: path)).make()
    try AtomicFile.write(grown.bytes, to: path, mode: 0o644)
    document = DeckDocument(parsing: grown.bytes)
  }
}
