import Grammar

/// Other right answers, where they are certain.
struct Variants: Sendable {
  /// The abbreviations that the text gives.
  let shortForms: ShortForms

  /// A candidate with all that is right beside its answer.
  func completed(_ candidate: Candidate) -> Candidate {
    candidate.accepting(accepted)
  }

  /// What else an answer may be called.
  private func accepted(for answer: String) -> [String] {
    var found: [String] = []
    if let other = shortForms.other(for: answer) { found.append(other) }
    for article in ["the ", "a ", "an "] where answer.hasPrefix(article) {
      found.append(String(answer.dropFirst(article.count)))
    }
    let words = answer.split(separator: " ").map(String.init)
    if let bare = Self.untitled(words) { found.append(bare) }
    if let turned = Self.turned(words) { found.append(turned) }
    return found.filter { $0 != answer && !$0.isEmpty && !$0.contains("|") && !$0.contains("=") }
  }

  /// "Milena Kovač" for "Governor Milena Kovač".
  private static func untitled(_ words: [String]) -> String? {
    let titles = words.prefix { Lexicon.isTitle($0) || ["Prime", "Foreign", "Vice", "Deputy"].contains($0) }
    let rest = words.dropFirst(titles.count)
    guard !titles.isEmpty, (1...4).contains(rest.count), rest.allSatisfy({ $0.first?.isUppercase == true }) else {
      return nil
    }
    return rest.joined(separator: " ")
  }

  /// "24 to 26 April 2024" for "April 24 to 26, 2024", and the other way round.
  private static func turned(_ words: [String]) -> String? {
    let plain = words.map { $0.filter { $0 != "," } }
    guard let month = plain.firstIndex(where: Dates.isMonthName) else { return nil }
    let others = plain.indices.filter { $0 != month }
    let isDay = { (index: Int) in Int(plain[index]).map { (1...31).contains($0) } ?? false }
    let year = others.last { plain[$0].isYearLike }
    let days = others.filter { $0 != year }
    guard !days.isEmpty, days.allSatisfy({ isDay($0) || ["to", "and", "–", "-"].contains(plain[$0]) }), isDay(days[0])
    else {
      return nil
    }
    let span = days.map { plain[$0] }.joined(separator: " ")
    let end = year.map { plain[$0] }
    return month == 0
      ? [span, plain[month], end].compactMap { $0 }.joined(separator: " ")
      : "\(plain[month]) \(span)" + (end.map { ", " + $0 } ?? "")
  }
}
