import Testing

/// `--undo`: the last answer of a sitting that is over.
@Suite struct `A slip on the last card` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program(now: "2026-03-01T10:00:00+01:00")
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private var undone: [String?] {
    let reviews = program.reviews(of: "small")
    return program.journal(of: "small").filter { $0["k"] == "undo" }.map { undo in
      reviews.first { $0["id"] == undo["of"] }.flatMap { $0["card"] }
    }
  }

  private func sit(_ arguments: String..., input: String) throws -> Program.Result {
    let result = try program.start(["--deck", deck, "--order", "deck"] + arguments)
    result.send(input)
    result.endInput()
    let ending = try result.exitStatus()
    #expect(ending == .status(0), "\(result.transcript)")
    return Program.Result(ending: ending, outputBytes: result.output, errorBytes: result.errors)
  }

  @Test func `is taken back by the next sitting, which asks that card first`() throws {
    _ = try sit(input: "\n4\n\n4\n")
    program.now = "2026-03-01T10:05:00+01:00"
    let again = try sit("--undo", input: "\n1\n:quit\n")
    #expect(again.output.contains("Taken back: the rating easy. What is the capital of Kenya?"), "\(again.output)")
    #expect(again.output.contains("1/1"), "\(again.output)")
    #expect(undone == ["kenya"] && program.grades(of: "small") == ["france 4", "kenya 4", "kenya 1"])
  }

  @Test func `is taken back with the ones before it, one at a time, and then none is left`() throws {
    _ = try sit(input: "\n4\n\n3\n:quit\n")
    #expect(try sit("--undo", input: "").output.contains("Taken back: the rating good. What is the capital of Kenya?"))
    let second = try sit("--undo", input: ":undo\n\n2\n:quit\n")
    #expect(second.output.contains("Taken back: the rating easy. What is the capital of France?"))
    // What this sitting did is another matter.
    #expect(second.output.contains("Nothing to take back in this sitting."))
    #expect(undone == ["kenya", "france"] && program.grades(of: "small").last == "france 2")
    #expect(try sit("--undo", input: "").output.contains("Taken back: the rating hard"))
    #expect(try sit("--undo", input: "").output.contains("Nothing to take back: nothing was answered today"))
  }

  @Test func `of yesterday, or of another device, stays`() throws {
    _ = try sit(input: "\n4\n")
    program.now = "2026-03-02T10:00:00+01:00"
    #expect(try sit("--undo", input: "").output.contains("Nothing to take back"))
    let other = try Program(now: "2026-03-02T11:00:00+01:00")
    _ = try other.run(
      "--deck", deck, "--new", "1", input: "\n4\n", variables: ["STUDY_HOME": program.folder.path + "/study"])
    #expect(program.reviews(of: "small").count == 2)
    #expect(try sit("--undo", input: "").output.contains("Nothing to take back"))
    #expect(undone == [])
  }

  @Test func `of a sitting that is still open is that sitting's`() throws {
    let open = try program.start(["--deck", deck, "--order", "deck"])
    open.send("\n4\n")
    try open.expect("Kenya")
    let other = try program.start(["--deck", deck, "--undo"])
    other.endInput()
    #expect(try other.exitStatus() == .status(1))
    open.send(":quit\n")
    open.endInput()
    #expect(try open.exitStatus() == .status(0))
    #expect(undone == [])
  }

  @Test func `of a card that was put away isn't asked again`() throws {
    _ = try sit("--limit", "0", "--new", "1", input: "\n4\n:quit\n")
    let away = try sit("--all", "--new", "0", input: ":suspend\n:quit\n")
    #expect(away.output.contains("capital of France?"), "\(away.output)")
    let again = try sit("--all", "--new", "0", "--undo", input: "\n2\n:quit\n")
    #expect(again.output.contains("Taken back: the rating easy. What is the capital of France?"), "\(again.output)")
    #expect(program.grades(of: "small") == ["france 4"])
  }

  @Test func `can be taken back, which a learner is told after the first sitting`() throws {
    for (isFirst, columns) in [(true, 40), (false, 80)] as [(Bool, UInt16)] {
      let terminal = try program.sit("--deck", deck, "--order", "deck", "--new", "1", columns: columns)
      try terminal.expect("> ")
      try terminal.send("\r", expect: " > ")
      terminal.send("4")
      #expect(try terminal.exitStatus() == .status(0))
      let told = terminal.seen.replacing("\r\n", with: " ")
      #expect(told.contains("Was the last answer a slip?") == isFirst, "\(told)")
      #expect(told.contains("--undo takes it back.") == isFirst)
      program.now = "2026-03-03T10:00:00+01:00"
    }
  }
}
