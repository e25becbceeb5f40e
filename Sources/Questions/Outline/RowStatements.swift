import Grammar

/// The cells of a row that are whole sentences, as they are read: with the row's date, or behind its name.
struct RowStatements {
  let row: Outline.Row
  let language: Language

  /// The columns that hold a sentence.
  var columns: [Int] {
    row.cells.indices.filter { column in
      let cell = row.cells[column]
      let isLong = language.hasNoBlanks ? cell.count >= 6 : cell.wordCount >= 3
      return isLong && CellKind(cell) == .text
        && (cell.hasVerb(in: language) || cell.endsStatement && (language.hasNoBlanks || cell.wordCount >= 4))
    }
  }

  /// What the sentences are of: the row's first cell, unless that is a date or a sentence itself.
  var label: String? {
    guard let column = row.cells.indices.first(where: { CellKind(row.cells[$0]) != .blank }), !columns.contains(column)
    else { return nil }
    let cell = row.cells[column]
    let kind = CellKind(cell)
    let isDate = kind.isDay && !language.isEnglish
    return kind == .text && cell.wordCount <= 6 || kind == .code || isDate ? cell : nil
  }

  /// The sentences with their columns, the first with the row's date.
  var sentences: [(text: String, column: Int)] {
    var found: [(text: String, column: Int)] = []
    for column in columns {
      let scalars = Array(row.cells[column].unicodeScalars)
      for range in SentenceSplitter.ranges(in: scalars, language: language) {
        found.append((Self.withoutGloss(String(scalars[range])), column))
      }
    }
    if language.isEnglish, let first = found.first, let date, !Self.hasDate(first.text) {
      found[0].text = "\(date), \(Self.decapitalised(first.text))"
    }
    return found
  }

  /// "In 1868", "On 3 May 1821": of the row's first cell.
  var date: String? {
    guard let cell = row.cells.first(where: { CellKind($0) != .blank }) else { return nil }
    return Self.phrase(of: cell).map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// "in 1868", "on 3 May 1821"; nil for what is no date.
  static func phrase(of cell: String) -> String? {
    switch CellKind(cell) {
    case .year: return "in \(cell)"
    case .weekday: return "on \(cell)"
    case .clock: return "at \(cell)"
    case .date:
      let parts = cell.split { " ,.".contains($0) }
      let hasDay = parts.contains { Int($0.prefix { $0.isNumber }).map { (1...31).contains($0) } ?? false }
      return hasDay || !parts.contains { Dates.isMonthName(String($0)) } ? "on \(cell)" : "in \(cell)"
    default: return nil
    }
  }

  /// "Edo was renamed Tokyo, that is, …" without what only says it again.
  private static func withoutGloss(_ text: String) -> String {
    for mark in [", that is,", ", i.e.", " (that is,"] {
      if let range = text.firstRange(of: mark), text[..<range.lowerBound].split(separator: " ").count >= 3 {
        return String(text[..<range.lowerBound]) + "."
      }
    }
    return text
  }

  private static func hasDate(_ text: String) -> Bool {
    text.words.contains { $0.isYearLike || Dates.isMonthName($0) && $0 != "may" && $0 != "march" }
  }

  /// With a small letter, unless the first word is a name.
  static func decapitalised(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first, first.dropFirst().allSatisfy({ !$0.isUppercase && !$0.isNumber }), first != "I"
    else {
      return text
    }
    let lower = first.lowercased().filter { $0.isLetter || $0 == "-" }
    let isBeforeName = words.count > 1 && words[1].first?.isUppercase == true
    if Lexicon.country(ofAdjective: String(first)) != nil || Lexicon.isCity(String(first))
      || Lexicon.isLanguage(String(first))
    {
      return text
    }
    guard Words.function.contains(lower) || Words.numbers[lower] != nil || Lexicon.isWord(lower) && !isBeforeName
    else { return text }
    return first.lowercased() + text.dropFirst(first.count)
  }
}

extension Outline {
  /// With the rows of tables as the sentences that they hold, for whoever reads sentences.
  var spoken: Outline {
    guard !tables.isEmpty else { return self }
    var outline = self
    for section in outline.sections.indices {
      for point in outline.sections[section].points.indices {
        outline.sections[section].points[point] = outline.sections[section].points[point].spoken(in: language)
      }
    }
    return outline
  }
}

extension Outline.Point {
  /// A row's sentences under the row's name; any other point as it is.
  func spoken(in language: Language) -> Outline.Point {
    guard let row else { return self }
    let statements = RowStatements(row: row, language: language)
    let sentences = statements.sentences.map { Outline.Sentence(text: $0.text, line: line) }
    return Outline.Point(
      label: sentences.isEmpty ? nil : statements.label, sentences: sentences, line: line, parent: parent)
  }
}
