extension Outline {
  /// One key point: a bullet, a "Label: statement." line or a paragraph.
  public struct Point: Hashable, Sendable {
    /// What stands before the colon, if it is a label.
    public let label: String?
    public let sentences: [Sentence]
    public let line: Int
    /// What the item above says that this one is nested in, or the line that announces the list.
    public internal(set) var parent: String?
    /// What the items nested in this one say, or those that it announces.
    public internal(set) var items: [String] = []
    /// What somebody is to do, cut off the sentences: "Action: Ms. Lindqvist, by 30 April."
    public internal(set) var actions: [Action] = []
    /// Where it stands in a table, if it is a row of one.
    public internal(set) var row: Row?
    /// The code that it is called by among its kind: "E1".
    var code: String?

    public init(label: String?, sentences: [Sentence], line: Int, parent: String? = nil) {
      self.label = label
      self.sentences = sentences
      self.line = line
      self.parent = parent
    }

    /// The label, or the first five words: how a report names the point.
    public var name: String {
      label ?? sentences.first.map { $0.text.split(separator: " ").prefix(5).joined(separator: " ") } ?? ""
    }

    /// What the first sentence defines: one term, two that are set against each other, or none.
    public var definitions: [Definition] { row == nil ? Definition.all(in: self) : [] }

    /// Who was there, if the point is a "Present:" line or its like.
    public var roster: Roster? {
      row != nil ? nil : Roster(label: label, text: sentences.map(\.text).joined(separator: " "))
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
}

extension Outline.Point {
  /// The point in few words, as a parent is named: its label, or its first sentence; the one that announces a list.
  var context: String {
    let sentence = endsInColon ? sentences.last : sentences.first
    var text = Substring(label ?? sentence?.text ?? "")
    while let last = text.last, last == ":" || last == "：" || last == " " { text = text.dropLast() }
    return String(text).withoutLastStop
  }
}
