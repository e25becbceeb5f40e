/// What minutes put behind a label: "MOTION: that the rink be closed".
enum Motions {
  /// The sentence that a clause is part of: "It was moved that the rink be closed"; nil for another text.
  static func sentence(of text: String, label: String) -> String? {
    guard let clause = ["That ", "that "].first(where: text.hasPrefix), let verb = verb(of: label) else { return nil }
    return "It was \(verb) that " + text.dropFirst(clause.count)
  }

  /// Does a label say that something was moved or decided, and nothing of what?
  static func isLabel(_ label: String) -> Bool { verb(of: label) != nil }

  private static func verb(of label: String) -> String? {
    switch label.words.first(where: { !$0.contains(where: \.isNumber) }) {
    case "motion", "moved": "moved"
    case "resolved", "resolution": "resolved"
    case "decided", "decision": "decided"
    case "agreed": "agreed"
    default: nil
    }
  }
}
