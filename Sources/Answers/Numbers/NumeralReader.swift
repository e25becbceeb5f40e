/// Numbers that the words of a language other than English make up: `einundzwanzig`, `quatre-vingt-dix`.
struct NumeralReader {
  private let numerals: Numerals
  private let words: [Word]
  private var result: [Word] = []
  private var place = 0

  /// The words with every number as digits, and `pour cent` as a sign.
  static func applied(to words: [Word], language: Language) -> [Word] {
    guard let numerals = Numerals.numerals(of: language.code) else { return words }
    var reader = NumeralReader(numerals: numerals, words: words)
    while reader.place < words.count { reader.step() }
    return reader.result
  }

  private init(numerals: Numerals, words: [Word]) {
    self.numerals = numerals
    self.words = words
  }

  private mutating func step() {
    if percent() || scaled() || spelled() || roman() { return }
    var word = words[place]
    // A sign in front, as Turks write it.
    if word.kind == .number, result.last?.text == "%", result.dropLast().last?.kind != .number,
      let sign = result.popLast()
    {
      result += [word, sign]
    } else {
      if word.kind == .number { negate(&word) }
      result.append(word)
    }
    place += 1
  }

  private static let minuses: Set<String> = [
    "minus", "moins", "menos", "meno", "min", "минус", "eksi", "μειον", "miinus",
  ]

  /// Takes a minus in words from what was read last.
  private mutating func negate(_ number: inout Word) {
    guard let last = result.last, last.kind == .letters, NumeralReader.minuses.contains(last.text),
      !number.text.hasPrefix("-"), !number.text.hasSuffix(".")
    else { return }
    number.text = "-" + number.text
    number.shown = last.shown + " " + number.shown
    result.removeLast()
  }

  private func letters(_ index: Int) -> String? {
    words.indices.contains(index) && words[index].kind == .letters ? words[index].text : nil
  }

  private mutating func append(_ text: String, through end: Int, roman: String? = nil) {
    let shown = words[place..<end].map(\.shown).joined(separator: " ")
    var word = Word(kind: .number, text: text, shown: shown, roman: roman)
    negate(&word)
    let sign = result.last?.text == "%" && result.dropLast().last?.kind != .number ? result.popLast() : nil
    result.append(word)
    if let sign { result.append(sign) }
    place = end
  }
}

extension NumeralReader {
  private mutating func percent() -> Bool {
    for phrase in numerals.percents where phrase.indices.allSatisfy({ letters(place + $0) == phrase[$0] }) {
      let shown = words[place..<(place + phrase.count)].map(\.shown).joined(separator: " ")
      result.append(Word(kind: .sign, text: "%", shown: shown))
      place += phrase.count
      return true
    }
    return false
  }

  /// `1,5 Millionen`
  private mutating func scaled() -> Bool {
    guard words[place].kind == .number, !words[place].text.hasSuffix("."), let word = letters(place + 1),
      let pieces = numerals.pieces(of: word), pieces.count == 1, case .scale(let zeros) = pieces[0]
    else { return false }
    append(Quantities.shifted(words[place].text, by: zeros), through: place + 2)
    return true
  }

  private mutating func spelled() -> Bool {
    guard let first = letters(place) else { return false }
    var sum = NumeralSum(numerals)
    var end = place
    while let word = letters(end), let pieces = numerals.pieces(of: word), !isPercent(at: end) {
      var next = sum
      guard next.add(pieces) else { break }
      sum = next
      end += 1
    }
    // A word that joins needs something behind it.
    while end > place, let last = letters(end - 1), numerals.pieces(of: last) == [.join] {
      end -= 1
    }
    guard end > place, sum.isNumber, !(end == place + 1 && numerals.isArticle(first) && words.count > 1) else {
      return false
    }
    if end == place + 1, let year = year(from: sum, at: end) {
      append(String(year), through: end + 1)
    } else {
      append(sum.text, through: end)
    }
    return true
  }

  /// "negentien vijfenveertig"
  private func year(from sum: NumeralSum, at index: Int) -> Int? {
    guard numerals.hasUnitsFirst, let hundreds = Int(sum.text), (11...20).contains(hundreds),
      let pieces = letters(index).flatMap(numerals.pieces)
    else { return nil }
    var rest = NumeralSum(numerals)
    guard rest.add(pieces), let years = Int(rest.text), (10...99).contains(years) else { return nil }
    return hundreds * 100 + years
  }

  /// "pour cent" has no hundred in it.
  private func isPercent(at index: Int) -> Bool {
    numerals.percents.contains { phrase in phrase.indices.allSatisfy { letters(index + $0) == phrase[$0] } }
  }

  /// `XIV`, and `XXe` with the ending of an ordinal.
  private mutating func roman() -> Bool {
    let word = words[place]
    guard word.kind == .letters, word.text.utf8.count <= 10 else { return false }
    let numeral = word.shown.prefix { "IVXLCDM".contains($0) }
    let ending = word.text.dropFirst(numeral.count)
    guard !numeral.isEmpty, ending.isEmpty || numerals.marks.contains(String(ending)),
      let value = Roman.value(of: numeral.lowercased())
    else { return false }
    if numeral.count == 1, ending.isEmpty {
      guard place > 0, words[place - 1].isCapitalised, words[place - 1].text.utf8.count > 1 else { return false }
    }
    append(String(value), through: place + 1, roman: word.text)
    return true
  }
}
