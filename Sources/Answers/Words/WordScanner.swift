/// Tells the words of a text apart, and what is only punctuation.
struct WordScanner {
  let scalars: [Unicode.Scalar]
  var place = 0
  var words: [Word] = []
  /// A minus that stands before the currency of the next number.
  var isNegative = false
  /// A currency that stands before its number and is put behind it.
  var currency: Word?

  /// Whether a `$` has opened a formula.
  var isFormula = false
  /// Where the brackets end that hold an aside.
  var asideEnd = 0
  /// Where the backquote stands that ends the code.
  var codeEnd = -1
  let reading: Reading
  /// Whether a minus between blanks takes something away.
  let hasFormula: Bool

  /// How a text is read.
  struct Reading: Hashable, Sendable {
    var language = Language.english
    /// Whether Katakana and Hiragana are one.
    var foldsKana = false
    /// Whether `24/4` is a day of the year.
    var hasDates = false
    /// Whether "America" is the United States.
    var hasPhrases = true
  }

  /// The words of a text, of a long one those up to about `most`.
  static func words(of text: String, most: Int, reading: Reading) -> [Word] {
    let plain = Folding.compatible(PlainMarkup.text(text))
    var scanner = WordScanner(scalars: Array(plain.unicodeScalars), reading: reading)
    while scanner.place < scanner.scalars.count, scanner.words.count <= most { scanner.step() }
    let language = reading.language
    var words = WordRules.applied(to: scanner.words)
    if reading.hasPhrases { words = Phrases.applied(to: words, language: language) }
    if language.isEnglish {
      words = Quantities.applied(to: words)
      if reading.hasPhrases { words = Phrases.applied(to: words, language: language) }
      words = WordRules.measured(words)
    }
    words = NumeralReader.applied(to: words, language: language)
    words = VietnameseNumerals.applied(to: words, language: language)
    words = EastAsianDates.applied(to: words, language: language)
    if !language.months.isEmpty { words = Dates.applied(to: words, language: language) }
    return Roles.applied(to: words, language: language)
  }

  /// The words of a text that has nothing but letters, one for each run; none if it has digits.
  static func letters(of text: String, most: Int) -> [String] {
    let scalars = Folding.compatible(text).unicodeScalars
    guard !scalars.contains(where: Script.isDigit) else { return [] }
    return scalars.split(maxSplits: most + 1, whereSeparator: { !Script.isLetter($0) }).map { Folding.key($0) }
  }

  private init(scalars: [Unicode.Scalar], reading: Reading) {
    self.scalars = scalars
    hasFormula = scalars.contains("=") || scalars.contains("^")
    self.reading = reading
  }

  mutating func step() {
    let scalar = scalars[place]
    if isDigit(at: place), date() { return }
    let count = words.count
    defer {
      if place <= asideEnd { for index in count..<max(count, words.count) { words[index].role = .aside } }
      if place <= codeEnd { for index in count..<max(count, words.count) { words[index].letterCase = .code } }
    }
    if isDigit(at: place) || (scalar == "." && isDigit(at: place + 1) && !isLetter(at: place - 1)) {
      number()
    } else if Script.isCharacterwise(scalar) {
      if eastAsianNumber() { return }
      if isLetter(at: place) { character() } else { place += 1 }
    } else if isLetter(at: place) {
      letters()
    } else {
      mark(scalar)
    }
  }
}

extension WordScanner {
  mutating func character() {
    var end = place + 1
    while end < scalars.count, Script.isMark(scalars[end]) { end += 1 }
    let shown = string(place..<end)
    let text = reading.foldsKana ? Script.hiragana(shown) : shown
    words.append(Word(kind: .character, text: text, shown: shown))
    place = end
  }

  mutating func letters() {
    let start = place
    var letters: [Unicode.Scalar] = []
    while place < scalars.count {
      if isFactor(at: place, behind: letters.last) { break }
      if isLetter(at: place), !Script.isCharacterwise(scalars[place]) {
        letters.append(scalars[place])
      } else if isApostrophe(at: place), isLetter(at: place + 1), !splitsElisions {
        letters.append("'")
      } else if let next = nextInitial(count: letters.count, from: start) {
        place = next
        continue
      } else {
        break
      }
      place += 1
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    let key = Folding.key(text[...])
    let shown = string(start..<place)
    let isOption = isOption(from: start)
    let letterCase = isOption ? LetterCase.code : .free
    guard reading.language.isEnglish else {
      words.append(
        Word(
          kind: .letters, text: key.replacing("'", with: ""), shown: shown, expanded: Folding.expanded(text),
          letterCase: letterCase))
      return
    }
    var isArticle = key == "the" || key == "an" || (key == "a" && (letters == ["a"] || words.isEmpty))
    isArticle = isArticle && isWhiteSpace(at: place) && !isOption && place > codeEnd
    let parts = Contraction.parts(of: key)
    for (index, part) in parts.enumerated() {
      words.append(
        Word(
          kind: .letters, text: part, shown: index == 0 ? shown : part, role: isArticle ? .article : .needed,
          letterCase: letterCase))
    }
    if parts.count == 1 { words[words.count - 1].expanded = Folding.expanded(text) }
    if parts.count == 1, key.hasSuffix("'s") || (isApostrophe(at: place) && key.hasSuffix("s")) {
      words[words.count - 1].isPossessive = true
    }
  }

  /// Whether a letter begins another word though it stands behind a letter: the r in `2πr`.
  private func isFactor(at index: Int, behind last: Unicode.Scalar?) -> Bool {
    guard let last, let next = scalar(at: index), Script.isGreek(last) != Script.isGreek(next), isLetter(at: index)
    else { return false }
    // A micrometre is one unit.
    return last != "μ" && next != "μ" && !Script.isMark(next) && reading.language.code != "el"
  }

  /// `l'école` is two words.
  var splitsElisions: Bool { ["fr", "it", "ca"].contains(reading.language.code) }

  /// Where brackets stand behind a blank and hold words, they hold an aside.
  mutating func bracket() {
    guard place >= asideEnd, place == 0 || isWhiteSpace(at: place - 1),
      let end = scalars[place...].prefix(200).firstIndex(of: ")")
    else { return }
    let inside = scalars[(place + 1)..<end]
    let isWordy = inside.split { !Script.isLetter($0) }.contains {
      $0.count >= 3 && !$0.allSatisfy { "IVX".unicodeScalars.contains($0) }
    }
    if isWordy || inside.split(whereSeparator: { !Script.isDigit($0) }).contains(where: { $0.count == 4 }) {
      asideEnd = end
    }
  }

  /// Behind the dot in `U.S.` and `J. S. Bach`: where the next initial stands.
  func nextInitial(count: Int, from start: Int) -> Int? {
    guard count > 0, isDot(at: place), isLetter(at: place - 1), place - 1 == start || !isLetter(at: place - 2) else {
      return nil
    }
    let next = isWhiteSpace(at: place + 1) ? place + 2 : place + 1
    guard isLetter(at: next), !isLetter(at: next + 1), isDot(at: next + 1) || next == place + 1 else { return nil }
    return next
  }
}
