import Testing

@testable import Grammar

private let english = English()

@Suite struct `An English sentence` {
  /// What part of the tokens is as spaCy has it.
  ///
  /// `parses.jsonl` are sentences of briefs, `varied.jsonl` sentences with odd signs and forms.
  @Test(arguments: [("parses.jsonl", 0.999), ("varied.jsonl", 0.998)])
  func `is understood as spaCy understands it`(_ file: String, _ least: Double) throws {
    let known = try KnownParse.all(in: file)
    var tokens = 0
    var same = (heads: 0, labels: 0, tags: 0, lemmas: 0)
    for known in known {
      let own = english.parse(known.text).tokens
      #expect(own.map(\.text) == known.tokens.map(\.text))
      for (token, known) in zip(own, known.tokens) where known.isSamePiece(as: token) {
        same.heads += token.head == known.head ? 1 : 0
        same.labels += token.label.rawValue == known.label ? 1 : 0
        same.tags += token.tag.rawValue == known.tag ? 1 : 0
        same.lemmas += token.lemma == known.lemma ? 1 : 0
      }
      tokens += known.tokens.count
    }
    for count in [same.heads, same.labels, same.tags, same.lemmas] {
      #expect(Double(count) / Double(tokens) >= least)
    }
  }

  @Test func `is a tree whose tokens know where they lie`() {
    let parse = english.parse("“We can’t stay,” said Zoë.")
    #expect(parse.tokens.map(\.text) == ["“", "We", "ca", "n’t", "stay", ",", "”", "said", "Zoë", "."])
    #expect(parse.tokens.map(\.range.lowerBound) == [0, 1, 4, 6, 10, 14, 15, 17, 22, 25])
    #expect(parse.tokens.map(\.lemma) == ["\"", "we", "can", "not", "stay", ",", "\"", "say", "Zoë", "."])
    #expect(parse.roots == [7])
    #expect(parse.tokens[4].label == .ccomp)
    #expect(parse.tokens[8].head == 7)
  }

  @Test(arguments: [
    ("They’re 5\u{a0}km away.", "They're 5 km away."), ("a “quoted‟ word", "a \"quoted\" word"),
    ("post\u{2011}war art", "post-war art"),
  ])
  func `is understood alike with signs that look alike`(_ curly: String, _ straight: String) {
    let (curly, straight) = (english.parse(curly).tokens, english.parse(straight).tokens)
    #expect(curly.map(\.head) == straight.map(\.head))
    #expect(curly.map(\.tag) == straight.map(\.tag))
    #expect(curly.map(\.lemma) == straight.map(\.lemma))
    #expect(curly.map(\.range) == straight.map(\.range))
  }

  @Test func `gives the same tree every time`() {
    let sentence = "The treaty, signed in 1998, was ignored by those who had asked for it."
    #expect(english.parse(sentence) == English().parse(sentence))
  }
}

@Suite struct `Any text` {
  /// Texts that are no sentences, and how many tokens they are.
  @Test(arguments: [
    ("", 0), (" ", 1), ("\n\t", 1), ("...", 1), ("\u{0}", 1), ("\u{feff}", 1), ("e\u{301}", 1), ("😀👨‍👩‍👧", 6),
    ("\u{202e}\u{2066}", 1), ("한국어 텍스트", 2), ("))))", 4), ("¯\\(ツ)/¯", 1), ("\u{10ffff}", 1),
  ])
  func `becomes tokens`(_ text: String, _ count: Int) {
    let parse = english.parse(text)
    #expect(parse.tokens.count == count)
    #expect(parse.roots.isEmpty == parse.tokens.isEmpty)
  }

  /// Everything but single blanks is in a token, in order, and every token comes to a root.
  @Test(arguments: 0..<20)
  func `is covered by tokens that hang on each other`(_ seed: Int) {
    var generator = Chance(state: UInt64(seed))
    let pieces = [
      "a", "The", "U.S.", "can't", "(", ")", "\"", "’", "...", "$1.2", "-", "—", "http://x.org/a", ":-)", "é", "漢", "😀",
      "\t", "  ", " ", " ", " ", "°C", "5km", "\u{301}", "\u{0}",
    ]
    let text = (0..<200).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let parse = english.parse(text)
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for (index, token) in parse.tokens.enumerated() {
      #expect(scalars[end..<token.range.lowerBound].allSatisfy { $0 == " " })
      #expect(String(String.UnicodeScalarView(scalars[token.range])) == token.text)
      end = token.range.upperBound
      var head = index
      for _ in parse.tokens.indices where parse.tokens[head].head != head { head = parse.tokens[head].head }
      #expect(parse.roots.contains(head))
    }
    #expect(scalars[end...].allSatisfy { $0 == " " })
  }

  /// Pieces that are repeated without end, and how many tokens they come to.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("a", 300_000, 1), ("(", 3_000, 3_000), ("a.", 100_000, 1), ("@a.", 100_000, 1), ("https://", 50_000, 1),
      (" ", 300_000, 1), ("the cat sat. ", 500, 2_000), ("a-", 1_000, 2_000), (".", 300_000, 1),
      ("e\u{301}", 100_000, 1),
    ])
  func `takes time that grows with its length alone`(_ piece: String, _ repeats: Int, _ count: Int) {
    #expect(abs(english.parse(String(repeating: piece, count: repeats)).tokens.count - count) <= 1)
  }

  @Test func `of more than 400 tokens is parsed in parts`() throws {
    let sentence = "The bank raised its rate . "
    let parse = english.parse(String(repeating: sentence, count: 150))
    let first = english.parse(String(sentence.dropLast()))
    #expect(parse.tokens.count == 900)
    #expect(parse.tokens[0..<6].map(\.head) == first.tokens.map(\.head))
    #expect(parse.tokens.indices.allSatisfy { parse.tokens[$0].head / 400 == $0 / 400 })
  }
}

/// Numbers that look random and are the same in each run (Steele, Lea, Flood 2014, SplitMix64).
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
