import Grammar

/// What stands in a row's first cell, by its words: does a sentence take it as a noun with what belongs to it?
struct RowPhrase {
  private let cell: String
  private let words: [String]

  init(_ cell: String) {
    self.cell = cell
    words = cell.words
  }

  /// "Two new, one leased", "with a lid", "oak beam with bark": none, or one that wants an article.
  var isLoose: Bool {
    guard let first = words.first, !["the", "a", "an"].contains(first) else { return words.isEmpty }
    if cell.contains(where: { ",;:".contains($0) }) || Words.prepositions.contains(first) { return true }
    let head = TableColumn.head(of: cell)
    guard let last = head.words.last else { return true }
    let isNamed = cell.dropFirst().contains(where: \.isUppercase) || Lexicon.isCountry(cell) || Lexicon.isCity(cell)
    if isNamed { return false }
    if words.count == 1 { return false }
    let isNoun = Lexicon.type(ofNoun: last) != nil
    if head != cell, head.wordCount < cell.wordCount, !Noun.isPlural(last) { return isNoun || Lexicon.isWord(last) }
    if !isNoun, last.hasSuffix("ed"), Verbs.isForm(last) { return true }
    return Words.numbers[first].map { $0 != 1 } ?? false && !Noun.isPlural(last)
  }

  /// "A" and "Premium for fleece" of "A. Premium for fleece".
  static func item(_ cell: String) -> (code: String, name: String)? {
    let parts = cell.split(separator: " ", maxSplits: 1).map(String.init)
    // "T. Berishvili" is somebody's name.
    if parts.count == 2, parts[0].count == 2, parts[0].hasSuffix("."), parts[0].first?.isLetter == true,
      parts[1].split(separator: " ").allSatisfy({ $0.first?.isUppercase == true }),
      !parts[1].split(separator: " ").allSatisfy({ Lexicon.isWord($0.lowercased()) })
    {
      return nil
    }
    guard parts.count == 2, let mark = parts[0].last, ".)".contains(mark), (2...3).contains(parts[0].count),
      parts[0].dropLast().allSatisfy({ $0.isUppercase || $0.isNumber }), parts[1].wordCount <= 6
    else { return nil }
    return (String(parts[0].dropLast()), parts[1])
  }
}
