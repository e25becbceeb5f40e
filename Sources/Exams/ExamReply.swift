import Answers
import Cards

/// A line that was typed at a question, understood and graded.
public enum ExamReply: Equatable, Sendable {
  /// An answer, or none where the line is empty.
  case answer(ExamAnswer)
  /// The exam is left.
  case quit
  /// No answer to such a question: it is asked for again, and this sentence says what is wanted.
  case unusable(String)
}

extension ExamQuestion {
  /// Takes a line as an answer; a line that can't be one isn't graded.
  ///
  /// - Parameters:
  ///   - line: what was typed; an answer that begins with a colon has a backslash before it.
  ///   - grader: grades the answers of the card's deck.
  public func reply(to line: String, by grader: Grader) -> ExamReply {
    if [":quit", ":q"].contains(line) { return .quit }
    if line.hasPrefix(":") {
      return .unusable(":quit is the only command in a quiz. An answer that begins with a colon: \\:")
    }
    let typed = line.hasPrefix("\\:") ? String(line.dropFirst()) : line
    if typed.allSatisfy(\.isWhitespace) { return .answer(.none) }
    return answer(typed, by: grader).map { .answer($0) } ?? .unusable(wanted)
  }

  /// A line graded; nil where it chooses nothing here, and says neither true nor false.
  private func answer(_ typed: String, by grader: Grader) -> ExamAnswer? {
    switch form {
    case .typed: ExamAnswer(typed: typed, verdict: grader.verdict(on: typed, for: card.answer))
    case .choice(let options) where options.isOfSeveral: options.several(typed, by: grader)
    case .choice(let options): options.one(typed, by: grader)
    case .statement(_, let isTrue): saysTrue(typed).map { ExamAnswer(typed: typed, verdict: .of($0 == isTrue)) }
    }
  }

  /// What can be answered, in one sentence.
  private var wanted: String {
    switch form {
    case .typed: "An answer is wanted."
    case .choice(let options) where options.isOfSeveral:
      "Answer with letters from a to \(letter(ofOption: options.count - 1)), or with the words behind them."
    case .choice(let options):
      "Answer with a letter from a to \(letter(ofOption: options.count - 1)), or with the words behind it."
    case .statement: "Answer true or false (t or f)."
    }
  }

  /// What a line says about a statement; nil where it says neither.
  private func saysTrue(_ typed: String) -> Bool? {
    switch typed.split(whereSeparator: { !$0.isLetter }).joined(separator: " ").lowercased() {
    case "t", "true", "y", "yes", "right": true
    case "f", "false", "n", "no", "wrong": false
    default: nil
    }
  }
}
