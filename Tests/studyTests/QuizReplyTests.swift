import Foundation
import Testing

private let deck = """
  Q: Which city did the *visit* begin in?
  A:
  - [ ] Beijing
  - [x] Shanghai
  - [ ] Xi'an
  Id: city

  """

@Suite struct `A quiz's reply` {
  private let program: Program

  init() throws {
    program = try Program(now: "2026-03-01T09:00:00+01:00")
    try program.folder.write(deck, to: "work/Decks/visit.md")
    try program.folder.write("Q: Who painted *The Hay Wain*?\nA: John *Constable*\n", to: "work/Decks/art.md")
  }

  private func quiz(_ deck: String, _ format: String, _ input: String, _ more: String...) throws -> Program.Result {
    let child = try program.start(["quiz", "--deck", deck, "--format", format] + more)
    child.send(input)
    child.endInput()
    let ending = try child.exitStatus(within: 30)
    return Program.Result(ending: ending, outputBytes: child.output, errorBytes: child.errors)
  }

  @Test(arguments: [
    ("visit", "choice", "e", "b", "a letter from a to c"), ("visit", "choice", "zzz", "b", "a letter from a to c"),
    ("visit", "choice", "a b", "Shanghai", "a letter from a to c"),
    ("visit", "choice", ":help", "b) Shanghai", ":quit is the only command"),
    ("art", "true-false", "b", "t", "Answer true or false"), ("art", "true-false", "?", "True", "Answer true or false"),
    ("art", "typed", ":hint", "john constable", ":quit is the only command"),
  ])
  func `that is none is asked for again, with what is wanted`(
    _ it: (deck: String, format: String, bad: String, good: String, told: String)
  ) throws {
    let result = try quiz(it.deck, it.format, "\(it.bad)\n\(it.bad)\n\(it.good)\n", "--seed", "3")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(result.output.components(separatedBy: it.told).count == 3, "\(result.output)")
    // Where a statement is made it is true: nothing else is an answer in this deck.
    #expect(result.output.contains("Score: 1 of 1"), "\(result.output)")
  }

  @Test func `that is none is asked for again on a terminal, too`() throws {
    let terminal = try program.sit("quiz", "--deck", "visit", "--format", "choice")
    try terminal.expect("> ")
    try terminal.send("e\r", expect: "a letter from a to c")
    try terminal.expect("> ")
    try terminal.send("b\r", expect: "Score: 1 of 1")
    #expect(try terminal.exitStatus() == .status(0))
  }

  @Test(arguments: ["choice", "true-false", "typed"]) func `that is empty is no answer`(_ format: String) throws {
    let result = try quiz("visit", format, "\n")
    #expect(result.output.contains("Score: 0 of 1") && result.output.contains("you: no answer"), "\(result.output)")
  }

  @Test(arguments: ["a", "beijing", "(A)"]) func `that is wrong is shown as what it chose`(_ typed: String) throws {
    #expect(try quiz("visit", "choice", typed + "\n").output.contains("you: a) Beijing"))
    let result = try quiz("visit", "choice", typed + "\n", "--json")
    let all = try #require(try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any])
    let miss = try #require((all["misses"] as? [[String: Any]])?.first)
    #expect(miss["given"] as? String == typed && miss["chosen"] as? [String] == ["Beijing"], "\(miss)")
  }

  @Test func `in a sitting is shown as what it chose, too`() throws {
    let result = try program.run("--deck", "visit", input: "a\n\n:quit\n")
    #expect(result.output.contains("you: a) Beijing"), "\(result.output)")
  }

  @Test func `is asked for to a question shown with its italics, and so are the misses`() throws {
    let terminal = try program.sit("quiz", "--deck", "art", "--format", "typed")
    try terminal.expect("Who painted The Hay Wain?")
    try terminal.expect("> ")
    try terminal.send("Turner\r", expect: "Score: 0 of 1")
    try terminal.expect("Who painted The Hay Wain?")
    try terminal.expect("right: John Constable")
    #expect(try terminal.exitStatus() == .status(0))
    let again = try program.sit("quiz", "--deck", "art", "--format", "true-false", "--seed", "3")
    try again.expect("John Constable painted The Hay Wain.")
  }

  @Test func `is typed where a card has no wrong choices, which is said once`() throws {
    let result = try quiz("art", "choice", "John Constable\n")
    let told = "is asked as typed"
    #expect(result.output.components(separatedBy: told).count == 2, "\(result.output)")
    #expect(!(try quiz("art", "mixed", "\n").output.contains("as typed")))
  }
}
