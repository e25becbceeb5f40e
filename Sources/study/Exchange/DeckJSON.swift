import Cards
import Console
import FoundationEssentials

extension JSON {
  /// A deck as `study export` writes it: the raw texts of its notes.
  init(_ deck: Deck) {
    self = .object([("title", .string(deck.title)), ("notes", .array(deck.notes.map { JSON($0) }))])
  }

  private init(_ note: Note) {
    var members: [(String, JSON)] = [
      ("type", .string(note.kind.name)), ("question", .string(note.prompt)),
    ]
    if let answer = note.answer { members.append(("answer", .string(answer))) }
    for field in note.fields { members.append((field.name.rawValue.lowercased(), .string(field.value))) }
    if !note.topic.isEmpty { members.append(("topic", .string(note.topic))) }
    self = .object(members)
  }
}

extension ImportedNotes {
  /// The notes of a document that `study export` wrote, or of an array of objects with a question (or front) and an
  /// answer (or back), which are plain text.
  init(json text: String) throws(ImportProblem) {
    self.init()
    let document: NoteRows
    do {
      let data = Data(text.utf8)
      document =
        try (try? JSONDecoder().decode(NoteRows.self, from: data))
        ?? NoteRows(notes: JSONDecoder().decode([NoteRow].self, from: data))
    } catch {
      throw ImportProblem(
        line: 1, sentence: "this is no JSON document with notes: {\"notes\":[{\"question\":…,\"answer\":…}]}")
    }
    title = document.title
    for (place, row) in document.notes.enumerated() {
      if let note = row.note {
        take(note, line: place + 1)
      } else {
        refuse(place + 1, "note \(place + 1) has no question")
      }
    }
  }
}

private struct NoteRows: Decodable {
  var title: String?
  let notes: [NoteRow]
}

/// A note in JSON, ours or somebody else's.
private struct NoteRow: Decodable {
  let note: Note?

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    func text(_ names: String...) -> String? {
      for name in names {
        if let text = try? row.decode(String.self, forKey: Key(stringValue: name)) { return text }
        if let list = try? row.decode([String].self, forKey: Key(stringValue: name)) {
          return name == "tags" ? list.joined(separator: ", ") : list.map { "- " + $0 }.joined(separator: "\n")
        }
      }
      return nil
    }
    let type = text("type")
    func raw(_ text: String) -> String { type == nil ? Note.escaping(text) : text }
    guard let prompt = text("question", "front"), prompt.contains(where: { !$0.isWhitespace }) else {
      note = nil
      return
    }
    let kind = Note.Kind(name: type ?? "")
    var fields: [Note.Field] = []
    for name in Note.Field.Name.allCases {
      if let value = text(name.rawValue.lowercased()) { fields.append(Note.Field(name, value)) }
    }
    note = Note(
      kind: kind, prompt: raw(prompt), answer: kind == .cloze ? nil : raw(text("answer", "back") ?? ""),
      fields: fields, topic: text("topic") ?? "")
  }
}
