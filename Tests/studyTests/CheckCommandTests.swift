import Foundation
import Testing

@Suite struct `Checking decks at the command line` {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  @Test func `--fix mends the file, says what it did and what is left`() throws {
    let deck = try program.folder.write("q: Which?\r\na: This.\r\n\r\nQ: Nothing?\r\n", to: "my decks/a.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: deck)
    let result = try program.run("check", deck, "--fix")
    #expect(result.ending == .status(1), "\(result.errors)")
    #expect(text(deck) == "Q: Which?\r\nA: This.\r\n\r\nQ: Nothing?\r\n")
    let lines = result.output.split(separator: "\n")
    #expect(lines.prefix(2) == ["\(deck):1: mended: `q:` is now `Q:`", "\(deck):2: mended: `a:` is now `A:`"])
    #expect(result.output.contains("a.md:4:1: error: this question has no answer"))
    let mode = try FileManager.default.attributesOfItem(atPath: deck)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func `without a slip --fix writes nothing, and without --fix nothing is mended`() throws {
    let fine = try program.folder.write(SmallDeck.capitals, to: "fine.md")
    let before = try FileManager.default.attributesOfItem(atPath: fine)[.systemFileNumber] as? Int
    let result = try program.run("check", fine, "--fix")
    #expect(result.ending == .status(0))
    #expect(result.output == "")
    #expect(try FileManager.default.attributesOfItem(atPath: fine)[.systemFileNumber] as? Int == before)
    let slip = try program.folder.write("q: Which?\nA: This.\n", to: "slip.md")
    _ = try program.run("check", slip)
    #expect(text(slip) == "q: Which?\nA: This.\n")
  }

  @Test(arguments: ["--json", "--sarif"]) func `programs read one document, deeds are told beside it`(
    _ format: String
  ) throws {
    let deck = try program.folder.write("q: Which?\na: This.\n\nQ: Nothing?\n", to: "my decks/é.md")
    let result = try program.run("check", deck, "--fix", format)
    #expect(result.ending == .status(1))
    #expect(result.errors.contains("mended: `q:`"))
    let object = try JSONSerialization.jsonObject(with: Data(result.outputBytes))
    if format == "--json" {
      #expect((object as? [[String: Any]])?.map { $0["rule"] as? String } == ["question-without-answer"])
    } else {
      #expect(result.output.contains("/my%20decks/%C3%A9.md\""))
      #expect(result.output.contains(#""rules":[{"id":"question-without-answer"}]"#))
    }
  }

  @Test func `a named deck that can't be studied isn't said to have nothing due`() throws {
    let program = try Program()
    let deck = try program.folder.write("Q: a\n\nQ: b\n", to: "decks/broken.md")
    let result = try program.run("due", "--deck", deck)
    #expect(result.ending == .status(1))
    #expect(result.output.isEmpty && result.errors.contains("broken has errors"), "\(result.errors)")
  }
}
