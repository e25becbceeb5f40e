/// A run of whole lines of a deck's file.
struct DeckSpan: Sendable {
  enum Kind: Hashable, Sendable {
    /// Front matter, prose, comments, blank lines and `---`.
    case other
    case heading(level: Int, topic: String)
    /// One note, without the blank lines and comments behind it.
    case note
    /// The comment of a build.
    case record
  }

  /// Where its bytes are.
  enum Content: Sendable {
    case source(Range<Int>)
    case own([UInt8])
  }

  var kind: Kind
  var content: Content
}
