/// Numbers that several words make up: `two hundred and fifty`, `1.5 million`, `a third`, `24th`, `XIV`.
struct Quantities {
  private let words: [Word]
  private var place = 0
  private var result: [Word] = []

  /// The words with every quantity as one number; `1/3` stays three pieces.
  static func applied(to words: [Word]) -> [Word] {
    var reader = Quantities(words: words)
    reader.result.reserveCapacity(words.count)
    while reader.place < words.count { reader.step() }
    return reader.result
  }

  private init(words: [Word]) { self.words = words }

  private mutating func step() {
    if place > 0, ["minus", "negative"].contains(result.last?.text), letters(place) != nil, spelled() {
      let number = result.removeLast()
      result[result.count - 1] = Word(kind: .number, text: "-" + number.text, shown: "-" + number.shown)
      return
    }
    if mixed() || fraction() || spelled() || digits() || roman() { return }
    result.append(words[place])
    place += 1
  }

  private func letters(_ index: Int) -> String? {
    words.indices.contains(index) && words[index].kind == .letters ? words[index].text : nil
  }

  private mutating func take(_ text: String, through end: Int, roman: String? = nil) {
    let shown = words[place..<end].map(\.shown).joined(separator: " ")
    result.append(Word(kind: .number, text: text, shown: shown, isHyphened: false, roman: roman))
    place = end
  }
}

extension Quantities {
  /// `two and a half million`, `half a million`, `1 1/2`.
  private mutating func mixed() -> Bool {
    if letters(place) == "half", let article = letters(place + 1), article.hasPrefix("a"),
      let scale = letters(place + 2),
      let zeros = NumberWords.zeros(of: scale)
    {
      take(Quantities.shifted("0.5", by: zeros), through: place + 3)
      return true
    }
    let word = words[place]
    let whole = word.kind == .number ? word.text : letters(place).flatMap(NumberWords.value).map(String.init)
    guard let whole, whole.allSatisfy(\.isNumber) else { return false }
    if letters(place + 1) == "and", letters(place + 2) == "a", letters(place + 3) == "half" {
      let zeros = letters(place + 4).flatMap(NumberWords.zeros)
      take(Quantities.shifted(whole + ".5", by: zeros ?? 0), through: place + (zeros == nil ? 4 : 5))
      return true
    }
    guard word.kind == .number, place + 3 < words.count, words[place + 2].text == "/",
      let part = ["1/2": ".5", "1/4": ".25", "3/4": ".75"][words[(place + 1)...(place + 3)].map(\.text).joined()],
      place == 0 || words[place - 1].text != "/"
    else { return false }
    take(whole + part, through: place + 4)
    return true
  }

  /// `half`, `a third`, `two thirds`, `three quarters of`; `the third` isn't one.
  private mutating func fraction() -> Bool {
    guard let first = letters(place) else { return false }
    var count = 1
    var end = place
    if first == "a" || first == "an" || first == "one" {
      end += 1
    } else if let value = NumberWords.value(of: first), value > 1 {
      count = value
      end += 1
    } else if first != "half" {
      return false
    }
    guard let word = letters(end), let divisor = NumberWords.divisor(of: word),
      count == 1 || word.hasSuffix("s") || word == "halves"
    else { return false }
    let next = letters(end + 1)
    guard end + 1 == words.count || next == "of" || word.hasPrefix("hal") else { return false }
    if next == "a", let scale = letters(end + 2), NumberWords.zeros(of: scale) != nil { return false }
    let shown = words[place...end].map(\.shown).joined(separator: " ")
    result.append(Word(kind: .number, text: String(count), shown: shown))
    result.append(Word(kind: .sign, text: "/", shown: ""))
    result.append(Word(kind: .number, text: String(divisor), shown: ""))
    place = end + 1
    return true
  }

  /// A number in words.
  private mutating func spelled() -> Bool {
    var total = 0
    var current = 0
    var end = place
    var isOrdinal = false
    var smallestScale = Int.max
    let isArticle = letters(end).map { $0 == "a" || $0 == "an" } ?? false
    if isArticle, let next = letters(end + 1),
      next == "hundred" || next == "dozen" || (NumberWords.zeros(of: next) ?? 0) >= 3 && next.count > 3
    {
      current = 1
      end += 1
    }
    let start = end
    while let word = letters(end) {
      if let value = NumberWords.value(of: word), fits(value, into: current), value > 0 || end == start {
        current += value
      } else if let value = NumberWords.place(of: word), fits(value, into: current), !(word == "second" && end > start)
      {
        current += value
        isOrdinal = true
        end += 1
        break
      } else if word == "hundred", current < 100 {
        current = max(current, 1) * 100
      } else if word == "dozen", end > start || isArticle {
        current = max(current, 1) * 12
      } else if let zeros = NumberWords.zeros(of: word), zeros < smallestScale, end > start || isArticle,
        word.count > 3, current > 0
      {
        total += current * power(zeros)
        current = 0
        smallestScale = zeros
      } else if word == "and", end > start, total > 0 || current >= 100, let next = letters(end + 1),
        NumberWords.value(of: next) != nil || NumberWords.place(of: next) != nil
      {
      } else {
        break
      }
      end += 1
      if total > 1 << 52 { break }
    }
    // "nineteen forty-five"
    if end == start + 1, (10...20).contains(current), total == 0, let tens = letters(end).flatMap(NumberWords.value),
      tens >= 20
    {
      current = current * 100 + tens
      end += 1
      if let ones = letters(end).flatMap(NumberWords.value), (1..<10).contains(ones) {
        current += ones
        end += 1
      }
    }
    guard end > start else { return false }
    take("\(total + current)" + (isOrdinal ? "." : ""), through: end)
    return true
  }

