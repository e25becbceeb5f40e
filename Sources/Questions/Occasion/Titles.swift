import Grammar

extension OccasionFinder {
  /// The occasion that a title names.
  func entitled(_ title: String) -> Occasion? {
    let title = Self.relaxed(title)
    let lower = title.lowercased()
    let date = subtitles.lazy.compactMap { Self.date(in: $0) }.first
    for start in ["minutes of the ", "minutes of "] where lower.contains(start) {
      guard let range = lower.firstRange(of: start) else { continue }
      return meeting(
        of: String(title.dropFirst(lower.distance(from: lower.startIndex, to: range.upperBound))), on: date)
    }
    if let report = report(title) { return report }
    if let part = Self.numbered(title) { return topic(part) }
    if title.contains(" v ") || title.contains(" v. ") || title.contains(" vs. ") { return lawsuit(title) }
    if lower.hasPrefix("notes on ") { return topic(String(title.dropFirst(9))) }
    return headline(title) ?? topic(decased(title))
  }

  /// "Harcastle v Pellow Marina Ltd"
  private func lawsuit(_ title: String) -> Occasion {
    let name = title.split(separator: ":").last { $0.contains(" v") }.map { String($0).tidied } ?? title
    let phrase = "in \(name)"
    return Occasion(
      kind: .topic, long: name, short: name, setting: phrase, own: phrase, framing: phrase, presentFraming: phrase,
      heading: name, nouns: ["case"], protagonist: nil)
  }

  /// A title whose words all begin with a capital, with capitals only for names.
  private func decased(_ title: String) -> String {
    let words = title.split(separator: " ").map(String.init)
    guard words.count > 2, words.allSatisfy({ $0.first?.isLowercase != true || $0.count <= 4 || $0 == "between" })
    else { return title }
    return words.enumerated().map { index, word in
      let lower = word.lowercased()
      return index > 0 && common.contains(lower) && !capital.contains(word) ? lower : word
    }.joined(separator: " ")
  }

  private func meeting(of body: String, on date: String?) -> Occasion {
    let body = body.hasPrefix("the ") ? String(body.dropFirst(4)) : body
    let when = date.map { $0 + " " } ?? ""
    return Occasion(
      kind: .meeting, long: "the \(when)meeting of the \(body)", short: "the \(when)meeting of the \(body)",
      setting: "at the \(when)meeting of the \(body)", own: "at the \(when)meeting",
      framing: "according to the \(body)'s minutes" + (date.map { " of " + $0 } ?? ""),
      presentFraming: "according to the \(body)'s minutes" + (date.map { " of " + $0 } ?? ""),
      heading: body + (date.map { ", " + $0 } ?? ""), nouns: ["meeting"], protagonist: nil)
  }

  /// A firm's or an institution's report for a time: the time is in the title or under it.
  private func report(_ title: String) -> Occasion? {
    let lines = [title] + subtitles
    for (index, line) in lines.enumerated().prefix(3) {
      let line = Self.relaxed(line)
      let lower = line.lowercased()
      guard let word = Self.reports.first(where: { lower.contains($0) }) else { continue }
      guard let period = Self.period(in: line) else { continue }
      let other = lines.indices.prefix(2).first { $0 != index }.map { Self.relaxed(lines[$0]) }
      // The report's name before its time, or the other line.
      let cut = lower.firstRange(of: period.lowercased()).map {
        lower.distance(from: lower.startIndex, to: $0.lowerBound)
      }
      var before = String(line.prefix(cut ?? line.count)).tidied
      for joint in [" for the", " of the", " for", " of", " in"] where before.lowercased().hasSuffix(joint) {
        before = String(before.dropLast(joint.count))
      }
      let isNameless = before.split(separator: " ").count <= 3 && before.lowercased().hasPrefix(word)
      let owner = isNameless ? other.map { Self.withoutForm($0) } : nil
      let name = owner.map { "\($0.possessive) \(word)" } ?? "the \(before)"
      let isBare =
        period.lowercased().hasPrefix("week") || Int(period) != nil
        || period.split(separator: " ").first.map { Dates.isMonthName(String($0)) } ?? false
      let time = isBare ? period : "the " + period
      let inTime = "in \(time)"
      var found = Occasion(
        kind: .report, long: "\(name) for \(time)", short: "\(name) for \(time)", setting: inTime, own: inTime,
        framing: "according to \(name) for \(time)", presentFraming: "according to \(name) for \(time)",
        heading: "\(owner ?? before), \(period)",
        nouns: [word], protagonist: nil)
      found.owner = owner
      return found
    }
    return nil
  }

  private static let reports = [
    "report", "brief", "bulletin", "results", "newsletter", "digest", "review", "statement", "update",
  ]

