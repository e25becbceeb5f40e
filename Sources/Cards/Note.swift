/// What an author wrote: a question with its answer, a cloze, or a term with its definition.
///
/// Its texts are raw, as they stand in a file behind their tags (line ends are LF): escapes and comments are in them.
/// A note that a program makes is made fit for a file on the way in, so printing a note and parsing it gives it back.
public struct Note: Hashable, Sendable {
  /// The three kinds, by the letter of their tag.
  public enum Kind: Character, CaseIterable, Hashable, Sendable {
    case question = "Q"
    case cloze = "C"
    case term = "T"
  }

  public private(set) var kind: Kind
  /// The raw text behind `Q:`, `C:` or `T:`.
  public private(set) var prompt: String
  /// The raw text behind `A:` or `D:`; nil if there is none, as in every cloze.
  public private(set) var answer: String?
  /// The fields in the order of the file, each at most once.
  public private(set) var fields: [Field]
  /// The nearest heading above, or "".
  public private(set) var topic: String
  /// The line of the file where it begins, from 1; 0 for a note that was never in a file.
  public private(set) var line: Int
  /// What the note is known by: its `Id:`, or what is derived from its kind and prompt.
  public private(set) var id: String

  /// Makes a note for a file; what would end a text too early is escaped.
  ///
  /// Use `escaping` for texts that aren't meant as Markdown, and for the text around a cloze's brackets.
  public init(kind: Kind, prompt: String, answer: String? = nil, fields: [Field] = [], topic: String = "") {
    self.kind = kind
    self.prompt = RawText.canonical(prompt)
    self.answer = answer.map(RawText.canonical)
    self.fields = fields
    self.topic = RawText.canonicalLine(topic)
    line = 0
    id = ""
    id = explicitID ?? derivedID
  }

  /// A note as the parser read it.
  init(
    parsed kind: Kind, prompt: String, answer: String?, fields: [Field], topic: String, line: Int, derivedID: String
  ) {
    self.kind = kind
    self.prompt = prompt
    self.answer = answer
    self.fields = fields
    self.topic = topic
    self.line = line
    id = derivedID
    if let explicitID { id = explicitID }
  }

  /// The raw value of a field, if the note has it.
  public subscript(name: Field.Name) -> String? {
    for field in fields where field.name == name { return field.value }
    return nil
  }

  /// The identity that its `Id:` gives, if it has one and it is well formed.
  public var explicitID: String? {
    fields.isEmpty ? nil : self[.id].flatMap { Identity.isWellFormed($0) ? $0 : nil }
  }

  /// The identity that it has, or would have, without `Id:`.
  public var derivedID: String {
    let plain = kind == .cloze ? Cloze(prompt).plain : RawText.shown(prompt)
    return Identity.derived(letter: kind.rawValue, prompt: plain)
  }

  /// A digest of all that the note says (not its `Id:`, heading or place): equal as long as nobody edits it.
  public var digest: String {
    var text = "\(kind.rawValue)\n\(Identity.folded(prompt))\n\(answer.map(Identity.folded) ?? "")"
    for name in Field.Name.allCases where name != .id {
      guard let value = self[name] else { continue }
      text += "\n\(name.rawValue): \(Identity.folded(value))"
    }
    return Identity.digest(text, length: 16)
  }

  /// The same note with a field set, replaced where it stands, or taken away.
  public func setting(_ name: Field.Name, to value: String?) -> Note {
    var note = self
    if let index = note.fields.firstIndex(where: { $0.name == name }) {
      if let value { note.fields[index] = Field(name, value) } else { note.fields.remove(at: index) }
    } else if let value {
      note.fields.append(Field(name, value))
    }
    note.id = note.explicitID ?? note.derivedID
    return note
  }

  /// The same note with another raw answer.
  public func setting(answer: String?) -> Note {
    var note = self
    note.answer = answer.map(RawText.canonical)
    return note
  }

  /// The same note with another raw prompt, and so another identity unless it has an `Id:`.
  public func setting(prompt: String) -> Note {
    Note(kind: kind, prompt: prompt, answer: answer, fields: fields, topic: topic)
  }

  /// The same note under another heading.
  public func setting(topic: String) -> Note {
    var note = self
    note.topic = RawText.canonicalLine(topic)
    return note
  }

  /// The text with a `\` before everything that has a meaning in a deck, so that it is shown as it is given.
  ///
  /// - Parameter inCloze: whether brackets and bars have a meaning too.
  public static func escaping(_ plain: String, inCloze: Bool = false) -> String {
    RawText.escaping(plain, inCloze: inCloze)
  }
}

extension Note {
  /// The same note at another place.
  func placed(topic: String, line: Int) -> Note {
    var note = self
    note.topic = topic
    note.line = line
    return note
  }
}
