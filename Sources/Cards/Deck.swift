/// A deck to study: its names, its settings, and the notes and cards that count.
public struct Deck: Sendable {
  /// The name of its file without `.md`.
  public let name: String
  /// What its front matter calls it, else its name.
  public let title: String
  /// What its front matter gives as `source`.
  public let source: String?
  /// What its front matter gives as `language`, such as `en`.
  public let language: String?
  /// All of its front matter by key; of a key that stands twice, the first.
  public let settings: [String: String]
  /// The notes that count: of several with one identity, the first.
  public let notes: [Note]
  /// The cards of `notes`, in the order of the file.
  public let cards: [Card]

  public init(name: String, frontMatter: [(key: String, value: String)] = [], notes: [Note]) {
    let settings = Dictionary(frontMatter.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.name = name
    self.settings = settings
    title = ["title", "name"].lazy.compactMap { settings[$0] }.first { !$0.isEmpty } ?? name
    source = settings["source"]
    language = settings["language"]
    var known: Set<String> = []
    known.reserveCapacity(notes.count)
    var counted: [Note] = []
    counted.reserveCapacity(notes.count)
    var cards: [Card] = []
    cards.reserveCapacity(notes.count)
    for note in notes where known.insert(note.id).inserted {
      counted.append(note)
      note.appendCards(to: &cards)
    }
    self.notes = counted
    self.cards = cards
  }
}
