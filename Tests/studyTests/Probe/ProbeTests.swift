import Glibc
import Testing

@Suite struct `Readline on a terminal` {
  @Test func `keys of emacs edit the line`() throws {
    let probe = try ProbeTerminal("console-probe")
    try probe.expect("ask> ")
    probe.send("wolrd\u{1}hello \u{5}\u{2}\u{2}\u{14}\u{5}!\r")  // ^A ^E ^B ^B ^T ^E
    try probe.expect("got line(\"hello world!\")")
    try probe.expect("ask> ")
    probe.send("\u{4}")
    try probe.expect("got end")
    #expect(try probe.end() == 0)
  }

  @Test func `keys of vi edit the line, and the prompt shows the mode if the inputrc wants it`() throws {
    let inputrc = try Inputrc("set editing-mode vi\nset show-mode-in-prompt on")
    let probe = try ProbeTerminal("console-probe", variables: ["INPUTRC": inputrc.path])
    try probe.expect("(ins)")
    try probe.expect("ask> ")
    probe.send("one two\u{1B}")
    try probe.expect("cmd")
    probe.send("bD")
    probe.send("athree\r")
    try probe.expect("got line(\"one three\")")
  }

  @Test(arguments: [
    ("set editing-mode vi", "(ins)ask> "), ("set editing-mode vi\nset show-mode-in-prompt off", "ask> "),
    ("set editing-mode emacs", "ask> "), ("set emacs-mode-string \"E:\"", "E:ask> "),
  ]) func `the mode is shown in vi's, and as the inputrc says`(_ lines: String, _ prompt: String) throws {
    let inputrc = try Inputrc(lines)
    let probe = try ProbeTerminal("console-probe", variables: ["INPUTRC": inputrc.path, "TERM": "dumb"])
    try probe.expect("ask> ")
    #expect(probe.screen == prompt)
  }

  @Test func `Tab completes commands and their words, nothing else`() throws {
    let probe = try ProbeTerminal("console-probe")
    try probe.expect("ask> ")
    probe.send(":hi\t\r")
    try probe.expect("got line(\":hint\")")
    try probe.expect("ask> ")
    probe.send(":fl\tg\t\r")
    try probe.expect("got line(\":flag green\")")
    try probe.expect("ask> ")
    probe.send(":h\t\t")
    try probe.expect(":help")
    try probe.expect(":hint")
    probe.send("\u{15}/et\t\r")
    try probe.expect("got line(\"/et\")")
    try probe.expect("ask> ")
    probe.send("\u{15}hi\t\r")
    try probe.expect("got line(\"hi\")")
    try probe.expect("ask> ")
    probe.send("\\:hi\t\r")
    try probe.expect("got line(\"\\\\:hi\")")
  }

  @Test func `the arrow keys bring back commands, never answers`() throws {
    let probe = try ProbeTerminal("console-probe")
    try probe.expect("ask> ")
    probe.send(":hint\r")
    try probe.expect("got line(\":hint\")")
    try probe.expect("ask> ")
    probe.send("an answer\r")
    try probe.expect("got line(\"an answer\")")
    try probe.expect("ask> ")
    probe.send("\u{1B}[A\r")
    try probe.expect("got line(\":hint\")")
    try probe.expect("ask> ")
    probe.send("\u{1B}[A\u{15}another\u{1B}[B\u{1B}[A\r")
    try probe.expect("got line(\"another\")")
    try probe.expect("ask> ")
    probe.send("\u{1B}[A\r")
    try probe.expect("got line(\":hint\")")
  }

  @Test func `^C clears the line, and leaves on an empty one`() throws {
    let probe = try ProbeTerminal("console-probe")
    try probe.expect("ask> ")
    probe.send("never mind")
    try probe.expect("never mind")
    probe.send("\u{3}")
    try probe.expect("ask> ")
    probe.send("other\r")
    try probe.expect("got line(\"other\")")
    try probe.expect("ask> ")
    probe.send("\u{3}")
    try probe.expect("got interrupt")
    #expect(try probe.end() == 130)
    #expect(probe.modes == probe.modesBefore)
  }

  @Test(arguments: ["LC_ALL": "C", "LANG": "", "LC_CTYPE": "POSIX"])
  func `Chinese letters and emoji arrive whatever the locale says`(_ variable: (key: String, value: String)) throws {
    let probe = try ProbeTerminal("console-probe", variables: [variable.key: variable.value])
    try probe.expect("ask> ")
    probe.send("北京 👨‍👩‍👧 é\r")
    try probe.expect("got line(\"北京 👨‍👩‍👧 é\")")
  }

  @Test func `a prompt with colours and wide letters leaves the cursor where it belongs`() throws {
    let probe = try ProbeTerminal("console-probe", ["wide"])
    try probe.expect("北京 ask> ")
    #expect(probe.screen.contains("\u{1B}[1;36m北京\u{1B}[0m ask> "))
    probe.send("abc\u{1}")
    try probe.expect("abc\u{8}\u{8}\u{8}")
    probe.send("\r")
    try probe.expect("got line(\"abc\")")
  }

  @Test func `a paste of several lines is one line with LF in it`() throws {
    let probe = try ProbeTerminal("console-probe")
    try probe.expect("ask> ")
    probe.send("\u{1B}[200~one\rtwo\u{1B}[201~\r")
    try probe.expect("got line(\"one\\ntwo\")")
  }

  @Test func `a dumb terminal sees no escape sequence`() throws {
    let probe = try ProbeTerminal("console-probe", ["wide", "key"], variables: ["TERM": "dumb"])
    try probe.expect("北京 ask> ")
    probe.send("3\r")
    try probe.expect("got line(\"3\")")
    try probe.expect("ask> ")
    probe.send("\u{4}")
    #expect(try probe.end() == 0)
    #expect(!probe.screen.contains("\u{1B}"))
  }

  @Test func `NO_COLOR leaves the colours out`() throws {
    let probe = try ProbeTerminal("console-probe", ["wide"], variables: ["NO_COLOR": "1"])
    try probe.expect("北京 ask> ")
    #expect(!probe.screen.contains("\u{1B}[1;36m"))
  }

  @Test func `a function of the inputrc comes by name and keeps what was typed`() throws {
    let inputrc = try Inputrc(
      """
      $if study
      "\\C-xh": study-hint
      $endif
      $if bash
      "\\C-xh": study-quit
      $endif
      """)
    let probe = try ProbeTerminal("console-probe", variables: ["INPUTRC": inputrc.path])
    try probe.expect("ask> ")
    probe.send("half")
    probe.send("\u{18}h")
    try probe.expect("got function(\"study-hint\") typed half")
    try probe.expect("ask> half")
    probe.send(" an answer\r")
    try probe.expect("got line(\"half an answer\")")
  }
}

/// An inputrc in a temporary folder, gone with its owner.
final class Inputrc {
  let path: String

  init(_ lines: String) throws {
    var name = Array("/tmp/inputrc-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array((lines + "\n").utf8)
    #expect(write(file, bytes, bytes.count) == bytes.count)
    close(file)
  }

  deinit { unlink(path) }
}
