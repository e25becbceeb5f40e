import Answers
import ArgumentParser
import Cards
import Console
import FSRS
import Reviews

extension Study {
  /// `study stats`: what was done, what was kept, what comes.
  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show retention, forecast, intervals, time and the days of the last year.",
      usage: "study stats [<options>]",
      discussion: """
        Of all journals, or of the decks named. Retention is true retention: of cards in review, the first answer on each \
        study day after an earlier one; hard, good and easy count as recalled. What was undone counts nowhere, what was \
        crammed only as a review. It tells too how often you overruled the rating proposed for what you typed.

        Example: study stats --deck beijing --html stats.html
        """)

    @OptionGroup var options: DeckOptions
    @OptionGroup var output: JSONOption

    @Option(help: ArgumentHelp("Write one self-contained page.", valueName: "file"))
    var html: String?

    @Flag(help: "Write over a file that is no page of HTML.")
    var force = false

    @Flag(help: "Whole lines only, words instead of glyphs (also ACCESSIBLE=1).")
    var lines = false

    func validate() throws {
      if output.json, html != nil { throw ValidationError("--json and --html exclude each other.") }
    }

    func run() throws {
      let shell = try Shell()
      let source = try StatisticsSource(decks: options.deck, shell: shell)
      let title = options.deck.isEmpty ? "All decks" : source.title
      if output.json { return try shell.out.json(JSON(source.statistics, decks: source.names)) }
      if let html {
        let page = StatsPage(title: title, statistics: source.statistics).text
        try WrittenFile.write(Array(page.utf8), to: html, force: force, shell: shell) { start in
          String(decoding: start, as: UTF8.self).lowercased().hasPrefix(HTML.opening.lowercased())
        }
        return try shell.out.line("Written to \(html).")
      }
      let view = StatsView(
        columns: shell.out.columns, isPlain: lines || shell.isAccessible || Surroundings.hasDumbTerminal)
      for line in view.lines(title, source.statistics) { try shell.out.line(line) }
    }
  }
}
