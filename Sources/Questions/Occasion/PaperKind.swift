/// The words that papers are called by, whatever they are about.
enum PaperKind {
  /// "Lecture 9", "Press summary", "Final report 7/2018", "Geography year 10".
  static func isOnly(_ part: String) -> Bool {
    // "PSY 102"
    let pair = part.split(separator: " ")
    if pair.count == 2, pair[1].allSatisfy(\.isNumber), pair[1].count >= 2 { return true }
    let all = part.lowercased().split(separator: " ").map { $0.filter { $0.isLetter || $0.isNumber } }
    let rest = all.filter { word in
      !word.isEmpty && !word.contains(where: \.isNumber) && !Words.function.contains(word) && !words.contains(word)
        && !(word.count <= 4 && word.allSatisfy { "ivx".contains($0) })
    }
    return rest.isEmpty || ["prepared", "updated", "as"].contains(all.first)
  }

  /// "Results for March 2021": hardly more than a date.
  static func isDated(_ part: String) -> Bool {
    isOnly(part.split(separator: " ").filter { !Months.isMonth($0) }.joined(separator: " "))
  }

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
    "decision-makers", "name",
  ]
}
