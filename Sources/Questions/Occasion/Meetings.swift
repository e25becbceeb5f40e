extension OccasionFinder {
  /// The meeting that a line above the text says it is the minutes of.
  func meeting() -> Occasion? {
    let lines = head
    for (index, line) in lines.enumerated().prefix(4) {
      let lower = line.lowercased()
      for start in ["minutes of the ", "minutes of "] {
        guard let range = lower.firstRange(of: start) else { continue }
        // Not "two drowned within minutes of the collision".
        let before = lower[..<range.lowerBound]
        guard before.isEmpty || before.hasSuffix(": ") || before.hasSuffix("– ") else { continue }
        let place = lower.distance(from: lower.startIndex, to: range.upperBound)
        let over = lines[index...] + lines[..<index]
        let date = over.lazy.compactMap { Self.date(in: $0) }.first ?? over.lazy.compactMap(Self.numericDate).first
        return meeting(String(line.dropFirst(place)), on: date, holder: index > 0 ? lines[0] : nil)
      }
    }
    return untitledMinutes()
  }

  /// "21/9/2022", "2022-09-21"
  private static func numericDate(in line: String) -> String? {
    line.split(separator: " ").map { $0.filter { $0 != "," } }.first { word in
      let parts = word.split { "/-".contains($0) }
      return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
        && parts.contains { String($0).isYearLike }
    }
  }

  /// "Board of Trustees - Regular Meeting" over a line with the day, where no line says that these are minutes.
  private func untitledMinutes() -> Occasion? {
    let lines = head.prefix(4)
    guard let date = lines.lazy.compactMap({ Self.date(in: $0) }).first else { return nil }
    for (index, line) in lines.enumerated() {
      let piece = TitlePiece.cut(line).last { $0.lowercased().hasSuffix(" meeting") && $0.wordCount <= 5 }
      guard let piece, !line.hasVerb(in: .english) else { continue }
      return meeting(piece, on: date, holder: index > 0 ? lines[0] : TitlePiece.cut(line).first { $0 != piece })
    }
    return nil
  }

  /// - Parameter body: "Harbour Committee", "Regular Council Meeting, Monday, October 16, 2028".
  private func meeting(_ body: String, on date: String?, holder: String?) -> Occasion {
    var body = body.split(separator: ",").first.map { String($0).tidied } ?? body
    if body.lowercased().hasPrefix("the ") { body = String(body.dropFirst(4)) }
    if body.lowercased().hasPrefix("meeting of the ") { body = String(body.dropFirst(15)) }
    let when = date.map { $0 + " " } ?? ""
    if let date, let range = body.firstRange(of: date) {
      body = (body[..<range.lowerBound] + body[range.upperBound...]).description.tidied
    }
    // "Board meeting held in the Sail Loft on Thursday".
    if let range = body.firstRange(of: /\ (held|on|in|at)\ /) { body = String(body[..<range.lowerBound]) }
    if ["meeting", "session"].contains(body.lowercased().words.last) {
      let small = Self.withSmallWords(body)
      return Self.meeting(
        "the \(when)\(small)",
        heading: [holder.map(Self.withoutForm), small + (date.map { " of " + $0 } ?? "")].compactMap { $0 }.joined(
          separator: ", "))
    }
    return Self.meeting("the \(when)meeting of the \(body)", heading: body + (date.map { ", " + $0 } ?? ""))
  }

  /// "Oakham Parish council meeting": small what all meetings are called by.
  private static func withSmallWords(_ body: String) -> String {
    body.split(separator: " ").map { word in
      meetings.contains(word.lowercased()) ? word.lowercased() : String(word)
    }.joined(separator: " ")
  }

  private static let meetings: Set = [
    "regular", "special", "annual", "general", "ordinary", "extraordinary", "monthly", "weekly", "council", "board",
    "committee", "meeting", "staff", "faculty",
  ]

  private static func meeting(_ name: String, heading: String) -> Occasion {
    Occasion(
      kind: .meeting, long: name, heading: heading.prefix(1).uppercased() + heading.dropFirst(), nouns: ["meeting"])
  }
}
