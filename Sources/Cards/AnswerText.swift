/// An answer's text told apart: one text, a list, or a multiple choice.
struct AnswerText {
  enum Shape: Hashable {
    case text
    case list(ordered: Bool)
    case choice
  }

  struct Item: Hashable {
    var text: String
    var isTicked = false
  }

  private(set) var shape = Shape.text
  private(set) var items: [Item] = []

  /// - Parameter raw: the text behind `A:` or `D:`.
  init(_ raw: String) {
    let text = RawText.unescaped(raw)
    if let list = ListReader.items(of: text) {
      items = list.items
      shape = list.ordered ? .list(ordered: true) : .list(ordered: false)
      if !list.ordered, let ticked = Self.ticked(items), ticked.contains(where: \.isTicked) {
        items = ticked
        shape = .choice
      }
    } else {
      items = [Item(text: RawText.trimmed(text))]
    }
  }

  /// The answer with what `Accept:` adds to it.
  func answer(accept: Accept) -> Answer {
    func item(_ item: Item) -> Answer.Item { Answer.Item(item.text, accept: accept.others(for: item.text)) }
    switch shape {
    case .text: return .text(Answer.Item(items[0].text, accept: accept.alternatives))
    case .list(let ordered): return .list(items.map(item), ordered: ordered)
    case .choice: return .choice(items.map { Answer.Option($0.text, isRight: $0.isTicked) })
    }
  }

  /// Whether the items are a task list in which nothing is ticked, and so no choice.
  var lacksTick: Bool {
    shape == .list(ordered: false) && Self.ticked(items) != nil
  }

  /// The items without their boxes, if each begins with `[ ]` or `[x]`.
  private static func ticked(_ items: [Item]) -> [Item]? {
    var result: [Item] = []
    for item in items {
      let bytes = Array(item.text.utf8.prefix(4))
      guard bytes.count == 4, bytes[0] == UInt8(ascii: "["), bytes[2] == UInt8(ascii: "]"), DeckLine.isBlank(bytes[3])
      else { return nil }
      let mark = bytes[1]
      guard mark == UInt8(ascii: " ") || mark | 0x20 == UInt8(ascii: "x") else { return nil }
      let text = RawText.trimmed(String(decoding: item.text.utf8.dropFirst(4), as: UTF8.self))
      result.append(Item(text: text, isTicked: mark != UInt8(ascii: " ")))
    }
    return result
  }
}
