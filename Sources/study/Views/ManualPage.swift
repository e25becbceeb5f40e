import ArgumentParser
import Reviews

/// The manual page, in the `man` macros of roff, made of what the commands say of themselves.
struct ManualPage {
  private(set) var text = ""

  init() {
    add(".TH STUDY 1 \"\" \"study\" \"User Commands\"")
    section("NAME", "study \\- flashcards for people who live in text")
    section("SYNOPSIS")
    add(
      ".B study\n.RB [ session ]\n.B \\-\\-deck\n.I NAME\n.RI [ options ]\n.br\n.B study\n.I command\n.RI [ options ]")
    section(
      "DESCRIPTION",
      plain(
        "study asks the cards of a deck at a GNU readline prompt, schedules them with FSRS so that each comes back shortly "
          + "before it would be forgotten, and has every answer on disk before it asks the next question. Decks are "
          + "Markdown files, progress is JSON Lines. It makes decks from the key points of a text. Nothing needs a network."
      ))
    section("COMMANDS")
    for command in Study.configuration.subcommands { describe(command) }
    section(
      "IN A SITTING",
      plain(
        "An empty line shows the answer, anything else is compared with it. Rate with 1 to 4 or "
          + "Enter. Commands begin with a colon and complete with Tab; an inputrc can bind them by the names in brackets, "
          + "under $if study."))
    for command in Session.Command.all {
      let argument = command.arguments.isEmpty ? "" : " \\fIN\\fR"
      item("\\fB:\(plain(command.name))\\fR\(argument) (study\\-\(command.name))", plain(command.meaning))
    }
    section("FILES")
    item("\\fI./Decks\\fR, \\fI$STUDY_DECKS\\fR, \\fI$STUDY_HOME/decks\\fR", "where decks are found, as NAME.md")
    item("\\fI$STUDY_HOME/progress/DECK/DEVICE.jsonl\\fR", "the journal: a line for each answer")
    section("ENVIRONMENT")
    for (name, meaning) in Self.variables { item("\\fB\(plain(name))\\fR", plain(meaning)) }
    section("EXIT STATUS")
    for (status, meaning) in Self.statuses { item("\\fB\(status)\\fR", plain(meaning)) }
    section("SEE ALSO", ".BR readline (3)")
  }

  private static let variables = [
    ("STUDY_HOME", "journals and decks; by default $XDG_DATA_HOME/study, or ~/.local/share/study"),
    ("STUDY_DECKS", "more folders with decks, colons between"),
    ("STUDY_NOW", "the time at the start, as 2026-03-01T09:00:00+01:00; for tests and demonstrations"),
    ("STUDY_SEED", "seeds orders and choices; for tests and demonstrations"),
    ("VISUAL, EDITOR", "the editor"), ("NO_COLOR", "no colours"),
    ("ACCESSIBLE", "whole lines only, words instead of glyphs, no redrawing"),
    ("INPUTRC", "the keys: see readline(3)"),
  ]

  private static let statuses = [
    ("0", "done"), ("1", "the input has problems, each told with its place"), ("64", "wrong usage"),
    ("74", "something could not be saved"), ("128 + N", "ended by signal N, everything saved"),
  ]
}

extension ManualPage {
  private mutating func add(_ lines: String) { text += lines + "\n" }

  private mutating func section(_ title: String, _ body: String? = nil) {
    add(".SH \(title.contains(" ") ? "\"\(title)\"" : title)")
    if let body { add(body) }
  }

  private mutating func item(_ label: String, _ body: String) { add(".TP\n\(label)\n\(body)") }

  private mutating func describe(_ command: any ParsableCommand.Type) {
    let configuration = command.configuration
    add(".SS \"study \(plain(configuration.commandName ?? "\(command)".lowercased()))\"")
    add(plain(configuration.abstract))
    for paragraph in configuration.discussion.split(separator: "\n\n") { add(".PP\n" + plain(String(paragraph))) }
    for (label, meaning) in Self.options(of: command) { item("\\fB\(plain(label))\\fR", plain(meaning)) }
  }

  /// Arguments and options with their meanings, as the help lists them.
  private static func options(of command: any ParsableCommand.Type) -> [(label: String, meaning: String)] {
    var found: [(label: String, meaning: String)] = []
    var isListed = false
    // So wide that nothing is wrapped.
    for line in Study.helpMessage(for: command, columns: 10_000).split(separator: "\n") {
      if !line.hasPrefix(" ") {
        isListed = line.hasPrefix("ARGUMENTS") || line.hasPrefix("OPTIONS")
        continue
      }
      guard isListed else { continue }
      let content = line.drop { $0 == " " }
      if line.count - content.count > 2 {
        if let last = found.indices.last { found[last].meaning += (found[last].meaning.isEmpty ? "" : " ") + content }
      } else {
        let words = content.split(separator: " ")
        let label = words.prefix { $0.hasPrefix("-") || $0.hasPrefix("<") || $0.hasPrefix("[") }
        found.append((label.joined(separator: " "), words.dropFirst(label.count).joined(separator: " ")))
      }
    }
    return found.filter { !$0.label.contains("--help") && !$0.label.contains("--version") }
  }

  /// Text in which nothing is a request or an escape to roff.
  private func plain(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    let ascii = escaped.unicodeScalars.map { $0.isASCII ? String($0) : "\\[u\(Self.hex($0))]" }.joined()
    return ascii.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }.joined(separator: "\n")
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
