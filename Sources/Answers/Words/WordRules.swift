/// What several words together stand for.
enum WordRules {
  /// `percent` and `per cent` as a sign, `minus` before a number as its sign, `x` between numbers as `×`, a currency's
  /// name as its sign, and the currency behind what the number counts: `$5 million`.
  static func applied(to words: [Word]) -> [Word] {
    var result: [Word] = []
    result.reserveCapacity(words.count)
    for word in words {
      var last = result.last
      // "3 billion US dollars"
      if last?.text == "us", currencies[word.text] == "$", result.count > 1 {
        result.removeLast()
        last = result.last
      }
      switch (last?.kind, word.kind) {
      case (.letters?, .number) where ["no", "nr", "num"].contains(last?.text):
        result[result.count - 1].text = "number"
        result.append(word)
      case (.letters?, .number) where last?.text == "minus":
        result[result.count - 1] = Word(kind: .number, text: "-" + word.text, shown: "-" + word.shown)
      case (.letters?, .number) where codes[last?.text ?? ""] != nil:
        let sign = codes[last?.text ?? ""] ?? ""
        result[result.count - 1] = word
        result.append(Word(kind: .sign, text: sign, shown: last?.shown ?? ""))
      case (.letters?, .number) where last?.text == "x" && result.dropLast().last?.kind == .number:
        result[result.count - 1] = Word(kind: .sign, text: "×", shown: "x")
        result.append(word)
      case (.letters?, .letters) where last?.text == "per" && word.text == "cent":
        result[result.count - 1] = Word(kind: .sign, text: "%", shown: "per cent")
      case (_, .letters) where word.text == "percent" || (word.text == "pct" && last?.kind == .number):
        result.append(Word(kind: .sign, text: "%", shown: word.shown))
      case (.number?, .letters), (.letters?, .letters):
        if let sign = currencies[word.text] ?? codes[word.text], let last, last.kind == .number || isCount(last.text) {
          result.append(Word(kind: .sign, text: sign, shown: word.shown))
        } else {
          result.append(word)
        }
      case (.sign?, .letters) where isScale(word) && signs.contains(last?.text ?? ""):
        // "$5m" counts millions, "5 m" is a length.
        var scale = word
        scale.text = short[word.text] ?? word.text
        result.insert(scale, at: result.count - 1)
      case (.number?, .sign) where word.text == "$" && result.dropLast().last?.shown == "US":
        result.remove(at: result.count - 2)
        result.append(word)
      default: result.append(word)
      }
    }
    return result
  }

  /// Measures behind numbers as their symbols, times on the clock of 24 hours, and spans of numbers without words.
  static func measured(_ words: [Word]) -> [Word] {
    guard words.contains(where: { $0.kind == .number || $0.text == "noon" }) else { return words }
    var result: [Word] = []
    for (index, word) in words.enumerated() {
      let last = result.last
      let next = index + 1 < words.count ? words[index + 1] : nil
      guard word.kind == .letters else {
        if word.kind == .number, let last, last.text == "ad", last.kind == .letters {
          result.removeLast()
          result.append(word)
          result.append(last)
        } else {
          result.append(word)
        }
        continue
      }
      if word.text == "noon" {
        result += time(12, 0, shown: word.shown)
        continue
      }
      if next?.kind == .number, word.text == "between", index + 2 < words.count, words[index + 2].text == "and" {
        continue
      }
      if next?.kind == .number, word.text == "and", last?.kind == .number, index >= 2,
        words[index - 2].text == "between"
      {
        continue
      }
      if next?.kind == .number, word.text == "from" || (word.text == "to" && last?.kind == .number),
        isSpan(words, at: index)
      {
        continue
      }
      guard last?.kind == .number || (last?.kind == .sign && last?.text == "/") else {
        result.append(word)
        continue
      }
      switch word.text {
      case "degree", "degrees", "deg": continue
      case "am" where next == nil, "pm" where next == nil: clock(&result, isAfternoon: word.text == "pm")
      default:
        var unit = word
        unit.isUnit = true
        unit.text = Units.symbol(of: word.text) ?? word.text
        result.append(unit)
      }
    }
    return joined(result)
  }

  /// "60 miles per hour" and "60 mi/h" as "60 mph".
  private static func joined(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    for word in words {
      let last = result.last
      let rates = ["mi": "mph", "km": "kph"]
      if word.text == "hour" || word.text == "h", let last, let rate = rates[last.text], last.isUnit {
        result[result.count - 1].text = rate
      } else if word.text == "hour" || word.text == "h", let last, last.text == "per" || last.text == "/",
        result.count > 1, let rate = rates[result[result.count - 2].text]
      {
        result.removeLast()
        result[result.count - 1].text = rate
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// Whether numbers stand around `to`, with `from` in front or not.
  private static func isSpan(_ words: [Word], at index: Int) -> Bool {
    if words[index].text == "to" { return true }
    return index + 2 < words.count && words[index + 2].text == "to"
  }

  /// `3` and `3:30` in the afternoon.
  private static func clock(_ words: inout [Word], isAfternoon: Bool) {
    let isFull = words.count >= 3 && words[words.count - 2].text == ":"
    let place = isFull ? words.count - 3 : words.count - 1
    let parts = words[place].shown.split(separator: ".")
    if !isFull, parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) {
      let number = words.removeLast()
      words += time(hour % 12 + (isAfternoon ? 12 : 0), minute, shown: number.shown)
      return
    }
    guard let hour = Int(words[place].text), (1...12).contains(hour) else { return }
    words[place].text = String(hour % 12 + (isAfternoon ? 12 : 0))
    if !isFull {
      words.append(Word(kind: .sign, text: ":", shown: ""))
      words.append(Word(kind: .number, text: "0", shown: ""))
    }
  }

  private static func time(_ hour: Int, _ minute: Int, shown: String) -> [Word] {
    [
      Word(kind: .number, text: String(hour), shown: shown), Word(kind: .sign, text: ":", shown: ""),
      Word(kind: .number, text: String(minute), shown: ""),
    ]
  }

  private static func isScale(_ word: Word) -> Bool {
    NumberWords.zeros(of: word.text) != nil || short[word.text] != nil
  }

  private static func isCount(_ word: String) -> Bool {
    NumberWords.zeros(of: word) != nil || NumberWords.value(of: word) != nil || word == "hundred"
  }

  private static let short = ["m": "million", "b": "billion", "k": "thousand"]
  private static let currencies = [
    "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "yen": "¥", "pound": "£", "pounds": "£", "yuan": "元",
    "renminbi": "元", "rmb": "元", "rupee": "₹", "rupees": "₹", "ruble": "₽", "rubles": "₽", "rouble": "₽",
    "roubles": "₽",
  ]
  private static let codes = [
    "usd": "$", "eur": "€", "jpy": "¥", "gbp": "£", "cny": "元", "rmb": "元", "inr": "₹", "rub": "₽",
  ]
  private static let signs = Set(currencies.values)
}
