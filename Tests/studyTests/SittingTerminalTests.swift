import Glibc
import Testing

@Suite struct `A sitting on a terminal` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private var answers: [String] { program.grades(of: "small") }

  /// Starts a sitting and waits for its first prompt.
  private func sit(_ variables: [String: String?] = [:], columns: UInt16 = 80) throws -> PseudoTerminal {
    let terminal = try program.sit("--deck", deck, "--order", "deck", variables: variables, columns: columns)
    try terminal.expect("capital of France?")
    try terminal.expect("> ")
    return terminal
  }

  /// Reveals a card and waits for the rating prompt.
  private func reveal(_ terminal: PseudoTerminal, _ answer: String) throws {
    try terminal.send("\r", expect: answer)
    try terminal.expect("[good")
    try terminal.expect(" > ")
  }

  @Test func `Enter reveals, one key rates, and the terminal is left as it was`() throws {
    let terminal = try sit()
    #expect(!terminal.attributes.isCooked)
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    #expect(answers == ["france 4"])
    try terminal.expect("> ")
    try reveal(terminal, "Nairobi")
    terminal.send("4")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(answers == ["france 4", "kenya 4"])
    #expect(terminal.attributes == terminal.before)
  }

  @Test(arguments: [("Paris", "[good", "3"), ("Oslo", "[again", "1")])
  func `a typed answer gets a proposal in brackets, which Enter takes`(
    typed: String, proposal: String, grade: String
  ) throws {
    let terminal = try sit()
    try terminal.send(typed + "\r", expect: proposal)
    try terminal.expect(" > ")
    try terminal.send("\r", expect: "capital of Kenya?")
    #expect(answers == ["france \(grade)"])
  }

  @Test(arguments: [("3", "3"), ("３", "3"), ("1", "1"), ("easy\r", "4")])
  func `a rating is one key, a full-width one too, or a word`(typed: String, grade: String) throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    try terminal.send(typed, expect: "capital of Kenya?")
    #expect(answers == ["france \(grade)"])
  }

  @Test func `:undo asks the card again`() throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    try terminal.expect("> ")
    try terminal.send(":undo\r", expect: "capital of France?")
    let undone = program.journal(of: "small").filter { $0["k"] == "undo" }.map { $0["of"] }
    #expect(undone == program.reviews(of: "small").map { $0["id"] } && undone.count == 1)
    try terminal.expect("> ")
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    #expect(answers == ["france 4", "france 4"])
  }

  @Test func `a command can be given where a rating is asked`() throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    try terminal.send(":suspend\r", expect: "capital of Kenya?")
    #expect(program.journal(of: "small").contains { $0["k"] == "suspend" && $0["card"] == "france" })
  }

  @Test func `several answers are taken back at once`() throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    try terminal.expect("> ")
    try terminal.send(":flag 2\r", expect: "Flagged 2")
    try terminal.expect("> ")
    try terminal.send(":undo 2\r", expect: "Taken back: the flag 2")
    try terminal.expect("Taken back: the rating easy")
    try terminal.expect("capital of France?")
    try terminal.expect("> ")
    try terminal.send(":skip\r", expect: "capital of Kenya?")
    try terminal.expect("> ")
    try terminal.send(":undo\r", expect: "Taken back: the skipping")
    try terminal.expect("capital of France?")
    #expect(program.journal(of: "small").filter { $0["k"] == "undo" }.count == 2)
  }

  @Test func `the mode of vi isn't shown where one key answers, until a line begins`() throws {
    let file = try program.folder.write("set editing-mode vi\n", to: "home/inputrc")
    let terminal = try sit(["INPUTRC": file])
    #expect(terminal.seen.contains("(ins)> "))
    try reveal(terminal, "Paris")
    #expect(terminal.seen.ranges(of: "(ins)").count == 1)
    try terminal.send(":fl", expect: "(ins)")
    try terminal.send("ag 3\r", expect: "Flagged 3")
    try terminal.expect("easy")
    try terminal.expect(" > ")
    try terminal.send("\u{1B}", expect: "(cmd)")
    try terminal.send("i", expect: "ins")
    try terminal.send("ab", expect: "ab")
    let told = terminal.seen.ranges(of: "ins)").count
    try terminal.send("\u{3}", expect: "[good")
    try terminal.expect(" > ")
    #expect(terminal.seen.ranges(of: "ins)").count == told)
    try terminal.send("3", expect: "(ins)> ")
    #expect(answers == ["france 3"])
  }

  @Test(arguments: ["emacs", "vi"]) func `the cursor stays where it was when the window changes`(
    _ mode: String
  ) throws {
    let file = try program.folder.write("set editing-mode \(mode)\n", to: "home/inputrc")
    let terminal = try sit(["INPUTRC": file])
    try terminal.send("Pris", expect: "Pris")
    terminal.send(String(repeating: "\u{1B}[D", count: 3))
    terminal.resize(columns: 40)
    try terminal.expect("capital of France?")
    try terminal.expect("> Pris")
    try terminal.send("a\r", expect: "[good")
    try terminal.expect(" > ")
    try terminal.send("\r", expect: "capital of Kenya?")
    #expect(answers == ["france 3"])
  }

  @Test func `the commands of vi go on after the window has changed`() throws {
    let file = try program.folder.write("set editing-mode vi\n", to: "home/inputrc")
    let terminal = try sit(["INPUTRC": file])
    try terminal.send("Parxis", expect: "Parxis")
    try terminal.send("\u{1B}", expect: "cmd")
    terminal.send("hh")
    terminal.resize(columns: 40)
    try terminal.expect("capital of France?")
    try terminal.expect("> Parxis")
    try terminal.expect("cmd")
    try terminal.send("x\r", expect: "[good")
  }

  @Test func `Tab completes a command`() throws {
    let terminal = try sit()
    try terminal.send(":hi\t", expect: ":hint")
    try terminal.send("\r", expect: "> ")
    try reveal(terminal, "Paris")
    #expect(answers.isEmpty)
  }

  @Test func `a command's name can be bound in an inputrc, under $if study`() throws {
    let file = try program.folder.write("$if study\n\"\\C-xq\": study-quit\n$endif\n", to: "home/inputrc")
    let terminal = try sit(["INPUTRC": file])
    terminal.send("\u{18}q")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(terminal.attributes == terminal.before)
  }

  @Test func `^C clears the line, and on an empty one leaves with 130`() throws {
    let terminal = try sit()
    try terminal.send("Oslo", expect: "Oslo")
    terminal.send("\u{3}")
    terminal.settle(0.3)
    // Had "Oslo" stayed, this would be a wrong answer.
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    try terminal.expect("> ")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .status(130))
    #expect(answers == ["france 4"])
    #expect(terminal.attributes == terminal.before)
  }

  @Test func `^C at the rating prompt leaves with 130`() throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .status(130))
    #expect(answers.isEmpty)
    #expect(terminal.attributes == terminal.before)
  }

  @Test(arguments: [false, true]) func `^D leaves with 0`(revealed: Bool) throws {
    let terminal = try sit()
    if revealed { try reveal(terminal, "Paris") }
    terminal.send("\u{4}")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(terminal.attributes == terminal.before)
  }

  @Test(arguments: ["C", "en_US.UTF-8", "POSIX"]) func `Chinese is typed and compared whatever the locale`(
    locale: String
  ) throws {
    let deck = try program.folder.write("Q: 中国的首都是哪里？\nA: 北京\n", to: "decks/zh.md")
    let terminal = try program.sit("--deck", deck, variables: ["LC_ALL": locale])
    try terminal.expect("中国的首都是哪里？")
    try terminal.expect("> ")
    try terminal.send("北京", expect: "北京")
    try terminal.send("\r", expect: "[good")
    try terminal.expect(" > ")
    terminal.send("4")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(program.reviews(of: "zh").map { $0["g"] } == ["4"])
  }
}
