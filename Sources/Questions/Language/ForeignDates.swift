/// Dates in a sentence of another language: "3. Mai 2021", "le 3 mai 2021", "ngày 3 tháng 5 năm 2021".
struct ForeignDates: Sendable {
  private(set) var spans: [ForeignSpan] = []
  private let tokens: [ForeignToken]
  private let language: Language
  private let words: ForeignWords

  init(_ tokens: [ForeignToken], _ language: Language, _ words: ForeignWords) {
    self.tokens = tokens
    self.language = language
    self.words = words
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      if let end = language.code == "vi" ? vietnamese(from: index) : date(from: index), end > index {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    spans = merged(found).map { range in
      ForeignSpan(.date, tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
    }
  }
}

extension ForeignDates {
  func token(_ index: Int) -> ForeignToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  func lower(_ index: Int) -> String { token(index)?.lower ?? "" }

  /// "vom 3. bis 5. Mai", "1914–1918", "3 mai au 5 juin 2021": what only a small word parts is one.
  private func merged(_ found: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in found {
      if let last = merged.last, range.lowerBound - last.upperBound <= 2, range.lowerBound > last.upperBound,
        isTo(last.upperBound..<range.lowerBound)
      {
        merged[merged.count - 1] = last.lowerBound..<range.upperBound
      } else if let first = firstDay(before: range), first >= merged.last?.upperBound ?? 0 {
        merged.append(first..<range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private func isTo(_ range: Range<Int>) -> Bool {
    guard words.to.contains(lower(range.lowerBound)) else { return false }
    return range.count == 1
      || ["hết", "zum", "den", "le", "el", "il", "zu", "het"].contains(lower(range.upperBound - 1))
  }

  /// "3. bis" before "5. Mai", "del 3 al" before "5 de mayo".
  private func firstDay(before range: Range<Int>) -> Int? {
    guard token(range.lowerBound)?.value != nil || lower(range.lowerBound) == "ngày" else { return nil }
    let connector = range.lowerBound - 1
    guard words.to.contains(lower(connector)) else { return nil }
    var day = connector - 1
    if lower(day) == "." { day -= 1 }
    guard isDay(day) else { return nil }
    return lower(day - 1) == "ngày" ? day - 1 : day
  }

  func isDay(_ index: Int) -> Bool { token(index)?.value.map { (1...31).contains($0) } ?? false }

  private func isMonth(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    return ForeignMonths.contains(token.lower, in: language)
  }

  /// Where the date that begins at a token ends.
  private func date(from index: Int) -> Int? {
    if words.articles.contains(lower(index)), let end = dayAndMonth(from: index + 1) { return end }
    if let end = dayAndMonth(from: index) ?? monthAndYear(from: index) ?? century(from: index) ?? time(from: index) {
      return end
    }
    guard let token = token(index), token.kind == .number else { return nil }
    if isNumeric(token.text) { return index + 1 }
    guard token.isYear else { return nil }
    let isRange = ["–", "-", "/"].contains(lower(index + 1)) && self.token(index + 2)?.isYear ?? false
    if isRange { return index + 3 }
    let isAlone = lower(index - 1) == "(" || words.beforeYear.contains(lower(index - 1))
    return isAlone && !isUnit(index + 1) ? endOfEra(index + 1) : nil
  }

  /// "3. Mai 2021", "1er mai", "3 de mayo de 2021".
  private func dayAndMonth(from index: Int) -> Int? {
    guard isDay(index) else { return nil }
    var next = index + 1
    if let mark = token(next), mark.isAttached, [".", "er", "º", "°", "e"].contains(mark.lower) { next += 1 }
    if words.joiners.contains(lower(next)) { next += 1 }
    guard isMonth(next) else { return nil }
    return year(after: next + 1)
  }

  private func year(after end: Int) -> Int {
    let next = words.joiners.contains(lower(end)) ? end + 1 : end
    return token(next)?.isYear ?? false ? next + 1 : end
  }

  /// "Mai 2021"; a month alone too, behind a word that isn't "der".
  private func monthAndYear(from index: Int) -> Int? {
    guard isMonth(index) else { return nil }
    let end = year(after: index + 1)
    if end > index + 1 { return end }
    // "mars" and "mai" are words of their own at a sentence's beginning.
    return index > 0 ? end : nil
  }

  /// "19. Jahrhundert", "XIXe siècle", "siglo XIX", "thế kỷ 19".
  private func century(from index: Int) -> Int? {
    if words.hasCenturyFirst, isCount(index) {
      var next = index + 1
      if let mark = token(next), mark.isAttached, [".", "e", "ème", "er", "º", "°"].contains(mark.lower) { next += 1 }
      return words.centuries.contains(lower(next)) ? next + 1 : nil
    }
    guard words.centuries.contains(lower(index)), isCount(index + 1) else { return nil }
    return index + 2
  }

  /// A small number or a Roman one: "19", "XIX", "XIXe", "Ve".
  func isCount(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if let value = token.value { return (1...30).contains(value) }
    let letters = token.text.hasSuffix("e") ? String(token.text.dropLast()) : token.text
    return !letters.isEmpty && letters.allSatisfy { "IVX".contains($0) }
  }

  /// "14:30 Uhr", "9 Uhr", "14 h 30", "14:30".
  func time(from index: Int) -> Int? {
    guard let token = token(index), token.kind == .number else { return nil }
    let parts = token.text.split { $0 == ":" || $0 == "." }
    let isClock =
      parts.count == 2 && parts[1].utf8.count == 2 && (Int(parts[0]) ?? 99) < 25 && (Int(parts[1]) ?? 99) < 60
    if isClock, words.hours.contains(lower(index + 1)) { return index + 2 }
    if isClock, token.text.contains(":") { return index + 1 }
    guard let hour = token.value, hour < 25 else { return nil }
    if lower(index + 1) == "uhr" { return index + 2 }
    guard lower(index + 1) == "h", language.code == "fr" || language.code == "pt" else { return nil }
    let minute = self.token(index + 2)?.value.map { $0 < 60 } ?? false
    return minute ? index + 3 : nil
  }

  /// "3.5.2021", "03/05/2021", "2021-05-03".
  func isNumeric(_ text: String) -> Bool {
    for separator in ["/", ".", "-"] as [Character] {
      let parts = text.split(separator: separator).compactMap { Int($0) }
      guard parts.count == 3, text.count(where: { $0 == separator }) == 2 else { continue }
      let (first, last) = (parts[0], parts[2])
      if (1...31).contains(first), (1...12).contains(parts[1]),
        last > 31 && last < 2200 || last < 100 && separator != "."
      {
        return true
      }
      if (1000...2199).contains(first), (1...12).contains(parts[1]), (1...31).contains(last) { return true }
    }
    return false
  }

  private func isUnit(_ index: Int) -> Bool {
    words.units.contains(lower(index)) || ForeignWords.symbols.contains(lower(index))
      || words.magnitudes.contains(lower(index))
  }

  /// "44 v. Chr."
  private func endOfEra(_ index: Int) -> Int {
    let next = tokens[min(index, tokens.count)...].prefix(5).map(\.lower)
    for era in [["v", ".", "chr", "."], ["n", ".", "chr", "."], ["a", ".", "c", "."], ["d", ".", "c", "."]]
    where next.starts(with: era) { return index + 4 }
    return index
  }
}
