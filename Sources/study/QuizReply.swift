import Answers
import Cards

/// What a line that was typed at a quiz's question is, before it is graded.
enum QuizReply: Equatable {
  /// An answer, or none where the line is empty.
  case answer(String)
  case quit
  /// No answer to such a question: it is asked for again, and this sentence says what is wanted.
  case unusable(String)

  init(_ line: String, to question: QuizQuestion, by grader: Grader) {
    if [":quit", ":q"].contains(line) {
      self = .quit
    } else if line.hasPrefix(":") {
      self = .unusable(":quit is the only command in a quiz. An answer that begins with a colon: \\:")
    } else {
      let typed = line.hasPrefix("\\:") ? String(line.dropFirst()) : line
      let isUsable = typed.allSatisfy(\.isWhitespace) || question.isAnswerable(by: typed, grader: grader)
      self = isUsable ? .answer(typed) : .unusable(question.wanted)
    }
  }
}

extension QuizQuestion {
  /// Whether a line chooses something here; anything may be typed where an answer is written.
  fileprivate func isAnswerable(by typed: String, grader: Grader) -> Bool {
    switch form {
    case .typed: true
    case .choice(let options): !options.chosen(by: typed, grader: grader).isEmpty
    case .statement: saysTrue(typed) != nil
    }
  }

  /// What can be answered, in one sentence.
  fileprivate var wanted: String {
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

extension [Answer.Option] {
  /// Whether several of them are right, so that several may be chosen.
  var isOfSeveral: Bool { count { $0.isRight } > 1 }

  /// The places of the options that a line chooses; none where it chooses nothing, or two of which one is right at most.
  func chosen(by typed: String, grader: Grader) -> [Index] {
    func chooses(_ right: [Index]) -> Verdict {
      grader.verdict(
        on: typed, for: .choice(indices.map { Answer.Option(self[$0].text, isRight: right.contains($0)) }))
    }
    guard isOfSeveral else { return indices.filter { [.right, .misspelt].contains(chooses([$0]).kind) } }
    // As if all were right, those that are missing are those that weren't chosen.
    let verdict = chooses([Index](indices))
    return verdict.kind == .wrong ? [] : indices.filter { !verdict.missing.contains(self[$0].text) }
  }
}

/// The letter that stands before an option.
func letter(_ place: Int) -> String {
  place < 26 ? String(UnicodeScalar(UInt8(97 + place))) : "\(place + 1)"
}
