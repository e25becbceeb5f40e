import Grammar

/// A part of the lines above a text, weighed by how well it tells what the text is about.
struct TitlePiece {
  let text: String
  let weight: Double
  /// Its place among the parts.
  let place: Int

  /// Does it say that something happened: talks, a strike, a flood?
  var isEvent: Bool { text.lowercased().words.contains(where: Self.events.contains) }

  /// The parts of the first lines, without those that only say what kind of paper it is, and when.
  ///
  /// - Parameters:
  ///   - stems: those of all words that the text's sentences say.
  ///   - capital: the words that they write with a capital.
  static func all(in lines: [String], stems: Set<String>, capital: Set<String>) -> [TitlePiece] {
    var found: [TitlePiece] = []
    for (row, line) in lines.prefix(7).enumerated() {
      let pieces = cut(line)
      for (index, piece) in pieces.enumerated() {
        guard let text = withoutForms(piece), row == 0 || !isNotice(text),
          row == 0 || text.wordCount <= 16 && !(text.hasSuffix("."))
        else {
          continue
        }
        let words = text.split(separator: " ").map(String.init)
        let content = words.filter { !Words.function.contains($0.lowercased()) }
        let said = content.count { stems.contains(Words.stem($0.lowercased().filter { $0.isLetter || $0.isNumber })) }
        let isNamed = words.dropFirst().contains { $0.first?.isUppercase == true && capital.contains($0) }
        // "Kvernes waits for its mayor"
        let isOpenedByName =
          words.count > 3 && words[0].count > 3 && words[0].first?.isUppercase == true
          && !Lexicon.isWord(words[0].lowercased())
        let isQuestion = Words.questions.contains(words[0].lowercased()) || text.hasSuffix("?")
        var weight =
          Double(min(said, 5)) - 0.25 * Double(content.count - said) - 0.3 * Double(row)
          + (isOpenedByName ? 1.2 : isNamed ? 0.6 : 0)
          - (isQuestion ? 1 : 0) + (words.contains { events.contains($0.lowercased()) } ? 1 : 0)
        if pieces[..<index].contains(where: PaperKind.isUnit) { weight += 3 }
        if PaperKind.isCourse(text) || pieces[..<index].contains(where: PaperKind.isCourse)
          || index + 1 < pieces.count && pieces[(index + 1)...].allSatisfy({ PaperKind.isUnit($0) })
        {
          weight -= 3
        }
        if PaperKind.isAddressed(text) { weight -= 3 }
        // "How old is it?" names nothing.
        if isQuestion, !Words.pronouns.isDisjoint(with: text.lowercased().words) { weight -= 8 }
        // "TOBAGO CHRONICLE | Thursday, 13 April": who prints it.
        if pieces.contains(where: { $0 != piece && OccasionLine.hasWeekday($0) }) { weight -= 3 }
        // "Institute for Rural Economics, La Paz", and a newspaper's second headline.
        let isOverIssue = row == 0 && lines.count > 1 && isFrame(lines[1])
        if row > 0 || isOverIssue, !publishers.isDisjoint(with: text.lowercased().words) {
          weight -= isOverIssue ? 4 : 2
        }
        if row > 0, text.contains(";") { weight -= 4 }
        found.append(TitlePiece(text: text, weight: weight, place: found.count))
      }
    }
    return found
  }

  /// Does a line only say which course, which kind of paper and when it is?
  static func isFrame(_ line: String) -> Bool {
    cut(line).allSatisfy { withoutForms($0) == nil || PaperKind.isCourse($0) || PaperKind.isUnit($0) }
  }

  /// "Institute for Social Affairs, Lima": a body's name, and no sentence.
  static func isPublisher(_ line: String) -> Bool {
    line.wordCount <= 9 && !line.endsStatement && !publishers.isDisjoint(with: line.lowercased().words)
      && line.first?.isUppercase == true
  }

  private static let publishers: Set = [
    "institute", "institut", "centre", "center", "university", "office", "ministry", "agency", "department", "desk",
    "association", "society", "foundation", "chamber", "bureau", "secretariat", "council", "court", "board", "school",
    "college", "faculty",
  ]

  /// A line cut at its colons, dashes and bars, and behind a question.
  static func cut(_ line: String) -> [String] {
    // "Lecture 4. Tragedy in Athens"
    if let stop = line.firstRange(of: ". "), PaperKind.isOnly(String(line[..<stop.lowerBound])) {
      return [String(line[..<stop.lowerBound])] + cut(String(line[stop.upperBound...]))
    }
    return [": ", " – ", " -- ", " - ", " / ", "—", " | ", " · "].reduce(line.replacing("? ", with: "?|")) {
      $0.replacing($1, with: "|")
    }
    .split(separator: "|").map { String($0).tidied }.filter { !$0.isEmpty }
    .map { $0.wordCount > 1 ? OccasionFinder.relaxed($0) : $0 }
  }

  /// A part without dates, brackets and the words that any paper is called by; nil if nothing is left.
  private static func withoutForms(_ piece: String) -> String? {
    var text = piece
    if let bracket = text.lastIndex(of: "("), text.hasSuffix(")") { text = String(text[..<bracket]).tidied }
    let all = text.split(separator: ",").map { String($0).tidied }
    let parts = all.filter { part in
      !PaperKind.isOnly(part) && !OccasionLine.hasTime(part)
        && !(OccasionLine.hasDate(part) && (all.count > 1 || PaperKind.isDated(part)))
    }
    text = parts.joined(separator: ", ")
    for kind in closers where text.lowercased().hasSuffix(kind) && text.wordCount > 2 {
      text = String(text.dropLast(kind.count)).tidied
    }
    for kind in openers {
      if text.lowercased().hasPrefix(kind), case let rest = String(text.dropFirst(kind.count)), rest.wordCount >= 1 {
        text = rest
        break
      }
    }
    return text.isEmpty || !text.contains(where: \.isLetter) ? nil : text
  }

  /// "Held at the Wynford branch", "Prepared by the desk": nothing that a text is about.
  private static func isNotice(_ piece: String) -> Bool {
    let words = piece.lowercased().words
    return words.count > 2
      && ["held", "heard", "issued", "prepared", "delivered", "written", "compiled"].contains(words[0])
      && ["at", "in", "by", "on", "for"].contains(words[1])
  }

  private static let closers = [" explained", " at a glance", " in brief", " in a nutshell"]

  private static let openers = [
    "notes on ", "note on ", "summary of ", "overview of ", "report on ", "update on ", "brief on ", "briefing on ",
    "an introduction to ", "a short introduction to ", "background to ", "backgrounder on ", "fact sheet on ",
  ]

  /// What a text is about rather than who wrote it.
  private static let events: Set = [
    "talks", "summit", "dispute", "trial", "inquiry", "hearing", "case", "election", "crisis", "war", "strike", "fire",
    "earthquake", "accident", "treaty", "agreement", "recall", "outbreak", "merger", "flood", "floods", "storm",
    "eruption", "siege", "festival", "revolution", "negotiations", "conference", "referendum", "collapse", "disease",
  ]
}
