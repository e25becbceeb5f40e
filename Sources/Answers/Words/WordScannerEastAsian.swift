extension WordScanner {
  /// A number in the characters of the deck's language.
  mutating func eastAsianNumber() -> Bool {
    guard let numerals = EastAsianNumerals.numerals(of: reading.language.code), let first = scalar(at: place) else {
      return false
    }
    if reading.language.code == "ko", nativeNumber() { return true }
    guard numerals.isNumeral(first) else { return false }
    let end = reading.language.code == "ko" ? koreanEnd(numerals) : numeralEnd(numerals)
    guard let end, let value = numerals.value(of: scalars[place..<end]) else { return false }
    words.append(Word(kind: .number, text: String(value), shown: string(place..<end)))
    place = end
    return true
  }

  private mutating func nativeNumber() -> Bool {
    guard !isLetter(at: place - 1) else { return false }
    let word = string(place..<lettersEnd(from: place))
    let start = place + word.unicodeScalars.count
    let next = isWhiteSpace(at: start) ? string((start + 1)..<lettersEnd(from: start + 1)) : ""
    guard let (value, length) = KoreanNumerals.number(at: word, before: next) else { return false }
    words.append(Word(kind: .number, text: String(value), shown: string(place..<(place + length))))
    place += length
    return true
  }

  private func lettersEnd(from start: Int) -> Int {
    var end = min(start, scalars.count)
    while end < scalars.count, end < start + 40, isLetter(at: end) { end += 1 }
    return end
  }

  /// What 万 and 億 make of the digits before them, and digits with them: `1億2000万`.
  mutating func eastAsianScale() {
    guard let numerals = EastAsianNumerals.numerals(of: reading.language.code), let last = words.indices.last,
      words[last].kind == .number
    else { return }
    while let scalar = scalar(at: place), let zeros = numerals.zeros(of: scalar), words[last].text.utf8.count < 18 {
      let start = place
      var value = Quantities.shifted(words[last].text, by: zeros)
      place += 1
      // What follows counts what is left of the number.
      let rest = scalars[place...].prefix { numerals.isNumeral($0) || Script.isDigit($0) }
      if !rest.isEmpty, value.utf8.count < 18, let whole = Int(value),
        let more = numerals.value(of: rest) ?? digits(rest)
      {
        value = String(whole + more)
        place += rest.count
      }
      words[last].text = value
      words[last].shown += string(start..<place)
    }
  }

  private func digits(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let values = scalars.prefix(15).compactMap(Script.digit)
    return values.count == scalars.count ? values.reduce(0) { $0 * 10 + $1 } : nil
  }

  /// The longest run that is a number, without 万 where nothing counts it.
  private func numeralEnd(_ numerals: EastAsianNumerals) -> Int? {
    var end = place
    while end < scalars.count, end < place + 25, numerals.isNumeral(scalars[end]) || Script.isDigit(scalars[end]) {
      end += 1
    }
    while end > place, numerals.value(of: scalars[place..<end]) == nil { end -= 1 }
    return end > place ? end : nil
  }

  private static let koreanCounters = [
    "년", "월", "일", "명", "개", "원", "세", "살", "번", "퍼센트", "도", "시", "분", "초", "층", "회", "위", "등", "인",
    "달러", "유로", "쪽", "장", "킬로", "미터", "미만", "이상", "이하", "여",
  ]

  /// The end of a numeral at the front of a word: 이십사 in 이십사일; other words begin with the same syllables.
  private func koreanEnd(_ numerals: EastAsianNumerals) -> Int? {
    guard !isLetter(at: place - 1) || isDigit(at: place - 1) else { return nil }
    let wordEnd = lettersEnd(from: place)
    var end = place
    while end < wordEnd, numerals.isNumeral(scalars[end]) { end += 1 }
    // Behind a month, 이십일 is the 20th.
    if end == wordEnd, end - place > 1, scalars[end - 1] == "일", isBehindMonth,
      numerals.value(of: scalars[place..<(end - 1)]) != nil
    {
      return end - 1
    }
    while end > place {
      let hasUnit = scalars[place..<end].contains { numerals.zeros(of: $0) != nil }
      let rest = string(end..<wordEnd)
      let isCounted = WordScanner.koreanCounters.contains(where: rest.hasPrefix)
      if rest.isEmpty ? hasUnit && end - place > 1 : isCounted, numerals.value(of: scalars[place..<end]) != nil {
        return end
      }
      end -= 1
    }
    return nil
  }

  private var isBehindMonth: Bool { words.last?.shown == "월" }
}
