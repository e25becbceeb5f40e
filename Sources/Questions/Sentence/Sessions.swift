/// What minutes say of the meeting as such: who seconded, who left, how many came.
extension Housekeeping {
  static func isOfSession(_ candidate: Candidate) -> Bool {
    let text = candidate.text.lowercased()
    let question = candidate.question.lowercased()
    if ["seconded by […]", "[…] moved the ", "who seconded", "who moved the ", "by whom was it seconded"].contains(
      where: question.contains)
    {
      return true
    }
    if ["members present: ", "present: ", "quorum: ", "attendance: "].contains(where: text.contains) { return true }
    return hasClock(text + " " + candidate.answer.texts.joined(separator: " "))
      && text.words.contains(where: comings.contains)
  }

  /// "8.50 pm", "10.20 a.m.".
  private static func hasClock(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      ["am", "pm", "a.m", "p.m"].contains(
        String(word.drop(while: \.isNumber)).trimmingEnds.drop { $0.isNumber || ".:".contains($0) })
    }
  }

  private static let comings: Set = [
    "leave", "arrive", "join", "open", "close", "end", "begin", "start", "left", "leaves", "arrived", "joined",
    "opened", "closed", "ended", "adjourned", "began", "started", "rose",
  ]
}

extension String {
  /// Without marks at its end: "pm?".
  fileprivate var trimmingEnds: String {
    var text = self
    while let last = text.last, ".?!,;:)]".contains(last) { text.removeLast() }
    return text
  }
}
