/// Tells the words of a text apart, and what is only punctuation.
struct WordScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var words: [Word] = []
  /// A minus that stands before the currency of the next number.
  private var isNegative = false
  /// A currency that stands before its number and is put behind it.
  private var currency: Word?

  /// Whether a `$` has opened a formula.
  private var isFormula = false
  /// Where the brackets end that hold an aside.
  private var asideEnd = 0
  private let reading: Reading

  /// How a text is read.
  struct Reading: Hashable, Sendable {
    var language = Language.english
    /// Whether Katakana and Hiragana are one.
    var foldsKana = false
    /// Whether `24/4` is a day of the year.
    var hasDates = false
  }

  /// The words of a text, of a long one those up to about `most`.
  static func words(of text: String, most: Int, reading: Reading = Reading()) -> [Word] {
    let plain = Folding.compatible(PlainMarkup.text(text))
    var scanner = WordScanner(scalars: Array(plain.unicodeScalars), reading: reading)
    while scanner.place < scanner.scalars.count, scanner.words.count <= most { scanner.step() }
    let language = reading.language
    var words = WordRules.applied(to: scanner.words)
    if language.isEnglish {
      words = Phrases.applied(to: Quantities.applied(to: Phrases.applied(to: words)))
      words = WordRules.measured(words)
    }
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
    self.reading = reading
  }

  private mutating func step() {
    let scalar = scalars[place]
    if isDigit(at: place), date() { return }
    let count = words.count
    defer {
      if place <= asideEnd { for index in count..<max(count, words.count) { words[index].role = .aside } }
    }
    if isDigit(at: place) || (scalar == "." && isDigit(at: place + 1) && !isLetter(at: place - 1)) {
      number()
    } else if Script.isCharacterwise(scalar) {
      if isLetter(at: place) { character() } else { place += 1 }
    } else if isLetter(at: place) {
      letters()
    } else {
      mark(scalar)
    }
  }
}

extension WordScanner {
  /// A day of the year in numbers.
  private mutating func date() -> Bool {
    guard place == 0 || !(isDigit(at: place - 1) || isLetter(at: place - 1)), !isMinus(at: place - 1) else {
      return false
    }
    var end = place
    var numbers: [Int] = []
    var digits: [Int] = []
    var mark: Unicode.Scalar?
    while numbers.count < 3 {
      let start = end
      var value = 0
      while end < scalars.count, end < start + 5, let digit = Script.digit(scalars[end]) {
        value = value * 10 + digit
        end += 1
      }
      guard end > start, end <= start + 4 else { return false }
      numbers.append(value)
      digits.append(end - start)
      guard let next = scalar(at: end), [".", "/", "-"].contains(next), mark == nil || mark == next,
        isDigit(at: end + 1),
        numbers.count < 3
      else { break }
      mark = next
      end += 1
    }
    guard let mark, numbers.count == 3 || (reading.hasDates && mark != "-"), !isDigit(at: end), !isLetter(at: end),
      let parts = Dates.parts(of: numbers, digits: digits, mark: mark),
      reading.language.months.indices.contains(parts.month - 1)
    else { return false }
    let shown = string(place..<end)
    let month = reading.language.months[parts.month - 1]
    words.append(Word(kind: .number, text: String(parts.day), shown: shown))
    words.append(Word(kind: .letters, text: month, shown: ""))
    if let year = parts.year { words.append(Word(kind: .number, text: String(year), shown: "")) }
    place = end
    return true
  }

  private mutating func number() {
    var (digits, end) = NumberScanner.number(in: scalars, at: place)
    let isSigned = isNegative || (isMinus(at: place - 1) && isSignPlace(place - 1))
    let shown = string(place..<end)
    // 1914-18
    if end - place == 2, isMinus(at: place - 1), digits.count == 1, let last = words.last, last.kind == .number,
      last.text.utf8.count == 4, place >= 5, isDigit(at: place - 2), last.text.suffix(2) < digits[0],
      !isMinus(at: end)
    {
      digits[0] = last.text.prefix(2) + digits[0]
    }
    place = end
    if isSigned, let first = digits.first { digits[0] = "-" + first }
    words += digits.map { Word(kind: .number, text: $0, shown: (isSigned ? "-" : "") + shown) }
    if let currency { words.append(currency) }
    isNegative = false
    currency = nil
  }

  private mutating func character() {
    var end = place + 1
    while end < scalars.count, Script.isMark(scalars[end]) { end += 1 }
    let shown = string(place..<end)
    let text = reading.foldsKana ? Script.hiragana(shown) : shown
    words.append(Word(kind: .character, text: text, shown: shown))
    place = end
  }

