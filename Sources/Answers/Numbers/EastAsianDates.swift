/// Days of the year and percents as Chinese, Japanese and Korean have them: 2024年4月24日, 百分之五十.
enum EastAsianDates {
  /// Puts the day in front of its month and the year behind, as `Dates` does.
  static func applied(to words: [Word], language: Language) -> [Word] {
    guard EastAsianNumerals.numerals(of: language.code) != nil else { return words }
    var result: [Word] = []
    var place = 0
    while place < words.count {
      if let date = date(in: words, at: place, language) {
        result += date.words
        place = date.end
      } else if let end = percent(in: words, at: place) {
        result.append(words[end])
        result.append(Word(kind: .sign, text: "%", shown: words[place..<end].map(\.shown).joined()))
        place = end + 1
      } else if let length = percentLength(in: words, at: place), words[..<place].last?.kind == .number {
        let shown = words[place..<(place + length)].map(\.shown).joined()
        result.append(Word(kind: .sign, text: "%", shown: shown))
        place += length
      } else {
        result.append(words[place])
        place += 1
      }
    }
    return result
  }

  private static func date(in words: [Word], at place: Int, _ language: Language) -> (words: [Word], end: Int)? {
    var place = place
    var year: Word?
    if let number = number(in: words, at: place, before: ["年", "년"], in: 1...9999) {
      year = number
      place += 2
    }
    guard let month = number(in: words, at: place, before: ["月", "월"], in: 1...12), let index = Int(month.text),
      let day = number(in: words, at: place + 2, before: ["日", "号", "號", "일"], in: 1...31)
    else { return nil }
    let name = Word(kind: .letters, text: language.months[index - 1], shown: month.shown + words[place + 1].shown)
    return ([day, name] + (year.map { [$0] } ?? []), place + 4)
  }

  private static func number(
    in words: [Word], at place: Int, before names: Set<String>, in range: ClosedRange<Int>
  ) -> Word? {
    guard place >= 0, place + 1 < words.count, words[place].kind == .number, let value = Int(words[place].text),
      range.contains(value), names.contains(words[place + 1].text)
    else { return nil }
    return words[place]
  }

  /// 百分之五十: where the number stands.
  private static func percent(in words: [Word], at place: Int) -> Int? {
    guard place + 3 < words.count, words[place].text == "100", words[place + 1].text == "分",
      words[place + 2].text == "之", words[place + 3].kind == .number
    else { return nil }
    return place + 3
  }

  private static func percentLength(in words: [Word], at place: Int) -> Int? {
    for name in ["パーセント", "퍼센트", "프로"] {
      let letters = name.unicodeScalars.map(String.init)
      guard place + letters.count <= words.count else { continue }
      if zip(letters, words[place...]).allSatisfy({ $0 == $1.text }) { return letters.count }
    }
    return nil
  }
}
