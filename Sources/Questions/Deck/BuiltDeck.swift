import Cards

/// A deck that was derived: its notes, and what each card of them came from.
public struct BuiltDeck: Sendable {
  /// A card with what only its builder knows.
  public struct BuiltCard: Sendable {
    public let id: Card.ID
    public let candidate: Candidate
    public let topic: String
    /// The point's label or first words.
    public let point: String
    public let origin: Origin
  }

  public let name: DeckName
  public let title: String
  /// What the first text is written in.
  public let language: Language
  /// The texts' file names, as in `Source:`.
  public internal(set) var sources: [String]
  public internal(set) var notes: [Note] = []
  public internal(set) var cards: [BuiltCard] = []
  /// All that the build's texts say.
  var texts = Texts()

  /// What the texts are about, said in every topic.
  var occasion: String?

  private var origins: [String: Origin] = [:]
  private var ids: Set<String> = []

  init(name: DeckName, title: String, source: String, language: Language = .english) {
    self.name = name
    self.title = title
    self.language = language
    sources = [source]
  }

  /// The deck as a new file.
  public var document: DeckDocument { Rebuilding(of: DeckDocument(), with: self).document }

  var frontMatter: [(key: String, value: String)] {
    [("title", title), ("source", sources.joined(separator: ", ")), ("language", language.code)]
  }

  /// What a note was made from.
  func origin(of id: String) -> Origin? { origins[id] }

  /// Takes in a point's cards.
  ///
  /// - Parameter text: the point as it stands in its text.
  mutating func take(_ point: Derivation.Point, of text: Outline.Point?, heading: String, source: String) {
    var groups: [[Candidate]] = []
    for candidate in point.chosen {
      if candidate.kind == .cloze, let index = groups.firstIndex(where: { $0[0].noteKey == candidate.noteKey }) {
        groups[index].append(candidate)
      } else {
        groups.append([candidate])
      }
    }
    if !sources.contains(source), !groups.isEmpty { sources.append(source) }
    for group in groups {
      let topic = topic(of: group, label: point.label ?? text?.parent.flatMap(Self.topic), heading: heading)
      guard let note = NoteMaker.note(of: group, topic: topic, source: "\(source):\(group[0].line)"),
        ids.insert(note.id).inserted
      else { continue }
      notes.append(note)
      origins[note.id] = Origin(of: group[0], in: text, file: source)
      for (card, candidate) in zip(note.cards(), group) {
        let origin = Origin(of: candidate, in: text, file: source)
        cards.append(BuiltCard(id: card.id, candidate: candidate, topic: topic, point: point.name, origin: origin))
      }
    }
  }

  /// The item above a point, if it is short enough to stand over cards.
  private static func topic(of parent: String) -> String? { parent.wordCount <= 6 ? parent : nil }

  /// The label, unless it is missing or says an answer; then the heading.
  private func topic(of group: [Candidate], label: String?, heading: String) -> String {
    let answers = group.flatMap(\.answer.texts)
    let stems = Set(answers.flatMap(Checks.contentStems))
    let parts = [occasion ?? "", label ?? heading].enumerated().filter { index, part in
      !part.isEmpty && !answers.contains { Checks.contains(part, $0) || Checks.contains($0, part) }
        && (index == 0 || stems.isDisjoint(with: Checks.contentStems(part)))
    }.map(\.element)
    if parts.count == 2, parts[0].contains(parts[1]) { return parts[0] }
    return parts.isEmpty ? "" : parts.joined(separator: ": ")
  }
}

extension DeckDocument {
  /// A deck as a build writes it: notes without a topic first, then the others, a heading wherever the topic changes.
  ///
  /// Its record says how all of it was laid out, so that the next build knows whether anybody touched it.
  init(built notes: [Note], frontMatter: [(key: String, value: String)], record: BuildRecord) {
    var bytes = DeckDocument(frontMatter: frontMatter).bytes
    var topic = ""
    for note in notes.filter({ $0.topic.isEmpty }) + notes.filter({ !$0.topic.isEmpty }) {
      if !bytes.isEmpty { bytes += "\n".utf8 }
      if note.topic != topic { bytes += "## \(note.topic)\n\n".utf8 }
      topic = note.topic
      bytes += note.text.utf8
    }
    self.init(parsing: bytes)
    var record = record
    self.record = record
    record.layout = layout
    self.record = record
  }
}
