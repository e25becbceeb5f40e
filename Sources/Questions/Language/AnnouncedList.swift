/// Things that an author announces with a colon: "Drei Ziele: A, B und C."
struct AnnouncedList: Sendable {
  static let sizes = 2...8
  private static let mostWords = 6

  let items: [String]
  /// Where they stand in the text, in scalars.
  let range: Range<Int>

  /// The list behind a text's first colon that opens one and that ends the text.
  init?(in scalars: [Unicode.Scalar], language: Language) {
    let quotations = Quotations(scalars)
    let colons = scalars.indices.filter { index in
      let isParted =
        scalars[index] == "：" || scalars[index] == ":" && index + 1 < scalars.count && scalars[index + 1] == " "
      return isParted && !quotations.contain(index)
    }
    for colon in colons {
      var end = scalars.count
      while end > colon + 1, SentenceSplitter.isEnd(scalars[end - 1]) || scalars[end - 1] == " " { end -= 1 }
      var start = colon + 1
      while start < end, scalars[start] == " " { start += 1 }
      guard start < end, let items = Self.items(of: start..<end, scalars, quotations, language) else { continue }
      self.items = items
      range = start..<end
      return
    }
    return nil
  }

  /// Are these things that can be listed?
  static func isList(_ items: [String], language: Language) -> Bool {
    sizes.contains(items.count) && Set(items.map { $0.lowercased() }).count == items.count
      && items.allSatisfy { item in
        (1...mostWords).contains(language.wordCount(of: item)) && !item.hasVerb(in: language)
          && item.unicodeScalars.contains { $0.properties.isAlphabetic }
      }
  }
}

extension AnnouncedList {
  private static func items(
    of range: Range<Int>, _ scalars: [Unicode.Scalar], _ quotations: Quotations, _ language: Language
  ) -> [String]? {
    if range.contains(where: { "()（）:：".unicodeScalars.contains(scalars[$0]) }) { return nil }
    let hasSemicolons = range.contains { ";；".unicodeScalars.contains(scalars[$0]) }
    let marks = hasSemicolons ? ";；" : "、,，"
    var items: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where marks.unicodeScalars.contains(scalars[index]) && !quotations.contain(index) {
      // "3,5" is a number.
      if scalars[index].isASCII, index + 1 < range.upperBound, scalars[index + 1] != " " { continue }
      items.append(start..<index)
      start = index + 1
    }
    let count = items.count
    items += halves(of: start..<range.upperBound, scalars, language)
    // Two things need an "and"; a comma alone may be anything.
    if count == 1, items.count == 2 { return nil }
    let texts = items.map { String(scalars[$0]).trimmedBlanks }
    guard isList(texts, language: language), isEven(texts, language) else { return nil }
    return texts
  }

  /// The last two things at the "and" between them.
  private static func halves(of range: Range<Int>, _ scalars: [Unicode.Scalar], _ language: Language) -> [Range<Int>] {
    if language.hasNoBlanks {
      let marks: [Unicode.Scalar] = language.code == "zh" ? ["和", "与", "與", "及"] : []
      guard let index = range.dropFirst().last(where: { marks.contains(scalars[$0]) }), index + 1 < range.upperBound
      else { return [range] }
      return [range.lowerBound..<index, (index + 1)..<range.upperBound]
    }
    let words = ForeignWords.of(language)?.and ?? ForeignOpenings.of(language).coordinating
    let text = scalars[range]
    let tokens = ForeignToken.tokens(of: Array(text))
    guard let token = tokens.last(where: { words.contains($0.lower) }) else { return [range] }
    let (start, end) = (range.lowerBound + token.range.lowerBound, range.lowerBound + token.range.upperBound)
    let before = text[..<start].contains { $0 != " " } ? [range.lowerBound..<start] : []
    return before + [end..<range.upperBound]
  }

  /// A last thing that is much longer than the others goes on as a sentence: "Regen und Wind prägen den Norden".
  private static func isEven(_ items: [String], _ language: Language) -> Bool {
    guard let last = items.last, let longest = items.dropLast().map(language.wordCount).max() else { return false }
    return language.wordCount(of: last) <= longest + (items.count == 2 ? 1 : 2)
  }
}