  /// "third quarter of 2021", "week 41 of 2022", "2021".
  static func period(in line: String) -> String? {
    let words = line.split(separator: " ").map { $0.filter { $0 != "," && $0 != "(" && $0 != ")" } }
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      let rest = words[index...]
      if ["first", "second", "third", "fourth"].contains(lower), rest.count >= 2,
        ["quarter", "half"].contains(words[index + 1].lowercased())
      {
        return rest.prefix(rest.count >= 4 && words[index + 2] == "of" ? 4 : 2).joined(separator: " ")
      }
      if lower == "week", rest.count >= 2 {
        return
          ([lower]
          + rest.dropFirst().prefix(rest.count >= 4 && words[index + 2].lowercased() == "of" ? 3 : 1).map {
            $0.lowercased()
          })
          .joined(separator: " ")
      }
      if Dates.isMonthName(word), index + 1 < words.count, words[index + 1].utf8.count == 4,
        Int(words[index + 1]) != nil
      {
        return word + " " + words[index + 1]
      }
    }
    return words.first { $0.utf8.count == 4 && (Int($0).map { (1800...2199).contains($0) } ?? false) }
  }

  /// What stands behind "Lecture 7:", "Biology 11 - Handout 5:", "Chapter 3 –".
  private static func numbered(_ title: String) -> String? {
    guard let colon = title.lastIndex(of: ":"), colon < title.index(before: title.endIndex) else { return nil }
    let before = title[..<colon].lowercased()
    guard
      [
        "lecture", "handout", "chapter", "unit", "lesson", "part", "week", "notes", "seminar", "topic", "module",
        "briefing", "study guide",
      ]
      .contains(where: { before.contains($0) })
    else { return nil }
    return String(title[title.index(after: colon)...]).tidied
  }

  private func topic(_ text: String) -> Occasion? {
    var text = text.tidied
    if let bracket = text.firstIndex(of: "("), text.hasSuffix(")") { text = String(text[..<bracket]).tidied }
    guard !text.isEmpty, text.split(separator: " ").count <= 9 else { return nil }
    let shown = text.prefix(1).uppercased() + text.dropFirst()
    let words = text.split(separator: " ")
    let isName = words.dropFirst().contains { $0.first?.isUppercase == true } || text.hasPrefix("The ")
    let first = words[0].lowercased()
    let isCommon = common.contains(first) && !capital.contains(String(words[0]))
    let inner =
      isCommon && words.count > 1
      ? text.prefix(1).lowercased() + text.dropFirst()
      : text.hasPrefix("The ") ? "the " + text.dropFirst(4) : isName || words.count > 1 ? text : text.lowercased()
    let phrase = words.count == 1 ? "in \(inner)" : "in the context of \(inner)"
    return Occasion(
      kind: .topic, long: String(inner), short: String(inner), setting: phrase, own: phrase, framing: phrase,
      presentFraming: phrase, heading: String(shown),
      nouns: [], protagonist: nil)
  }

  /// A newspaper's headline: what its subject is.
  private func headline(_ title: String) -> Occasion? {
    let tree = Reading(parse(title + "."), line: 1, isFirstCommon: true)
    guard let clause = ClauseReader.clauses(of: tree).first, tree[clause.subject].tag.isNoun,
      clause.subjectTokens.count <= 8
    else { return nil }
    let subject = tree.wording(clause.subjectTokens)
    let isBare = !["the", "a", "an"].contains(tree.lower(clause.subjectTokens[0])) && !tree[clause.subject].tag.isName
    let phrase = isBare ? "the " + subject : subject
    return Occasion(
      kind: .article, long: "the report on \(phrase)", short: "the report on \(phrase)",
      setting: "in the case of \(phrase)", own: "in the case of \(phrase)",
      framing: "according to the report on \(phrase)", presentFraming: "according to the report on \(phrase)",
      heading: title, nouns: [],
      protagonist: nil)
  }

  private static func withoutForm(_ name: String) -> String {
    let forms = [" plc", " PLC", " Ltd.", " Ltd", " Inc.", " Inc", " GmbH", " AG", " Corp."]
    return forms.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
  }

  /// A line in capitals, with capitals only where words begin.
  static func relaxed(_ line: String) -> String {
    let letters = line.filter(\.isLetter)
    guard letters.count > 3, letters.allSatisfy(\.isUppercase) else { return line }
    let small: Set = ["of", "the", "and", "in", "on", "for", "to", "a", "an", "at", "by", "with"]
    return line.lowercased().split(separator: " ").enumerated().map { index, word in
      index > 0 && small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  /// The first date of a line, without its weekday.
  static func date(in line: String) -> String? {
    let words = Tokenizer.tokens(of: Array(line.unicodeScalars))
    let span = Dates.spans(in: words).first { span in
      span.tokens.contains { Dates.isMonthName(words[$0].text) }
    }
    guard let span else { return nil }
    let kept = span.tokens.drop { !Dates.isMonthName(words[$0].text) && words[$0].kind != .number }
    return kept.map { words[$0].text }.joined(separator: " ").replacing(" ,", with: ",")
  }
}
