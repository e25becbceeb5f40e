import Cards
import Questions

/// The file of a built deck: as it stands, and as the build makes it.
struct DeckUpdate {
  let path: String
  let deck: BuiltDeck
  /// Without a note where there is no file yet.
  let existing: DeckDocument
  private(set) var rebuilding: Rebuilding
  private let settled: Set<String>

  /// A deck that a build leaves as it is.
  struct Unbuildable: Error, CustomStringConvertible {
    let path: String
    let problem: DeckProblem
    var description: String { problem.description(file: path) }
  }

  /// Works out the files of all decks before the first is written.
  static func all(of decks: [BuiltDeck], path: (BuiltDeck) -> String) throws -> [DeckUpdate] {
    let documents = try decks.map { try document(at: path($0)) }
    let own = decks.indices.map { Rebuilding.settled(in: documents[$0], besides: decks[$0]) }
    return decks.indices.map { index in
      // What somebody deleted or edited in one section's deck isn't to come back in another's.
      let settled = decks.indices.filter { $0 != index }.reduce(into: Set<String>()) { $0.formUnion(own[$1]) }
      return DeckUpdate(
        path: path(decks[index]), deck: decks[index], existing: documents[index],
        rebuilding: Rebuilding(of: documents[index], with: decks[index], settled: settled), settled: settled)
    }
  }

  private static func document(at path: String) throws -> DeckDocument {
    guard FilePaths.kind(path) != nil else { return DeckDocument() }
    let document = DeckDocument(parsing: try DeckFile.read(path))
    if let problem = document.problems.first(where: { $0.severity == .error }) {
      throw Unbuildable(path: path, problem: problem)
    }
    return document
  }

  /// Takes over what a review decided.
  mutating func decide(_ decisions: [String: Rebuilding.Decision]) {
    rebuilding = Rebuilding(of: existing, with: deck, decisions: decisions, settled: settled)
  }

  var isUnchanged: Bool { rebuilding.document.bytes == existing.bytes }

  /// Writes the deck as a whole, or leaves it as it was.
  func write() throws(SystemProblem) {
    if !isUnchanged { try AtomicFile.write(rebuilding.document.bytes, to: path, mode: 0o644) }
  }
}
