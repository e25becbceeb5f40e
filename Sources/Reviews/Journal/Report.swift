extension Journal {
  /// What the reader made of the bytes.
  public struct Report: Hashable, Sendable {
    /// Events by identity, headers left out.
    public var accepted = 0
    /// Reviews that count: with a card, a rating from 1 to 4, and not undone.
    public var reviews = 0
    /// Lines of an unknown kind or version.
    public var opaque = 0
    /// How many lines of each unknown kind or version, by its name.
    public var unknown: [String: Int] = [:]
    /// Identities that stand over different lines; the bytewise smallest line counts.
    public var conflicts: [Event.ID] = []
    public var quarantined: [Quarantined] = []
  }

  /// Bytes that are no line.
  public struct Quarantined: Hashable, Sendable {
    /// The file as it was named when it was read.
    public let file: String
    /// Where in the file they begin.
    public let offset: Int
    public let length: Int
    public let flaw: Flaw
    let source: Int
    let start: Int
  }
}
