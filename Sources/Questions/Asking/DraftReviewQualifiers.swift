import Grammar

/// A "not", an "only", an "unless" that would be lost.
extension DraftReview {
  /// "What were no questions allowed at?"
  var asksOfNobody: Bool {
    guard let first = clause?.subjectTokens.first else { return false }
    return draft.kind != .subject && ["no", "neither"].contains(reading.lower(first))
  }

  /// "What did anyone come to?", of "no evidence that anyone came to harm".
  var asksOfAnybody: Bool {
    clause.map { ["anyone", "anybody", "anything"].contains(reading.lower($0.subject)) } ?? false
  }

  /// "Only, in which year did it …?"
  var leadsWithQualifier: Bool {
    let first = draft.lead.split(separator: " ").first.map { $0.lowercased().filter(\.isLetter) } ?? ""
    return ["only", "not", "hardly", "rarely", "never", "neither", "no"].contains(first)
  }

  /// "Apart from the memorandum, it is the only outcome."
  var losesException: Bool {
    guard let clause else { return false }
    return (clause.fronted + clause.parts).contains { part in
      said.isDisjoint(with: part.tokens) && !isOfDate(part)
        && part.tokens.first.map { Self.exceptions.contains(reading.lower($0)) && !isContrast($0) } ?? false
    }
  }

  /// "Until 1894, when Yersin isolated it": the date is asked for.
  private func isOfDate(_ part: Clause.Part) -> Bool {
    guard let first = part.tokens.first, first > 1, reading.lower(first) == "when", reading[first - 1].text == ","
    else {
      return false
    }
    return answers.contains { $0.contains(first - 2) }
  }

  var losesQualifier: Bool {
    guard let clause else { return false }
    // A cause or a condition that is left out as a whole may have its own "not".
    let unsaid = Set(
      (clause.fronted + clause.parts).filter { [.cause, .condition].contains($0.role) }.map(\.tokens)
        .filter { said.isDisjoint(with: $0) }.flatMap { $0 })
    return clause.tokens.contains { index in
      Self.qualifiers.contains(reading.lower(index)) && !said.contains(index) && !unsaid.contains(index)
        && !isContrast(index)
    }
  }

  /// "Some 14,000 people travel there, most of them by car": not all by car.
  var losesShare: Bool {
    guard let first = said.min(), let last = said.max() else { return false }
    return (first..<last).contains { isShare($0) && !said.contains($0) }
  }

  private func isShare(_ index: Int) -> Bool {
    guard index > 0, index + 1 < reading.count, reading.lower(index) == "of" else { return false }
    return ["them", "whom", "which"].contains(reading.lower(index + 1))
      && ["most", "some", "many", "half", "all", "few", "several", "none", "two", "three", "one"]
        .contains(reading.lower(index - 1))
  }

  /// "By the islanders, not by the owner": what isn't so besides.
  private func isContrast(_ index: Int) -> Bool {
    index > 0 && reading.lower(index) == "not" && reading[index - 1].text == ","
  }

  private static let qualifiers: Set = [
    "not", "never", "only", "hardly", "barely", "rarely", "seldom", "nobody", "neither", "n't", "n’t", "no",
  ]

  private static let exceptions: Set = [
    "apart", "aside", "except", "unless", "if", "without", "barring", "besides", "provided", "should", "had", "were",
    "even", "once", "when", "in case", "not", "only", "hardly", "rarely", "seldom", "never", "nowhere", "scarcely",
    "barely", "allegedly", "apparently", "reportedly", "supposedly", "possibly", "perhaps", "probably", "presumably",
  ]
}
