/// What a built deck remembers at its end: every note ever built, so that building again knows which were edited or deleted.
public struct BuildRecord: Hashable, Sendable {
  /// One note that was built once.
  public struct Entry: Hashable, Sendable {
    /// The note's identity.
    public let id: String
    /// `Note.digest` of the note as it was built.
    public var digest: String
    /// Where it was made from; nil where an older record doesn't say.
    public var origin: Origin?
    /// `Note.digest` of the note as somebody looked at it last: kept in a review, or told that its text has changed.
    public var seen: String?

    public init(id: String, digest: String, origin: Origin? = nil, seen: String? = nil) {
      self.id = id
      self.digest = digest
      self.origin = origin
      self.seen = seen
    }
  }

  /// The sentence that a note was made from, and its place, as digests.
  public struct Origin: Hashable, Sendable {
    public let sentence: String
    public let place: String

    /// - Parameters:
    ///   - sentence: its words; white space doesn't count.
    ///   - place: as `Source:` says it, `notes.txt:4`.
    public init(sentence: String, place: String) {
      self.init(sentenceDigest: Self.digest(sentence), placeDigest: Self.digest(place))
    }

    init(sentenceDigest: String, placeDigest: String) {
      sentence = sentenceDigest
      place = placeDigest
    }

    /// The digest that stands for a sentence or a place.
    public static func digest(_ text: String) -> String { Identity.digest(Identity.folded(text), length: 16) }
  }

  /// Each identity once, in the order in which they were built first.
  public private(set) var entries: [Entry] = []
  /// `DeckDocument.layout` as it was when a build wrote all of the deck; nil if one never did.
  public var layout: String?
  private var places: [String: Int] = [:]

  /// Of several entries with one identity the last counts.
  public init(_ entries: [Entry] = [], layout: String? = nil) {
    self.layout = layout
    merge(entries)
  }

  /// The digest that a note had when it was built, or nil if none with this identity ever was.
  public subscript(id: String) -> String? { entry(id)?.digest }

  /// All that is known of a note.
  public func entry(_ id: String) -> Entry? { places[id].map { entries[$0] } }

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
}

extension BuildRecord {
  /// What the comment begins with.
  static let opening = "<!-- built by study; id and digest of every card, leave this as it is"

  /// The comment, its lines between LF, without one at the end.
  public var text: String {
    Self.opening + "\n" + (layout.map { "= \($0)\n" } ?? "") + entries.map { $0.line + "\n" }.joined() + "-->"
  }

  /// Whether a comment in a file begins as a record does.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].starts(with: opening.utf8)
  }

  /// Reads a comment that `text` made; nil if it is another one. Lines that say something else are passed over.
  public init?(parsing text: String) {
    guard text.hasPrefix(Self.opening), text.hasSuffix("-->") else { return nil }
    var layout: String?
    var entries: [Entry] = []
    let lines = text.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    for line in lines.dropFirst() {
      let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      if words.count == 2, words[0] == "=" {
        layout = words[1]
      } else if let entry = Entry(words) {
        entries.append(entry)
      }
    }
    self.init(entries, layout: layout)
  }
}

extension BuildRecord.Entry {
  private static let missing = "-"

  /// The identity and the digests; what is missing at the end is left out.
  fileprivate var line: String {
    var words = [id, digest, origin?.sentence ?? Self.missing, origin?.place ?? Self.missing, seen ?? Self.missing]
    while words.last == Self.missing { words.removeLast() }
    return words.joined(separator: " ")
  }

  fileprivate init?(_ words: [String]) {
    guard (2...5).contains(words.count) else { return nil }
    let known = words.map { $0 == Self.missing ? nil : $0 }
    guard let id = known[0], let digest = known[1], id != "-->" else { return nil }
    self.init(id: id, digest: digest)
    if words.count > 3, let sentence = known[2], let place = known[3] {
      origin = BuildRecord.Origin(sentenceDigest: sentence, placeDigest: place)
    }
    if words.count > 4 { seen = known[4] }
  }
}
