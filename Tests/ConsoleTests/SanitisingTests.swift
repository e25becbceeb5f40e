import Console
import Testing

@Suite struct `Text from strangers` {
  @Test(arguments: [
    ("\u{1B}[2Jx", "^[[2Jx"), ("a\u{7}b", "a^Gb"), ("a\0b", "a^@b"), ("\u{1}red\u{2}", "^Ared^B"), ("\u{7F}", "^?"),
    ("\u{9B}31m", "<U+009B>31m"), ("a\tb", "a\tb"), ("a\rb", "a^Mb"), ("a\r\nb", "a^Jb"), ("a\nb", "a^Jb"),
    ("\u{1B}]52;c;QQ==\u{7}tail", "^[]52;c;QQ==^Gtail"), ("\u{1B}P unterminated", "^[P unterminated"),
    ("a\u{202E}b\u{202C}", "a<U+202E>b<U+202C>"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("\u{200E}a\u{200F}\u{61C}", "\u{200E}a\u{200F}\u{61C}"), ("a\u{200B}b", "a<U+200B>b"),
    ("a\u{AD}b", "a<U+00AD>b"), ("\u{2028}\u{2029}", "<U+2028><U+2029>"), ("\u{FEFF}x", "<U+FEFF>x"),
    ("\u{3164}\u{115F}\u{1160}\u{FFA0}", "<U+3164><U+115F><U+1160><U+FFA0>"), ("\u{180E}", "<U+180E>"),
    ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "<U+FFF9>a<U+FFFA>b<U+FFFB>"), ("\u{2060}\u{2063}", "<U+2060><U+2063>"),
    ("\u{E000}\u{F0000}", "<U+E000><U+F0000>"), ("\u{378}", "<U+0378>"), ("\u{FFFE}", "<U+FFFE>"),
    ("a\u{FE0F}", "a<U+FE0F>"), ("a\u{FE00}", "a<U+FE00>"), ("中\u{E0100}", "中<U+E0100>"), ("a\u{34F}b", "a<U+034F>b"),
    ("a\u{200D}b", "a<U+200D>b"), ("a\u{200C}b", "a<U+200C>b"), ("👨\u{200D}a", "👨<U+200D>a"),
    ("👨\u{200D}", "👨<U+200D>"), ("👨\u{200D}\u{200D}👩", "👨<U+200D><U+200D>👩"), ("1\u{FE0F}", "1<U+FE0F>"),
    ("hi\u{E0041}\u{E007F}", "hi<U+E0041><U+E007F>"), ("🏴\u{E0067}\u{E007F}", "🏴<U+E0067><U+E007F>"),
    ("🏴\u{E0067}\u{E0062}\u{E0065}", "🏴<U+E0067><U+E0062><U+E0065>"), ("می\u{200C}\u{200C}خ", "می\u{200C}<U+200C>خ"),
    ("\u{1F1E6}", "\u{1F1E6}"), ("\u{1D173}", "<U+1D173>"), ("\u{13430}", "<U+13430>"),
  ])
  func `what one can't see, or a terminal would obey, is written out`(_ text: String, _ shown: String) {
    #expect(TerminalText(line: text).plain == shown)
    #expect(Array(TerminalText(line: text).plain.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    "שָׁלוֹם עולם", "می\u{200C}خواهم", "السَّلَامُ عَلَيْكُمْ", "北京，中国", "한국어 조선말", "日本語のテスト", "क्\u{200D}ष क्ष हिन्दी", "ക്\u{200D}",
    "র\u{200D}্যা", "ශ්\u{200D}රී", "👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 ❤️‍🔥 👁️‍🗨️ 1️⃣ ©️", "🇨🇳🇺🇸", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "e\u{301}tude naïve Việt", "ไทย ภาษา", "བོད་སྐད",
    "U\u{A0}S", "x \u{3000} y", "\u{600}١٢", "∑ ≠ → “quotes” – …", "\u{FFFD}", "^[ <U+200B>",
  ])
  func `legal text stays as it is`(_ text: String) {
    #expect(Array(TerminalText(line: text).plain.unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(TerminalText(block: text).plain.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `lines stay in a block, CRLF as LF`() {
    #expect(TerminalText(block: "a\r\nb\nc\rd\te\n").plain == "a\nb\nc^Md\te\n")
  }

  @Test func `what is no UTF-8 becomes the replacement character`() {
    #expect(TerminalText(line: [0x61, 0xFF, 0xC0, 0x80, 0xE4, 0xB8]).plain == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(TerminalText(block: [0xED, 0xA0, 0x80]).plain.allSatisfy { $0 == "\u{FFFD}" })
    #expect(TerminalText(line: Array("北京".utf8)).plain == "北京")
  }

  @Test func `at most eight marks stand on one base`() {
    let marks = String(repeating: "\u{301}", count: 30)
    let shown = TerminalText(line: "a" + marks + "b" + marks).plain
    let eight = String(repeating: "\u{301}", count: 8)
    #expect(Array(shown.unicodeScalars) == Array(("a" + eight + "b" + eight).unicodeScalars))
    #expect(TerminalText(line: marks).plain.unicodeScalars.count == 8)
  }

  @Test(arguments: [("x", 512), ("北", 512), ("\u{1B}", 512), ("👨‍👩‍👧 ", 512), ("e\u{301}", 512)])
  func `a line has at most 512 scalars, and tells that it goes on`(_ text: String, _ limit: Int) {
    let shown = TerminalText(line: String(repeating: text, count: 600)).plain
    #expect(shown.unicodeScalars.count <= limit)
    #expect(shown.unicodeScalars.count > limit - 9)
    #expect(shown.hasSuffix("…"))
    #expect(TerminalText(line: shown).plain == shown)
    let bytes = TerminalText(line: Array(String(repeating: text, count: 600).utf8)).plain
    #expect(bytes == shown)
  }

  @Test func `a block has at most 100,000 scalars, and a full one is whole`() {
    let full = String(repeating: "a\n", count: 50_000)
    #expect(TerminalText(block: full).plain == full)
    #expect(TerminalText(block: full + "a").plain.unicodeScalars.count == 100_000)
    #expect(TerminalText(line: String(repeating: "a", count: 512)).plain.hasSuffix("a"))
    let huge = TerminalText(block: [UInt8](repeating: 0xE4, count: 50_000_000))
    #expect(huge.plain.unicodeScalars.count == 100_000)
  }

  @Test func `sanitising twice is sanitising once, and leaves nothing to obey`() {
    var chance = SeededChance(state: 7)
    for _ in 0..<3_000 {
      let text = chance.text()
      let line = TerminalText(line: text).plain
      let block = TerminalText(block: text).plain
      #expect(
        Array(TerminalText(line: line).plain.unicodeScalars) == Array(line.unicodeScalars), "\(text.debugDescription)")
      #expect(
        Array(TerminalText(block: block).plain.unicodeScalars) == Array(block.unicodeScalars),
        "\(text.debugDescription)")
      #expect(!line.unicodeScalars.contains { obeyed($0) && $0 != "\t" }, "\(text.debugDescription)")
      #expect(!block.unicodeScalars.contains { obeyed($0) && $0 != "\t" && $0 != "\n" }, "\(text.debugDescription)")
    }
  }

  private func obeyed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0x200B
  }

  @Test func `an interpolated text is sanitised, a literal and safe text are not`() {
    let evil = "\u{1B}[31m\n"
    let safe = TerminalText(line: "safe").styled(.good)
    let text: TerminalText = "a\n\(evil) \(safe) \(3) \(evil[...])"
    #expect(text.plain == "a\n^[[31m^J safe 3 ^[[31m^J")
  }
}

/// A generator that gives the same texts in every run.
struct SeededChance {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// Up to forty scalars, most of them such as sanitising cares about.
  mutating func text() -> String {
    let telling: [UInt32] = [
      0x1B, 0x0D, 0x0A, 0x09, 0x7F, 0x9B, 0x61, 0x31, 0x20E3, 0x301, 0x93F, 0x94D, 0x915, 0x9B0, 0x9CD, 0x200B, 0x200C,
      0x200D, 0x200F, 0x202E, 0x2066, 0xFE0F, 0x1F468, 0x1F469, 0x2764, 0x1F3FD, 0x1F3F4, 0xE0067, 0xE0062, 0xE0065,
      0xE007F, 0x1F1E8, 0x6CC, 0x5317, 0xAC00, 0x1100, 0xE000, 0x20, 0x3C,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<next(below: next(below: 20) == 0 ? 700 : 40) {
      let value = next(below: 12) == 0 ? UInt32(next(below: 0x110000)) : telling[next(below: telling.count)]
      guard let scalar = Unicode.Scalar(value) else { continue }
      scalars.append(contentsOf: repeatElement(scalar, count: next(below: 30) == 0 ? 10 : 1))
    }
    return String(scalars)
  }
}
