import Cards

/// One run of the deck builder: texts in, decks and a report out.
public struct Build: Sendable {
  /// A text to build from.
  public struct Source: Sendable {
    /// The file's name, as `Source:` lines say it.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Which decks to make.
  public struct Options: Sendable {
    public var perPoint = 3
    /// One deck a section, rather than one in all.
    public var isSplit = false
    /// Only sections whose heading contains this, whatever its case.
    public var section: String?
    /// The one deck's name; the first text's without its extension if nil.
    public var name: DeckName?
    /// What the texts are written in; nil where each says so itself or is guessed at.
    public var language: Language?

    public init(
      perPoint: Int = 3, isSplit: Bool = false, section: String? = nil, name: DeckName? = nil,
      language: Language? = nil
    ) {
      self.perPoint = perPoint
      self.isSplit = isSplit
      self.section = section
      self.name = name
      self.language = language
    }
  }

  /// What came of one point, with the place where its cards went.
  public struct PointReport: Sendable {
    public let source: String
    /// "" for what stands before the first heading.
    public let heading: String
    /// The deck that its cards are in.
    public let deck: String
    public let point: Derivation.Point
  }

  public private(set) var decks: [BuiltDeck] = []
  public private(set) var points: [PointReport] = []
  /// All headings, those that `section` left out too.
  public private(set) var headings: [String] = []
  /// What each text is written in, in their order.
  public private(set) var languages: [(source: String, language: Language)] = []
  /// Sentences for the report about where points went.
  public private(set) var remarks: [String] = []
  /// What the text at hand is written in.
  private var language = Language.english
  /// The lines of each text, by its file's name.
  private var lines: [String: [SourceLine]] = [:]
  /// The points of the text at hand, by their lines.
  private var outlined: [Int: Outline.Point] = [:]

  /// - Parameter progress: is told now and then how much of a text is done, from 0 to 1.
  public init(_ sources: [Source], options: Options = Options(), progress: (Double) -> Void = { _ in }) {
    var selection = Selection(perPoint: options.perPoint)
    var texts = Texts()
    for source in sources {
      let text = SourceText(source.bytes)
      let outline = Outline(text, language: options.language)
      language = outline.language
      languages.append((source.name, language))
      texts.add(outline, file: source.name)
      remarks += outline.mended.map { "\(source.name): \($0)" }
      lines[source.name] = text.lines
      outlined = Dictionary(
        outline.sections.flatMap(\.points).map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
      headings += outline.sections.compactMap { $0.heading?.text }
      let steps = 2 * outline.sections.lazy.flatMap(\.points).reduce(0) { $0 + $1.sentences.count }
      var done = 0
      let derivation = Derivation(
        outline, wanted: { Self.isWanted($0, options.section) },
        progress: {
          done += 1
          if done.isMultiple(of: 64) { progress(min(1, Double(done) / Double(max(1, steps)))) }
        }, selection: &selection)
      if options.isSplit {
        split(derivation, source: source.name)
      } else {
        let name = options.name ?? Naming.name(ofFile: sources.first?.name ?? source.name)
        let index = deck(named: name, title: derivation.title ?? Naming.title(ofFile: source.name), source: source.name)
        decks[index].occasion = derivation.occasion
        for section in derivation.sections { take(section, into: index, source: source.name) }
      }
    }
    decks.removeAll { $0.notes.isEmpty }
    for index in decks.indices { decks[index].texts = texts }
  }

  /// The lines of a text that a sentence stands on.
  public func excerpt(of origin: Origin) -> Excerpt { Excerpt(of: origin, in: lines[origin.file] ?? []) }

  /// Everything that was refused, by the text's order.
  public var refused: [(point: Derivation.Point, refused: Refused)] {
    points.flatMap { report in report.point.refused.map { (report.point, $0) } }
  }
}

extension Build {
  private static func isWanted(_ heading: Outline.Heading?, _ section: String?) -> Bool {
    guard let section else { return true }
    guard let heading else { return false }
    return heading.text.lowercased().contains(section.lowercased())
  }

  private mutating func take(_ section: Derivation.Section, into index: Int, source: String) {
    let heading = section.heading?.text ?? ""
    for point in section.points {
      decks[index].take(point, of: outlined[point.line], heading: heading, source: source)
      points.append(PointReport(source: source, heading: heading, deck: decks[index].name.text, point: point))
    }
  }

  /// One deck a section. With names given, the introduction goes into the first section's deck, and a section below a
  /// named one without a name of its own into that one's.
  private mutating func split(_ derivation: Derivation, source: String) {
    let sections = derivation.sections
    let occasion = derivation.occasion
    defer { for index in decks.indices where decks[index].occasion == nil { decks[index].occasion = occasion } }
    let isNamed = sections.contains { $0.heading?.name != nil }
    var last: (index: Int, level: Int)?
    var taken: Set<DeckName> = []
    for (place, section) in sections.enumerated() {
      guard let heading = section.heading else {
        guard isNamed, let next = sections.dropFirst(place + 1).first?.heading else {
          let name = Naming.name(ofFile: source)
          let index = deck(named: name, title: derivation.title ?? Naming.title(ofFile: source), source: source)
          take(section, into: index, source: source)
          continue
        }
        let index = deck(named: Naming.name(of: next, besides: []), title: next.text, source: source)
        remarks.append("what stands before the first heading goes into \(decks[index].name.text)")
        take(section, into: index, source: source)
        continue
      }
      if isNamed, heading.name == nil, let last, heading.level > last.level {
        take(section, into: last.index, source: source)
        continue
      }
      let name = Naming.name(of: heading, besides: heading.name == nil ? taken : [])
      if let given = heading.name, given != name.text {
        remarks.append("line \(heading.line): \(given) is no name for a deck, it becomes \(name.text)")
      }
      taken.insert(name)
      let index = deck(named: name, title: heading.text, source: source)
      last = (index, heading.level)
      take(section, into: index, source: source)
    }
  }

  /// The place of a deck, made if there is none with this name.
  private mutating func deck(named name: DeckName, title: String, source: String) -> Int {
    if let index = decks.firstIndex(where: { $0.name == name }) { return index }
    decks.append(BuiltDeck(name: name, title: title, source: source, language: language))
    return decks.count - 1
  }
}
