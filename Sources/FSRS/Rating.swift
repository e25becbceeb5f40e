/// How well a card was recalled; again means that it wasn't.
public enum Rating: Int, CaseIterable, Hashable, Comparable, Sendable {
  case again = 1
  case hard = 2
  case good = 3
  case easy = 4

  public static func < (one: Rating, other: Rating) -> Bool { one.rawValue < other.rawValue }
}
