extension WordScanner {
  /// A day of the year in numbers.
  mutating func date() -> Bool {
    guard place == 0 || !(isDigit(at: place - 1) || isLetter(at: place - 1)), !isMinus(at: place - 1) else {
      return false
    }
    var end = place
    var numbers: [Int] = []
    var digits: [Int] = []
    var mark: Unicode.Scalar?
    var hasBlanks = false
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
      guard let next = scalar(at: end), [".", "/", "-"].contains(next), mark == nil || mark == next, numbers.count < 3
      else { break }
      // "1945. 8. 15.", but no blanks between a day and its month alone.
      let hasBlank = next == "." && isWhiteSpace(at: end + 1) && !reading.language.isEnglish
      guard isDigit(at: hasBlank ? end + 2 : end + 1) else { break }
      hasBlanks = hasBlanks || hasBlank
      mark = next
      end += hasBlank ? 2 : 1
    }
    // "24.4." can't be a number.
    let isClosed = mark == "." && numbers.count == 2 && isDot(at: end) && !isDigit(at: end + 1)
    guard let mark, !hasBlanks || numbers.count == 3, numbers.count == 3 || (reading.hasDates && mark != "-"),
      !isDigit(at: end), !isLetter(at: end),
      let parts = Dates.parts(
        of: numbers, digits: digits, mark: mark, isClosed: isClosed, startsWithDay: reading.language.startsDatesWithDay),
      reading.language.months.indices.contains(parts.month - 1)
    else { return false }
    let shown = string(place..<end)
    let month = reading.language.months[parts.month - 1]
    words.append(Word(kind: .number, text: String(parts.day), shown: shown))
    words.append(Word(kind: .letters, text: month, shown: ""))
    if let year = parts.year { words.append(Word(kind: .number, text: String(year), shown: "")) }
    place = isClosed ? end + 1 : end
    return true
  }

  mutating func number() {
    var (digits, end) = NumberScanner.number(in: scalars, at: place, mark: reading.language.decimalMark)
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
    defer { exponent() }
    if isSigned, let first = digits.first { digits[0] = "-" + first }
    words += digits.map { Word(kind: .number, text: $0, shown: (isSigned ? "-" : "") + shown) }
    if digits.count == 1 {
      if !isSigned { order() }
      eastAsianScale()
    }
    if let currency { words.append(currency) }
    isNegative = false
    currency = nil
  }

  /// `1er` and `2:a` as orders; behind `3.` it isn't known.
  mutating func order() {
    guard let marks = Numerals.numerals(of: reading.language.code)?.marks, let last = words.indices.last,
      words[last].text.allSatisfy(\.isNumber), !isLetter(at: place - words[last].shown.unicodeScalars.count - 1)
    else { return }
    var end = place
    while end < place + 4, let scalar = scalar(at: end), scalar == ":" || isMinus(at: end) || isLetter(at: end) {
      end += 1
    }
    if end > place, !isLetter(at: end), !isDigit(at: end) {
      let mark = Folding.key(string(place..<end).unicodeScalars[...])
      guard marks.contains(mark) else { return }
      words[last].text += "."
      words[last].shown += string(place..<end)
      place = end
    } else if marks.contains("."), isDot(at: place), place + 1 == scalars.count || isWhiteSpace(at: place + 1) {
      words[last].mayOrder = true
    }
  }

  /// `e23` behind a number is a power of ten.
  mutating func exponent() {
    guard let mark = scalar(at: place), mark == "e" || mark == "E", currency == nil else { return }
    var end = place + 1
    if isMinus(at: end) || scalar(at: end) == "+" { end += 1 }
    let start = end
    while isDigit(at: end), end < start + 4 { end += 1 }
    guard end > start, !isLetter(at: end), !isDigit(at: end) else { return }
    append("×")
    words.append(Word(kind: .number, text: "10", shown: ""))
    append("^")
    let digits = string(start..<end)
    words.append(Word(kind: .number, text: (isMinus(at: place + 1) ? "-" : "") + digits, shown: digits))
    place = end
  }
}
