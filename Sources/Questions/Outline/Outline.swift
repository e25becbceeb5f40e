/// A text as its author laid it out: sections, their key points, and the sentences of each.
public struct Outline: Hashable, Sendable {
  /// What stands under one heading.
  public struct Section: Hashable, Sendable {
    /// Nil for what stands before the first heading.
    public let heading: Heading?
    public internal(set) var points: [Point]

    public init(heading: Heading?, points: [Point]) {
      self.heading = heading
      self.points = points
    }
  }

  /// A heading, without its number and marks.
  public struct Heading: Hashable, Sendable {
    public let text: String
    /// What stands in `{#NAME}` at its end.
    public let name: String?
    /// From 1 (the highest).
    public let level: Int
    public let line: Int
    /// The headings that it stands under, the highest first; the title isn't one of them.
    public internal(set) var above: [String] = []

    public init(text: String, name: String?, level: Int, line: Int) {
      self.text = text
      self.name = name
      self.level = level
      self.line = line
    }
  }

  /// A line that is no point but tells of the text: its title, a subtitle, who signed it.
  public struct Aside: Hashable, Sendable {
    public let text: String
    public let line: Int

    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// The text's own title, if it begins with one.
  public internal(set) var title: String?
  /// The lines under the title that say the occasion: when, where, for whom.
  public internal(set) var subtitles: [Aside] = []
  /// Who wrote the text: "By Rosalind Achebe and Li Xiaoming".
  public internal(set) var byline: Aside?
  /// Where and when a news report was written.
  public internal(set) var dateline: Dateline?
  /// "Dear shareholders", with the pleasantry behind it.
  public internal(set) var greetings: [Aside] = []
  /// "Signed: Ingeborg Haugen, Chief Executive"
  public internal(set) var signatures: [Aside] = []
  /// What the front matter says the text is written in, or what its words speak for.
  public internal(set) var language = Language.english
  /// What other programs had garbled, by line.
  public internal(set) var mended: [Mending] = []
  /// The codes that its items are numbered by, and that other items may name them by: "B1", "R2".
  var codes: Set<String> = []
  /// What its points are rows of.
  public internal(set) var tables: [Table] = []
  public internal(set) var sections: [Section]

  /// Reads a text of any encoding; never fails. Time is linear in its length.
  ///
  /// - Parameter language: what the text is written in, whatever it says itself.
  public init(_ bytes: [UInt8], language: Language? = nil) {
    self.init(SourceText(bytes), language: language)
  }

  init(_ text: SourceText, language: Language?) {
    var reader = OutlineReader(text, language: language)
    self = reader.outlined()
  }

  init(title: String?, sections: [Section]) {
    self.title = title
    self.sections = sections
  }
}