  private mutating func letters() {
    let start = place
    var letters: [Unicode.Scalar] = []
    while place < scalars.count {
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
    guard reading.language.isEnglish else {
      words.append(
        Word(kind: .letters, text: key.replacing("'", with: ""), shown: shown, expanded: Folding.expanded(text)))
      return
    }
    var isArticle = key == "the" || key == "an" || (key == "a" && (letters == ["a"] || words.isEmpty))
    isArticle = isArticle && isWhiteSpace(at: place)
    let parts = Contraction.parts(of: key)
    for (index, part) in parts.enumerated() {
      words.append(
        Word(kind: .letters, text: part, shown: index == 0 ? shown : part, role: isArticle ? .article : .needed))
    }
    if parts.count == 1 { words[words.count - 1].expanded = Folding.expanded(text) }
    if parts.count == 1, key.hasSuffix("'s") || (isApostrophe(at: place) && key.hasSuffix("s")) {
      words[words.count - 1].isPossessive = true
    }
  }

  /// `l'école` is two words.
  private var splitsElisions: Bool { ["fr", "it", "ca"].contains(reading.language.code) }

  /// Where brackets stand behind a blank and hold words, they hold an aside.
  private mutating func bracket() {
    guard place >= asideEnd, place == 0 || isWhiteSpace(at: place - 1),
      let end = scalars[place...].firstIndex(of: ")")
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
  private func nextInitial(count: Int, from start: Int) -> Int? {
    guard count > 0, isDot(at: place), isLetter(at: place - 1), place - 1 == start || !isLetter(at: place - 2) else {
      return nil
    }
    let next = isWhiteSpace(at: place + 1) ? place + 2 : place + 1
    guard isLetter(at: next), !isLetter(at: next + 1), isDot(at: next + 1) || next == place + 1 else { return nil }
    return next
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    defer { place += 1 }
    if isMinus(at: place) { return minus() }
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    if let pair = Script.pairs[String(scalar) + String(next)] {
      words.append(Word(kind: .sign, text: pair, shown: pair))
      place += 1
      return
    }
    let isBeforeNumber =
      isDigit(at: place + 1) || (isMinus(at: place + 1) && isDigit(at: place + 2))
      || (isWhiteSpace(at: place + 1) && isDigit(at: place + 2))
    switch scalar {
    case "*" where isDigit(at: place - 1) && isDigit(at: place + 1): append("×")
    case "/" where isDigit(at: place - 1) && isDigit(at: place + 1), "\u{2044}": append("/")
    case ":" where isDigit(at: place - 1) && isDigit(at: place + 1): append(":")
    case "^" where !(isLetter(at: place - 1) && (isDigit(at: place + 1) || isMinus(at: place + 1))): append("^")
    case "#" where isLetter(at: place - 1), "!" where isDigit(at: place - 1): append(String(scalar))
    case "+" where isDigit(at: place + 1) && isSignPlace(place): break
    case "$" where isFormula || (!isBeforeNumber && !followsNumber): isFormula.toggle()
    case "(": bracket()
    case "&": words.append(Word(kind: .letters, text: "and", shown: "&"))
    case "%", "‰", "@": append(String(scalar))
    case "|", "~", "°", "^", "`": break
    default:
      switch scalar.properties.generalCategory {
      case .currencySymbol where isBeforeNumber: currency = word(.sign, place..<(place + 1))
      case .mathSymbol, .currencySymbol: append(String(scalar))
      case .otherSymbol: words.append(word(.character, place..<(place + 1)))
      default: break
      }
    }
  }

  private mutating func minus() {
    if isLetter(at: place - 1), isLetter(at: place + 1), !words.isEmpty {
      words[words.count - 1].isHyphened = true
    } else if isSignPlace(place), place + 1 < scalars.count,
      scalars[place + 1].properties.generalCategory == .currencySymbol
    {
      isNegative = true
    } else if isCharge {
      append("-")
    }
  }

  /// Whether the minus here belongs to the letters before it: `Cl-`, `A-`, `SO42-`.
  private var isCharge: Bool {
    guard place > 0, !isWhiteSpace(at: place - 1), place + 1 == scalars.count || !isLetter(at: place + 1) else {
      return false
    }
    if isDigit(at: place + 1) || isMinus(at: place + 1) || isMinus(at: place - 1) { return false }
    let letters = words.last?.kind == .number ? words.dropLast().last : words.last
    guard let letters, letters.kind == .letters, letters.text.count <= 2 else { return false }
    return letters.shown.first?.isUppercase == true
  }
}

extension WordScanner {
  private mutating func append(_ sign: String) { words.append(Word(kind: .sign, text: sign, shown: sign)) }

  private func word(_ kind: Word.Kind, _ range: Range<Int>) -> Word {
    let shown = string(range)
    return Word(kind: kind, text: Folding.key(shown.unicodeScalars[...]), shown: shown)
  }

  private func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private var followsNumber: Bool {
    isDigit(at: place - 1) || (isWhiteSpace(at: place - 1) && isDigit(at: place - 2))
  }

  private func scalar(at index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  private func isDigit(at index: Int) -> Bool { scalar(at: index).map(Script.isDigit) ?? false }
  private func isLetter(at index: Int) -> Bool { scalar(at: index).map(Script.isLetter) ?? false }
  private func isWhiteSpace(at index: Int) -> Bool { scalar(at: index)?.properties.isWhitespace ?? false }
  private func isDot(at index: Int) -> Bool { scalar(at: index) == "." }

  private func isApostrophe(at index: Int) -> Bool {
    scalar(at: index).map { ["'", "\u{2019}", "\u{2018}", "\u{2BC}"].contains($0) } ?? false
  }

  private func isMinus(at index: Int) -> Bool {
    scalar(at: index).map { $0 == "\u{2212}" || $0.properties.generalCategory == .dashPunctuation } ?? false
  }

  /// Whether what stands here is a number's sign and no hyphen: nothing, a blank, a bracket or an operator is before it.
  private func isSignPlace(_ index: Int) -> Bool {
    guard let before = scalar(at: index - 1) else { return true }
    if before.properties.isWhitespace { return true }
    switch before.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .currencySymbol, .mathSymbol: return true
    default: return before == "^" || before == "*" || before == "\"" || before == "/"
    }
  }
}
