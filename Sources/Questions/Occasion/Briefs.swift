import Grammar

/// Briefs on matters of the day, whose statements hold only as of the brief.
extension OccasionFinder {
  /// Does the text tell of its own time: with weekdays, "next week", months without a year, or years of this century?
  ///
  /// What a lecture says is so outside it too.
  var isCurrent: Bool {
    let words = opening.map { reading in reading.parse.tokens.map { $0.text.lowercased() } }
    let years = words.joined().filter(\.isYearLike).compactMap { Int($0) }.filter { (1000...2100).contains($0) }
    if years.contains(where: { $0 < 1950 }) { return false }
    let hints = words.count { sentence in
      zip(sentence, sentence.dropFirst() + [""]).contains { word, next in
        Self.days.contains(word) || ["last", "next", "this"].contains(word) && Self.spans.contains(next)
          || Dates.isMonthName(word) && word != "may" && word != "march"
      }
    }
    return hints >= 2 || hints >= 1 && years.contains { $0 >= 2000 }
  }

  private static let days = Dates.weekdays.union(["yesterday", "tomorrow"])

  private static let spans: Set = ["week", "month", "year", "spring", "summer", "autumn", "winter", "quarter"]
}
