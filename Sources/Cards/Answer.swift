/// What is to be recalled.
public enum Answer: Hashable, Sendable {
  /// One text with the others that are right too.
  public struct Item: Hashable, Sendable {
    public let text: String
    /// Other right answers, from `Accept:`.
    public let accept: [String]

    public init(_ text: String, accept: [String] = []) {
      self.text = text
      self.accept = accept
    }
  }

  /// One line of a multiple choice.
  public struct Option: Hashable, Sendable {
    public let text: String
    public let isRight: Bool

    public init(_ text: String, isRight: Bool) {
      self.text = text
      self.isRight = isRight
    }
  }

  case text(Item)
  /// Several things: a bullet list in any order, a numbered list in order.
  case list([Item], ordered: Bool)
  /// A multiple choice, from a task list.
  case choice([Option])

  /// The answer in one text: a list's items, or a choice's right options, with `; ` between.
  public var plain: String {
    switch self {
    case .text(let item): item.text
    case .list(let items, ordered: _): items.map(\.text).joined(separator: "; ")
    case .choice(let options): options.filter(\.isRight).map(\.text).joined(separator: "; ")
    }
  }
}
