/// One thing to recall: a question, its answer, and what is shown with them.
///
/// A note makes one card or several; those of one note are siblings and have one `id.note`.
public struct Card: Hashable, Sendable {
  public let id: ID
  public let kind: Note.Kind
  /// The nearest heading above the card, or "".
  public let topic: String
  /// What is asked, as Markdown; a cloze shows its gap as `[…]`, with a hint as `[… hint]`.
  public let question: String
  public let answer: Answer
  /// The text of `Hint:`.
  public let hint: String?
  /// The text of `Note:`, shown with the answer.
  public let remark: String?
  /// The text of `Source:`.
  public let source: String?
  public let tags: [String]
  /// The line of the file where its note begins, from 1; 0 for a note that was never in a file.
  public let line: Int

  public init(
    id: ID, kind: Note.Kind, topic: String = "", question: String, answer: Answer, hint: String? = nil,
    remark: String? = nil, source: String? = nil, tags: [String] = [], line: Int = 0
  ) {
    self.id = id
    self.kind = kind
    self.topic = topic
    self.question = question
    self.answer = answer
    self.hint = hint
    self.remark = remark
    self.source = source
    self.tags = tags
    self.line = line
  }

  /// Whether two cards come from one note.
  public func isSibling(of other: Card) -> Bool {
    id.note == other.id.note
  }
}
