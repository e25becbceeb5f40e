import Cards
import Console
import Exams
import FSRS
import Reviews

/// What a sitting shows, as lines.
struct SittingView {
  /// Columns of the terminal.
  var columns: Int
  /// Words instead of glyphs, no rules: for screen readers and programs.
  var isPlain: Bool
  /// Whether bold and italics can be shown; else their marks stay.
  var hasStyles = false
  /// The names of the sitting's decks.
  var deckNames: [String] = []

  /// No line is longer, however wide the terminal is: long lines are hard to read.
  var width: Int { max(1, min(columns, 80)) }

  /// Whether what was shown looks wrong in a window of so many columns; nil where nothing is drawn twice.
  var isOutdated: (@Sendable (_ columns: Int) -> Bool)? {
    guard !isPlain else { return nil }
    let width = width
    return { max(1, min($0, 80)) != width }
  }

  /// The sitting's title and what it holds.
  func title(_ title: String, counts: Queue.Counts) -> [TerminalText] {
    var parts: [String] = []
    if counts.due > 0 { parts.append("\(counts.due) due") }
    if counts.new > 0 { parts.append("\(counts.new) new") }
    if counts.early > 0 { parts.append("\(counts.early) early") }
    if counts.crammed > 0 { parts.append("\(counts.crammed) to cram") }
    let right = parts.joined(separator: isPlain ? ", " : " · ")
    let name = TerminalText(line: title)
    guard !parts.isEmpty else { return name.styled(.heading).wrapped(columns: width) }
    let gap = width - name.width - displayWidth(right)
    guard !isPlain, gap >= 2 else {
      return (name.styled(.heading) + TerminalText(line: ": " + right)).wrapped(columns: width)
    }
    return [name.styled(.heading) + TerminalText(line: String(repeating: " ", count: gap) + right).styled(.dim)]
  }

  /// What somebody who has never answered a card is told, once.
  func welcome() -> [TerminalText] {
    paragraph("Type the answer, or press Enter to see it. :help tells what else you can do.")
  }

  /// The rule over a question: which of how many, and its topic.
  func header(_ question: Session.Question, deckTitle: String?) -> [TerminalText] {
    let topic = [deckTitle ?? "", question.card.topicBesideQuestion].filter { !$0.isEmpty }.joined(separator: ": ")
    let left = question.minutesLeft
    return header(
      place: (question.number.map { "\($0)/\(question.count)" } ?? "once more, \(question.remaining) left")
        + (left.map { " · \($0) min" } ?? ""),
      spoken: (question.number.map { "Card \($0) of \(question.count)." } ?? "Once more, \(question.remaining) left.")
        + (left.map { " \(counted($0, "minute")) left." } ?? ""), topic: topic)
  }

  /// - Parameter spoken: the place in words, for a view without rules.
  func header(place: String, spoken: String, topic: String) -> [TerminalText] {
    if isPlain { return TerminalText(line: topic.isEmpty ? spoken : "\(spoken) \(topic).").wrapped(columns: width) }
    let left = topic.isEmpty ? "── \(place) ──" : "── \(place) ── \(topic) ──"
    let text = TerminalText(line: left)
    guard text.width <= width else {
      return TerminalText(line: String(left.dropLast(3))).styled(.dim).wrapped(columns: width, indent: 3)
    }
    return [(text + TerminalText(line: String(repeating: "─", count: width - text.width))).styled(.dim)]
  }

  /// The question, and the options where one is to be chosen.
  func question(_ card: Card) -> [TerminalText] {
    if case .choice(let options) = card.answer { question(card, options: options) } else { question(card, options: []) }
  }

  func question(_ card: Card, options: [Answer.Option]) -> [TerminalText] {
    var lines = markdown(card.question).lines(columns: width)
    for (place, option) in options.enumerated() {
      let lead = "  \(letter(ofOption: place))) "
      lines += (TerminalText(line: lead) + markdown(option.text).line).wrapped(
        columns: width, indent: displayWidth(lead))
    }
    return lines
  }

  func markdown(_ text: String) -> Markdown { Markdown(text, hasStyles: hasStyles, isPlain: isPlain) }

  func indented(_ text: TerminalText) -> [TerminalText] {
    text.wrapped(columns: max(1, width - 2)).map { "  \($0)" }
  }

  func labelled(_ label: String, _ text: String, style: Style? = nil) -> [TerminalText] {
    let body = TerminalText(block: text)
    return labelled(label, style.map { body.styled($0) } ?? body)
  }

  func labelled(_ label: String, _ text: TerminalText) -> [TerminalText] {
    (TerminalText(line: label) + text).wrapped(columns: width, indent: min(label.count, max(0, width - 1)))
  }

  /// Options with their letters: `a) Beijing`.
  func labelled(_ options: [Answer.Option], at places: [Int]) -> TerminalText {
    places.map { TerminalText(line: "\(letter(ofOption: $0))) ") + markdown(options[$0].text).line }.joined(
      separator: "; ")
  }

  /// That only cards are left whose minute hasn't come.
  func waiting(until: Int64, now: Int64, count: Int) -> [TerminalText] {
    let wait = longDuration(seconds: Int(max(0, until - now + 999) / 1000))
    return paragraph("The next card comes back in \(wait) (\(counted(count, "card")) left); Enter goes on at once.")
  }

  func paragraph(_ text: String) -> [TerminalText] {
    TerminalText(line: text).wrapped(columns: width, indent: text.prefix { $0 == " " }.count)
  }
}
