/// Words for months in any language of the tables.
enum Months {
  static func isMonth(_ word: some StringProtocol) -> Bool {
    all.contains(word.lowercased().filter { $0.isLetter })
  }

  static let english: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static let all: Set<String> = ForeignMonths.all.union(english).union([
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "okt", "dez",
  ])
}
