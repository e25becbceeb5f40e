/// Notes as the rows of a table, `.csv` and `.tsv`.
///
/// Under our own header the cells are a deck's raw text. Other tables hold plain text: by their header, else the question
/// in the first column and the answer in the second.
public struct NoteTable {
  private let text: DelimitedText

  public init(separator: Unicode.Scalar) {
    text = DelimitedText(separator: separator.isASCII ? UInt8(separator.value) : UInt8(ascii: ","))
  }

  static let header = ["type", "question", "answer", "accept", "hint", "note", "source", "tags", "topic", "id"]

  /// How a table of ours begins.
  public var opening: String { text.line(Self.header) }

  /// - Parameter forSpreadsheet: whether a `'` keeps cells from being read as formulas.
  public func text(_ notes: [Note], forSpreadsheet: Bool = false) -> String {
    var result = opening
    for note in notes {
      var cells = [note.kind.name, note.prompt, note.answer ?? ""]
      for name in [Note.Field.Name.accept, .hint, .note, .source, .tags] { cells.append(note[name] ?? "") }
      cells += [note.topic, note[.id] ?? ""]
      result += text.line(forSpreadsheet ? cells.map(Self.harmless) : cells)
    }
    return result
  }

  public func notes(in file: String) throws(ImportProblem) -> ImportedNotes {
    var rows = try text.rows(file)
    var imported = ImportedNotes()
    guard let first = rows.first else { return imported }
    let names = first.cells.map { RawText.trimmed($0).lowercased() }
    let columns = Columns(names: names)
    if columns != nil { rows.removeFirst() }
    for row in rows {
      if let note = (columns ?? Columns()).note(row.cells, isRaw: names.contains("type")) {
        imported.take(note, line: row.line)
      } else {
        imported.refused.append((row.line, "this row has no question"))
      }
    }
    return imported
  }

  private static func harmless(_ cell: String) -> String {
    cell.utf8.first.map { "=+-@".utf8.contains($0) } == true ? "'" + cell : cell
  }
}

/// Which column holds what.
private struct Columns {
  private var places: [String: Int] = ["question": 0, "answer": 1]

  private static let synonyms = [
    "front": "question", "prompt": "question", "term": "question", "text": "question", "back": "answer",
    "definition": "answer", "kind": "type", "heading": "topic", "extra": "note",
  ]

  init() {}

  /// The columns that a header names; nil for a row that is none.
  init?(names: [String]) {
    places = [:]
    for (place, name) in names.enumerated() {
      let name = Self.synonyms[name] ?? name
      if NoteTable.header.contains(name), places[name] == nil { places[name] = place }
    }
    guard places["question"] != nil, places.count > 1 else { return nil }
  }

  func note(_ cells: [String], isRaw: Bool) -> Note? {
    func cell(_ name: String) -> String {
      places[name].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
    }
    let kind = Note.Kind(name: cell("type"))
    let prompt = cell("question")
    guard !RawText.trimmed(prompt).isEmpty else { return nil }
    func raw(_ text: String) -> String { isRaw ? text : Note.escaping(text) }
    var fields: [Note.Field] = []
    for name in [Note.Field.Name.accept, .hint, .note, .source, .tags, .id] {
      let value = cell(name.rawValue.lowercased())
      if !RawText.trimmed(value).isEmpty { fields.append(Note.Field(name, value)) }
    }
    return Note(
      kind: kind, prompt: raw(prompt), answer: kind == .cloze ? nil : raw(cell("answer")), fields: fields,
      topic: cell("topic"))
  }
}

extension Note.Kind {
  /// `question`, `cloze` or `term`.
  public var name: String {
    switch self {
    case .question: "question"
    case .cloze: "cloze"
    case .term: "term"
    }
  }

  /// The kind of that name; a question where there is none.
  public init(name: String) {
    self = Self.allCases.first { $0.name == name.lowercased() } ?? .question
  }
}
