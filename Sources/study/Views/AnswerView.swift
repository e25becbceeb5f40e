import Answers
import Cards
import Console
import Exams
import Reviews

extension SittingView {
  /// The right answer, beside what was typed.
  ///
  /// - Parameters:
  ///   - chosen: the places of the options that what was typed chose.
  ///   - slowness: how slow it was, where that is why hard is proposed.
  ///   - passage: the text that the card was made from, where it is to be read again.
  func answer(
    _ card: Card, typed: String?, verdict: Verdict?, chosen: [Int] = [], slowness: AnswerPace.Slowness? = nil,
    passage: Passage? = nil
  ) -> [TerminalText] {
    var lines: [TerminalText] = []
    if let verdict {
      lines += marked(verdict, answer: card.answer)
      if verdict.kind == .misspelt || verdict.kind == .right, let difference = verdict.difference {
        lines += labelled("  ", difference.pairs.map(\.description).joined(separator: ", "), style: .dim)
      } else if verdict.kind != .right, case .choice(let options) = card.answer, !chosen.isEmpty {
        lines += labelled("  you: ", labelled(options, at: chosen).styled(.dim))
      } else if verdict.kind != .right, let typed {
        lines += labelled("  you: ", typed, style: .dim)
      }
      if !verdict.missing.isEmpty, verdict.kind == .partly {
        lines += labelled("  missing: ", verdict.missing.joined(separator: "; "))
      }
    } else {
      lines += shown(card.answer, columns: width - 2).map { "  \($0)" }
    }
    if let slowness {
      let (took, usual) = (
        longDuration(seconds: Int(slowness.ms / 1000)), longDuration(seconds: Int(slowness.usual / 1000))
      )
      lines += labelled("  slow: ", "\(took), usually \(usual)", style: .dim)
    }
    if let remark = card.remark {
      lines += markdown(remark).lines(columns: width - 2).map { "  \($0.styled(.dim))" }
    }
    if let passage {
      lines += self.passage(passage)
    } else if let source = card.source {
      lines += indented(TerminalText(line: source).styled(.dim))
    }
    return lines
  }

  private func marked(_ verdict: Verdict, answer: Answer) -> [TerminalText] {
    let (glyph, word, style): (String, String, Style) =
      switch verdict.kind {
      case .right: ("✓", "right:", .good)
      case .misspelt: ("≈", "almost:", .good)
      case .partly: ("≈", "partly:", .accent)
      case .wrong: ("✗", "wrong:", .bad)
      }
    let mark = TerminalText(line: isPlain ? word : glyph).styled(style)
    guard isPlain else {
      return shown(answer, columns: width - 4).enumerated().map { place, line in
        place == 0 ? "  \(mark) \(line)" : "    \(line)"
      }
    }
    let lines = shown(answer, columns: width - 2)
    guard lines.count == 1, let line = lines.first, line.width + mark.width + 3 <= width else {
      return ["  \(mark)"] + lines.map { "  \($0)" }
    }
    return ["  \(mark) \(line)"]
  }

  /// An answer as it is shown to a learner, in lines.
  private func shown(_ answer: Answer, columns: Int) -> [TerminalText] {
    let columns = max(1, columns)
    func item(_ lead: String, _ text: String) -> [TerminalText] {
      (TerminalText(line: lead) + markdown(text).line).wrapped(columns: columns, indent: displayWidth(lead))
    }
    return switch answer {
    case .text(let text): markdown(text.text).lines(columns: columns)
    case .list(let items, let isOrdered):
      items.enumerated().flatMap { item(isOrdered ? "\($0 + 1). " : isPlain ? "- " : "• ", $1.text) }
    case .choice(let options):
      options.enumerated().filter(\.element.isRight).flatMap { item("\(letter(ofOption: $0))) ", $1.text) }
    }
  }

  /// An answer's parts as an author wrote them.
  func answerLines(_ answer: Answer) -> [TerminalText] {
    switch answer {
    case .text(let item): [TerminalText(block: item.text)]
    case .list(let items, let isOrdered):
      items.enumerated().map { place, item in
        TerminalText(block: (isOrdered ? "\(place + 1). " : isPlain ? "- " : "• ") + item.text)
      }
    case .choice(let options):
      options.enumerated().filter(\.element.isRight).map { place, option in
        TerminalText(block: "\(letter(ofOption: place))) \(option.text)")
      }
    }
  }
}
