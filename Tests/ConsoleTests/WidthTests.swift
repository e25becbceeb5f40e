import Console
import Testing

@Suite struct `Widths and lines` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("北京", 4), ("ｆｕｌｌ", 8), ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("🇨🇳🇺🇸", 4), ("❤️", 2), ("❤", 1),
    ("1️⃣", 2), ("👍🏽", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("שָׁ", 1), ("a\u{200D}b", 2), ("…", 1),
    ("a\tb", 9), ("\t", 8), ("é", 1), ("─", 1), ("✓", 1), ("🏳️‍🌈", 2), ("👩🏽‍🚀x", 3), ("क्ष", 2), ("\u{200F}", 0),
  ])
  func `the columns of`(_ text: String, _ columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(arguments: [
    ("the quick brown fox", 10, 0, ["the quick", "brown fox"]),
    ("the quick brown fox", 10, 2, ["the quick", "  brown", "  fox"]),
    ("one\n\ntwo three", 5, 0, ["one", "", "two", "three"]),
    ("北京是中国的首都", 7, 0, ["北京是", "中国的", "首都"]),
    ("我爱，北京。", 6, 0, ["我爱，", "北京。"]),
    ("see北京now", 5, 0, ["see北", "京now"]),
    ("Donaudampfschiff", 6, 0, ["Donaud", "ampfsc", "hiff"]),
    ("a Donaudampfschiff", 6, 0, ["a", "Donaud", "ampfsc", "hiff"]),
    ("  code line", 8, 0, ["  code", "line"]),
    ("a  b", 10, 0, ["a  b"]),
    ("> ", 10, 0, ["> "]),
    ("a\tb", 12, 0, ["a       b"]),
    ("北a", 1, 0, ["…", "a"]),
    ("👨‍👩‍👧👨‍👩‍👧", 2, 0, ["👨‍👩‍👧", "👨‍👩‍👧"]),
    ("", 5, 0, [""]),
  ])
  func `lines break at blanks and beside Chinese letters`(
    _ text: String, _ columns: Int, _ indent: Int, _ lines: [String]
  ) {
    #expect(TerminalText(block: text).wrapped(columns: columns, indent: indent).map(\.plain) == lines)
  }

  @Test func `no line is wider than asked, and no letter is lost`() {
    var chance = SeededChance(state: 11)
    for _ in 0..<1_500 {
      let text = TerminalText(block: chance.text())
      let columns = 1 + chance.next(below: 30)
      let lines = text.wrapped(columns: columns, indent: chance.next(below: 12))
      for line in lines { #expect(line.width <= columns, "\(text.plain.debugDescription) in \(columns)") }
      guard columns > 1 else { continue }
      let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n"]
      let letters = text.plain.unicodeScalars.filter { !blanks.contains($0) }
      let shown = lines.flatMap(\.plain.unicodeScalars).filter { !blanks.contains($0) }
      #expect(shown.elementsEqual(letters), "\(text.plain.debugDescription) in \(columns)")
      let cut = text.truncated(columns: columns)
      #expect(cut.width <= columns)
    }
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("北京北京", 7, "北京北…"), ("北京北京", 6, "北京…"), ("a\nb", 9, "a…"),
    ("ab", 1, "…"), ("a\tb", 20, "a       b"),
  ])
  func `a text cut to columns says so`(_ text: String, _ columns: Int, _ shown: String) {
    #expect(TerminalText(block: text).truncated(columns: columns).plain == shown)
  }

  @Test func `styles go with their letters`() {
    let text: TerminalText = "\(TerminalText(line: "one two").styled(.good)) three"
    let lines = text.wrapped(columns: 5)
    #expect(lines == [TerminalText(line: "one").styled(.good), TerminalText(line: "two").styled(.good), "three"])
    #expect(text.styled(.bad).wrapped(columns: 99) == [text.styled(.bad)])
    #expect([TerminalText("a"), "b"].joined(separator: ", ") == "a, b")
  }
}
