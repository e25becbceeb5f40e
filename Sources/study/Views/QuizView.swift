import Answers
import Cards
import Console

extension SittingView {
  /// A quiz's question, with what can be chosen.
  func quizQuestion(_ question: QuizQuestion, place: Int, of count: Int) -> [TerminalText] {
    var lines: [TerminalText] = [""]
    lines += header(
      place: "\(place)/\(count)", spoken: "Question \(place) of \(count).", topic: question.card.topic)
    switch question.form {
    case .typed: lines += self.question(question.card)
    case .choice(let options): lines += self.question(question.card, options: options)
    case .statement(let text, isTrue: _):
      lines += asked(text)
      lines += paragraph("  true or false?")
    }
    return lines
  }

  /// The score, and what to read again.
  func quizResult(_ result: QuizResult, seed: String, ending: QuizLoop.Ending) -> [TerminalText] {
    var lines: [TerminalText] = [""]
    if ending == .timeOver { lines += paragraph("The time is over.") }
    let percent = result.count == 0 ? 0 : (result.score * 100 + result.count / 2) / result.count
    let parts = [
      "Score: \(result.score) of \(result.count) (\(percent) %)",
      longDuration(seconds: Int(result.milliseconds / 1000)),
      "the same quiz again: --seed \(seed)",
    ]
    lines += paragraph(parts.joined(separator: isPlain ? ", " : " · "))
    for miss in result.misses {
      lines.append("")
      lines += asked(miss.question.asked)
      lines += labelled("  right: ", right(miss.question))
      if case .statement = miss.question.form {
        lines += labelled("  answer: ", markdown(miss.question.card.answer.plain).line)
      }
      lines += labelled("  you: ", given(miss).styled(.dim))
      if let verdict = miss.verdict, verdict.kind == .partly, !verdict.missing.isEmpty {
        lines += labelled("  missing: ", markdown(verdict.missing.joined(separator: "; ")).line)
      }
      if let source = miss.question.card.source { lines += labelled("  read again: ", source, style: .dim) }
    }
    return lines
  }

  /// How many questions are asked as typed although choices were wanted, and why.
  func askedAsTyped(_ count: Int) -> [TerminalText] {
    guard count > 0 else { return [] }
    return paragraph(
      "\(counted(count, "question")) can't be put as a choice (a list, or too few wrong answers like the right one) "
        + "and \(count == 1 ? "is" : "are") asked as typed.")
  }

  /// A question or a statement; an answer behind an arrow stays on a line of its own.
  private func asked(_ text: String) -> [TerminalText] {
    let parts =
      text.ranges(of: "\n→ ").last.map { [text[..<$0.lowerBound], "→ " + text[$0.upperBound...]] } ?? [text[...]]
    return parts.flatMap { markdown(String($0)).lines(columns: width) }.map { $0.styled(.strong) }
  }

  private func right(_ question: QuizQuestion) -> TerminalText {
    guard case .choice(let options) = question.form else { return markdown(question.expected).line }
    return labelled(options, at: options.indices.filter { options[$0].isRight })
  }

  /// What was typed; where it chose something, that.
  private func given(_ miss: QuizResult.Miss) -> TerminalText {
    switch miss.question.form {
    case .choice(let options) where !miss.chosen.isEmpty: labelled(options, at: miss.chosen)
    case .statement: miss.question.saysTrue(miss.given).map { $0 ? "true" : "false" } ?? "no answer"
    case .typed, .choice: miss.given.isEmpty ? "no answer" : TerminalText(block: miss.given)
    }
  }
}

extension QuizQuestion {
  /// What was asked, as text.
  var asked: String {
    if case .statement(let text, isTrue: _) = form { text } else { card.question }
  }

  /// The texts of options; nil where nothing is to be chosen.
  fileprivate func chosenTexts(at places: [Int]) -> [String]? {
    guard case .choice(let options) = form else { return nil }
    return places.map { options[$0].text }
  }
}

extension JSON {
  init(_ result: QuizResult, seed: String) {
    let misses = result.misses.map { miss -> JSON in
      .object([
        ("id", .string(miss.question.card.id.text)), ("question", .string(miss.question.asked)),
        ("expected", .string(miss.question.expected)), ("given", .string(miss.given)),
        ("chosen", miss.question.chosenTexts(at: miss.chosen).map { .array($0.map { .string($0) }) } ?? .null),
        ("source", miss.question.card.source.map { .string($0) } ?? .null),
        ("answer", .string(miss.question.card.answer.plain)),
        ("verdict", miss.verdict.map { .string($0.kind.rawValue) } ?? .null),
      ])
    }
    self = .object([
      ("seed", Int(seed).map { .int($0) } ?? .string(seed)), ("score", .int(result.score)),
      ("questions", .int(result.count)), ("misses", .array(misses)), ("ms", .int(Int(result.milliseconds))),
    ])
  }
}
