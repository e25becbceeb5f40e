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

        With --review, Return keeps a card, d drops it, e and a edit its question and answer; nothing is written before \
        the end, ^C writes nothing, and ? tells all keys.

        Run again on a deck it made, it never overwrites a card that somebody edited and never brings back one that \
        somebody deleted.

        Only English sentences become questions; of texts in other languages dates, numbers, lists and terms become \
        gaps.
        """)

    @Argument(help: "The texts: plain or Markdown, with headings, key points and tables.")
    var notes: [String]

    @Option(help: ArgumentHelp("Write the deck to this file.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Write one deck a section into this folder.", valueName: "dir"))
    var split: String?

    @Option(help: ArgumentHelp("Take only the sections whose heading contains this.", valueName: "text"))
    var section: String?

    @Option(help: ArgumentHelp("Make at most this many cards a point.", valueName: "n"))
    var perPoint = 3

    @Option(
      help: ArgumentHelp(
        "What the texts are written in, as de or vi; without it their front matter says so, or it is guessed.",
        valueName: "code"), transform: Study.Build.known)
    var language: Language?

    @Flag(help: "Look at each card with its source: keep, drop or edit it.")
    var review = false

    @Flag(help: "Whole lines only, words instead of glyphs, no redrawing (also ACCESSIBLE=1).")
    var lines = false

    @Flag(help: "Say what was made, what was refused and why, by point.")
    var report = false

    @Flag(help: "Print the cards as one JSON document.")
    var json = false

    func validate() throws {
      if notes.isEmpty { throw ValidationError("Give at least one text to build from.") }
      if perPoint < 1 { throw ValidationError("--per-point needs a number from 1.") }
      if output != nil, split != nil { throw ValidationError("--output and --split exclude each other.") }
      if review, json { throw ValidationError("--review and --json exclude each other.") }
    }

    func run() throws {
      let shell = try Shell()
      if review, isBare, Output.standard.isTerminal {
        try shell.fail("where is the reviewed deck to go? Add --output FILE or --split DIR", status: 64)
      }
      let build: Questions.Build
      do {
        var line = ProgressLine()
        build = try Questions.Build(sources(shell), options: options) { line.show($0) }
      } catch let problem as SystemProblem {
        try shell.fail("\(problem.description)")
      }
      for (source, language) in build.languages where !language.isEnglish {
        try shell.tell("study: \(source) is in \(language.name): only dates, numbers, lists and terms become cards")
      }
      let isFine = try tell(build)
      var reviewed: Reviewed?
      do {
        var updates = try DeckUpdate.all(of: build.decks, path: path)
        if review { reviewed = try Reviewed(build, updates: updates, options: self, shell: shell) }
        try save(&updates, reviewed)
      } catch let problem as SystemProblem {
        try shell.fail("\(problem.description)", status: 74)
      } catch let problem as DeckUpdate.Unbuildable {
        try shell.fail("\(problem.description)")
      }
      if report {
        // Where the deck or JSON goes to standard output, the report doesn't.
        let stream = json || isBare ? Output.errors : Output.standard
        let columns = stream.isTerminal ? stream.columns : nil
        for line in BuildReport(build: build).lines(columns: columns) { try stream.line(line) }
      }
      if json { try Output.standard.json(BuildReport(build: build).json) }
      for line in reviewed?.summary ?? [] { try reviewed?.terminal.line(line) }
      if !isFine { throw ExitCode(1) }
    }
  }
}

extension Study.Build {
  /// Whether the deck goes to standard output.
  var isBare: Bool { output == nil && split == nil }
}

extension Study.Build {
  private var options: Questions.Build.Options {
    var options = Questions.Build.Options(perPoint: perPoint, isSplit: split != nil, section: section)
    options.language = language
    options.name = output.flatMap { DeckName(Self.stem(of: $0)) }
    return options
  }

  static func known(_ name: String) throws -> Language {
    guard let language = Language(name), language.isKnown else {
      throw ValidationError("\(name) is no language's code; known are \(Language.known.joined(separator: ", ")).")
    }
    return language
  }

  /// The texts, each no larger than a deck may be.
  private func sources(_ shell: Shell) throws -> [Questions.Build.Source] {
    try notes.map { path in
      let bytes = try DeckFile.read(path, waiting: true)
      guard bytes.count <= DeckFile.limit else { try shell.fail("\(path) has more than 16 MiB") }
      if let line = DeckFile.tooLongLine(in: bytes) {
        try shell.fail("\(path):\(line): this line has more than 1 MiB")
      }
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

  /// Writes what the build made; where a review would be lost, it may be tried again.
  private func save(_ updates: inout [DeckUpdate], _ reviewed: Reviewed?) throws {
    guard !updates.isEmpty else { return }
    if let split, mkdir(split, 0o777) != 0, errno != EEXIST { throw SystemProblem("make the folder", split) }
    while let reviewed {
      do {
        // Somebody may have edited the decks during the review.
        updates = try DeckUpdate.all(of: updates.map(\.deck), path: path)
        for index in updates.indices { updates[index].decide(reviewed.decisions[index]) }
        try write(updates)
        return
      } catch let problem where !(problem is OutputProblem) {
        guard try reviewed.triesAgain(after: problem) else { throw problem }
      }
    }
    try write(updates)
  }

  private func write(_ updates: [DeckUpdate]) throws {
    for update in updates {
      for disagreement in update.rebuilding.disagreements {
        for line in study.lines(of: disagreement, in: update.path) { try Output.errors.line(line) }
      }
      if isBare {
        if !json { try Output.standard.bytes(update.rebuilding.document.bytes) }
        continue
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
