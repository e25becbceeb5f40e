import Console
import Testing

@Test func `a scripted sitting is a transcript of what was shown and typed`() throws {
  let scripted = ScriptedTerminal([
    "an answer", .key("3"), .key("\n"), .function("study-hint", typed: "ha"), .interrupt,
  ])
  let terminal: any Terminal = scripted
  try terminal.line("Question\(TerminalText(line: "?").styled(.dim))")
  #expect(try terminal.read(Request(prompt: "> ")) == .line("an answer"))
  #expect(try terminal.read(Request(.key, prompt: "rate > ")) == .key("3"))
  #expect(try terminal.read(Request(.key, prompt: "rate > ")) == .key("\n"))
  #expect(try terminal.read(Request(prompt: "> ")) == .function("study-hint"))
  #expect(terminal.typed == "ha")
  #expect(try terminal.read(Request(prompt: "> ", initial: "ha")) == .interrupt)
  #expect(try terminal.read(Request(prompt: "> ")) == .end)
  #expect(
    scripted.transcript == """
      Question?
      > an answer
      rate > 3
      rate > 
      > ha‹study-hint›
      > ^C
      > ^D

      """)
  #expect(scripted.requests.map(\.initial) == ["", "", "", "", "ha", ""])
}
