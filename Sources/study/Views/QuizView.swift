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
      lines += TerminalText(block: text).styled(.strong).wrapped(columns: width)
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
      lines += TerminalText(block: miss.question.asked).styled(.strong).wrapped(columns: width)
      lines += labelled("  right: ", miss.question.expected)
      if case .statement = miss.question.form { lines += labelled("  answer: ", miss.question.card.answer.plain) }
      lines += labelled("  you: ", miss.given.isEmpty ? "no answer" : miss.given, style: .dim)
      if let verdict = miss.verdict, verdict.kind == .partly, !verdict.missing.isEmpty {
        lines += labelled("  missing: ", verdict.missing.joined(separator: "; "))
      }
      if let source = miss.question.card.source { lines += labelled("  read again: ", source, style: .dim) }
    }
    return lines
  }
}

extension QuizQuestion {
  /// What was asked, as text.
  var asked: String {
    if case .statement(let text, isTrue: _) = form { text } else { card.question }
  }
}

extension JSON {
  init(_ result: QuizResult, seed: String) {
    let misses = result.misses.map { miss -> JSON in
      .object([
        ("id", .string(miss.question.card.id.text)), ("question", .string(miss.question.asked)),
        ("expected", .string(miss.question.expected)), ("given", .string(miss.given)),
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
