/// What somebody is to do: "Action: Ms. Lindqvist, by 30 April."
public struct Action: Hashable, Sendable {
  /// Who, as it is written.
  public let who: String
  /// "circulate the draft"; nil where the sentence before says it.
  public let task: String?
  /// By when: "30 April", "the next meeting".
  public let deadline: String?
  public let line: Int

  public init(who: String, task: String? = nil, deadline: String? = nil, line: Int) {
    self.who = who
    self.task = task
    self.deadline = deadline
    self.line = line
  }

  /// Nil where a sentence is no action.
  init?(_ sentence: String, line: Int) {
    var rest = Substring(sentence)
    if rest.hasPrefix("(") || rest.hasPrefix("[") { rest = rest.dropFirst() }
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }),
      Action.labels.contains(rest[..<colon].trimmedBlanks.lowercased())
    else { return nil }
    rest = rest[rest.index(after: colon)...]
    while let last = rest.last, ").] ".contains(last), !Action.isAbbreviated(rest) { rest = rest.dropLast() }
    var deadline: String?
    for opener in [", by ", " by ", ", before ", " bis ", ", bis ", " until ", ", until "] {
      guard let range = rest.lastRange(of: opener) else { continue }
      deadline = rest[range.upperBound...].trimmedBlanks
      rest = rest[..<range.lowerBound]
      break
    }
    var task: String?
    if let range = rest.lastRange(of: " to "), !rest[range.upperBound...].isEmpty {
      let first = rest.firstRange(of: " to ") ?? range
      task = rest[first.upperBound...].trimmedBlanks
      rest = rest[..<first.lowerBound]
    }
    while let last = rest.last, last == "," || last == " " { rest = rest.dropLast() }
    let who = rest.trimmedBlanks
    guard !who.isEmpty, who.wordCount <= 12 else { return nil }
    self.init(who: who, task: task, deadline: deadline, line: line)
  }

  private static func isAbbreviated(_ text: Substring) -> Bool {
    text.hasSuffix(".m.") || text.hasSuffix("Jr.") || text.hasSuffix("Ltd.") || text.hasSuffix("Inc.")
  }

  private static let labels: Set = [
    "action", "actions", "action point", "action item", "to do", "todo", "responsible", "owner", "aktion", "aufgabe",
    "verantwortlich", "zuständig", "à faire", "responsable", "acción", "azione", "ação", "actie", "hành động",
  ]
}

extension Substring {
  fileprivate func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }
}
