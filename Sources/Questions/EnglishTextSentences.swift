import Grammar

/// How a text's sentences are cut and read, each by itself.
extension EnglishText {
  /// A sentence cut at its semicolons, and at a colon with a whole statement behind it.
  static func pieces(of sentence: Outline.Sentence) -> [Outline.Sentence] {
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
    let names = JointNames.mended(
      JointPhrases.mended(SingleNames.mended(BareInfinitives.mended(OpeningVerbs.mended(tree)))))
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

  static func read(
    _ sentence: Outline.Sentence, _ index: Int, of point: Outline.Point, under heading: String, instructs: Bool,
    parse: (String) -> Parse,
    small: Set<String>, capital: Set<String>
  ) -> Result<Reading, Refusal> {
    var sentence = sentence
    // Whether it is a statement or an order is asked of the same trees as what it says.
    var trees: [String: Parse] = [:]
    let parse = { (text: String) -> Parse in
      if let tree = trees[text] { return tree }
      let tree = parse(text)
      trees[text] = tree
      return tree
    }
    if index == 0, let label = point.label,
      let whole = LabelledPredicate.sentence(of: sentence.text, label: label, instructs: instructs)
    {
      sentence = Outline.Sentence(text: whole, line: sentence.line, emphasised: [])
    }
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
    if index == 0, let whole = Motions.sentence(of: sentence.text, under: heading) {
      sentence = Outline.Sentence(text: whole, line: sentence.line, emphasised: [])
    }
    if let whole = Motions.sentence(of: Motions.withoutVote(sentence.text)) {
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
