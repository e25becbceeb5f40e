/// How well a learner recalled, in the learner's own judgement.
public enum Rating: Int, CaseIterable, Hashable, Sendable {
  /// Not recalled; the other three are recall.
  case again = 1
  case hard, good, easy
}
