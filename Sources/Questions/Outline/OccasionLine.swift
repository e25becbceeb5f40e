/// Tells lines that say when, where or for whom a text was written.
enum OccasionLine {
  static func isLike(_ text: String, _ language: Language = .english) -> Bool {
    // "News brief, 23 May 2018" has no verb.
    if text.wordCount <= 7, !text.endsSentence, text.split(separator: ",").last.map({ hasDate(String($0)) }) ?? false {
      return true
    }
    // "18–20 February 2024 | Prepared by the Gulf desk"
    let parts = text.split { "|·".contains($0) }
    if parts.count > 1, !text.endsSentence, parts.contains(where: { hasDate(String($0)) && String($0).wordCount <= 6 })
    {
      return true
    }
    let first = text.prefix { $0 != " " && $0 != ":" }.lowercased()
    let hasVerb = text.hasVerb(in: language) && !openers.contains(first)
    guard !hasVerb, !text.endsSentence || text.wordCount <= 14 || hasTime(text) else { return false }
    return openers.contains(first) && text.wordCount >= 2 && text.wordCount <= 16 || hasDate(text) || hasTime(text)
  }

  /// "Date", "Lecturer", "To".
  static func isLabel(_ label: String) -> Bool { labels.contains(label.lowercased()) || isSubject(label) }

  /// The label of a memo's title.
  static func isSubject(_ label: String) -> Bool {
    [
      "subject", "re", "title", "topic", "betreff", "thema", "titel", "objet", "titre", "asunto", "título", "oggetto",
      "titolo", "assunto", "onderwerp", "tiêu đề", "chủ đề", "主题", "标题",
    ].contains(label.lowercased())
  }

  /// A year, or a month beside a number.
  static func hasDate(_ text: String) -> Bool {
    if text.contains("年") || text.contains("tháng") { return text.contains(where: \.isNumber) }
    var hasMonth = false
    var hasNumber = false
    for word in text.split(whereSeparator: { " ,()/.–".contains($0) }) {
      if word.utf8.count == 4, String(word).isAllDigits, let year = Int(word), (1000...2199).contains(year) {
        return true
      }
      if word.first?.isNumber == true { hasNumber = true }
      if word.first?.isUppercase == true, Months.isMonth(word) { hasMonth = true }
      if Self.days.contains(word.lowercased()) { hasMonth = true }
    }
    return hasMonth && hasNumber
  }

  /// "9:30 a.m.", "14:00".
  static func hasTime(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices where scalars[index] == ":" && index > 0 && index + 2 < scalars.count {
      if [scalars[index - 1], scalars[index + 1], scalars[index + 2]].allSatisfy({ (48...57).contains($0.value) }) {
        return true
      }
    }
    // "7 p.m.", "7.05 pm"
    let words = text.lowercased().split(separator: " ").map { $0.filter { $0 != "." && $0 != "," } }
    return zip(words, words.dropFirst()).contains {
      isHour($0) && ["am", "pm"].contains($1)
    }
  }

  /// "7", "705" of "7.05", but no "1979".
  private static func isHour(_ word: String) -> Bool {
    Int(word.prefix { $0.isNumber }).map { (1...12).contains($0) || (100...1259).contains($0) } ?? false
  }

  static func hasWeekday(_ text: String) -> Bool { text.lowercased().words.contains(where: days.contains) }

  private static let openers: Set = [
    "report", "released", "compiled", "prepared", "notes", "minutes", "based", "adapted", "translated", "version",
    "updated",
    "published", "presented", "held", "handout", "draft", "edition", "course", "lecture", "seminar", "week", "for",
    "from",
    "written", "summary", "semester", "term", "class", "session", "protokoll", "bericht", "stand", "vorlesung", "für",
    "rapport", "compte", "cours", "informe", "curso", "relatório", "relazione", "verslag", "báo", "ghi",
  ]

  private static let labels: Set = [
    "date", "time", "place", "venue", "location", "room", "lecturer", "instructor", "teacher", "professor", "course",
    "class", "speaker", "source", "week", "semester", "term", "prepared by", "prepared for", "compiled by", "to",
    "from",
    "cc", "version", "status", "period", "reporting period", "event", "occasion", "meeting", "module", "unit",
    "audience",
    "datum", "ort", "zeit", "raum", "von", "an", "dozent", "dozentin", "kurs", "quelle", "lieu", "heure", "salle", "de",
    "à", "fecha", "lugar", "hora", "data", "luogo", "ora", "local", "plaats", "tijd", "ngày", "địa điểm", "thời gian",
    "日期", "时间", "地点", "来源", "主讲人",
  ]

  private static let days: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    "dimanche",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]
}
