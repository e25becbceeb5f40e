/// Numbers with their currency and unit: "$65 million", "14.5 percent", "ninety minutes"; or of things: "39" states.
struct Amounts {
  let tokens: [Token]

  static func spans(in tokens: [Token], outside taken: [Span]) -> [Span] {
    let amounts = Amounts(tokens: tokens)
    let isTaken = Set(taken.flatMap { Array($0.tokens) })
    var spans: [Span] = []
    var index = 0
    while index < tokens.count {
      guard !isTaken.contains(index), let span = amounts.span(from: index) else {
        index += 1
        continue
      }
      spans.append(span)
      index = span.tokens.upperBound
    }
    return spans
  }

  private func span(from start: Int) -> Span? {
    // "QAR 60", "RM 390,000".
    if Self.currencies.contains(tokens[start].text), tokens.indices.contains(start + 1),
      tokens[start + 1].kind == .number, let end = number(from: start + 1)
    {
      return Span(kind: .amount, tokens: start..<(Self.magnitudes.contains(lower(end)) ? end + 1 : end), weight: 0.8)
    }
    // "US$ 300".
    if ["US", "A", "C", "NT", "HK", "S", "NZ", "AU", "CA", "TT"].contains(tokens[start].text),
      tokens.indices.contains(start + 2),
      tokens[start + 1].text == "$", !tokens[start + 1].isAfterBlank, tokens[start + 2].kind == .number
    {
      let end = start + 3
      return Span(kind: .amount, tokens: start..<(Self.magnitudes.contains(lower(end)) ? end + 1 : end), weight: 0.8)
    }
    guard let first = number(from: start), isFree(start, first) else { return nil }
    if let end = ratioEnd(start, first) { return Span(kind: .amount, tokens: start..<end, weight: 0.7) }
    let unit = unitEnd(from: first)
    if let unit {
      // "between $840 million and $870 million" is one answer.
      if start > 0, lower(start - 1) == "between", lower(unit) == "and", let second = number(from: unit + 1),
        let end = unitEnd(from: second)
      {
        return Span(kind: .amount, tokens: start..<end, weight: 0.8)
      }
      return Span(kind: .amount, tokens: start..<unit, weight: 0.8)
    }
    // "from 11 to 9.5 percent", "between 20 and 100".
    if start > 0,
      ["from", "between", "of", "either", "aged", "vote", "voted", "votes"].contains(lower(start - 1))
        || ["-", "–"].contains(lower(first)),
      ["to", "and", "-", "–"].contains(lower(first)), let second = number(from: first + 1)
    {
      return Span(kind: .amount, tokens: start..<(unitEnd(from: second) ?? second), weight: 0.75)
    }
    if let range = rangeEnd(start, first) {
      let end = unitEnd(from: range)
      return Span(kind: end == nil ? .count : .amount, tokens: start..<(end ?? range), weight: 0.7)
    }
    // "four in five participants": the share is one answer.
    if lower(first) == "in" || lower(first) == "out" && lower(first + 1) == "of",
      let end = number(from: first + (lower(first) == "in" ? 1 : 2)), tokens.indices.contains(end),
      tokens[end].kind == .word, !tokens[end].isFunction, tokens[start].kind == tokens[end - 1].kind
    {
      return Span(kind: .amount, tokens: start..<end, weight: 0.7)
    }
    guard tokens[start].kind == .number || lower(start) != "zero" else { return nil }
    if lower(start) == "one" || tokens[start].text == "1" && !isExit(start) { return nil }
    let isKnown = start > 0 && ["the", "these", "those", "both", "all"].contains(lower(start - 1))
    let isSmall = Words.numbers[lower(start)].map { $0 <= 2 } ?? false
    let weight = isKnown ? 0.25 : isSmall ? 0.4 : tokens[start].kind == .number ? 0.65 : 0.6
    return Span(kind: .count, tokens: start..<first, weight: weight)
  }

  /// Where "one adult in ten" ends: nothing is counted behind it.
  private func ratioEnd(_ start: Int, _ first: Int) -> Int? {
    guard tokens.indices.contains(first), tokens[first].kind == .word, !tokens[first].isFunction,
      lower(first + 1) == "in" || lower(first + 1) == "out" && lower(first + 2) == "of",
      let end = number(from: first + (lower(first + 1) == "in" ? 2 : 3)),
      let share = Enumeration.value(tokens[start]), let whole = Enumeration.value(tokens[end - 1]), share < whole,
      whole <= 100
    else { return nil }
    let isCounting =
      tokens.indices.contains(end) && tokens[end].kind == .word && !tokens[end].isFunction
      && !Verbs.isFinite(tokens[end].lower)
    return isCounting ? nil : end
  }

  /// Where "three to four", "two or three" ends: half of it is no answer.
  private func rangeEnd(_ start: Int, _ first: Int) -> Int? {
    guard ["to", "or"].contains(lower(first)), first == start + 1, let end = number(from: first + 1),
      tokens[start].kind == tokens[first + 1].kind, let low = value(start), let high = value(first + 1), low < high
    else { return nil }
    return end
  }

  /// Of "1,200" and "11%" too.
  private func value(_ index: Int) -> Double? {
    if let value = Enumeration.value(tokens[index]) { return Double(value) }
    let digits = tokens[index].text.filter { $0 != "," && $0 != "%" }
    return digits.first?.isNumber ?? false ? Double(digits) : nil
  }

  private func isExit(_ index: Int) -> Bool { tokens.contains { $0.text == "0" } }

