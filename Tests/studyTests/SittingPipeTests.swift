import Glibc
import Testing

@Suite struct `A sitting without a terminal` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private var answers: [String] { program.grades(of: "small") }

  private func sit(_ input: String) throws -> Program.Result {
    try program.run("--deck", deck, "--order", "deck", input: input)
  }

  @Test func `an empty line reveals, a number rates, and the next question comes when the answer is on disk`() throws {
    let child = try program.start(["--deck", deck, "--order", "deck"])
    try child.expect("What is the capital of France?")
    #expect(!child.seen.contains("Paris"))
    child.send("\n")
    try child.expect("Paris")
    #expect(answers == [])
    child.send("4\n")
    try child.expect("What is the capital of Kenya?")
    #expect(answers == ["france 4"])
    child.send("\n")
    try child.expect("Nairobi")
    child.send("4\n")
    #expect(try child.exitStatus() == .status(0))
    #expect(answers == ["france 4", "kenya 4"])
    #expect(String(decoding: child.errors, as: UTF8.self) == "")
  }

  @Test(arguments: [
    ("", []), ("\n", []), ("\n4\n", ["france 4"]), ("\n4\n\n", ["france 4"]), (":quit\n\n4\n", []),
    ("\n:quit\n4\n", []), ("\n4\n:quit\n\n4\n", ["france 4"]), ("\n4\n\n4\n", ["france 4", "kenya 4"]),
  ]) func `the end of input, and :quit, end it well with what was answered`(input: String, kept: [String]) throws {
    let result = try sit(input)
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(answers == kept)
  }

  @Test(arguments: [
    ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("３", "3"), ("４", "4"), ("again", "1"), ("hard", "2"),
    ("good", "3"),
    ("easy", "4"), ("", "3"),
  ]) func `a rating is a number, a full-width one, a word, or Enter for good`(typed: String, grade: String) throws {
    let result = try sit("\n\(typed)\n:quit\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(answers == ["france \(grade)"])
  }

  @Test(arguments: ["banana", "0", "5", "33", "3 4", "-1", ":nonsense", "\u{1B}[A"])
  func `what is no rating asks again`(typed: String) throws {
    let result = try sit("\n\(typed)\n4\n:quit\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(answers == ["france 4"])
    #expect(!result.outputBytes.contains(0x1B))
  }

  @Test(arguments: [("Paris", "3"), ("paris", "3"), ("Oslo", "1")])
  func `a typed answer is compared, and Enter takes what is proposed`(typed: String, grade: String) throws {
    let result = try sit("\(typed)\n\n:quit\n")
    #expect(result.output.contains("Paris"))
    #expect(answers == ["france \(grade)"])
  }

  @Test func `the learner's rating counts, not the proposal`() throws {
    _ = try sit("Oslo\n4\nNairobi\n1\n:quit\n")
    #expect(answers == ["france 4", "kenya 1"])
  }

  @Test(arguments: [":hint", ":help", ":why", ":info", ":source", ":stats", ":sure", ":unsure", ":flag 2"])
  func `a command is taken at both prompts, and the same card goes on`(command: String) throws {
    let result = try sit("\(command)\n\n\(command)\n4\n:quit\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(answers == ["france 4"])
  }

  @Test(arguments: [(":suspend", "suspend"), (":bury", "bury")], [true, false])
  func `a card that is put away is not asked, and the next one is`(_ it: (String, String), revealed: Bool) throws {
    let result = try sit((revealed ? "\n" : "") + "\(it.0)\n\n4\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(program.journal(of: "small").filter { $0["k"] == it.1 }.map { $0["card"] } == ["france"])
    #expect(answers == ["kenya 4"])
  }

  @Test func `a flag's colour and a sure answer are written down`() throws {
    _ = try sit(":flag 5\n:sure\n\n4\n:unsure\n\n4\n")
    let flags = program.journal(of: "small").filter { $0["k"] == "flag" }
    #expect(flags.map { $0["color"] } == ["5"] && flags.map { $0["card"] } == ["france"])
    #expect(program.reviews(of: "small").map { $0["conf"] } == ["1", "0"])
  }

  @Test func `:skip asks another card first`() throws {
    let result = try sit(":skip\n\n4\n\n4\n")
    #expect(answers == ["kenya 4", "france 4"], "\(result.output)")
  }

  @Test(arguments: ["\n4\n:undo\n", "\n4\n\n:undo\n"]) func `:undo asks the card again`(before: String) throws {
    let child = try program.start(["--deck", deck, "--order", "deck"])
    child.send(before)
    for country in ["France", "Kenya", "France"] { try child.expect("What is the capital of \(country)?") }
    let journal = program.journal(of: "small")
    let undone = journal.filter { $0["k"] == "undo" }.map { $0["of"] }
    #expect(undone == journal.filter { $0["k"] == "rev" }.map { $0["id"] } && undone.count == 1)
    child.send("\n4\n\n4\n")
    #expect(try child.exitStatus() == .status(0))
    #expect(answers == ["france 4", "france 4", "kenya 4"])
  }

  @Test func `any number of answers can be undone`() throws {
    let result = try sit("\n4\n\n1\n:undo\n:undo\n:undo\n\n4\n\n4\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    let undone = program.journal(of: "small").filter { $0["k"] == "undo" }.map { $0["of"] }
    #expect(undone == program.reviews(of: "small").prefix(2).reversed().map { $0["id"] })
    #expect(answers == ["france 4", "kenya 1", "france 4", "kenya 4"])
  }

  @Test func `nothing waits for a clock: a forgotten card comes back at once until it was recalled twice`() throws {
    let result = try sit("\n1\n" + String(repeating: "\n3\n", count: 20))
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(answers == ["france 1", "kenya 3", "france 3", "france 3"])
  }

  @Test func `FSRS-6 has learning steps: cards come back at once until they are learned`() throws {
    let deck = try program.folder.write("---\nmodel: 6\n---\n\n" + SmallDeck.capitals, to: "decks/small.md")
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: String(repeating: "\n3\n", count: 20))
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(answers == ["france 3", "kenya 3", "france 3", "kenya 3"])
  }

  @Test func `an answer that begins with a colon is typed with a backslash`() throws {
    let deck = try program.folder.write("Q: Which command ends vi?\nA: :quit\n", to: "decks/vi.md")
    let result = try program.run("--deck", deck, input: "\\:quit\n\n:quit\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(program.reviews(of: "vi").map { $0["g"] } == ["3"])
  }

  @Test func `a hint is one more letter each time`() throws {
    let child = try program.start(["--deck", deck, "--order", "deck"])
    try child.expect("France?")
    for (shown, hidden) in [("P", "Pa"), ("Pa", "Par"), ("Par", "Pari")] {
      child.send(":hint\n")
      try child.expect(shown)
      #expect(!child.seen.contains(hidden))
    }
  }

  @Test func `a list is answered in one line, a choice by its text or its letter`() throws {
    let deck = try program.folder.write(
      "Q: Which are the primary colours?\nA:\n- red\n- blue\n- yellow\n\n"
        + "Q: Which city is in China?\nA:\n- [ ] Tokyo\n- [x] Shanghai\n- [ ] Seoul\n\n"
        + "Q: Which sea is dead?\nA: the Dead Sea\n", to: "decks/kinds.md")
    let child = try program.start(["--deck", deck, "--order", "deck"])
    try child.expect("primary colours?")
    child.send("yellow; red; blue\n\n")
    try child.expect("Which city is in China?")
    try child.expect("Shanghai")
    child.send("Shanghai\n\n")
    child.send(":undo\n")
    try child.expect("Which city is in China?")
    child.settle(0.3)
    let line = child.seen.split(separator: "\n").last { $0.contains("Shanghai") }
    let letter = line?.first { $0.isASCII && $0.isLetter }
    child.send("\(letter.map(String.init) ?? "?")\n\n:quit\n")
    #expect(try child.exitStatus() == .status(0))
    #expect(program.reviews(of: "kinds").map { $0["g"] } == ["3", "3", "3"], "\(child.transcript)")
  }

  @Test func `a sitting of a thousand cards takes no more memory at its end than near its beginning`() throws {
    let text = (0..<1000).map { "## Topic \($0 % 9)\n\nQ: What is number \($0)?\nA: It is *\($0)*\n" }.joined(
      separator: "\n")
    let deck = try program.folder.write(text, to: "decks/thousand.md")
    let child = try program.start(["--deck", deck, "--new", "1000"])
    var memory: [Int] = []
    for number in 1...1000 {
      child.send(number % 3 == 0 ? "It is 7\n4\n" : "\n4\n")
      if number < 1000 { try child.expect("── \(number + 1)/1000", within: 30) }
      if number % 300 == 0 { memory.append(child.memory) }
    }
    #expect(try child.exitStatus() == .status(0))
    #expect(program.reviews(of: "thousand").count == 1000)
    let growth = (memory.last ?? 0) - (memory.first ?? 0)
    #expect(growth < 2000 || Sanitizers.areUsed, "KiB after 300, 600 and 900 answers: \(memory)")
  }
}
