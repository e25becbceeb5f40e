/// The words that papers are called by, whatever they are about.
enum PaperKind {
  /// "Lecture 9", "Press summary", "Final report 7/2018", "Geography year 10".
  static func isOnly(_ part: String) -> Bool {
    // "PSY 102"
    let pair = part.split(separator: " ")
    if pair.count == 2, pair[1].allSatisfy(\.isNumber), pair[1].count >= 2 { return true }
    let all = part.lowercased().split(separator: " ").map { $0.filter { $0.isLetter || $0.isNumber } }
    let rest = all.filter { word in
      !word.isEmpty && !(word.contains(where: \.isNumber) && word.allSatisfy(\.isASCII))
        && !Words.function.contains(word) && !words.contains(word)
        && !(word.count <= 4 && word.allSatisfy { "ivx".contains($0) }) && word.count > 1
    }
    return rest.isEmpty || ["prepared", "updated", "as"].contains(all.first)
  }

  /// "Results for March 2021": hardly more than a date.
  static func isDated(_ part: String) -> Bool {
    isOnly(part.split(separator: " ").filter { !Months.isMonth($0) }.joined(separator: " "))
  }

  /// "Week 6", "Lecture 4", "Handout no. 9", "Handout C": what stands behind it is what the paper is about.
  static func isUnit(_ part: String) -> Bool {
    let words = part.lowercased().split { " .#".contains($0) }.map(String.init)
    guard let first = words.first, words.count >= 2, units.contains(first) else { return false }
    return words.dropFirst().allSatisfy { word in
      ["no", "nr", "number", "of"].contains(word) || word.allSatisfy(\.isNumber) || word.isRomanNumber
        || word.count == 1
        || Words.numbers[word] != nil
    }
  }

  /// "Volunteer guide no. 6: Handling objects", "After the operation: a guide for owners".
  static func isGuide(_ part: String) -> Bool {
    part.lowercased().words.contains(where: guides.contains)
  }

  /// What such papers are called.
  static let guides: Set = ["guide", "handbook", "manual", "instructions", "leaflet"]

  /// "Letter to residents", "A guide for owners": to whom it is addressed rather than what it is about.
  static func isAddressed(_ part: String) -> Bool {
    let words = part.lowercased().words.drop { Words.articles.contains($0) }
    guard let first = words.first, words.count > 2 else { return false }
    return ["letter", "notice", "message", "circular", "guide", "leaflet", "advice"].contains(first)
      && ["to", "for"].contains(words[words.startIndex + 1])
  }

  /// "GEOG 3310", "Hist. 204", "History of Medicine II": a course of many papers.
  static func isCourse(_ part: String) -> Bool {
    let words = part.split(separator: " ").map(String.init)
    guard words.count >= 2, let last = words.last else { return false }
    // "LING 1102" is a course, "Peru 1990" none.
    let isCode = last.allSatisfy(\.isNumber) && (3...4).contains(last.count) && !(1400...2199).contains(Int(last) ?? 0)
    let isPart = ["II", "III", "IV"].contains(last.uppercased()) && words[words.count - 2].lowercased() != "war"
    return isCode || isPart
  }

  private static let units: Set = [
    "lecture", "handout", "chapter", "unit", "lesson", "week", "seminar", "module", "session", "class", "worksheet",
    "tutorial", "topic", "part",
  ]

  static let lessons: Set = [
    "lecture", "handout", "chapter", "unit", "lesson", "seminar", "module", "grade", "class", "sheet", "worksheet",
    "course", "notes",
  ]

  private static let words: Set = [
    "lecture", "handout", "chapter", "unit", "lesson", "part", "week", "notes", "note", "seminar", "topic", "module",
    "study", "guide", "year", "grade", "form", "course", "class", "sheet", "worksheet", "briefing", "brief", "memo",
    "fact", "factsheet", "report", "key", "points", "takeaways", "summary", "release", "background", "backgrounder",
    "explainer", "analysis", "news", "press", "policy", "situation", "final", "interim", "no", "number", "version",
    "draft", "edition", "plain", "language", "executive", "bulletin", "update", "overview", "introduction", "paper",
    "working", "desk", "correspondents", "minutes", "results", "statement", "issue", "volume", "section", "session",
    "judgment", "ruling", "text", "reading", "special", "case", "gallery", "talk", "safety", "notice", "term",
    "decision-makers", "name", "trip", "travel", "field", "takeaway", "highlights",
  ]
}
