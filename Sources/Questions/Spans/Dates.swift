/// Dates, times and spans of them, whole: "24 to 26 April 2024", "9:30 a.m. to 11:05 a.m.".
struct Dates {
  let tokens: [Token]

  static func spans(in tokens: [Token]) -> [Span] {
    let dates = Dates(tokens: tokens)
    var spans: [Span] = []
    var index = 0
    while index < tokens.count {
      if let end = dates.range(from: index) {
        let isBare = end == index + 1 && !dates.isYear(index)
        let weight = dates.isAttribute(index..<end) ? 0.3 : isBare ? 0.5 : end - index >= 3 ? 0.82 : 0.78
        spans.append(Span(kind: .date, tokens: index..<end, weight: weight))
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }

  /// Where a date that begins at a token ends, with "to …" and what belongs to it.
  private func range(from start: Int) -> Int? {
    guard var end = atom(from: start) else { return nil }
    func isRange() -> Bool { lower(end) == "and" && start > 0 && lower(start - 1) == "between" }
    while isJoin(end) || isRange(), let next = atom(from: end + 1, isSecond: true) { end = next }
    return end
  }

  private func atom(from start: Int, isSecond: Bool = false) -> Int? {
    if let end = partOfYear(from: start) ?? yearOfEra(from: start) ?? ageOfEra(from: start) { return end }
    var index = start
    if ["last", "next", "this"].contains(lower(start)),
      isMonth(start + 1) || isWeekday(start + 1) || Self.seasons.contains(lower(start + 1))
    {
      return start + 2
    }
    if isWeekday(index) {
      index += 1
      if text(index) == ",", isMonth(index + 1) || isDay(index + 1) { index += 1 }
      let isHalf = ["morning", "afternoon", "evening", "night"].contains(lower(start + 1))
      guard isDay(index) && isMonth(index + 1) || isMonth(index) && isDay(index + 1) else {
        return start + (isHalf ? 2 : 1)
      }
    }
    if isDay(index) {
      if isMonth(index + 1) { return year(after: index + 2) }
      if isJoin(index + 1) || lower(index + 1) == "and", isDay(index + 2), isMonth(index + 3) {
        return year(after: index + 4)
      }
    }
    if isMonth(index), !tokens[index].isCode {
      if isDay(index + 1) {
        var end = index + 2
        if isJoin(end), isDay(end + 1), !isMonth(end + 2) { end += 2 }
        return year(after: end)
      }
      if isYear(index + 1) { return index + 2 }
      if lower(index + 1) == "of", isYear(index + 2) { return index + 3 }
      if lower(index + 1) == "of", ["last", "this", "next", "that"].contains(lower(index + 2)),
        lower(index + 3) == "year"
      {
        return index + 4
      }
      if isJoin(index + 1), isMonth(index + 2) { return index + 1 }
      return isClearMonth(index) || isSecond ? index + 1 : nil
    }
    if Self.seasons.contains(lower(index)) {
      if isYear(index + 1) { return index + 2 }
      if lower(index + 1) == "of", isYear(index + 2) { return index + 3 }
    }
    if isClock(index) { return index + (isHalfOfDay(index + 1) ? 2 : 1) }
    if isYear(index), isSecond || isCued(index) { return index + 1 }
    if lower(index).hasSuffix("0s"), lower(index).utf8.count == 5, Int(lower(index).prefix(4)) != nil {
      return index + 1
    }
    return nil
  }

  /// "the second half of 2022", "the third quarter".
  private func partOfYear(from start: Int) -> Int? {
    guard ["first", "second", "third", "fourth", "last", "next"].contains(lower(start)),
      ["half", "quarter", "decade"].contains(lower(start + 1))
    else { return nil }
    if lower(start + 2) == "of", isYear(start + 3) { return start + 4 }
    return lower(start + 2) == "of" ? nil : start + 2
  }

  static let eras: Set = ["AD", "BC", "CE", "BCE"]

  /// "AD 105", "44 BC".
  private func yearOfEra(from start: Int) -> Int? {
    func isNumber(_ index: Int) -> Bool { Int(lower(index)).map { (1...9999).contains($0) } ?? false }
    if text(start) == "AD", isNumber(start + 1) { return start + 2 }
    return isNumber(start) && Self.eras.contains(text(start + 1)) ? start + 2 : nil
  }

  /// "The first millennium BC", "the 3rd century AD".
  private func ageOfEra(from start: Int) -> Int? {
    let ordinal = lower(start) == "the" ? start + 1 : start
    guard ["century", "millennium"].contains(lower(ordinal + 1)), Self.eras.contains(text(ordinal + 2)) else {
      return nil
    }
    return ordinal + 3
  }

  private func year(after index: Int) -> Int {
    if isYear(index) { return index + 1 }
    return text(index) == "," && isYear(index + 1) ? index + 2 : index
  }
}

extension Dates {
  private static let months = Months.english.union([
    "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
  ])

  private static let seasons: Set = ["spring", "summer", "autumn", "fall", "winter"]

  static let weekdays: Set = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  private static let cues: Set = [
    "in", "since", "until", "by", "of", "from", "before", "after", "during", "between", "around", "early", "late",
    "till",
    "about", "year", "to", "(",
  ]

  private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
  private func lower(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

  private func isMonth(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isCapitalised && Self.months.contains(lower(index))
  }

  /// "May" and "March" at a sentence's beginning are words.
  private func isClearMonth(_ index: Int) -> Bool {
    index > 0 && (lower(index) != "may" && lower(index) != "march" || Self.cues.contains(lower(index - 1)))
      && !["act", "day", "fool's"].contains(lower(index + 1))
  }

  private func isWeekday(_ index: Int) -> Bool {
    tokens.indices.contains(index) && Self.weekdays.contains(lower(index))
  }

  private func isDay(_ index: Int) -> Bool {
    let word = lower(index)
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return false }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
  }

  private func isYear(_ index: Int) -> Bool {
    let word = lower(index)
    if word.utf8.count == 4, let year = Int(word) { return (1000...2199).contains(year) }
    let parts = word.split(separator: "/")
    return parts.count == 2 && parts[0].utf8.count == 4 && Int(parts[0]) != nil && Int(parts[1]) != nil
  }

  private func isCued(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let next = lower(index + 1)
    let isCounted =
      tokens.indices.contains(index + 1) && tokens[index + 1].kind == .word && !Words.function.contains(next)
      && next != "'s" && !Verbs.isFinite(next)
    return Self.cues.contains(lower(index - 1)) && (!isCounted || lower(index - 1) == "in")
  }

  private func isClock(_ index: Int) -> Bool {
    let parts = lower(index).split(separator: ":")
    if parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), parts[1].utf8.count == 2 {
      return hour < 25 && minute < 60
    }
    return Int(lower(index)).map { (1...12).contains($0) } ?? false && isHalfOfDay(index + 1)
  }

  private func isHalfOfDay(_ index: Int) -> Bool { ["a.m.", "p.m.", "am", "pm", "a.m", "p.m"].contains(lower(index)) }

  /// "Blinken's April 2024 visit": there the date says only which visit.
  private func isAttribute(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, tokens.indices.contains(range.upperBound) else { return false }
    let before = lower(range.lowerBound - 1)
    let next = tokens[range.upperBound]
    return (before == "'s" || before == "the" || before == "his" || before == "her" || before == "their")
      && next.kind == .word && !next.isFunction && !Verbs.isFinite(next.lower)
  }

  private func isJoin(_ index: Int) -> Bool { ["to", "–", "-", "through", "until"].contains(lower(index)) }
}

extension Dates {
  static func isMonthName(_ text: String) -> Bool { months.contains(text.lowercased()) }
}

extension String {
  /// Four digits, as a year has.
  var isYearLike: Bool { utf8.count == 4 && Int(self) != nil }

  /// The year that it names, the last where it names two: 2020 of "2020", 2021 of "2020/21".
  var namedYear: Int? {
    if isYearLike { return Int(self) }
    let parts = split { "/–-".contains($0) }.map(String.init)
    guard parts.count == 2, parts[0].isYearLike, let first = Int(parts[0]), let last = Int(parts[1]),
      parts[1].utf8.count == 2 ? last == (first + 1) % 100 : last == first + 1
    else { return nil }
    return first + 1
  }
}
