/// Days of the year as they are written in different countries, made into day, month, year.
enum Dates {
  /// Puts the day in front of its month, with the month's whole name, and makes what may be left out so.
  static func applied(to words: [Word], language: Language) -> [Word] {
    let words = withoutYearWords(words, language)
    guard words.contains(where: { $0.kind == .letters && isMonth($0, language) }) else { return words }
    var result: [Word] = []
    var place = 0
    while place < words.count {
      if let (date, end) = date(in: words, at: place, language) {
        dropWeekday(from: &result)
        result += date
        place = end
      } else if isMonth(words[place], language) {
        result.append(month(words[place], language))
        place += 1
      } else {
        result.append(words[place])
        place += 1
      }
    }
    return result
  }

  /// `24 4 2024` in any order in which it can only be one day; a point between parts says day, month.
  ///
  /// - Parameters:
  ///   - isClosed: whether a point stands behind the second of two parts.
  ///   - startsWithDay: which part the language has first; nil where both are usual.
  static func parts(
    of numbers: [Int], digits: [Int], mark: Unicode.Scalar, isClosed: Bool, startsWithDay: Bool?
  ) -> (day: Int, month: Int, year: Int?)? {
    func day(_ day: Int, _ month: Int, _ year: Int?) -> (Int, Int, Int?)? {
      (1...31).contains(day) && (1...12).contains(month) ? (day, month, year) : nil
    }
    if numbers.count == 3, digits[0] == 4 { return day(numbers[2], numbers[1], numbers[0]) }
    guard numbers.count == 2 || digits[2] == 4 || (digits[2] == 2 && mark != ".") else { return nil }
    let year = numbers.count == 3 ? (digits[2] == 4 ? numbers[2] : 2000 + numbers[2]) : nil
    let european = day(numbers[0], numbers[1], year)
    if mark == "." { return numbers.count == 3 || isClosed || digits[1] == 2 || numbers[1] > 9 ? european : nil }
    if mark == "-", numbers.count == 2 { return nil }
    let american = day(numbers[1], numbers[0], year)
    if let startsWithDay { return startsWithDay ? european ?? american : american ?? european }
    if let european, american != nil, numbers[0] != numbers[1] { return european.0 == european.1 ? european : nil }
    return european ?? american
  }

  private static func isMonth(_ word: Word, _ language: Language) -> Bool {
    word.kind == .letters && language.month(word.text) != nil
  }

  private static func month(_ word: Word, _ language: Language) -> Word {
    var word = word
    // "may" and "march" are words of their own, and so are "mar" and "sep" to be slipped from.
    word.text = language.month(word.text) ?? word.text
    return word
  }

  private static func day(_ word: Word) -> Word? {
    guard word.kind == .number, word.roman == nil else { return nil }
    let text = word.text.hasSuffix(".") ? String(word.text.dropLast()) : word.text
    guard text.utf8.count <= 2, let value = Int(text), (1...31).contains(value) else { return nil }
    return Word(kind: .number, text: text, shown: word.shown)
  }

  private static func date(in words: [Word], at place: Int, _ language: Language) -> ([Word], Int)? {
    if let day = day(words[place]) {
      var next = place + 1
      while next < words.count, beforeMonths.contains(words[next].text) { next += 1 }
      guard next < words.count, isMonth(words[next], language) else { return nil }
      var date = [day, month(words[next], language)]
      next += 1
      // "24 de abril de 2024"
      if next + 1 < words.count, beforeYears.contains(words[next].text), words[next + 1].kind == .number {
        next += 1
      }
      if next < words.count, isYear(words[next]) {
        date.append(words[next])
        next += 1
        if next < words.count, shortYears[language.code]?.contains(words[next].text) == true { next += 1 }
      }
      return (date, next)
    }
    guard isMonth(words[place], language), place + 1 < words.count else { return nil }
    var next = place + 1
    // "julio de 1776"
    if next + 1 < words.count, beforeYears.contains(words[next].text), isYear(words[next + 1]) {
      return ([month(words[place], language), words[next + 1]], next + 2)
    }
    if words[next].role == .article { next += 1 }
    guard next < words.count, let day = day(words[next]) else { return nil }
    return ([day, month(words[place], language)], next + 1)
  }

  private static let beforeMonths: Set<String> = ["of", "de", "del", "di", "do", "του", "thang"]
  private static let beforeYears: Set<String> = ["de", "del", "of", "του", "nam"]

  /// What may stand behind a year.
  private static let yearWords: [String: Set<String>] = [
    "ru": ["года", "год", "году"], "uk": ["року", "рік", "році"], "pl": ["roku", "rok"], "cs": ["roku"],
    "bg": ["година"],
  ]
  /// The same in short, which behind other numbers is something else: grams.
  private static let shortYears: [String: Set<String>] = [
    "ru": ["г"], "uk": ["р"], "pl": ["r"], "bg": ["г"],
  ]

  private static func withoutYearWords(_ words: [Word], _ language: Language) -> [Word] {
    guard let names = yearWords[language.code], words.contains(where: { names.contains($0.text) }) else {
      return words
    }
    var result: [Word] = []
    for word in words {
      if names.contains(word.text), let last = result.last, isYear(last) { continue }
      result.append(word)
    }
    return result
  }

  private static func isYear(_ word: Word) -> Bool {
    word.kind == .number && word.text.utf8.count == 4 && !word.text.contains(".")
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static func dropWeekday(from words: inout [Word]) {
    guard let last = words.indices.last, weekdays.contains(words[last].text) else { return }
    words[last].role = .weekday
  }
}
