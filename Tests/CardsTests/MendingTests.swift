import Testing

@testable import Cards

@Suite struct `What check --fix mends` {
  @Test(arguments: [
    ("q: Which?\na: This.\n", "Q: Which?\nA: This.\n", ["lower-case-tag", "lower-case-tag"]),
    ("Q: Which?\na: This.\n", "Q: Which?\nA: This.\n", ["lower-case-tag"]),
    ("Q：哪个？\nA：这个。\n", "Q: 哪个？\nA: 这个。\n", ["wide-colon", "wide-colon"]),
    ("  Q: Which?\n  A: This.\n", "Q: Which?\nA: This.\n", ["indented-tag", "indented-tag"]),
    ("  q: Which?\r\n\ta: This.\r\n", "Q: Which?\r\nA: This.\r\n", ["lower-case-tag", "lower-case-tag"]),
    ("Q: W?\nA: T.\nHint：th\n", "Q: W?\nA: T.\nHint: th\n", ["wide-colon"]),
    ("Q: W?\nA: T.\nHint:\nId: A b\n", "Q: W?\nA: T.\nId: a-b\n", ["empty-field", "bad-id"]),
    ("Q: W?\nA: T.\nId:\n\nQ: V?\na: T.\n", "Q: W?\nA: T.\n\nQ: V?\nA: T.\n", ["bad-id", "lower-case-tag"]),
    ("C: A [gap] and] more.\n", "C: A [gap] and\\] more.\n", ["stray-bracket"]),
    ("\u{FEFF}q: Which?\na: This.\n", "\u{FEFF}Q: Which?\nA: This.\n", ["lower-case-tag", "lower-case-tag"]),
  ]) func `slips are mended, and nothing else changes`(_ text: String, _ mended: String, _ rules: [String]) {
    let mending = DeckMending(of: DeckDocument(text))
    #expect(mending.document.text == mended)
    #expect(mending.deeds.map(\.rule) == rules)
    #expect(mending.document.problems.isEmpty)
    #expect(DeckMending(of: mending.document).isUnchanged)
  }

  @Test(arguments: [
    "Q: W?\nA: He said:\na: never\n", "C: a [gap]\n\nd: by itself\n", "Q: W?\nA: T.\n", "no deck at all\n", "",
    "Q: W?\nA: T.\nId: x\n\nQ: V?\nA: T.\nId: X\n", "Q: W?\nA: T.\nId: —\n", "Q: W?\n",
    "Q: Same?\nA: 1\n\nQ: Same?\nA: 2\n",
    "```\nq: no\n",
  ]) func `what an author has to decide stays as it is`(_ text: String) {
    let mending = DeckMending(of: DeckDocument(text))
    #expect(mending.document.text == text)
    #expect(mending.isUnchanged)
  }

  @Test func `a slip that can't be mended doesn't keep others from it, and each is told with its line`() {
    let text = "Q: W?\nA: T.\nHint:\n\nQ: V?\nA: He said:\na: never\n\n  q: U?\na: yes\n"
    let mending = DeckMending(of: DeckDocument(text))
    #expect(mending.document.text == "Q: W?\nA: T.\n\nQ: V?\nA: He said:\na: never\n\nQ: U?\nA: yes\n")
    #expect(mending.deeds.map(\.line) == [3, 9, 10])
    #expect(mending.document.rules == ["lower-case-tag"])
  }

  @Test(arguments: [true, false]) func `UTF-16 becomes UTF-8`(_ isLittle: Bool) {
    let units = [0xFEFF] + Array("Q: Größe?\r\nA: 你好\r\n".utf16)
    let bytes = units.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let mending = DeckMending(of: DeckDocument(parsing: bytes))
    #expect(mending.document.text == "Q: Größe?\r\nA: 你好\r\n")
    #expect(mending.document.problems.isEmpty)
    #expect(DeckMending(of: DeckDocument(parsing: bytes + [0xD8])).isUnchanged)
  }

  @Test func `whatever bytes there are, mending ends, brings no error and can't go on`() {
    var seeded = Seeded(5)
    let pieces = [
      "q: ", "a: ", "Q: ", "A: ", " A: ", "Q：", "Hint:\n", "Id: Ü\n", "Id: A A\n", "C: ", "[", "]", "[x]", "\n", "\n\n",
      "text",
      "```\n", "<!--", "---\n", "Accept: ", "| ", "T: ", "D: ", "\u{FEFF}", "\r\n", "$$", "\\",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 1...24, using: &seeded) { text += seeded.pick(pieces) }
      let document = DeckDocument(text)
      let mending = DeckMending(of: document)
      #expect(
        mending.document.problems.count + mending.deeds.count <= document.problems.count, "\(text.debugDescription)")
      #expect(!mending.document.hasErrors || document.hasErrors, "\(text.debugDescription)")
      #expect(mending.isUnchanged == (mending.document.bytes == document.bytes))
    }
  }
}
