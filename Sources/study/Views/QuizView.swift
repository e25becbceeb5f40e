import Answers
import Cards
import Console
import Exams

extension SittingView {
  /// What begins, and how it is answered and left.
  func quizTitle(_ title: String, count: Int, minutes: Double?) -> [TerminalText] {
    var parts = [counted(count, "question")]
    if let minutes { parts.append(longDuration(seconds: Int((minutes * 60).rounded(.up)))) }
    return (TerminalText(line: title).styled(.heading) + TerminalText(line: ": " + parts.joined(separator: ", ")))
      .wrapped(columns: width) + paragraph("Enter alone is no answer; :quit ends the quiz.")
  }

  /// A quiz's question, with what can be chosen.
  ///
  /// - Parameter left: how many milliseconds are left; nil where none are counted.
  func quizQuestion(_ question: ExamQuestion, place: Int, of count: Int, left: Int64?) -> [TerminalText] {
    var lines: [TerminalText] = [""]
    let minutes = left.map { Int(max(0, $0) + 59_999) / 60_000 }
    lines += header(
      place: "\(place) of \(count)" + (minutes.map { $0 > 1 ? " · \($0) min left" : " · under 1 min left" } ?? ""),
      spoken: "Question \(place) of \(count)."
        + (minutes.map { $0 > 1 ? " \(counted($0, "minute")) left." : " Less than a minute left." } ?? ""),
      topic: question.card.topicBesideQuestion)
    switch question.form {
    case .typed: lines += self.question(question.card)
    case .choice(let options):
      lines += self.question(question.card, options: options)
      if options.isOfSeveral { lines += paragraph("  several are right") }
    case .statement(let text, isTrue: _):
      lines += markdown(text).lines(columns: width)
      lines += paragraph("  true or false?")
    }
    return lines
  }

  /// The score, and what to read again.
  func quizResult(_ result: QuizResult, seed: String, ending: QuizLoop.Ending) -> [TerminalText] {
    var lines: [TerminalText] = [""]
    if ending == .timeOver { lines += paragraph("Time is up.") }
    guard result.count > 0 else { return lines + paragraph("No question can be asked of this deck.") }
    let percent = (result.score * 100 + result.count / 2) / result.count
    var parts = ["Score: \(result.score) of \(result.count) (\(percent) %)"]
    if result.unanswered > 0 { parts.append("\(result.unanswered) not answered") }
    parts.append(longDuration(seconds: Int(result.milliseconds / 1000)))
    lines += paragraph(parts.joined(separator: isPlain ? ", " : " · "))
    lines += paragraph("The same quiz again: --seed \(seed)")
    if result.misses.isEmpty { lines += paragraph("No misses.") }
    // What was never answered isn't missed: its answer stays a question.
    for miss in result.misses {
      guard let answer = miss.answer else { continue }
      lines.append("")
      lines += markdown(miss.question.asked).lines(columns: width).map { $0.styled(.strong) }
      lines += labelled("  right: ", right(miss.question))
      if case .statement = miss.question.form, miss.question.card.kind != .term {
        lines += labelled("  answer: ", markdown(miss.question.card.answer.plain).line)
      }
      lines += labelled("  you: ", given(answer, to: miss.question).styled(.dim))
      if answer.verdict.kind == .partly, !answer.verdict.missing.isEmpty {
        lines += labelled("  missing: ", markdown(answer.verdict.missing.joined(separator: "; ")).line)
      }
      if let source = miss.question.card.source { lines += readAgain(source) }
    }
    return lines
  }

  /// How many questions are asked as typed although another format was wanted, and why.
  func askedAsTyped(_ count: Int, wanted: ExamFormat) -> [TerminalText] {
    let reason: String
    switch wanted {
    case .choice: reason = "as a choice (a list, or too few wrong answers like the right one)"
    case .trueFalse: reason = "as a statement"
    case .typed, .mixed: return []
    }
    guard count > 0 else { return [] }
    return paragraph(
      "\(counted(count, "question")) can't be put \(reason) and \(count == 1 ? "is" : "are") asked as typed.")
  }

  /// Where to read again; a long name of a file stands on a line of its own.
  private func readAgain(_ source: String) -> [TerminalText] {
    let (label, place) = ("  read again: ", TerminalText(line: source).styled(.dim))
    guard displayWidth(label) + place.width > width else { return ["\(label)\(place)"] }
    return ["  read again:"] + place.wrapped(columns: max(1, width - 4)).map { "    \($0)" }
  }

  private func right(_ question: ExamQuestion) -> TerminalText {
    guard case .choice(let options) = question.form else { return markdown(question.expected).line }
    return labelled(options, at: options.indices.filter { options[$0].isRight })
  }

  /// What was typed; where it chose something, that.
  private func given(_ answer: ExamAnswer, to question: ExamQuestion) -> TerminalText {
    if answer.typed.isEmpty { return "no answer" }
    return switch question.form {
    case .choice(let options): labelled(options, at: answer.chosen)
    case .statement(_, let isTrue): answer.isRight == isTrue ? "true" : "false"
    case .typed: TerminalText(block: answer.typed)
    }
  }
}

extension JSON {
  init(_ result: QuizResult, seed: String) {
    let misses = result.misses.map { miss -> JSON in
      .object([
        ("id", .string(miss.question.card.id.text)), ("question", .string(miss.question.asked)),
        ("expected", .string(miss.question.expected)), ("given", .string(miss.answer?.typed ?? "")),
        (
          "chosen",
          miss.chosen.map { .array($0.map { .string($0) }) } ?? .null
        ),
        ("source", miss.question.card.source.map { .string($0) } ?? .null),
        ("answer", .string(miss.question.card.answer.plain)),
        ("verdict", miss.answer.map { .string($0.verdict.kind.rawValue) } ?? .null),
        ("answered", .bool(miss.answer != nil)),
      ])
    }
    self = .object([
      ("seed", Int(seed).map { .int($0) } ?? .string(seed)), ("score", .int(result.score)),
      ("questions", .int(result.count)), ("unanswered", .int(result.unanswered)), ("misses", .array(misses)),
      ("ms", .int(Int(result.milliseconds))),
    ])
  }
}
