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
                piece, index, of: point, instructs: instructs, parse: parse, small: small, capital: capital)
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
    var ellipses = Ellipses()
    for (section, points) in read.enumerated() {
      let words = (outline.sections[section].heading?.text ?? "").split { " –-(),:".contains($0) }.map(String.init)
      let headed =
        words.filter(Lexicon.isCity) + zip(words, words.dropFirst()).map { $0 + " " + $1 }.filter(Lexicon.isCity)
      definites.beginSection(heading: outline.sections[section].heading?.text ?? "")
      references.beginSection()
      ellipses.beginSection()
      for (point, sentences) in points.enumerated() {
        let term = Self.term(of: outline.sections[section].points[point], sentences)
        if let person = Self.person(of: outline.sections[section].points[point], sentences) {
          references.beginPoint(of: person, type: .person, term: term)
        } else {
          references.beginPoint(of: Self.subject(of: outline.sections[section].points[point], sentences), term: term)
        }
        if point == 0 { definites.meet(cities: headed) }
        ellipses.beginPoint()
        for (sentence, result) in sentences.enumerated() {
          guard case .success(var reading) = result else { continue }
          let said = reading.said
          definites.resolve(&reading, label: outline.sections[section].points[point].label)
          // "Feed the film into the spiral" is of any film, not of the title's.
          if reading.isInstruction { reading.said = said }
          // A city that the text names but once is hardly "the city".
          let named = reading.parse.tokens.map(\.text).filter { Lexicon.isCity($0) && mentions[$0, default: 0] > 1 }
          definites.meet(cities: headed + named)
          if sentence == 0 {
            Definites.resolveDemonstrative(&reading, label: outline.sections[section].points[point].label, names: names)
          }
          reading.leaveOutLinks()
          if let owner = occasion?.owner { reading.sayForUs(owner) }
          ellipses.resolve(&reading)
          references.resolve(&reading)
          reading.bindToOrderedObject()
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

  /// A sentence cut at its semicolons, and at a colon with a whole statement behind it.
  private static func pieces(of sentence: Outline.Sentence) -> [Outline.Sentence] {
    var pieces: [Substring] = []
    for part in sentence.text.split(separator: "; ") {
      if !isAnnouncement(part), let colon = part.firstRange(of: ": "), isStatement(part[colon.upperBound...]),
        isStatement(part[..<colon.lowerBound])
      {
        pieces += [part[..<colon.lowerBound], part[colon.upperBound...]]
      } else {
        pieces.append(part)
      }
    }
    return pieces.map(Resumption.cut).map {
      Outline.Sentence(text: String($0), line: sentence.line, emphasised: sentence.emphasised)
    }
  }

  /// "The charter named three principles: openness, …"
  private static func isAnnouncement(_ text: Substring) -> Bool {
    guard let colon = text.firstRange(of: ": ") else { return false }
    return String(text[..<colon.lowerBound]).words.suffix(4).contains { Words.numbers[$0].map { $0 > 1 } ?? false }
  }

  private static func isStatement(_ text: Substring) -> Bool {
    let words = String(text).words
    guard words.count >= 3, let verb = words.firstIndex(where: Verbs.isFinite) else { return false }
    return verb > 0 && verb < 9 && !words[..<verb].contains { ["and", "or", "which", "that", "who"].contains($0) }
  }

  private static func isClause(_ text: String, _ parse: (String) -> Parse) -> Bool {
    ClauseReader.hasClause(Reading(parse(text), line: 1, isFirstCommon: true))
  }

  /// "Nguyễn Thị Lan".
  private static func isBeforeName(_ tree: Parse) -> Bool {
    tree.tokens.count > 1 && tree.tokens[1].tag.isName && !Verbs.isForm(tree.tokens[0].text.lowercased())
      && !Words.function.contains(tree.tokens[0].text.lowercased())
  }

  private static func mended(_ tree: Parse) -> Parse {
    let names = JointNames.mended(JointPhrases.mended(SingleNames.mended(BareInfinitives.mended(tree))))
    return Apposed.mended(Reattachment.mended(HiddenNouns.mended(JointVerbs.mended(names))))
  }

  /// An order that was put as what "you should" do.
  private static func instruction(_ sentence: Outline.Sentence, parse: (String) -> Parse) -> Result<Reading, Refusal> {
    if sentence.text.utf8.count > Statement.longest { return .failure(.tooLong) }
    var reading = Reading(
      OrderedParts.mended(mended(CodeWords.parse(sentence.text, by: parse))), line: sentence.line, isFirstCommon: true)
    reading.addressReader()
    return .success(reading)
  }

  private static func read(
    _ sentence: Outline.Sentence, _ index: Int, of point: Outline.Point, instructs: Bool, parse: (String) -> Parse,
    small: Set<String>, capital: Set<String>
  ) -> Result<Reading, Refusal> {
    var sentence = sentence
    if index == 0, let label = point.label, sentence.text.first?.isLowercase == true,
      let first = sentence.text.words.first, first.hasSuffix("s"), Verbs.isFinite(first), !Verbs.isAlsoNoun(first)
    {
      // "satchel init DIR: creates an empty store": the label is the subject.
      sentence = Outline.Sentence(
        text: "`\(label)` \(sentence.text)", line: sentence.line, emphasised: sentence.emphasised)
    }
    if index == 0, let label = point.label, label.wordCount >= 4, sentence.text.utf8.count <= Statement.longest,
      isClause(label + ".", parse),
      !isClause(sentence.text, parse)
    {
      // "The charter named three principles: openness, …" is no label with its statement.
      sentence = Outline.Sentence(text: "\(label): \(sentence.text)", line: sentence.line, emphasised: [])
    }
    sentence = Outline.Sentence(
      text: Assessment.withoutAddress(sentence.text).withSmallOpening(but: capital, as: small), line: sentence.line,
      emphasised: sentence.emphasised)
    if index == 0, let label = point.label, let whole = Motions.sentence(of: sentence.text, label: label) {
      sentence = Outline.Sentence(text: whole, line: sentence.line, emphasised: [])
    }
    if let whole = Motions.sentence(of: sentence.text) {
      sentence = Outline.Sentence(text: whole, line: sentence.line, emphasised: [])
    }
    let refusal = Assessment.dismissal(of: sentence, label: index == 0 ? point.label : nil)
    if instructs, refusal.map(Instruction.mayLift) ?? true,
      let statement = Instruction.statement(of: sentence.text, parse: parse)
    {
      let whole = Outline.Sentence(text: statement, line: sentence.line, emphasised: sentence.emphasised)
      return instruction(whole, parse: parse)
    }
    if let refusal { return .failure(refusal) }
    if sentence.text.utf8.count > Statement.longest { return .failure(.tooLong) }
    let word = sentence.text.prefix { $0.isLetter }
    // "Talleyrand won a seat": a tagger that doesn't know him takes him for anything.
    let isNameFirst =
      word.count > 3 && word.first?.isUppercase == true && !Lexicon.isWord(word.lowercased())
      && !small.contains(word.lowercased())
    var tree = CodeWords.parse(sentence.text, by: parse)
    if isNameFirst, let first = tree.tokens.first,
      [.interjection, .foreign, .unknown].contains(first.tag)
        || !first.tag.isNoun
          && (capital.contains(String(word)) || isBeforeName(tree) || JointNames.isEpithet(2, in: tree))
    {
      tree = CodeWords.parse(sentence.text, isNameFirst: true, by: parse)
    }
    tree = mended(tree)
    guard let first = tree.tokens.first else { return .failure(.tooShort) }
    if Assessment.isOpenQuestion(tree) { return .failure(.askedOfReader) }
    let lower = first.text.prefix(1).lowercased() + first.text.dropFirst()
    let isName = first.tag.isName || first.text.dropFirst().contains { $0.isUppercase } || first.text == "I"
    if Dates.isMonthName(first.text) {
      return .success(Reading(tree, line: sentence.line, isFirstCommon: false))
    }
    // A noun that no dictionary knows is a name that the tagger doesn't know either.
    let isUnknown = first.tag == .noun && !Lexicon.isWord(lower) && !small.contains(lower)
    let isTitle =
      tree.tokens.count > 1 && Lexicon.isTitle(first.text) && tree.tokens[1].tag.isName
      // "Mad. Asantewaa".
      || tree.tokens.count > 2 && tree.tokens[1].text == "." && tree.tokens[2].tag.isName
      || tree.tokens.count > 1 && first.text.hasSuffix(".") && tree.tokens[1].tag.isName
    let isCompound =
      isName && first.label == .compound && tree.tokens.count > 1 && tree.tokens[1].tag.isCommonNoun
      && Lexicon.isWord(lower)
    let isCommon =
      !isUnknown && !isTitle && first.text.first?.isUppercase == true
      && (!isName || isCompound || small.contains(lower))
      && first.text != "I"
      && !(capital.contains(first.text) && !small.contains(lower)) && Lexicon.country(ofAdjective: first.text) == nil
    return .success(Reading(tree, line: sentence.line, isFirstCommon: isCommon))
  }
}