  /// Whether `twenty` may be followed by `one`, and `hundred` by both.
  private func fits(_ value: Int, into current: Int) -> Bool {
    if current == 0 { return true }
    if current % 100 == 0 { return value < 100 }
    return current % 10 == 0 && current % 100 >= 20 && (1..<10).contains(value)
  }

  private func power(_ zeros: Int) -> Int { (0..<zeros).reduce(1) { product, _ in product * 10 } }

  /// `1.5 million`, `24th`, `0.5`, `3 k` of money.
  private mutating func digits() -> Bool {
    let number = words[place]
    guard number.kind == .number else { return false }
    if let word = letters(place + 1) {
      if ["st", "nd", "rd", "th"].contains(word), number.text.allSatisfy(\.isNumber) {
        take(number.text + ".", through: place + 2)
        return true
      }
      var end = place + 1
      var value = number.text
      var smallest = Int.max
      while let scale = letters(end), let zeros = NumberWords.zeros(of: scale), zeros < smallest {
        value = Quantities.shifted(value, by: zeros)
        smallest = zeros
        end += 1
      }
      if end > place + 1 {
        take(value, through: end)
        return true
      }
    }
    guard let parts = Quantities.fractions[number.text] else { return false }
    result.append(Word(kind: .number, text: parts.0, shown: number.shown))
    result.append(Word(kind: .sign, text: "/", shown: ""))
    result.append(Word(kind: .number, text: parts.1, shown: ""))
    place += 1
    return true
  }

  private static let fractions = ["0.5": ("1", "2"), "0.25": ("1", "4"), "0.75": ("3", "4")]

  /// A decimal number with its point moved to the right.
  static func shifted(_ number: String, by zeros: Int) -> String {
    // A number that could be two is no product either.
    if number.hasSuffix("?") { return number + "e" + String(zeros) }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    guard parts.count <= 2, number != "0" else { return number }
    let moved = fraction + String(repeating: "0", count: max(0, zeros - fraction.count))
    let isNegative = parts[0].hasPrefix("-")
    let whole = (parts[0].drop { $0 == "-" || $0 == "0" } + moved.prefix(zeros)).drop { $0 == "0" }
    let rest = moved.dropFirst(zeros)
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : String(whole)) + (rest.isEmpty ? "" : "." + rest)
  }

  /// `XIV`, also as `xiv` where that is no word; a single I, V or X behind a word with a capital.
  private mutating func roman() -> Bool {
    let word = words[place]
    guard word.kind == .letters, word.text.utf8.count <= 8, let value = Roman.value(of: word.text) else { return false }
    let isUpper = word.shown.allSatisfy(\.isUppercase)
    guard isUpper || word.shown.allSatisfy(\.isLowercase) else { return false }
    if word.text.utf8.count == 1 {
      guard isUpper, place > 0, words[place - 1].isCapitalised, words[place - 1].text.utf8.count > 1 else {
        return false
      }
    } else if !isUpper, word.text.utf8.count < 3 || Lexicon.contains(word.text) {
      guard ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"].contains(word.text) else { return false }
    }
    take(String(value), through: place + 1, roman: word.text)
    return true
  }
}

/// Roman numerals.
enum Roman {
  /// The value of folded letters that are written as a Roman would; no more than 3999.
  static func value(of letters: String) -> Int? {
    var rest = letters[...]
    var value = 0
    for (numeral, worth, most) in numerals {
      var count = 0
      while rest.hasPrefix(numeral), count < most {
        rest = rest.dropFirst(numeral.count)
        value += worth
        count += 1
      }
    }
    return rest.isEmpty && value > 0 ? value : nil
  }

  private static let numerals = [
    ("m", 1000, 3), ("cm", 900, 1), ("d", 500, 1), ("cd", 400, 1), ("c", 100, 3), ("xc", 90, 1), ("l", 50, 1),
    ("xl", 40, 1), ("x", 10, 3), ("ix", 9, 1), ("v", 5, 1), ("iv", 4, 1), ("i", 1, 3),
  ]
}
