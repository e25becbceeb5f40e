import ArgumentParser
import Cards
import Console
import Reviews

/// What every command works with: the environment, the clock, the outputs, and where things are.
struct Shell {
  let environment: [String: String]
  let clock: Clock
  var out: Output { Output.standard }

  init() throws {
    environment = Dictionary(
      Surroundings.original.compactMap { variable in
        variable.firstIndex(of: "=").map { (String(variable[..<$0]), String(variable[variable.index(after: $0)...])) }
      }, uniquingKeysWith: { first, _ in first })
    do throws(BadTime) {
      clock = try Clock(environment: environment)
    } catch {
      throw ValidationError("STUDY_NOW is no time with an offset, as 2026-03-01T09:00:00+01:00: \(error.text)")
    }
  }

  /// Says something that isn't a result.
  func tell(_ text: TerminalText) throws {
    try Output.errors.message(text)
    try Output.errors.flush()
  }

  /// Shows journal lines that are on no disk, so that they can be kept by hand.
  func tell(unsaved lines: [[UInt8]]) throws {
    guard !lines.isEmpty else { return }
    try Output.errors.message("study: keep these lines of the journal; they are your answers:")
    for line in lines { try Output.errors.bytes(line) }
    try Output.errors.flush()
  }

  /// Says why nothing can be done, and ends.
  func fail(_ text: TerminalText, status: Int32 = 1) throws -> Never {
    try tell("study: \(text)")
    throw ExitCode(status)
  }

  /// Says that a deck has to be named, and ends.
  func failWithoutDeck() throws -> Never {
    let names = finder.all().found.map(\.name)
    let found = names.isEmpty ? "none were found" : "found: " + names.joined(separator: ", ")
    try fail("which deck? For example --deck \(names.first ?? "beijing"); \(found)", status: 64)
  }

  /// Does what saves something; where the system refuses, says so and ends with 74.
  func saving<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let problem as SystemProblem {
      try fail("\(problem.description)", status: 74)
    }
  }

  /// Words instead of glyphs, whole lines, no redrawing.
  var isAccessible: Bool { !["", "0"].contains(environment["ACCESSIBLE"] ?? "") }

  /// Where journals and decks of the learner are; where there is no place for them, says so and ends with 74.
  func home() throws -> Home {
    do {
      return try Home(environment: environment)
    } catch {
      try fail("\(error.description)", status: 74)
    }
  }

  /// Where decks are found.
  var finder: DeckFinder {
    DeckFinder(
      environment: environment, home: (try? Home(environment: environment))?.data.path,
      executable: FilePaths.real("/proc/self/exe"))
  }

  /// The decks that an argument means; where it means none, says so and ends with 1.
  func decks(for argument: String) throws -> [DeckFinder.Found] {
    do {
      return try finder.decks(for: argument)
    } catch {
      try fail("\(error.description)")
    }
  }

  /// A deck's file, parsed; where it can't be read, says so and ends with 1.
  func document(at path: String) throws -> DeckDocument {
    do throws(SystemProblem) {
      return DeckDocument(parsing: try DeckFile.read(path))
    } catch {
      try fail("\(error.description)")
    }
  }

  /// What a learner has done with a deck. Without a home, or a journal: nothing yet.
  func progress(of found: DeckFinder.Found, deck: Deck) throws -> DeckProgress {
    do throws(SystemProblem) {
      let home = try? Home(environment: environment)
      return try DeckProgress(of: found.folder, deck: deck, in: home, options: [:])
    } catch {
      try fail("\(error.description)")
    }
  }

  /// The terminal that a sitting or a review is held at.
  func terminal(readsWholeLines: Bool, output: Output = .standard) -> any Terminal {
    ReadlineTerminal.isPossible(on: output)
      ? ReadlineTerminal(output: output, wholeLines: readsWholeLines) : PipeTerminal(output: output)
  }
}

extension DeckNotFound: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownName(let name, let nearest) where nearest.isEmpty:
      "there is no deck named \(name); study decks lists those found"
    case .unknownName(let name, let nearest):
      "there is no deck named \(name); did you mean \(nearest.joined(separator: ", "))?"
    case .noSuchFile(let path): "there is no file \(path)"
    case .emptyFolder(let path): "no deck (a file whose name ends in .md) is in the folder \(path)"
    }
  }
}
