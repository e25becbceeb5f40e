extension OccasionFinder {
  /// A time that a report is for, or the day that it is of.
  struct Period {
    let text: String
    /// "for" a quarter, "of" a day.
    let joint: String
    /// Does it stand without an article: "2021", "week 41", "June 2024"?
    let isBare: Bool

    /// "for the third quarter of 2021", "of 11 August 2027"
    var phrase: String { "\(joint) \(isBare ? "" : "the ")\(text)" }
  }

  /// A firm's or an institution's report for a time: the time is in the title or under it.
  func report() -> Occasion? {
    guard let title else { return nil }
    let lines = [title] + subtitles
    for (index, line) in lines.enumerated().prefix(3) {
      let line = Self.relaxed(line)
      let lower = line.lowercased()
      guard let word = Self.reports.first(where: lower.words.contains), let period = Self.period(in: line) else {
        continue
      }
      let other = lines.indices.prefix(2).first { $0 != index }.map { Self.relaxed(lines[$0]) }
      // The report's name before its time, or the other line.
      let cut = lower.firstRange(of: period.text.lowercased()).map {
        lower.distance(from: lower.startIndex, to: $0.lowerBound)
      }
      var before = String(line.prefix(cut ?? line.count).filter { $0 != "|" }).tidied
      for joint in [" for the", " of the", " for", " of", " in"] where before.lowercased().hasSuffix(joint) {
        before = String(before.dropLast(joint.count))
      }
      // "A brief history of Ghana since 1957", "1956 in review" are no reports.
      let isNamed =
        before.words.last == word || before.lowercased().hasPrefix(word) || before.lowercased().contains(" no. ")
        || before.contains(": ") && before.words.contains(word) || before.wordCount <= 4 && before.words.contains(word)
      if index > 0, ["brief", "update"].contains(word) { continue }
      // "Policy brief no. 17, February 2023": what it is about stands elsewhere.
      if word == "brief", PaperKind.isOnly(before) { continue }
      guard isNamed, !["a", "an"].contains(before.words.first ?? "") else { continue }
      var owner: String?
      var noun = word
      if let colon = before.firstRange(of: ": "), before[colon.upperBound...].lowercased().contains(word) {
        owner = Self.withoutForm(String(before[..<colon.lowerBound]))
        noun = before[colon.upperBound...].lowercased()
      } else if before.wordCount <= 5, before.lowercased().hasPrefix(word) || index > 0 {
        owner = other.map { Self.withoutForm($0) }
        let words = before.split(separator: " ").map { $0.count > 3 ? Self.relaxed(String($0)) : String($0) }
        noun = words.joined(separator: " ")
        noun = noun.prefix(1).lowercased() + noun.dropFirst()
      }
      let name = owner.map { "\($0.possessive) \(noun)" } ?? "the \(before)"
      return Self.report(
        name, noun: word, period: period, heading: "\(owner ?? before), \(period.text)", owner: owner)
    }
    return nil
  }

  private static func report(_ name: String, noun: String, period: Period?, heading: String, owner: String?) -> Occasion
  {
    let long = [name, period?.phrase ?? ""].joinedWords
    return Occasion(kind: .report, long: long, heading: heading, nouns: [noun], owner: owner)
  }

  private static let reports = [
    "report", "brief", "bulletin", "results", "newsletter", "digest", "review", "statement", "update",
  ]

  /// "third quarter of 2021", "week 41 of 2022", "2021", "11 August 2027", "year ended 31 January 2028".
  static func period(in line: String) -> Period? {
    let words = line.split(separator: " ").map { $0.filter { $0 != "," && $0 != "(" && $0 != ")" } }
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      let rest = words[index...]
      for part in ["quarter", "half"] where lower.hasSuffix("-" + part) {
        let number = String(lower.dropLast(part.count + 1))
        guard ["first", "second", "third", "fourth"].contains(number), let year = words.first(where: isYear) else {
          continue
        }
        return Period(text: "\(number) \(part) of \(year)", joint: "for", isBare: false)
      }
      if ["first", "second", "third", "fourth"].contains(lower), rest.count >= 2,
        ["quarter", "half"].contains(words[index + 1].lowercased())
      {
        let count = rest.count >= 4 && words[index + 2] == "of" ? 4 : 2
        let span = rest.prefix(2).map { $0.lowercased() } + rest.prefix(count).dropFirst(2)
        return Period(text: span.joined(separator: " "), joint: "for", isBare: false)
      }
      if lower == "week", rest.count >= 2 {
        let count = rest.count >= 4 && words[index + 2].lowercased() == "of" ? 3 : 1
        let text = ([lower] + rest.dropFirst().prefix(count).map { $0.lowercased() }).joined(separator: " ")
        return Period(text: text, joint: "for", isBare: true)
      }
      if ["year", "quarter", "months"].contains(lower), rest.count >= 4,
        ["ended", "ending", "to"].contains(words[index + 1].lowercased()), let day = day(in: words[(index + 2)...])
      {
        return Period(text: "\(lower) \(words[index + 1].lowercased()) \(day)", joint: "for", isBare: false)
      }
    }
    if let months = months(in: words) { return months }
    if let day = day(in: words[...]) { return Period(text: day, joint: "of", isBare: true) }
    for (index, word) in words.enumerated() where Dates.isMonthName(word) && index + 1 < words.count {
      if isYear(words[index + 1]) { return Period(text: word + " " + words[index + 1], joint: "for", isBare: true) }
    }
    return words.first { isYear($0) || isSeason($0) }.map { Period(text: $0, joint: "for", isBare: true) }
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (Int(word).map { (1800...2199).contains($0) } ?? false)
  }

  /// "1 January to 30 June 2023".
  private static func months(in words: [String]) -> Period? {
    for index in words.indices where index + 5 < words.count {
      let span = Array(words[index...(index + 5)])
      guard isDay(span[0]), Dates.isMonthName(span[1]), ["to", "–", "-"].contains(span[2]), isDay(span[3]),
        Dates.isMonthName(span[4]), isYear(span[5])
      else { continue }
      return Period(text: span.joined(separator: " "), joint: "for", isBare: true)
    }
    return nil
  }

  /// "2022/23", "2022-2023": a season, a school year, a year of accounts.
  private static func isSeason(_ word: String) -> Bool {
    let halves = word.split { "/–-".contains($0) }.map(String.init)
    guard halves.count == 2, isYear(halves[0]), [2, 4].contains(halves[1].count), let first = Int(halves[0].suffix(2)),
      let next = Int(halves[1].suffix(2))
    else { return false }
    return next == (first + 1) % 100
  }

  /// The first "11 August 2027" or "August 11, 2027" of a line's words.
  private static func day(in words: ArraySlice<String>) -> String? {
    for index in words.indices.dropFirst().dropLast() where isYear(words[index + 1]) {
      let (one, other) = (words[index - 1], words[index])
      if Dates.isMonthName(other), isDay(one) { return "\(one) \(other) \(words[index + 1])" }
      if Dates.isMonthName(one), isDay(other) { return "\(one) \(other), \(words[index + 1])" }
    }
    return nil
  }

  private static func isDay(_ word: String) -> Bool { Int(word).map { (1...31).contains($0) } ?? false }
}
