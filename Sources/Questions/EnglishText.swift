import Grammar

/// A whole text read: its sentences' trees, with what their pronouns and short mentions stand for.
struct EnglishText: Sendable {
  let names: NameTypes
  let occasion: Occasion?
  /// The codes that the text's items are numbered by.
  let codes: Set<String>
  /// What else its names and dates may be called.
  let variants: Variants
  /// How many sentences say a name.
  private(set) var mentions: [String: Int] = [:]
  /// By section, point and sentence; nil where a sentence isn't asked about.
  private let readings: [[[Result<Reading, Refusal>]]]

  /// - Parameter progress: is called for each sentence read.
  init(_ outline: Outline, parse: @escaping @Sendable (String) -> Parse, progress: () -> Void = {}) {
    let outline = outline.spoken
    codes = outline.codes
    variants = Variants(shortForms: ShortForms(outline))
    var small: Set<String> = []
    var capital: Set<String> = []
    var stems: Set<String> = []
    for sentence in outline.sections.lazy.flatMap(\.points).flatMap(\.sentences) {
      stems.formUnion(sentence.text.words.map(Words.stem))
      var isFirst = true
      for word in sentence.text.split(whereSeparator: { " ,;:()“\"".contains($0) }) {
        if !isFirst, word.first?.isUppercase == true { capital.insert(String(word)) }
        isFirst = false
      }
      small.formUnion(
        sentence.text.split { $0 == " " || $0 == "," }.lazy.filter { $0.first?.isLowercase == true }.map(String.init))
    }
    let guide = Guide(outline)
    var read: [[[Result<Reading, Refusal>]]] = outline.sections.map { section in
      section.points.map { point -> [Result<Reading, Refusal>] in
        let instructs = guide.instructs(under: section.heading?.text ?? "", label: point.label)
        return point.sentences.indices.flatMap { index -> [Result<Reading, Refusal>] in
          progress()
          let pieces = Self.pieces(of: point.sentences[index]).enumerated().map {
            place, piece -> Result<Reading, Refusal> in
            // "(ii) that the mark was registered": what somebody says before the semicolon.
            place > 0 && piece.text.firstMatch(of: #/^(and |or )?(\(\w+\) )?(and |or )?that \w/#.ignoresCase()) != nil
              ? .failure(Refusal.speaker)
              : Self.read(
                piece, index, of: point, under: section.heading?.text ?? "", instructs: instructs, parse: parse,
                small: small, capital: capital)
          }
          // "Please bring this sheet; there are no spare copies."
          if case .failure(let reason)? = pieces.first, [.housekeeping, .askedOfReader].contains(reason) {
            return pieces.map { _ in .failure(reason) }
          }
          return pieces
        }
      }
    }
    let parses = read.flatMap { $0 }.flatMap { $0 }.compactMap { try? $0.get().parse }
    let names = NameTypes(parses, titled: OutlineNames.all(in: outline))
    self.names = names
    for parse in parses {
      for name in Set(parse.tokens.filter { $0.tag.isName }.map(\.text)) { mentions[name, default: 0] += 1 }
    }
    let opening = read.flatMap { $0 }.flatMap { $0 }.prefix(12).compactMap { try? $0.get() }
    occasion = OccasionFinder(
      title: outline.title, subtitles: outline.subtitles.map(\.text) + Self.roof(of: outline),
      parties: Parties.lawsuit(in: outline), opening: opening,
      names: names, common: small,
      capital: capital, stems: stems, parse: parse
    ).occasion()
    let mentions = mentions
    var references = References(names: names, protagonist: occasion?.kind == .visit ? occasion?.protagonist : nil)
    var definites = Definites(
      occasion: occasion,
      defined: Set(outline.sections.lazy.flatMap(\.points).flatMap(\.definitions).map { $0.term.lowercased() }))
    let home = HomeCountry(parses)
    var ellipses = Ellipses()
    var pointers = Pointers(names: names)
    for (section, points) in read.enumerated() {
      let own = outline.sections[section].points
      let heading = outline.sections[section].heading?.text ?? ""
      let words = heading.split { " –-(),:".contains($0) }.map(String.init)
      let headed =
        words.filter(Lexicon.isCity) + zip(words, words.dropFirst()).map { $0 + " " + $1 }.filter(Lexicon.isCity)
      definites.beginSection(heading: heading)
      references.beginSection(of: Self.person(heading: heading, names))
      ellipses.beginSection()
      pointers.beginSection()
      for (point, sentences) in points.enumerated() {
        let named = Self.named(by: own[point], sentences, names)
        let announced =
          point > 0
          ? Self.announced(by: own[point - 1], points[point - 1], to: sentences)
          : Self.many(heading: heading, sentences)
        references.beginPoint(
          of: named?.name ?? announced, type: named?.type ?? .thing, term: Self.term(of: own[point], sentences))
        if point == 0 { definites.meet(cities: headed) }
        ellipses.beginPoint()
        for (sentence, result) in sentences.enumerated() {
          guard case .success(var reading) = result else { continue }
          let said = reading.said
          definites.resolve(&reading, label: own[point].label)
          // "Feed the film into the spiral" is of any film, not of the title's.
          if reading.isInstruction { reading.said = said }
          // A city that the text names but once is hardly "the city".
          let named = reading.parse.tokens.map(\.text).filter { Lexicon.isCity($0) && mentions[$0, default: 0] > 1 }
          definites.meet(cities: headed + named)
          if sentence == 0 {
            Definites.resolveDemonstrative(&reading, label: own[point].label, names: names)
          }
          home.resolve(&reading)
          reading.leaveOutLinks()
          if let owner = occasion?.owner { reading.sayForUs(owner) }
          ellipses.resolve(&reading)
          pointers.resolve(&reading)
          references.resolve(&reading)
          reading.bindPointers()
          reading.bindToOrderedObject()
          pointers.remember(reading)
          read[section][point][sentence] = .success(reading)
        }
      }
    }
    readings = read
  }

  /// The heading that all others stand under: "The Lisbon earthquake" of a course's "Disasters in history".
  private static func roof(of outline: Outline) -> [String] {
    let headings = outline.sections.compactMap(\.heading)
    let highest = Set(headings.map { $0.above.first ?? $0.text })
    if headings.count >= 3, highest.count == 1 { return Array(highest) }
    // Of a course's handout: under its own title may stand a note to the class.
    guard TitlePiece.cut(outline.title ?? "").contains(where: PaperKind.isCourse),
      let first = outline.sections.first(where: { $0.heading != nil }), first.points.count == 1,
      first.points[0].sentences.allSatisfy({ Assessment.dismissal(of: $0, label: nil) != nil })
    else { return [] }
    return first.heading.map { [$0.text] } ?? []
  }

  func readings(section: Int, point: Int) -> [Result<Reading, Refusal>] { readings[section][point] }
}
