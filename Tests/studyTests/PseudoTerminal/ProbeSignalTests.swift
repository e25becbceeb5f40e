import Glibc
import Testing

@Suite struct `Signals and keys on a terminal` {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal that ends the program leaves the terminal as it was`(_ signal: Int32) throws {
    let probe = try PseudoTerminal("console-probe")
    try probe.expect("ask> ")
    probe.send("half")
    try probe.expect("half")
    #expect(probe.modes != probe.modesBefore)
    probe.send(signal: signal)
    try probe.expect("got signal(\(signal)) typed half")
    #expect(try probe.end() == 128 + signal)
    #expect(probe.modes == probe.modesBefore)
  }

  @Test(arguments: ["line", "key"])
  func `after ^Z and fg prompt and text are there again`(_ kind: String) throws {
    let shell = try PseudoTerminal("/bin/bash", ["--norc", "--noprofile", "-i"], variables: ["PS1": "shell$ "])
    try shell.expect("shell$ ")
    shell.send("\(buildFolder)/console-probe \(kind)\r")
    try shell.expect("ask> ")
    shell.send("half")
    try shell.expect("half")
    shell.send("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("shell$ ")
    shell.send("fg\r")
    try shell.expect("ask> half")
    shell.send(" an answer\r")
    try shell.expect("got line(\"half an answer\")")
    try shell.expect("ask> ")
    shell.send("\u{1A}")
    try shell.expect("shell$ ")
    shell.send("stty -a | tr ' ;' '\\n' | grep -x -e icanon -e echo; fg\r")
    try shell.expect("icanon")
    try shell.expect("echo")
    try shell.expect("ask> ")
    shell.send("\u{4}")
    try shell.expect("got end")
    try shell.expect("shell$ ")
    shell.send("exit\r")
    #expect(try shell.end() == 0)
  }

  @Test func `a resize in the middle of a line keeps it`() throws {
    let probe = try PseudoTerminal("console-probe")
    try probe.expect("ask> ")
    probe.send("half")
    try probe.expect("half")
    probe.resize(columns: 40)
    probe.pause(0.1)
    probe.send(" an answer\r")
    try probe.expect("got line(\"half an answer\") typed  columns 40")
  }

  @Test func `a resize is reported to who asks for it`() throws {
    let probe = try PseudoTerminal("console-probe", ["resize"])
    try probe.expect("ask> ")
    probe.send("half")
    try probe.expect("half")
    probe.resize(columns: 50)
    try probe.expect("got resized typed half columns 50")
    try probe.expect("ask> half")
  }

  @Test(arguments: [
    ("3", "got key(\"3\")"), ("３", "got key(\"3\")"), ("\r", "got key(\"\\n\")"), ("good\r", "got line(\"good\")"),
    (":undo\r", "got line(\":undo\")"), ("5\r", "got line(\"5\")"), ("é\r", "got line(\"é\")"),
    ("北\r", "got line(\"北\")"), ("x\u{7F}2", "got key(\"2\")"), ("\u{1B}[C4", "got key(\"4\")"),
    ("\u{4}", "got end"), ("\u{3}", "got interrupt"), ("\u{1B}[200~2 and\u{1B}[201~\r", "got line(\"2 and\")"),
  ])
  func `a rating is one key, and anything else begins a line`(_ keys: String, _ shown: String) throws {
    let probe = try PseudoTerminal("console-probe", ["key"])
    try probe.expect("ask> ")
    for key in keys.unicodeScalars { probe.send(String(key)) }
    try probe.expect(shown)
    if shown != "got end", shown != "got interrupt" {
      try probe.expect("ask> ")
      probe.send("\u{4}")
    }
    _ = try probe.end()
    #expect(probe.modes == probe.modesBefore)
  }

  @Test func `a key pressed is shown, and the next question begins a line`() throws {
    let probe = try PseudoTerminal("console-probe", ["key"])
    try probe.expect("ask> ")
    probe.send("3")
    try probe.expect("3\r\n")
    try probe.expect("got key(\"3\")")
  }

  @Test func `keys pressed early all count`() throws {
    let probe = try PseudoTerminal("console-probe", ["key"])
    try probe.expect("ask> ")
    probe.send("12:hint\r34")
    for shown in ["key(\"1\")", "key(\"2\")", "line(\":hint\")", "key(\"3\")", "key(\"4\")"] {
      try probe.expect("got \(shown)")
    }
  }

  @Test func `whole lines when asked for`() throws {
    let probe = try PseudoTerminal("console-probe", ["key", "lines"])
    try probe.expect("ask> ")
    probe.send("3\r")
    try probe.expect("got line(\"3\")")
  }

  @Test(arguments: ["line", "key"])
  func `a request ends when its time is over, with what was typed`(_ kind: String) throws {
    let probe = try PseudoTerminal("console-probe", [kind, "300"])
    try probe.expect("ask> ")
    probe.send("half")
    try probe.expect("got timeout typed half")
    try probe.expect("ask> half")
  }

  @Test func `^C while keys are asked for clears a line begun`() throws {
    let probe = try PseudoTerminal("console-probe", ["key"])
    try probe.expect("ask> ")
    probe.send("wrong")
    try probe.expect("wrong")
    probe.send("\u{3}")
    try probe.expect("ask> ")
    probe.send("1")
    try probe.expect("got key(\"1\")")
  }
}
