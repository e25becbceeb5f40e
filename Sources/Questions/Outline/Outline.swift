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

    public init(text: String, name: String?, level: Int, line: Int) {
      self.text = text
      self.name = name
      self.level = level
      self.line = line
    }
  }

  /// One key point: a bullet, a "Label: statement." line or a paragraph.
  public struct Point: Hashable, Sendable {
    /// What stands before the colon, if it is a label.
    public let label: String?
    public let sentences: [Sentence]
    public let line: Int

    public init(label: String?, sentences: [Sentence], line: Int) {
      self.label = label
      self.sentences = sentences
      self.line = line
    }

    /// The label, or the first five words: how a report names the point.
    public var name: String {
      label ?? sentences.first.map { $0.text.split(separator: " ").prefix(5).joined(separator: " ") } ?? ""
    }
  }

  /// One sentence and the line on which it begins.
  public struct Sentence: Hashable, Sendable {
    /// Without the marks of emphasis.
    public let text: String
    public let line: Int
    /// The pieces that the author emphasised: terms, mostly.
    public let emphasised: [String]

    public init(text: String, line: Int, emphasised: [String] = []) {
      self.text = text
      self.line = line
      self.emphasised = emphasised
    }
  }

  /// The text's own title, if it begins with one.
  public internal(set) var title: String?
  public internal(set) var sections: [Section]

  /// Reads a text of any encoding; never fails. Time is linear in its length.
  public init(_ bytes: [UInt8]) {
    var reader = OutlineReader(SourceLine.split(bytes))
    self = reader.outline()
  }

  init(title: String?, sections: [Section]) {
    self.title = title
    self.sections = sections
  }
}
