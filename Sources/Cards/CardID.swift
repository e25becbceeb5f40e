extension Card {
  /// What a card is known by, in journals and everywhere else: `ID` of its note, or `ID/part` for one of several siblings.
  public struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The whole identity, as it stands in a journal.
    public let text: String

    public init(_ text: String) {
      self.text = text
    }

    /// The identity of the note that the card belongs to: what stands before the first `/`.
    public var note: String {
      text.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) } ?? text
    }

    public var description: String { text }

    /// Orders by UTF-8 bytes.
    public static func < (left: ID, right: ID) -> Bool {
      left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }
}