  /// Where a number in digits or words ends.
  private func number(from start: Int) -> Int? {
    guard tokens.indices.contains(start), !tokens[start].isCode else { return nil }
    let token = tokens[start]
    if token.kind == .number {
      if token.text.contains(":") || token.text.contains("/") { return nil }
      return start + 1 + groups(behind: start)
    }
    let parts = token.lower.split(separator: "-").map(String.init)
    guard parts.allSatisfy({ Words.numbers[$0] != nil }), !parts.isEmpty else { return nil }
    return start + 1
  }

  /// How many groups of three digits follow a number's first: one in "5 200 sheep", none in "in week 6 120 came".
  private func groups(behind start: Int) -> Int {
    let numbered: Set = ["week", "day", "group", "page", "room", "item", "level", "stage", "phase", "chapter"]
    guard tokens[start].text.utf8.count <= 3, tokens[start].text.isAllDigits, tokens[start].text != "0",
      !numbered.contains(lower(start - 1))
    else { return 0 }
    return tokens[(start + 1)...].prefix { $0.text.utf8.count == 3 && $0.text.isAllDigits && $0.isAfterBlank }.count
  }

  /// Where the magnitude and the unit behind a number end; nil if there is neither, nor a currency.
  private func unitEnd(from index: Int) -> Int? {
    var end = index
    while Self.magnitudes.contains(lower(end)) { end += 1 }
    let hasMagnitude = end > index
    if ["square", "cubic", "metric", "us", "u.s.", "american", "canadian", "australian"].contains(lower(end)),
      Self.units.contains(lower(end + 1))
    {
      return end + 2
    }
    if lower(end) == "percentage", lower(end + 1).hasPrefix("point") { return end + 2 }
    if lower(end) == "per", lower(end + 1) == "cent" { return end + 2 }
    if lower(end).hasPrefix("degree"), ["c", "f", "c.", "f.", "celsius", "fahrenheit"].contains(lower(end + 1)) {
      return end + 2
    }
    if lower(end) == "°", tokens.indices.contains(end + 1) { return end + 2 }
    if Self.units.contains(lower(end)) { return end + 1 }
    let first = tokens[index - 1].text
    let isMarked = first.unicodeScalars.contains { Tokenizer.isCurrency($0) || $0 == "%" || $0 == "°" }
    return hasMagnitude || isMarked ? end : nil
  }

  /// Not the number of a version, a room or a formula.
  private func isFree(_ start: Int, _ end: Int) -> Bool {
    if tokens.indices.contains(end + 1), tokens[end + 1].text == "+" { return false }
    if tokens.indices.contains(end), ["+", "=", "/", "*", "×", "→"].contains(tokens[end].text) { return false }
    guard start > 0 else { return true }
    let before = tokens[start - 1]
    // "At a quarter past five".
    if start > 1, ["past", "to"].contains(before.lower), ["quarter", "half"].contains(lower(start - 2)) {
      return false
    }
    if Self.numbered.contains(before.lower) || ["+", "=", "/", "*", "×", ">", "→", "#"].contains(before.text) {
      return false
    }
    let isNamed = before.isCapitalised && start > 1 && !before.isFunction && before.isAfterBlank
    return !isNamed || tokens[start].kind == .word
  }

  private func lower(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

  /// What a number before them counts the parts of a whole by.
  static let fractions: Set = ["thirds", "quarters", "fifths", "tenths", "sixths", "eighths"]

  static let magnitudes: Set = ["hundred", "thousand", "million", "billion", "trillion", "dozen", "m", "bn", "k"]

  /// Written with a blank before a sum.
  static let currencies: Set = [
    "AED", "AUD", "BDT", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "ETB", "EUR", "GBP",
    "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES", "KRW", "KWD", "LKR", "MXN", "MYR", "NGN",
    "NOK", "NPR", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "QAR", "RMB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD",
    "TZS", "UAH", "UGX", "USD", "UYU", "VND", "XAF", "XOF", "ZAR", "RM", "Rs", "Rp", "KSh", "TSh", "USh", "US$",
  ]

  static let units: Set = [
    "percent", "%", "pence", "dollar", "dollars", "cents", "euro", "euros", "pound", "pounds", "yuan", "yen", "won",
    "rupees",
    "rubles", "roubles", "crowns", "francs", "pesos", "krone", "kroner", "kronor", "lira", "dong", "cedis", "point",
    "points",
    "metre", "metres", "meter", "meters", "kilometre", "kilometres", "kilometer", "kilometers", "mile", "miles", "foot",
    "feet", "inches", "centimetres", "centimeters", "millimetres", "millimeters", "m", "km", "cm", "mm", "kg", "gram",
    "grams", "kilograms", "kilogrammes", "tonne", "tonnes", "ton", "tons", "litre", "litres", "liter", "liters",
    "gallons",
    "barrels", "hectares", "acres", "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "decades", "centuries", "degrees", "°c", "°f", "kb", "mb", "gb", "tb",
    "kib", "mib", "gib", "tib", "bytes", "bits", "watts", "kilowatts", "megawatts", "gigawatts", "mw", "gw", "kw",
    "volts",
    "times", "votes", "g", "mg", "ml", "cl", "l", "mmhg", "kpa", "hpa", "hz", "db", "khz", "mhz", "ghz", "kcal",
    "joules",
    "kj",
  ]

  private static let numbered: Set = [
    "version", "room", "day", "chapter", "chapters", "class", "stage", "number", "no.", "line", "page", "pages", "item",
    "article", "section", "part", "lecture", "week", "phase", "figure", "table", "step", "unit", "appendix", "volume",
    "level", "grade", "type", "photosystem", "handout", "paragraph", "resolution", "note", "group", "question", "block",
    "exercise", "gate", "platform", "floor",
  ]
}
