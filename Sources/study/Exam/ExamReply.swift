import Answers
import Cards

/// What a learner answered to a question of an exam, and what it is worth.
struct ExamAnswer: Equatable {
  /// Empty where nothing was answered.
  let typed: String
  /// The places of the options that it chose.
  var chosen: [Int] = []
  let verdict: Verdict

  static let none = ExamAnswer(typed: "", verdict: Verdict(.wrong, proposedGrade: 1))

  var isRight: Bool { [.right, .misspelt].contains(verdict.kind) }
}

/// A line that was typed at a question, understood and graded.
enum ExamReply: Equatable {
  /// An answer, or none where the line is empty.
  case answer(ExamAnswer)
  case quit
  /// No answer to such a question: it is asked for again, and this sentence says what is wanted.
  case unusable(String)
}

extension ExamQuestion {
  /// Takes a line as an answer; a line that can't be one isn't graded.
  func reply(to line: String, by grader: Grader) -> ExamReply {
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
      "Answer with letters from a to \(letter(options.count - 1)), or with the words behind them."
    case .choice(let options):
      "Answer with a letter from a to \(letter(options.count - 1)), or with the words behind it."
    case .statement: "Answer true or false (t or f)."
    }
  }

  /// What a line says about a statement; nil where it says neither.
  func saysTrue(_ typed: String) -> Bool? {
    switch typed.split(whereSeparator: { !$0.isLetter }).joined(separator: " ").lowercased() {
    case "t", "true", "y", "yes", "right": true
    case "f", "false", "n", "no", "wrong": false
    default: nil
    }
  }
}

extension Verdict {
  fileprivate static func of(_ isRight: Bool, missing: [String] = []) -> Verdict {
    Verdict(isRight ? .right : .wrong, proposedGrade: isRight ? 3 : 1, missing: isRight ? [] : missing)
  }
}

extension [Answer.Option] {
  /// Whether several of them are right, so that several may be chosen.
  var isOfSeveral: Bool { count { $0.isRight } > 1 }

  /// The places of the options that a line chooses; none where it chooses nothing, or two of which one is right at most.
  func chosen(by typed: String, grader: Grader) -> [Index] {
    (isOfSeveral ? several(typed, by: grader) : one(typed, by: grader))?.chosen ?? []
  }

  /// A line that chooses one option, which is then right or not; nil where it chooses none, or two.
  fileprivate func one(_ typed: String, by grader: Grader) -> ExamAnswer? {
    for place in indices {
      // The line is the option's text or letter if it is right where that option is.
      let verdict = grader.verdict(on: typed, for: .choice(asIf([place])))
      guard [.right, .misspelt].contains(verdict.kind) else { continue }
      let judged = self[place].isRight ? verdict : .of(false, missing: filter(\.isRight).map(\.text))
      return ExamAnswer(typed: typed, chosen: [place], verdict: judged)
    }
    return nil
  }

  /// A line that chooses several: right with all the right ones and no other, partly with some.
  fileprivate func several(_ typed: String, by grader: Grader) -> ExamAnswer? {
    // As if all were right, those that are missing are those that weren't chosen.
    let meant = grader.verdict(on: typed, for: .choice(asIf([Index](indices))))
    guard meant.kind != .wrong else { return nil }
    let chosen = indices.filter { !meant.missing.contains(self[$0].text) }
    let hits = chosen.count { self[$0].isRight }
    let extras = chosen.count - hits
    let right = filter(\.isRight)
    let missing = indices.filter { self[$0].isRight && !chosen.contains($0) }.map { self[$0].text }
    let verdict: Verdict =
      if hits == 0 { .of(false, missing: missing) } else if missing.isEmpty, extras == 0 { .of(true) } else {
        Verdict(.partly, proposedGrade: Swift.max(0, hits - extras) * 2 >= right.count ? 2 : 1, missing: missing)
      }
    return ExamAnswer(typed: typed, chosen: chosen, verdict: verdict)
  }

  private func asIf(_ right: [Index]) -> [Answer.Option] {
    indices.map { Answer.Option(self[$0].text, isRight: right.contains($0)) }
  }
}

/// The letter that stands before an option.
func letter(_ place: Int) -> String {
  place < 26 ? String(UnicodeScalar(UInt8(97 + place))) : "\(place + 1)"
}
