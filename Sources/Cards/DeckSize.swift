/// How much a deck makes so far: what it makes may take far more memory than its file.
struct DeckSize {
  static let mostCards = 100_000
  static let mostHeadings = 100_000
  /// So many lines of answers, tags and other right answers all notes have together, beside the first of each.
  static let mostItems = 1_000_000
  /// So many bytes the questions of all clozes may have together, since each card shows the whole text.
  static let largestClozes = 32 << 20
  static let mostFrontMatterLines = 10_000
  /// So many lines all records of builds have together.
  static let mostRecordLines = 200_000

  private var cards = 0
  private var headings = 0
  private var items = 0
  private var clozeBytes = 0
  private var recordLines = 0

  /// What is wrong with one more note that makes so many cards; nil where nothing is.
  mutating func fault(adding note: Note, cards count: Int) -> DeckFault? {
    cards += max(1, count)
    items += Self.count("\n", in: note.answer) + Self.count(",", in: note[.tags]) + Self.count("|", in: note[.accept])
    if note.kind == .cloze { clozeBytes += count * note.prompt.utf8.count }
    if cards > Self.mostCards { return .overfull(.cards) }
    if items > Self.mostItems { return .overfull(.items) }
    return clozeBytes > Self.largestClozes ? .overfull(.clozes) : nil
  }

  /// What is wrong with one more heading; nil where nothing is.
  mutating func faultAddingHeading() -> DeckFault? {
    headings += 1
    return headings > Self.mostHeadings ? .overfull(.headings) : nil
  }

  /// What is wrong with one more record of a build; nil where nothing is.
  mutating func fault(addingRecordOf lines: Int) -> DeckFault? {
    recordLines += lines
    return recordLines > Self.mostRecordLines ? .overfull(.records) : nil
  }

  private static func count(_ sign: Unicode.Scalar, in text: String?) -> Int {
    text?.utf8.count { $0 == UInt8(ascii: sign) } ?? 0
  }
}
