/// Notes as Anki's text files have them: `#` lines that say what the columns are, then rows.
public struct AnkiText {
  /// How such a file begins.
  public static let opening = "#separator:tab\n#html:true\n"

  /// What the `#` lines say.
  fileprivate struct Header {
    var separator = UInt8(ascii: "\t")
    var isHTML = false
    var guid: Int?
    var notetype: Int?
    var deck: Int?
    var tags: Int?
    var fixedType = ""
    var fixedDeck = ""
    var fixedTags = ""
    /// How many lines it has.
    var lines = 0
  }

  /// The notes for Anki, and how many fields have no place there.
  public static func text(_ notes: [Note], title: String) -> (text: String, left: Int) {
    let table = DelimitedText(separator: UInt8(ascii: "\t"))
    var text = opening + "#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
    var left = 0
    for note in notes {
      let deck = note.topic.isEmpty ? title : title + "::" + note.topic
      let tags = (note.cards().first?.tags ?? []).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: "_")
      }
      let remark = note[.note].map { AnkiHTML.html(RawText.shown($0)) } ?? ""
      left += note.fields.count { ![.id, .tags].contains($0.name) && !($0.name == .note && note.kind == .cloze) }
      let (type, front, back) =
        switch note.kind {
        case .cloze: ("Cloze", AnkiHTML.html(AnkiCloze.anki(note.prompt)), remark)
        case .question: ("Basic", AnkiHTML.html(RawText.shown(note.prompt)), AnkiHTML.html(note.shownAnswer))
        case .term:
          ("Basic (and reversed card)", AnkiHTML.html(RawText.shown(note.prompt)), AnkiHTML.html(note.shownAnswer))
        }
      text += table.line([note.id, type, deck, front, back, tags.joined(separator: " ")])
    }
    return (text, left)
  }

  public static func notes(in file: String, separator: Unicode.Scalar = "\t") throws(ImportProblem) -> ImportedNotes {
    var header = Header()
    header.separator = separator.isASCII ? UInt8(separator.value) : header.separator
    var rest = file[...]
    while rest.hasPrefix("#") {
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      header.read(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[end...].dropFirst(end < rest.endIndex ? 1 : 0)
    }
    var imported = ImportedNotes()
    let table = DelimitedText(separator: header.separator)
    for row in try table.rows(String(rest), firstLine: header.lines + 1) {
      if let note = header.note(row.cells) {
        imported.take(note, line: row.line)
      } else {
        imported.refused.append((row.line, "this row has no question"))
      }
    }
    return imported
  }
}

extension AnkiText.Header {
  fileprivate mutating func read(_ line: String) {
    lines += 1
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = line[..<colon].lowercased()
    let value = RawText.trimmed(String(line[line.index(after: colon)...]))
    let column = Int(value).flatMap { $0 > 0 ? $0 - 1 : nil }
    switch key {
    case "separator": separator = Self.separator(value) ?? separator
    case "html": isHTML = value.lowercased() == "true"
    case "guid column": guid = column
    case "notetype column": notetype = column
    case "deck column": deck = column
    case "tags column": tags = column
    case "notetype": fixedType = value
    case "deck": fixedDeck = value
    case "tags": fixedTags = value
    default: return
    }
  }

  private static func separator(_ name: String) -> UInt8? {
    let named = ["tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":"]
    let bytes = Array((named[name.lowercased()] ?? name).utf8)
    return bytes.count == 1 && bytes[0] != UInt8(ascii: "\"") && bytes[0] != UInt8(ascii: "\n") ? bytes[0] : nil
  }

  fileprivate func note(_ cells: [String]) -> Note? {
    func cell(_ place: Int?) -> String { place.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? "" }
    let special = [guid, notetype, deck, tags]
    let texts = cells.indices.filter { !special.contains($0) }.map { cells[$0] }
    guard let front = texts.first, !RawText.trimmed(front).isEmpty else { return nil }
    let type = (notetype.map { cell($0) } ?? fixedType).lowercased()
    let back = texts.count > 1 ? texts[1] : ""
    var fields: [Note.Field] = []
    let words = (cell(tags) + " " + fixedTags).split(whereSeparator: \.isWhitespace).map(String.init)
    if !words.isEmpty { fields.append(Note.Field(.tags, words.joined(separator: ", "))) }
    let path = deck.map { cell($0) } ?? fixedDeck
    let topic = RawText.trimmed(path).split(separator: "::").dropFirst().joined(separator: "::")
    func raw(_ text: String) -> String { isHTML ? AnkiHTML.raw(text) : Note.escaping(text) }
    let isCloze = type.isEmpty || type.contains("cloze") ? front.contains("{{c") : false
    var note: Note
    if isCloze {
      if !RawText.trimmed(back).isEmpty { fields.append(Note.Field(.note, raw(back))) }
      note = Note(
        kind: .cloze, prompt: AnkiCloze.raw(isHTML ? AnkiHTML.shown(front) : front), fields: fields, topic: topic)
    } else {
      let isTerm = type.contains("reversed") && !type.contains("optional")
      note = Note(kind: isTerm ? .term : .question, prompt: raw(front), answer: raw(back), fields: fields, topic: topic)
    }
    let given = cell(guid)
    if !given.isEmpty, given != note.id {
      note = note.setting(.id, to: Identity.isWellFormed(given) ? given : Identity.digest(given, length: 16))
    }
    return note
  }
}

extension Note {
  /// The answer as it is shown, lists as lines.
  fileprivate var shownAnswer: String { answer.map { RawText.shown($0) } ?? "" }
}
