/// How much a deck makes so far: its cards may take far more memory than its file.
struct DeckSize {
  static let mostCards = 100_000
  static let mostHeadings = 100_000
  /// So many bytes the questions of all clozes may have together, since each card shows the whole text.
  static let largestClozes = 32 << 20

  private var cards = 0
  private var headings = 0
  private var clozeBytes = 0

  /// What is wrong with one more note that makes so many cards; nil where nothing is.
  mutating func fault(addingCards count: Int, of note: Note) -> DeckFault? {
    cards += count
    if note.kind == .cloze { clozeBytes += count * note.prompt.utf8.count }
    if cards > Self.mostCards { return .tooManyCards }
    return clozeBytes > Self.largestClozes ? .clozesTooLarge : nil
  }

  /// What is wrong with one more heading; nil where nothing is.
  mutating func faultAddingHeading() -> DeckFault? {
    headings += 1
    return headings > Self.mostHeadings ? .tooManyHeadings : nil
  }
}
