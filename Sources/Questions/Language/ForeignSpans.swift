/// A piece of a sentence in another language that a cloze may delete.
struct ForeignSpan: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A day, month, year, century or time of day.
    case date
    /// A number with its unit: a sum, a share, a measure, a length of time.
    case amount
    /// A number of things, without them.
    case number
    /// Things in a row: "A, B und C".
    case list
  }

  let kind: Kind
  /// In scalars of the sentence.
  let range: Range<Int>
  /// A list's things, each in scalars; empty for all else.
  let items: [Range<Int>]
  /// Whether a colon stands before the list.
  let isAnnounced: Bool

  init(_ kind: Kind, _ range: Range<Int>, items: [Range<Int>] = [], isAnnounced: Bool = false) {
    self.kind = kind
    self.range = range
    self.items = items
    self.isAnnounced = isAnnounced
  }
}

/// Finds dates, amounts and lists in German, French, Spanish, Italian, Portuguese, Dutch, Vietnamese and Chinese.
enum ForeignSpans {
  static func isKnown(_ language: Language) -> Bool {
    ForeignWords.of(language) != nil || language.code == "zh" || language.code == "ja"
  }

  /// Dates, amounts and numbers don't overlap; lists may hold some. In the order in which they begin.
  static func all(in sentence: [Unicode.Scalar], language: Language) -> [ForeignSpan] {
    guard let words = ForeignWords.of(language) else {
      return language.code == "zh" || language.code == "ja" ? EastAsianSpans.all(in: sentence, language: language) : []
    }
    let tokens = ForeignToken.tokens(of: sentence)
    let dates = ForeignDates(tokens, language, words).spans
    let amounts = ForeignAmounts(tokens, words, outside: dates).spans
    let lists = ForeignLists(tokens, language, words).spans
    return (dates + amounts + lists).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
