import Answers
import Cards
import Console
import FSRS
import Reviews

/// What a sitting shows, as lines.
struct SittingView {
  /// Columns of the terminal.
  var columns: Int
  /// Words instead of glyphs, no rules: for screen readers and programs.
  var isPlain: Bool

  /// No line is longer, however wide the terminal is: long lines are hard to read.
  var width: Int { max(1, min(columns, 80)) }

  /// The sitting's title and what it holds.
  func title(_ title: String, counts: Queue.Counts) -> [TerminalText] {
    var parts: [String] = []
    if counts.due > 0 { parts.append("\(counts.due) due") }
    if counts.new > 0 { parts.append("\(counts.new) new") }
    if counts.early > 0 { parts.append("\(counts.early) early") }
    let right = parts.joined(separator: isPlain ? ", " : " · ")
    let name = TerminalText(line: title)
    guard !parts.isEmpty else { return name.styled(.heading).wrapped(columns: width) }
    let gap = width - name.width - displayWidth(right)
    guard !isPlain, gap >= 2 else {
      return (name.styled(.heading) + TerminalText(line: ": " + right)).wrapped(columns: width)
    }
    return [name.styled(.heading) + TerminalText(line: String(repeating: " ", count: gap) + right).styled(.dim)]
  }

  /// The rule over a question: which of how many, and its topic.
  func header(_ question: Session.Question, deckTitle: String?) -> [TerminalText] {
    let topic = [deckTitle ?? "", question.card.topic].filter { !$0.isEmpty }.joined(separator: ": ")
    return header(
      place: question.number.map { "\($0)/\(question.count)" } ?? "once more",
      spoken: question.number.map { "Card \($0) of \(question.count)." } ?? "Once more.", topic: topic)
  }

  /// - Parameter spoken: the place in words, for a view without rules.
  func header(place: String, spoken: String, topic: String) -> [TerminalText] {
    if isPlain { return TerminalText(line: topic.isEmpty ? spoken : "\(spoken) \(topic).").wrapped(columns: width) }
    let left = topic.isEmpty ? "── \(place) ──" : "── \(place) ── \(topic) ──"
    let text = TerminalText(line: left)
    guard text.width <= width else { return text.styled(.dim).wrapped(columns: width) }
    return [(text + TerminalText(line: String(repeating: "─", count: width - text.width))).styled(.dim)]
  }

  /// The question, and the options where one is to be chosen.
  func question(_ card: Card) -> [TerminalText] {
    var lines = TerminalText(block: card.question).styled(.strong).wrapped(columns: width)
    if case .choice(let options) = card.answer {
      for (place, option) in options.enumerated() {
        lines += labelled("  \(letter(place))) ", option.text)
      }
    }
    return lines
  }

  /// The right answer, beside what was typed.
  func answer(_ card: Card, typed: String?, verdict: Verdict?) -> [TerminalText] {
    var lines: [TerminalText] = []
    let answer = answerLines(card.answer)
    if let verdict {
      lines += marked(verdict, answer: answer)
      if verdict.kind == .misspelt, let difference = verdict.difference {
        lines += labelled("  ", difference.pairs.map(\.description).joined(separator: ", "), style: .dim)
      } else if verdict.kind != .right, let typed {
        lines += labelled("  you: ", typed, style: .dim)
      }
      if !verdict.missing.isEmpty, verdict.kind == .partly {
        lines += labelled("  missing: ", verdict.missing.joined(separator: "; "))
      }
    } else {
      for text in answer { lines += indented(text) }
    }
    if let remark = card.remark { lines += indented(TerminalText(block: remark).styled(.dim)) }
    if let source = card.source { lines += indented(TerminalText(line: source).styled(.dim)) }
    return lines
  }

  private func marked(_ verdict: Verdict, answer: [TerminalText]) -> [TerminalText] {
    let (glyph, word, style): (String, String, Style) =
      switch verdict.kind {
      case .right: ("✓", "right:", .good)
      case .misspelt: ("≈", "almost:", .good)
      case .partly: ("≈", "partly:", .accent)
      case .wrong: ("✗", "wrong:", .bad)
      }
    let mark = TerminalText(line: isPlain ? word : glyph).styled(style)
    var lines: [TerminalText] = []
    for (place, text) in answer.enumerated() {
      let lead = place == 0 ? mark + TerminalText(line: " ") : TerminalText(line: isPlain ? "" : "  ")
      lines += (lead + text).wrapped(columns: max(1, width - 2), indent: isPlain ? 0 : 2).map { "  \($0)" }
    }
    return lines
  }

  func answerLines(_ answer: Answer) -> [TerminalText] {
    switch answer {
    case .text(let item): [TerminalText(block: item.text)]
    case .list(let items, let isOrdered):
      items.enumerated().map { place, item in
        TerminalText(block: (isOrdered ? "\(place + 1). " : isPlain ? "- " : "• ") + item.text)
      }
    case .choice(let options):
      options.enumerated().filter(\.element.isRight).map { place, option in
        TerminalText(block: "\(letter(place))) \(option.text)")
      }
    }
  }

  func indented(_ text: TerminalText) -> [TerminalText] {
    text.wrapped(columns: max(1, width - 2)).map { "  \($0)" }
  }

  func labelled(_ label: String, _ text: String, style: Style? = nil) -> [TerminalText] {
    let body = TerminalText(block: text)
    return (TerminalText(line: label) + (style.map { body.styled($0) } ?? body))
      .wrapped(columns: width, indent: min(label.count, max(0, width - 1)))
  }

  /// That only cards are left whose minute hasn't come.
  func waiting(until: Int64, now: Int64, count: Int) -> [TerminalText] {
    let wait = longDuration(seconds: Int(max(0, until - now + 999) / 1000))
    return paragraph("The next card comes back in \(wait) (\(counted(count, "card")) left); Enter goes on at once.")
  }

  func paragraph(_ text: String) -> [TerminalText] { TerminalText(line: text).wrapped(columns: width) }

  private func letter(_ place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(97 + place))) : "\(place + 1)"
  }
}
