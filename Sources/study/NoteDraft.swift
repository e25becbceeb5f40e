import Cards
import Console

/// A note as somebody types it at a prompt.
struct NoteDraft {
  let kind: Note.Kind
  let prompt: String
  let answer: String?
  var fields: [Note.Field] = []

  /// Asks for a note; nil where the learner wants to add none.
  static func asked(at terminal: any Terminal) throws -> NoteDraft? {
    guard let first = try line("question", at: terminal) else { return nil }
    let (kind, prompt) = told(apart: first)
    guard !prompt.isEmpty else { return nil }
    switch kind {
    case .cloze: return NoteDraft(kind: kind, prompt: prompt, answer: nil)
    case .question, .term:
      let label = kind == .term ? "definition" : "answer"
      guard let typed = try line(label, at: terminal) else { return nil }
      let answer = without(kind == .term ? "D:" : "A:", typed)
      guard !answer.isEmpty else { return nil }
      return NoteDraft(kind: kind, prompt: prompt, answer: kind == .term ? answer : list(answer))
    }
  }

  func note(topic: String) -> Note {
    Note(kind: kind, prompt: prompt, answer: answer, fields: fields, topic: topic)
  }

  private static func line(_ label: String, at terminal: any Terminal) throws -> String? {
    while true {
      switch try terminal.read(Request(prompt: "\(label): ")) {
      case .line(let text):
        let line = trimmed(text)
        return line.isEmpty ? nil : line
      case .end: return nil
      case .interrupt: throw Left(signal: 2)
      case .signal(let number): throw Left(signal: number)
      case .key, .function, .timeout, .resized, .resumed: continue
      }
    }
  }

  /// The kind that a tag at the front gives, and the rest.
  private static func told(apart text: String) -> (Note.Kind, String) {
    for kind in Note.Kind.allCases {
      let rest = without("\(kind.rawValue):", text)
      if rest != text { return (kind, rest) }
    }
    return (.question, text)
  }

  private static func without(_ tag: String, _ text: String) -> String {
    guard text.hasPrefix(tag), text.dropFirst(tag.count).first?.isWhitespace ?? true else { return text }
    return trimmed(String(text.dropFirst(tag.count)))
  }

  /// Several things with bars between them, each a line of a list.
  private static func list(_ answer: String) -> String {
    let items = answer.split(separator: "|").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return items.count < 2 ? answer : items.map { "- " + $0 }.joined(separator: "\n")
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
