/// Tells whether a table's first line names its columns, where no rule stands under it.
struct TableHeader {
  let first: [String]
  let rest: [[String]]

  /// Could it be one: short, and no sentence?
  var isLikely: Bool {
    !rest.isEmpty && first.dropFirst().allSatisfy { !$0.isEmpty } && first[0].allSatisfy { !$0.isNumber }
      && first.allSatisfy { $0.wordCount <= 6 && !$0.endsSentence }
  }

  /// Is a cell a number or a date, as a row's are, and no year over figures?
  var holdsFigures: Bool {
    first.contains { cell in
      [.number, .amount, .date, .years].contains(CellKind(cell)) || CellKind(cell) == .year && !Self.isPeriod(cell)
    }
  }

  /// Is it one by what stands under it, or by its words?
  var isSure: Bool {
    guard isLikely else { return false }
    if first.allSatisfy({ $0.isEmpty || Self.names.contains($0.words.last ?? "") }) { return true }
    if rest.count >= 2, first.count >= 2, first.dropFirst().allSatisfy(Self.isPeriod),
      rest.allSatisfy({ $0.dropFirst().allSatisfy { $0.isEmpty || $0.contains(where: \.isNumber) } })
    {
      return true
    }
    return first.indices.contains { column in
      let cells = rest.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
      return !first[column].contains(where: \.isNumber) && cells.count >= 2
        && cells.allSatisfy { $0.contains(where: \.isNumber) && $0.wordCount <= 4 }
    }
  }

  /// Are all lines a date and what happened then?
  var isChronicle: Bool {
    ([first] + rest).allSatisfy { $0.count == 2 && CellKind($0[0]).isDay && $0[1].wordCount >= 3 }
  }

  /// Do three columns or more of a few words each stand there, without a header?
  var isPlainlyCut: Bool {
    ([first] + rest).allSatisfy { cells in
      cells.count >= 3 && cells.count == first.count
        && cells.allSatisfy { !$0.isEmpty && $0.wordCount <= 6 && !$0.endsSentence && !$0.hasSuffix(":") }
    }
  }

  /// "2022", "2021/22", "2017-18", "May 2020".
  private static func isPeriod(_ cell: String) -> Bool {
    let words = cell.split(separator: " ").map(String.init)
    return (1...2).contains(words.count)
      && words.allSatisfy { word in
        Months.isMonth(word[...]) || word.isYearLike
          || word.prefix(4).allSatisfy(\.isNumber) && word.prefix(4).count == 4
            && word.dropFirst(4).allSatisfy { $0.isNumber || "/-–".contains($0) }
      }
  }

  private static let names: Set = [
    "name", "term", "word", "meaning", "definition", "year", "date", "event", "measure", "author", "title", "city",
    "country", "capital", "person", "place", "party", "item", "part", "function", "use", "purpose", "symbol",
    "language",
    "english", "german", "french", "spanish", "latin", "verb", "noun", "infinitive", "past", "participle", "example",
    "translation", "cause", "effect", "type", "kind", "role",
  ]
}
