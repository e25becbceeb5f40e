extension Note {
  /// One line, or a few, that say more about a note: `Hint: the capital`.
  public struct Field: Hashable, Sendable {
    /// The fields that a note may have, each at most once.
    public enum Name: String, CaseIterable, Hashable, Sendable {
      case accept = "Accept"
      case hint = "Hint"
      case note = "Note"
      case source = "Source"
      case tags = "Tags"
      case id = "Id"

      /// Whether the text runs on over the lines below, as a tag's does.
      public var runsOn: Bool { self == .hint || self == .note }
    }

    public let name: Name
    /// The text behind the colon as it stands in the file, without white space around it.
    public let value: String

    public init(_ name: Name, _ value: String) {
      self.name = name
      self.value = name.runsOn ? RawText.canonical(value) : RawText.canonicalLine(value)
    }

    /// A field as the parser read it.
    init(parsed name: Name, value: String) {
      self.name = name
      self.value = value
    }
  }
}
