/// Notes as an outline of Emacs' Org mode, as org-drill studies it.
///
/// A heading a topic, below it one a note; a note's question is its text, or its heading where it has none.
public enum OrgText {
  /// How such a file of ours begins.
  public static let opening = "#+TITLE: "

  public static func text(_ notes: [Note], title: String) -> String {
    var text = opening + RawText.canonicalLine(title) + "\n"
    var topic = ""
    for note in notes {
      if note.topic != topic {
        text += "\n* \(note.topic)\n"
        topic = note.topic
      }
      text += "\n" + item(note)
    }
    return text
  }

  private static func item(_ note: Note) -> String {
    let isHeadline = note.kind == .question && !note.prompt.utf8.contains(UInt8(ascii: "\n"))
    var text = "** \(isHeadline ? note.prompt : note.kind.orgName) :drill:\n:PROPERTIES:\n"
    if let type = note.kind.drillType { text += ":DRILL_CARD_TYPE: \(type)\n" }
    for field in note.fields where !field.name.runsOn {
      text += ":\(field.name.rawValue.uppercased()): \(field.value)\n"
    }
    text += ":END:\n"
    switch note.kind {
    case .question:
      if !isHeadline { text += body(note.prompt) }
      text += "*** Answer\n" + body(note.answer ?? "")
    case .cloze: text += body(note.prompt)
    case .term: text += "*** Term\n" + body(note.prompt) + "*** Definition\n" + body(note.answer ?? "")
    }
    for field in note.fields where field.name.runsOn { text += "*** \(field.name.rawValue)\n" + body(field.value) }
    return text
  }

  /// Lines that Org would take for its own get a comma.
  private static func body(_ raw: String) -> String {
    lines(raw).map { line in
      line.hasPrefix("*") || line.hasPrefix("#+") || line.hasPrefix(",") || line.hasPrefix(":") ? "," + line : line
    }.joined(separator: "\n") + "\n"
  }

  /// The lines of a text; a CR before LF belongs to the line's end.
  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}

extension OrgText {
  public static func notes(in file: String) -> ImportedNotes {
    var imported = ImportedNotes()
    var topics: [(level: Int, text: String)] = []
    var open: Item?
    func finish() {
      if let item = open { item.add(to: &imported, topic: topics.last { $0.level < item.level }?.text ?? "") }
      open = nil
    }
    for (index, line) in lines(file).enumerated() {
      if open == nil, imported.title == nil, line.uppercased().hasPrefix(opening) {
        imported.title = String(decoding: line.utf8.dropFirst(opening.utf8.count), as: UTF8.self)
      }
      guard let heading = Heading(line) else {
        open?.take(line)
        continue
      }
      if let item = open, heading.level > item.level {
        open?.begin(heading.text)
      } else {
        finish()
        topics.removeAll { $0.level >= heading.level }
        // A heading without the mark of a note is a topic.
        if heading.isNote {
          open = Item(heading, line: index + 1)
        } else {
          topics.append((heading.level, heading.text))
        }
      }
    }
    finish()
    return imported
  }
}

private struct Heading {
  let level: Int
  let text: String
  /// Whether it has the tag that org-drill knows notes by, or that of another such program.
  let isNote: Bool

  init?(_ line: String) {
    let stars = line.utf8.prefix { $0 == UInt8(ascii: "*") }.count
    guard stars > 0, line.utf8.dropFirst(stars).first == UInt8(ascii: " ") else { return nil }
    level = stars
    let words = RawText.trimmed(String(decoding: line.utf8.dropFirst(stars), as: UTF8.self))
    let last = words.utf8.split(separator: UInt8(ascii: " ")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard last.utf8.count > 2, last.hasPrefix(":"), last.hasSuffix(":") else {
      isNote = false
      text = words
      return
    }
    isNote = last.split(separator: ":").contains { ["drill", "fc", "flashcard"].contains($0) }
    text = RawText.trimmed(String(decoding: words.utf8.dropLast(last.utf8.count), as: UTF8.self))
  }
}

/// A note's heading and what stands below it.
private struct Item {
  let level: Int
  private let heading: String
  private let line: Int
  private var properties: [String: String] = [:]
  private var isInDrawer = false
  /// The text under the heading, then that of each heading below.
  private var parts: [(name: String, lines: [String])] = [("", [])]

  init(_ heading: Heading, line: Int) {
    level = heading.level
    self.heading = heading.text
    self.line = line
  }

  mutating func begin(_ name: String) { parts.append((name.lowercased(), [])) }

  mutating func take(_ line: String) {
    let text = RawText.trimmed(line)
    if isInDrawer {
      if text.uppercased() == ":END:" {
        isInDrawer = false
      } else if let colon = text.dropFirst().firstIndex(of: ":"), text.hasPrefix(":") {
        let key = text[text.index(after: text.startIndex)..<colon].uppercased()
        properties[key] = RawText.trimmed(String(text[text.index(after: colon)...]))
      }
    } else if [":PROPERTIES:", ":LOGBOOK:"].contains(text.uppercased()) {
      isInDrawer = true
    } else if !line.hasPrefix("#+") {
      parts[parts.count - 1].lines.append(line.hasPrefix(",") ? String(line.dropFirst()) : line)
    }
  }

  private func text(_ name: String) -> String? {
    parts.first { $0.name == name }.map { RawText.trimmed($0.lines.joined(separator: "\n")) }
  }

  func add(to imported: inout ImportedNotes, topic: String) {
    let body = text("") ?? ""
    var fields: [Note.Field] = []
    for name in Note.Field.Name.allCases {
      let value = properties[name.rawValue.uppercased()] ?? text(name.rawValue.lowercased()) ?? ""
      if name == .id, !Identity.isWellFormed(value) { continue }
      if !value.isEmpty { fields.append(Note.Field(name, value)) }
    }
    func note(_ kind: Note.Kind, _ prompt: String, _ answer: String?) -> Note {
      Note(kind: kind, prompt: prompt, answer: answer, fields: fields, topic: topic)
    }
    let others = parts.dropFirst().filter { !["hint", "note"].contains($0.name) }
      .map { RawText.trimmed($0.lines.joined(separator: "\n")) }
    let type = properties["DRILL_CARD_TYPE"] ?? ""
    if type.contains("cloze") {
      imported.take(note(.cloze, body.replacing("||", with: " | "), nil), line: line)
    } else if type == "twosided", others.count > 1 {
      imported.take(note(.term, others[0], others[1]), line: line)
    } else if let answer = text("answer") ?? others.first {
      imported.take(note(.question, body.isEmpty ? heading : body, answer), line: line)
    } else {
      imported.take(note(.question, heading, body), line: line)
    }
  }
}

extension Note.Kind {
  fileprivate var orgName: String {
    switch self {
    case .question: "Question"
    case .cloze: "Cloze"
    case .term: "Term"
    }
  }

  fileprivate var drillType: String? {
    switch self {
    case .question: nil
    case .cloze: "hide1cloze"
    case .term: "twosided"
    }
  }
}
