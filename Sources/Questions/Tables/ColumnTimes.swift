import Grammar

/// When something in a row happened or happens, and who did it there.
extension ColumnQuestion {
  /// "In which year was the university founded?", "By whom was it written?", "At what time does train 5 depart?"
  static func verbal(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    let words = column.words
    guard let first = words.first, words.count <= 2 else { return nil }
    let kind = CellKind(cell)
    let isTime = kind == .year || kind == .date
    let when = kind == .year ? "in which year" : "when"
    let be = row.isPlural ? "were" : "was"
    if first == "died", words.count == 1, isTime { return ColumnQuestion("\(when) did \(row.text) die", .date, 0.62) }
    if let base = Self.acting[first], words.count == 1, kind == .clock {
      return ColumnQuestion("at what time \(row.isPlural ? "do" : "does") \(row.text) \(base)", .date, 0.6)
    }
    guard Self.deeds.contains(first) else { return nil }
    if words.count == 1 || words[1] == "in" || words[1] == "on", isTime {
      return ColumnQuestion("\(when) \(be) \(row.text) \(first)", .date, 0.62)
    }
    guard words.count == 2, kind == .text else { return nil }
    switch words[1] {
    case "by": return ColumnQuestion("by whom \(be) \(row.text) \(first)", .subject, 0.62)
    case "in", "at": return ColumnQuestion("where \(be) \(row.text) \(first)", .place, 0.6)
    case "for": return ColumnQuestion("what \(row.be) \(row.text) \(first) for", .object, 0.56)
    case "from", "of":
      return ColumnQuestion("what \(row.be) \(row.text) \(first) \(words[1])", .object, 0.56)
    default: return nil
    }
  }

  private static let acting = [
    "departs": "depart", "arrives": "arrive", "leaves": "leave", "opens": "open", "closes": "close", "starts": "start",
    "begins": "begin", "ends": "end", "start": "start", "end": "end",
  ]

  /// What was done to a row's thing, as headers say it: "Founded", "Discovered by".
  static let deeds: Set = [
    "founded", "born", "built", "opened", "completed", "discovered", "invented", "crowned", "elected", "signed",
    "established", "introduced", "published", "released", "launched", "closed", "abolished", "created", "written",
    "composed", "painted", "made", "used", "known", "designed", "directed", "adopted", "dissolved", "killed",
    "appointed", "finished", "formed", "named", "passed", "ratified", "described",
  ]

  /// "When did Henry VIII reign?"
  static func span(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    guard CellKind(cell) == .years else { return nil }
    switch column.name.lowercased() {
    case "reign", "reigned", "ruled", "rule": return ColumnQuestion("when did \(row.text) reign", .date, 0.64)
    case "in office", "term", "term of office", "office", "presidency":
      return ColumnQuestion("when was \(row.text) in office", .date, 0.64)
    case "lived", "life", "lifetime", "life dates": return ColumnQuestion("when did \(row.text) live", .date, 0.64)
    case "years", "dates", "date", "year", "period", "duration":
      if row.isEvent { return ColumnQuestion("when did \(row.text) take place", .date, 0.64) }
      return nil
    default: return nil
    }
  }

  private static let beginnings = [
    "start": "start", "begin": "begin", "beginning": "begin", "end": "end", "expiry": "expire", "start date": "start",
    "end date": "end", "first year": "start", "last year": "end",
  ]

  /// When something happened, or happens on any day.
  static func time(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    let kind = CellKind(cell)
    let name = column.name.lowercased()
    if kind == .clock {
      switch name {
      case "departure", "arrival": return ColumnQuestion("what is the \(name) time of \(row.text)", .date, 0.62)
      case "time": return ColumnQuestion("at what time is \(row.text)", .date, 0.6)
      default: return nil
      }
    }
    if kind == .year || kind == .date, let verb = beginnings[name] {
      let article = row.text.first?.isLowercase == true && !row.isPlural && row.text.hasSingularHead ? "the " : ""
      let when = kind == .year ? "in which year" : "when"
      return ColumnQuestion("\(when) \(row.does) \(article)\(row.text) \(verb)", .date, 0.64)
    }
    guard kind == .year || kind == .date, ["year", "date", "when", "time", "day"].contains(name) else { return nil }
    let when = kind == .year ? "in which year" : "when"
    guard row.isEvent else {
      return row.deed.map { ColumnQuestion("\(when) \(row.isPlural ? "were" : "was") \(row.text) \($0)", .date, 0.62) }
    }
    let isSigned = ["treaty", "convention", "peace", "agreement"].contains { row.text.lowercased().contains($0 + " ") }
    return ColumnQuestion(
      isSigned ? "\(when) was \(row.text) signed" : "\(when) did \(row.text) take place", .date, 0.64)
  }
}

extension String {
  /// Does it name one thing that an article may stand before: "national carbon market"?
  fileprivate var hasSingularHead: Bool {
    let head = TableColumn.head(of: self)
    guard let first = words.first, let last = head.words.last, !Words.determiners.contains(first) else { return false }
    return !Noun.isPlural(last) && Lexicon.type(ofNoun: last) != nil && wordCount > 1
  }
}
