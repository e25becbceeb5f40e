/// Why a card was made: what is said of it in a review.
public struct Reasons: Hashable, Sendable {
  /// The candidate's kind, as `study build --json` names it.
  public let kind: String
  /// From 0 to 1.
  public let score: Double
  /// Its place among its deck's cards by score, from 1.
  public let rank: Int
  public let count: Int
  /// What speaks for it, in a few words each.
  public let features: [String]
  /// What else was tried of its point.
  public let refused: [Refused]

  init(_ candidate: Candidate, among scores: [Double], refused: [Refused]) {
    kind = candidate.kind.rawValue
    score = candidate.score
    rank = 1 + scores.count { $0 > candidate.score }
    count = scores.count
    features = candidate.why
    self.refused = refused
  }
}

extension Candidate {
  /// What its score was given for, in a few words each.
  public var why: [String] {
    let size =
      switch answer {
      case .text(let text): "\(text.wordCount)-word answer"
      case .list(let items): "\(items.count) items"
      }
    let characters = answer.texts.joined()
    let isNumber = characters.contains(where: \.isNumber)
    let content = isNumber ? ["a number"] : characters.contains(where: \.isUppercase) ? ["a name"] : []
    return [kind.rawValue] + content + [size, "\(question.wordCount)-word question"]
  }
}
