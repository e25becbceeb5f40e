import Grammar

/// Asks for one half of an entry by its other half: a code by what it means, a date by what happens on it.
struct EntryGenerator {
  let occasion: Occasion?
  /// What the point stands under.
  let heading: String

  /// A question and its answer before the topics are said.
  struct Entry {
    /// Without its mark, small at its start.
    let question: String
    let answer: String
    let score: Double
    /// Does it need the heading that it stands under?
    var isLocal = false
  }

  /// - Parameter statement: the point's first sentence, without its label.
  func candidates(of point: Outline.Point, statement: Reading?) -> [Candidate] {
    let entries = [
      code(point), called(point, statement), day(point, statement), post(point), signature(point), measure(point),
      scale(point), share(point), first(point), copy(point), motion(point),
    ]
    let line = point.sentences.first?.line ?? point.line
    return entries.compactMap { $0 }.map { candidate($0, line: line) }
      + point.actions.compactMap { action in task(action).map { candidate($0, line: action.line) } }
  }

  private func candidate(_ entry: Entry, line: Int) -> Candidate {
    Candidate(kind: .label, text: headed(entry), answer: .text(entry.answer), line: line, score: entry.score)
  }

  /// With the topics that it needs before it.
  private func headed(_ entry: Entry) -> String {
    let local =
      entry.isLocal ? LocalTopic(of: Outline.Point(label: nil, sentences: [], line: 0), heading: heading) : nil
    let topic = [occasion?.heading, local?.text].compactMap { $0 }.joined(separator: " – ")
    let text = topic.isEmpty ? entry.question : topic.asLead + entry.question
    return text.prefix(1).uppercased() + text.dropFirst() + "?"
  }

  /// Does the heading say one of some words?
  func isUnder(_ words: Set<String>) -> Bool { !words.isDisjoint(with: heading.lowercased().words) }
}

extension EntryGenerator {
  /// "E1: the thermocouple is broken" under "Messages", "MODE: switches between …" under "Buttons".
  private func code(_ point: Outline.Point) -> Entry? {
    guard let label = point.label ?? point.code, isCode(label), let sentence = point.sentences.first,
      let half = sentence.text.split(separator: ";").first.map({ String($0).withoutLastStop }),
      case let whole = point.label == nil ? RowStatements.decapitalised(half) : half, whole.first?.isLowercase == true,
      whole.wordCount >= 3
    else { return nil }
    let words = whole.words
    if words.count < 3 || words.contains("you") || words.contains("your") { return nil }
    let isAct =
      words[0].hasSuffix("s") && (Words.determiners.contains(words[1]) || Words.prepositions.contains(words[1]))
    let meaning = whole.wordCount <= 12 ? whole : whole.split(separator: ",").first.map(String.init) ?? whole
    if isAct, isUnder(Self.controls) {
      return Entry(question: "what does \(label) do", answer: meaning, score: 0.6, isLocal: true)
    }
    let isClause = words.dropFirst().contains { Words.auxiliaries.contains($0) || Verbs.isFinite($0) }
    guard isClause, !isAct, !Words.prepositions.contains(words[0]), isUnder(Self.signals) else { return nil }
    return Entry(question: "what does \(label) mean", answer: meaning, score: 0.6, isLocal: true)
  }

  /// "E1", "PF", "MODE".
  private func isCode(_ label: String) -> Bool {
    label.wordCount == 1 && label.count <= 8 && label.first?.isLetter == true
      && label.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
  }

  /// "Fault code" of the heading "FAULT CODES".
  static func signal(under heading: String) -> String? {
    let words = heading.lowercased().words
    guard (1...3).contains(words.count), let last = words.last, signals.contains(last), Noun.isPlural(last) else {
      return nil
    }
    let kind = (words.dropLast() + [Noun.singular(of: last)]).joined(separator: " ")
    return kind.prefix(1).uppercased() + kind.dropFirst()
  }

  private static let signals: Set = [
    "message", "messages", "code", "codes", "error", "errors", "fault", "faults", "signal", "signals", "symbol",
    "symbols", "warning", "warnings", "alarm", "alarms", "display", "displays", "abbreviations", "grades",
  ]

  private static let controls: Set = [
    "button", "buttons", "key", "keys", "control", "controls", "switches", "command", "commands", "option", "options",
    "settings", "modes", "menu",
  ]
}
