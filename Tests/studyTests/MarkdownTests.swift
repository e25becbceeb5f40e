import Console
import Testing

@testable import study

private func shown(_ text: String, columns: Int = 40, hasStyles: Bool = false, isPlain: Bool = false) -> [String] {
  Markdown(text, hasStyles: hasStyles, isPlain: isPlain).lines(columns: columns).map(\.plain)
}

@Suite struct `Markdown on a terminal` {
  @Test(arguments: [
    ("Is it *not* **so**?", "Is it not so?"), ("***both*** and _one_", "both and one"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"), ("**open", "**open"), (#"\*kept\* and \$5"#, "*kept* and $5"),
    ("**a *b* c**", "a b c"), ("*a **b** c*", "a b c"), ("`ls *` of `` a`b ``", "`ls *` of `` a`b ``"),
    ("see [the map](https://a.org/m)", "see the map (https://a.org/m)"),
    ("[https://a.org](https://a.org)", "https://a.org"), ("<https://a.org>", "https://a.org"),
    ("![The Great Wall](img/wall.png \"x\")", "[The Great Wall: img/wall.png]"), ("![](wall.png)", "[wall.png]"),
    ("It is […](in brackets).", "It is […](in brackets)."), ("[… hint] is [text]", "[… hint] is [text]"),
    ("<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>へ", "東京(とうきょう)へ"), ("私[わたし]", "私[わたし]"),
    ("H<sub>2</sub>O, x<sup>2</sup>, m<sub>q</sub>", "H₂O, x², m<sub>q</sub>"), ("a &lt; b &amp; c", "a < b & c"),
    ("1 < 2 > 0", "1 < 2 > 0"), ("a $5 or $6 bill", "a $5 or $6 bill"),
  ]) func `a line is read as its author meant it`(_ text: String, _ expected: String) {
    #expect(shown(text, columns: 80, hasStyles: true).joined(separator: "\n") == expected)
  }

  @Test(arguments: [
    ("$\\alpha^2 + \\beta_i$", "α² + βᵢ"), ("$E = mc^2$", "E = mc²"), ("$\\frac{1}{2}$", "½"),
    ("$\\frac{a+b}{2}$", "(a+b)/2"), ("$a \\le b$", "a ≤ b"), ("$\\sqrt{2}$ and $\\sqrt{x+1}$", "√2 and √(x+1)"),
    ("$$x^{10} \\to \\infty$$", "x¹⁰ → ∞"), ("$\\mathbb{R}$", "ℝ"), ("$\\sin x$", "sin x"), ("$-1$", "−1"),
    ("$x^{\\alpha}$", "$x^{\\alpha}$"), ("$\\begin{matrix}1\\end{matrix}$", "$\\begin{matrix}1\\end{matrix}$"),
    ("$\\hat{x}$", "$\\hat{x}$"), ("$a_q$", "$a_q$"), ("$\\sqrt[3]{x}$", "$\\sqrt[3]{x}$"),
    ("$x^{2^2}$", "$x^{2^2}$"), ("$\\text{H}_2\\text{O}$", "H₂O"), ("$\\frac{1}$", "$\\frac{1}$"),
  ]) func `a formula is Unicode where that is exact, else as it stands`(_ text: String, _ expected: String) {
    #expect(shown(text, columns: 80).joined() == expected)
  }

  @Test func `marks stay where the terminal has no bold and no italics`() {
    #expect(shown("Is it *not* **so**? ***Yes*** **open") == ["Is it *not* **so**? ***Yes*** **open"])
    #expect(shown("2 * 3 and a_b_c") == ["2 * 3 and a_b_c"])
  }

  @Test func `lines of a paragraph are one, lists keep their indent, quotes and code are told apart`() {
    let text = """
      One sentence that goes on
      in a second line.\\
      And a third.

      - an item that is longer than a line has room for it
        - an inner one
      3. third

      > said
      > somebody

      ```sh
      ls  -l
      ```
      | a | b |
      | 1 | 2 |
      中文
      一行
      """
    #expect(
      shown(text) == [
        "One sentence that goes on in a second", "line.", "And a third.", "",
        "• an item that is longer than a line has", "  room for it", "  • an inner one", "3. third", "",
        "│ said somebody", "", "  ls  -l", "| a | b |", "| 1 | 2 |", "中文一行",
      ])
    #expect(
      shown(text, isPlain: true).filter { $0.contains("item") || $0.contains("said") }
        == ["- an item that is longer than a line has", "> said somebody"])
  }

  @Test(arguments: [1, 2, 3, 7, 12, 40]) func `no line is wider than it may be, whatever stands in it`(columns: Int) {
    for text in [
      "> > > deep **quotes** in `a narrow` window", "- a\n  - b\n    - c with some words", "中文字符 and 👨‍👩‍👧 family",
      "```\nlong code line that goes on\n```", "| a table | that is | wide |",
      "$\\alpha$ [link](https://example.org/path)",
      "é́́́́́́́́́́ combining",
    ] {
      for line in shown(text, columns: columns) where columns > 3 || !line.contains("│") {
        #expect(displayWidth(line) <= max(columns, 3), "\(line)")
      }
    }
  }

  @Test(arguments: [
    "\u{1B}]52;c;aGk=\u{7}**x**", "[a](\u{1B}[31m)", "`\u{9B}31m`", "$\u{1B}$", "<\u{1B}>", "![\u{202E}](x)", "*\u{1}*",
  ]) func `what a stranger wrote stays harmless`(_ text: String) {
    for line in shown(text, hasStyles: true) {
      #expect(
        line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value) })
      #expect(!line.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func `a text of many marks is read in little time`() {
    let clock = ContinuousClock()
    for text in ["*a_", "[", "`a``", "$x", "<", "**", "![", "> "].map({ String(repeating: $0, count: 4000) }) {
      #expect(clock.measure { _ = shown(text) } < .seconds(10) * Sanitizers.patience)
    }
  }
}
