/// A verb that has no forms but a past, and before which a question's subject goes.
public enum Modal: String, Hashable, Sendable, CaseIterable {
  case can, could, may, might, must, ought, shall, should, will, would

  /// The modal that a form stands for: "ca" of "can't", "wo" of "won't", "'ll".
  ///
  /// Nil for every other word, and for "'d", which may be "had".
  public init?(form: String) {
    switch form.lowercased() {
    case "ca": self = .can
    case "wo", "'ll", "’ll": self = .will
    case "sha": self = .shall
    case let word: self.init(rawValue: word)
    }
  }

  /// "could" of "can"; those that have no other past are their own.
  public var past: Modal {
    switch self {
    case .can: .could
    case .may: .might
    case .shall: .should
    case .will: .would
    default: self
    }
  }
}
