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
      let build: Questions.Build
      do throws(SystemProblem) {
        build = try Questions.Build(sources(), options: options)
      } catch {
        try Shell().fail("\(error.description)")
      }
      let isFine = try tell(build)
      do {
        try save(build)
      } catch let problem as SystemProblem {
        try Shell().fail("\(problem.description)", status: 74)
      } catch let problem as DeckUpdate.Unbuildable {
        try Shell().fail("\(problem.description)")
      }
      if report {
        // Where the deck or JSON goes to standard output, the report doesn't.
        let stream = json || output == nil && split == nil ? Output.errors : Output.standard
        for line in BuildReport(build: build).lines { try stream.line(line) }
      }
      if json { try Output.standard.json(BuildReport(build: build).json) }
      if !isFine { throw ExitCode(1) }
    }
  }
}

extension Study.Build {
  private var options: Questions.Build.Options {
    var options = Questions.Build.Options(perPoint: perPoint, isSplit: split != nil, section: section)
    options.name = output.flatMap { DeckName(Self.stem(of: $0)) }
    return options
  }

  private func sources() throws(SystemProblem) -> [Questions.Build.Source] {
    try notes.map { path throws(SystemProblem) in
      let bytes = try Descriptor(opening: path, O_RDONLY).readAll()
      return Questions.Build.Source(name: Self.fileName(of: path), bytes: bytes)
    }
  }

  /// Says why there is no card; gives whether there are any.
  private func tell(_ build: Questions.Build) throws -> Bool {
    guard build.decks.isEmpty else { return true }
    if let section, build.points.isEmpty {
      try Output.errors.line("study: no heading contains \(section); there are:")
      for heading in build.headings { try Output.errors.line("  \(heading)") }
    } else {
      try Output.errors.line("study: nothing here makes a card (--report says why)")
    }
    return false
  }

  private func save(_ build: Questions.Build) throws {
    guard !build.decks.isEmpty else { return }
    guard split != nil || output != nil else {
      if !json { for deck in build.decks { try Output.standard.bytes(deck.document.bytes) } }
      return
    }
    if let split, mkdir(split, 0o777) != 0, errno != EEXIST { throw SystemProblem("make the folder", split) }
    for update in try DeckUpdate.all(of: build.decks, path: path) {
      for disagreement in update.rebuilding.disagreements {
        for line in lines(of: disagreement, in: update.path) { try Output.errors.line(line) }
      }
      try update.write()
      guard !json else { continue }
      let count = counted(update.rebuilding.document.notes.count, "note")
      try Output.standard.line("\(update.path): \(count)\(update.isUnchanged ? ", unchanged" : "")")
    }
  }

  /// Where a deck is written.
  private func path(of deck: BuiltDeck) -> String {
    split.map { "\($0)/\(deck.name.text).md" } ?? output ?? ""
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func stem(of path: String) -> String {
    let file = fileName(of: path)
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  }
}
