import Testing

@testable import Console

@Suite struct `What Tab puts on a line` {
  private static let commands = [
    Request.Command(":hint"), Request.Command(":help"), Request.Command(":flag", arguments: ["1", "12"]),
  ]

  @Test(arguments: [
    (":h", "", [":hint", ":help"]), (":", "", [":hint", ":help", ":flag"]), ("h", "", []), ("", "", []),
    ("1", ":flag ", ["1", "12"]), ("", ":flag ", ["1", "12"]), ("", ":flag 1 ", []), ("", ":hint ", []),
    (":h", "x ", []), (":h", " ", []), ("\\:h", "", []), ("北", "", []),
  ])
  func `only commands at the beginning and their words behind them`(_ word: String, _ before: String, _ found: [String])
  {
    #expect(Completion.candidates(for: word, after: before, of: Self.commands) == found)
  }

  @Test func `a blank follows only a command that takes a word`() {
    #expect(Completion.goesOn([":flag"], of: Self.commands))
    #expect(!Completion.goesOn([":hint"], of: Self.commands))
    #expect(!Completion.goesOn([":hint", ":flag"], of: Self.commands))
  }

  @Test func `a prompt tells readline which parts take no column, and holds no TAB`() {
    let prompt: TerminalText = "\(TerminalText(line: "a\tb").styled(.good)) > "
    #expect(prompt.encodedPrompt(colours: true) == "\u{1}\u{1B}[32m\u{2}a b\u{1}\u{1B}[0m\u{2} > ")
    #expect(prompt.encodedPrompt(colours: false) == "a b > ")
    #expect(prompt.encoded(colours: true) == "\u{1B}[32ma\tb\u{1B}[0m > ")
    #expect(TerminalText(line: "\u{1}x\u{2}").encodedPrompt(colours: true) == "^Ax^B")
  }
}

@Suite struct `The prompt that readline draws` {
  @Test func `is the last line, with its styles`() {
    let text: TerminalText =
      "one\n\(TerminalText(block: "two\nthr").styled(.good))ee\(TerminalText(line: "!").styled(.bad))"
    let (before, line) = text.lastLine
    #expect(before == "one\n\(TerminalText(block: "two\n").styled(.good))")
    #expect(line == "\(TerminalText(line: "thr").styled(.good))ee\(TerminalText(line: "!").styled(.bad))")
    #expect(TerminalText("x").lastLine == ("", "x"))
    #expect(TerminalText("x\n").lastLine == ("x\n", ""))
  }
}
