/// A question as a generator forms it, before the occasion completes it.
struct Draft: Sendable {
  let kind: Candidate.Kind
  /// What stands before the question word: "In July", "According to the ministry"; "" for nothing.
  let lead: String
  /// From the question word on, without its mark.
  let body: String
  /// The answers' tokens: one text, or the items of a list.
  let answers: [[Int]]
  /// The sentence's tokens that the question says.
  let used: Set<Int>
  /// How good it is by its kind and answer; 0 to 1.
  var score: Double
  /// The clause that it was made from.
  let clause: Clause?
}

extension Draft {
  /// - Parameter used: tokens that the question says besides those that its wording knows of.
  init(
    _ kind: Candidate.Kind, _ wording: Asker.Wording, answers: [[Int]], adding used: Set<Int> = [], score: Double,
    of clause: Clause
  ) {
    self.init(
      kind: kind, lead: wording.lead, body: wording.body, answers: answers, used: wording.used.union(used),
      score: score,
      clause: clause)
  }
}
