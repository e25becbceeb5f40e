import Grammar

/// A message that a device shows, and what it says of the device: "Err 1: the probe is broken."
struct ErrorMessage {
  private let code: String
  private let meaning: String
  private let line: Int

  /// Nil for a point whose label is no such message, or that says no whole clause of it.
  init?(_ point: Outline.Point) {
    guard let label = point.label, let sentence = point.sentences.first,
      case let words = label.split(separator: " ").map(String.init), words.count == 2,
      Self.kinds.contains(words[0].lowercased()), words[1].contains(where: \.isNumber),
      sentence.text.hasVerb(in: .english),
      case let text = sentence.text.split(separator: ";").first.map(String.init) ?? "", text.wordCount <= 20
    else { return nil }
    code = label
    meaning = Self.withoutBrackets(text).withoutLastStop
    line = sentence.line
  }

  var candidate: Candidate {
    Candidate(
      kind: .definition, text: "What does the message “\(code)” mean?", answer: .text(meaning),
      line: line, score: 0.84)
  }

  /// "The probe (which measures heat) is broken" without what stands in brackets.
  private static func withoutBrackets(_ text: String) -> String { text.replacing(#/ \([^()]*\)/#, with: "") }

  private static let kinds: Set = ["err", "error", "fault", "alarm", "code"]
}
