import Cards
import Testing

/// Pieces that have a meaning somewhere, put together at random.
private enum Nasty {
  static let lines = [
    "Q: ", "A: ", "C: ", "T: ", "D: ", "Q:", "A:", "Hint: ", "Note: ", "Accept: ", "Source: ", "Tags: ", "Id: ", "## ",
    "# ", "#", "---", "q: ", "Q：", " Q: ", "\\Q: ", "\\\\A: ", "\\## ", "\\---", "\\Hint: ", "```", "```x", "~~~",
    "\\```", "<!--", "-->", "$$", "- ", "- [x] ", "- [ ] ", "1. ", "2. ", "  - ", "", "", " ", "\t", "text ", "> ",
    "| a | b |", "a = b | c", "\\", "\\\\",
  ]
  static let words = [
    "word", "[x]", "[1: x]", "[1: y]", "[x | h]", "[", "]", "\\[", "\\]", "\\\\[", "|", " | ", "\\|", "$", "$5", "$$",
    "$a$", "\\$", "`", "``", "`a[0]`", "`$`", "<!--", "<!-- c -->", "-->", "\\<!--", "<", "![a](b)", "[a](b)", "(", ")",
    " ", "  ", "\t", "\r", "é", "e\u{301}", "北京", "👨‍👩‍👧", "\u{200B}", "\u{2028}", "=", " = ", "x", "\u{1B}[0m", "\\",
    "--", "#", ":", "1.", "*", "~", "\u{FEFF}", "\u{FFFD}", "Q: x",
  ]

  static func text(_ seeded: inout Seeded, lines count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &seeded)).map { _ in
      let start = Bool.random(using: &seeded) ? seeded.pick(lines) : ""
      return start + (0..<Int.random(in: 0...4, using: &seeded)).map { _ in seeded.pick(words) }.joined()
    }.joined(separator: seeded.pick(["\n", "\n", "\n", "\r\n", "\n\n"]))
  }

  static func note(_ seeded: inout Seeded) -> Note {
    let kind = seeded.pick(Note.Kind.allCases)
    let fields = Note.Field.Name.allCases.filter { _ in Int.random(in: 0..<4, using: &seeded) == 0 }.map {
      Note.Field($0, text(&seeded, lines: 2))
    }
    return Note(
      kind: kind, prompt: text(&seeded, lines: 3), answer: kind == .cloze ? nil : text(&seeded, lines: 4),
      fields: fields, topic: Bool.random(using: &seeded) ? text(&seeded, lines: 1) : "")
  }
}

@Suite struct `Printing and parsing` {
  @Test(arguments: 0..<8) func `every file is printed as it was read`(_ part: UInt64) {
    for seed in 0..<300 {
      var seeded = Seeded(part * 1000 + UInt64(seed))
      let text = Nasty.text(&seeded, lines: 12)
      var document = DeckDocument(text)
      #expect(document.text == text)
      // An edit and its opposite make it put its spans together again.
      document.record = BuildRecord([BuildRecord.Entry(id: "a", digest: "b")])
      #expect(document.bytes.starts(with: text.utf8))
    }
  }

  @Test(arguments: 0..<8) func `a note that was read is the same when it is printed and read again`(_ part: UInt64) {
    for seed in 0..<300 {
      var seeded = Seeded(part * 1000 + UInt64(seed))
      let text = "Q: " + Nasty.text(&seeded, lines: 10)
      for note in DeckDocument(text).notes {
        let again = DeckDocument("## \(note.topic)\n\n" + note.text).notes
        #expect(
          again.map(Written.init) == [Written(note)], "seed \(part * 1000 + UInt64(seed)): \(text.debugDescription)")
        #expect(again.first?.cards().map(\.text) == note.cards().map(\.text))
      }
    }
  }

  @Test(arguments: 0..<8) func `a note that a program made is the same when it is printed and read again`(
    _ part: UInt64
  ) {
    for seed in 0..<300 {
      var seeded = Seeded(part * 1000 + UInt64(seed))
      let notes = (0..<Int.random(in: 1...4, using: &seeded)).map { _ in Nasty.note(&seeded) }
      var document = DeckDocument(seeded.pick(["", "---\ntitle: x\n---\n", "\u{FEFF}", "prose", "a\r\nb\r\n"]))
      for note in notes { document.append(note) }
      let again = DeckDocument(parsing: document.bytes)
      let told = "seed \(part * 1000 + UInt64(seed)): \(document.text.debugDescription)"
      #expect(again.notes.map(Written.init) == document.notes.map(Written.init), "\(told)")
      #expect(again.notes.map(\.id) == document.notes.map(\.id), "\(told)")
      #expect(again.bytes == document.bytes)
    }
  }

  @Test(arguments: 0..<8) func `a replaced note is read again, and nothing else changes`(_ part: UInt64) {
    for seed in 0..<300 {
      var seeded = Seeded(part * 1000 + UInt64(seed))
      var document = DeckDocument("")
      for _ in 0..<3 { document.append(Nasty.note(&seeded)) }
      let before = document.notes
      let index = Int.random(in: 0..<3, using: &seeded)
      document.replace(noteAt: index, with: Nasty.note(&seeded))
      let again = DeckDocument(parsing: document.bytes).notes
      let told = "seed \(part * 1000 + UInt64(seed)): \(document.text.debugDescription)"
      #expect(again.map(Written.init) == document.notes.map(Written.init), "\(told)")
      for other in 0..<3 where other != index { #expect(again[other].prompt == before[other].prompt) }
      document.remove(noteAt: index)
      let rest = DeckDocument(parsing: document.bytes).notes
      #expect(rest.map(Written.init) == document.notes.map(Written.init), "\(told)")
    }
  }

  @Test(arguments: 0..<8) func `an escaped text is shown as it is`(_ part: UInt64) {
    for seed in 0..<300 {
      var seeded = Seeded(part * 1000 + UInt64(seed))
      let plain = String(decoding: Nasty.text(&seeded, lines: 4).utf8.filter { $0 != 13 }, as: UTF8.self)
      let space: (UInt8) -> Bool = { [9, 10, 32].contains($0) }
      let trimmed = String(
        decoding: plain.utf8.drop(while: space).reversed().drop(while: space).reversed(), as: UTF8.self)
      let note = Note(kind: .question, prompt: Note.escaping(plain), answer: "x")
      #expect(note.cards().map(\.question) == [trimmed], "seed \(part * 1000 + UInt64(seed)): \(note.prompt)")
      let cloze = Note(kind: .cloze, prompt: Note.escaping(plain, inCloze: true) + "\n\n[gap]")
      #expect(cloze.cards().count == 1, "seed \(part * 1000 + UInt64(seed)): \(cloze.prompt)")
    }
  }
}
