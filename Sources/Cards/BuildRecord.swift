/// What a built deck remembers at its end: every note ever built, so that building again knows which were edited or deleted.
public struct BuildRecord: Hashable, Sendable {
  /// One note that was built once.
  public struct Entry: Hashable, Sendable {
    /// The note's identity.
    public let id: String
    /// `Note.digest` of the note as it was built.
    public let digest: String

    public init(id: String, digest: String) {
      self.id = id
      self.digest = digest
    }
  }

  /// Each identity once, in the order in which they were built first.
  public private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// Of several entries with one identity the last counts.
  public init(_ entries: [Entry] = []) {
    merge(entries)
  }

  /// The digest that a note had when it was built, or nil if none with this identity ever was.
  public subscript(id: String) -> String? {
    places[id].map { entries[$0].digest }
  }

  /// Takes in what was built later.
  public mutating func merge(_ later: [Entry]) {
    for entry in later {
      if let place = places[entry.id] {
        entries[place] = entry
      } else {
        places[entry.id] = entries.count
        entries.append(entry)
      }
    }
  }

  /// This record with another that was made later.
  public func merging(_ later: BuildRecord) -> BuildRecord {
    var record = self
    record.merge(later.entries)
    return record
  }

  /// What the comment begins with.
  static let opening = "<!-- built by study; id and digest of every card, leave this as it is"

  /// The comment, its lines between LF, without one at the end.
  public var text: String {
    Self.opening + "\n" + entries.map { "\($0.id) \($0.digest)\n" }.joined() + "-->"
  }

  /// Reads a comment that `text` made; nil if it is another one. Lines that aren't an id and a digest are passed over.
  public init?(parsing text: String) {
    guard text.hasPrefix(Self.opening), text.hasSuffix("-->") else { return nil }
    self.init(
      text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }).dropFirst().compactMap {
        let words = $0.split(separator: UInt8(ascii: " "))
        guard words.count == 2 else { return nil }
        return Entry(id: String(Substring(words[0])), digest: String(Substring(words[1])))
      })
  }
}
