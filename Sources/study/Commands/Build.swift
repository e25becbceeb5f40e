import ArgumentParser
import Cards
import Console
import Glibc
import Questions

extension Study {
  /// Derives decks from texts.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Derive a deck from texts.",
      discussion: """
        Example: study build visit.txt --split Decks

        Run again on a deck it made, it never overwrites a card that somebody edited and never brings back one that \
        somebody deleted.
        """)

    @Argument(help: "The texts: plain or Markdown, with headings and key points.")
    var notes: [String]

    @Option(help: ArgumentHelp("Write the deck to this file.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Write one deck a section into this folder.", valueName: "dir"))
    var split: String?

    @Option(help: ArgumentHelp("Take only the sections whose heading contains this.", valueName: "text"))
    var section: String?

    @Option(help: ArgumentHelp("Make at most this many cards a point.", valueName: "n"))
    var perPoint = 3

    @Flag(help: "Say what was made, what was refused and why, by point.")
    var report = false

    @Flag(help: "Print the cards as one JSON document.")
    var json = false

    func validate() throws {
      if notes.isEmpty { throw ValidationError("Give at least one text to build from.") }
      if perPoint < 1 { throw ValidationError("--per-point needs a number from 1.") }
      if output != nil, split != nil { throw ValidationError("--output and --split exclude each other.") }
    }

    func run() throws {
      let out = Output.standardOutput()
      let error = Output.standardError()
      do {
        let build = Questions.Build(try sources(), options: options)
        let isFine = try tell(build, to: error)
        try save(build, to: out)
        if report {
          let stream = json || output == nil && split == nil ? error : out
          for line in BuildReport(build: build).lines { try stream.line(line) }
        }
        if json { try out.json(BuildReport(build: build).json) }
        try out.flush()
        try error.flush()
        if !isFine { throw ExitCode(1) }
      } catch let problem as WholeFile.Problem {
        try? error.line("study: \(problem.description)")
        try? error.flush()
        throw ExitCode(problem.isWriting ? 74 : 1)
      } catch let problem as Unbuildable {
        try? error.line("study: \(problem.description)")
        try? error.flush()
        throw ExitCode(1)
      } catch let problem as OutputProblem {
        if problem != .closed {
          try? error.line("study: \(problem.description)")
          try? error.flush()
        }
        throw ExitCode(problem.exitStatus)
      }
    }
  }
}

/// A deck that a build leaves as it is.
private struct Unbuildable: Error, CustomStringConvertible {
  let path: String
  let problem: DeckProblem
  var description: String { problem.description(file: path) }
}

extension Study.Build {
  private var options: Questions.Build.Options {
    var options = Questions.Build.Options(perPoint: perPoint, isSplit: split != nil, section: section)
    options.name = output.flatMap { DeckName(Self.stem(of: $0)) }
    return options
  }

  private func sources() throws -> [Questions.Build.Source] {
    try notes.map { path in
      Questions.Build.Source(name: Self.fileName(of: path), bytes: try WholeFile(path: path).bytes())
    }
  }

  /// Says why there is no card; gives whether there are any.
  private func tell(_ build: Questions.Build, to stream: Output) throws -> Bool {
    guard build.decks.isEmpty else { return true }
    if let section, build.points.isEmpty {
      try stream.line("study: no heading contains \(section); there are:")
      for heading in build.headings { try stream.line("  \(heading)") }
    } else {
      try stream.line("study: nothing here makes a card (--report says why)")
    }
    return false
  }

  private func save(_ build: Questions.Build, to out: Output) throws {
    if let split {
      guard !build.decks.isEmpty else { return }
      guard mkdir(split, 0o777) == 0 || errno == EEXIST else {
        throw WholeFile.Problem(path: split, code: errno, isWriting: true)
      }
      // All decks are worked out before the first is written.
      let updates = try build.decks.map { try update(of: $0, at: "\(split)/\($0.name.text).md") }
      for update in updates { try write(update, to: out) }
    } else if let output {
      guard let deck = build.decks.first else { return }
      try write(update(of: deck, at: output), to: out)
    } else if !json, let deck = build.decks.first {
      try out.bytes(deck.document.bytes)
    }
  }

  private struct Update {
    let file: WholeFile
    let old: [UInt8]?
    let document: DeckDocument
  }

  private func update(of deck: BuiltDeck, at path: String) throws -> Update {
    let file = WholeFile(path: path)
    guard let old = try file.bytesIfAny(), !old.isEmpty else {
      return Update(file: file, old: nil, document: deck.document)
    }
    let existing = DeckDocument(parsing: old)
    if let problem = existing.problems.first(where: { $0.severity == .error }) {
      throw Unbuildable(path: path, problem: problem)
    }
    return Update(file: file, old: old, document: Rebuilding(of: existing, with: deck.notes).document)
  }

  private func write(_ update: Update, to out: Output) throws {
    let bytes = update.document.bytes
    if bytes != update.old { try update.file.replace(with: bytes) }
    guard !json else { return }
    let count = update.document.notes.count
    try out.line("\(update.file.path): \(count) notes\(bytes == update.old ? ", unchanged" : "")")
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func stem(of path: String) -> String {
    let file = fileName(of: path)
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  }
}
