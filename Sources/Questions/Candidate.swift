/// One way of asking for something that a text says.
public struct Candidate: Hashable, Sendable {
  /// Its kind, as `study build --json` names it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case subject, object, clause, apposition, date, place, number, cause, purpose, list, contrast, definition
    case participle, cloze, label
  }

  public enum Answer: Hashable, Sendable {
    case text(String)
    /// Recalled in any order.
    case list([String])

    var texts: [String] {
      switch self {
      case .text(let text): [text]
      case .list(let items): items
      }
    }
  }

  public let kind: Kind
  /// For a cloze its sentence; else the question.
  public let text: String
  /// For a cloze, where the deletion lies in `text`, in scalars.
  public let deletion: Range<Int>?
  public let answer: Answer
  /// Where its sentence begins in the source.
  public let line: Int
  /// Higher is better; 0 to 1.
  public internal(set) var score: Double
  /// Other right answers, by the answer or the list's item that they stand for.
  public internal(set) var accept: [String: [String]] = [:]
  /// Does it stand alone, with an answer that says something, whatever its score?
  public internal(set) var isSound = false
  /// Which of its point's sentences it asks about.
  public internal(set) var sentence = 0

  init(kind: Kind, text: String, deletion: Range<Int>? = nil, answer: Answer, line: Int, score: Double) {
    self.kind = kind
    self.text = text
    self.deletion = deletion
    self.answer = answer
    self.line = line
    self.score = score
  }

  /// The other right answers as a note's `Accept:` lists them, with the gap or the list's item each stands for.
  public var acceptPieces: [String] {
    let isNamed = kind == .cloze || answer.texts.count > 1
    return answer.texts.flatMap { text in
      (accept[text] ?? []).map { isNamed ? "\(text) = \($0)" : $0 }
    }
  }

  /// The same with more right answers.
  ///
  /// - Parameter others: what is right beside an answer or a list's item.
  func accepting(_ others: (String) -> [String]) -> Candidate {
    var candidate = self
    for text in answer.texts {
      let more = others(text)
      if !more.isEmpty { candidate.accept[text, default: []] += more }
    }
    return candidate
  }

  /// As it is shown: a cloze's gap is `[…]`.
  public var question: String {
    guard let deletion else { return text }
    let scalars = Array(text.unicodeScalars)
    return String(scalars[..<deletion.lowerBound]) + "[…]" + String(scalars[deletion.upperBound...])
  }
}

/// A question that was formed, or a whole sentence, and why it makes no card.
public struct Refused: Hashable, Sendable {
  public let reason: Refusal
  public let line: Int
  /// Nil where no question was formed.
  public let question: String?
}
