import Glibc
import Testing

@Suite struct `How the program ends` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  @Test(arguments: [
    ["--frobnicate"], ["frobnicate"], ["--deck"], ["--deck", "x", "--new", "many"],
    ["--deck", "x", "--order", "sideways"],
    ["check"], ["session", "--deck", "x", "--limit"],
  ]) func `wrong usage is 64, said on stderr`(_ arguments: [String]) throws {
    let child = try program.start(arguments)
    child.endInput()
    #expect(try child.exitStatus() == .status(64), "\(child.transcript)")
    #expect(child.output.isEmpty && !child.errors.isEmpty)
  }

  @Test func `an unknown deck is 1, with the nearest name`() throws {
    try program.folder.write(SmallDeck.capitals, to: "work/Decks/beijing.md")
    let result = try program.run("--deck", "beijng")
    #expect(result.ending == .status(1))
    #expect(result.errors.contains("did you mean beijing?"), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test(arguments: ["work/Decks", "study/decks", "elsewhere", "elsewhere2"])
  func `a deck is found by its name, whatever its case`(_ place: String) throws {
    try program.folder.write(SmallDeck.capitals, to: place + "/Beijing.md")
    let folders = program.folder.path + "/elsewhere:" + program.folder.path + "/elsewhere2"
    let result = try program.run(
      "--deck", "bEIJING", "--order", "deck", input: "\n4\n", variables: ["STUDY_DECKS": folders])
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(program.reviews(of: "beijing").map { $0["card"] } == ["france"])
  }

  @Test func `a deck with an error is 1, told with its place, and nothing is asked`() throws {
    let bad = try program.folder.write("Q: Fine?\nA: yes\n\nQ: Without an answer?\n", to: "decks/bad.md")
    let result = try program.run("--deck", bad, input: "\n4\n")
    #expect(result.ending == .status(1))
    #expect(result.errors.contains("bad.md:4:1: error: "), "\(result.errors)")
    #expect(program.reviews(of: "bad").isEmpty)
  }

  @Test func `without HOME and STUDY_HOME it is 74, before a question`() throws {
    let result = try program.run(
      "--deck", deck, input: "\n4\n",
      variables: ["HOME": .none, "STUDY_HOME": .none, "XDG_DATA_HOME": .none, "XDG_STATE_HOME": .none])
    #expect(result.ending == .status(74), "\(result.output)")
    #expect(!result.errors.isEmpty && !result.output.contains("What is the capital"))
  }

  @Test func `a home in which nothing can be written is 74, before a question`() throws {
    let result = try program.run("--deck", deck, input: "\n4\n", variables: ["STUDY_HOME": "/proc/nowhere"])
    #expect(result.ending == .status(74), "\(result.output)")
    #expect(result.errors.contains("/proc/nowhere") && !result.output.contains("What is the capital"))
  }

  @Test func `a closed standard output is 74, and no file takes what was meant for it`() throws {
    let command = "printf '\\n4\\n' | \(Program.path) --deck \(deck) >&-; echo ended $?."
    let shell = try PseudoTerminal("/bin/sh", ["-c", command], environment: program.environment())
    try shell.expect("ended 74.")
    #expect(try !program.folder.holds("── 1/2"))
  }

  @Test func `by default progress lies below HOME`() throws {
    let result = try program.run(
      "--deck", deck, input: "\n4\n",
      variables: ["STUDY_HOME": .none, "XDG_DATA_HOME": .none, "XDG_STATE_HOME": .none])
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(
      program.folder.journalLines(in: "home/.local/share/study/progress/small").contains { $0.contains(#""k":"rev""#) })
  }

  @Test(arguments: [["--deck", "DECK"], ["--help"], ["decks"]])
  func `a closed pipe on stdout ends it quietly with 0`(_ arguments: [String]) throws {
    try program.folder.write(SmallDeck.capitals, to: "study/decks/listed.md")
    let pipe = try Unseen.pipe()
    close(pipe.reading)
    defer { close(pipe.writing) }
    let child = try program.start(arguments.map { $0 == "DECK" ? deck : $0 }, output: pipe.writing)
    child.send("\n4\n\n4\n")
    #expect(try child.exitStatus() == .status(0))
    #expect(child.errors.isEmpty, "\(child.transcript)")
  }

  @Test(arguments: [["--deck", "DECK"], ["--help"], ["decks"]])
  func `a full device as stdout is 74`(_ arguments: [String]) throws {
    try program.folder.write(SmallDeck.capitals, to: "study/decks/listed.md")
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let child = try program.start(arguments.map { $0 == "DECK" ? deck : $0 }, output: full)
    child.send("\n4\n\n4\n")
    #expect(try child.exitStatus() == .status(74), "\(child.transcript)")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `a signal ends a sitting on pipes with 128 and its number, and what was answered is kept`(
    _ signal: Int32, _ status: Int32
  ) throws {
    let child = try program.start(["--deck", deck, "--order", "deck"])
    child.send("\n4\n")
    try child.expect("What is the capital of Kenya?")
    child.kill(signal)
    #expect(try child.exitStatus() == .status(status))
    #expect(program.reviews(of: "small").map { $0["card"] } == ["france"])
  }
}
