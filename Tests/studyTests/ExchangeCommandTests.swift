import Foundation
import Testing

@Suite struct `Decks exchanged at the command line` {
  let program: Program
  let deck: String

  static let front = "---\ntitle: Small things\n---\n\n"

  static let text = """
    ## Capitals

    Q: What is the capital of "France"?
    A: Paris
    Hint: on
      the Seine
    Id: france

    C: The [Nile | river] flows, =1+1.

    T: delta
    D:
    - a
    - b

    """

  init() throws {
    program = try Program()
    deck = try program.folder.write(Self.front + Self.text, to: "decks/small.md")
  }

  private func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  @Test(arguments: ["csv", "tsv", "json", "org"]) func `what was exported comes back as it was`(_ format: String) throws
  {
    let file = program.workFolder + "/small.\(format)"
    for _ in 0..<2 {
      let result = try program.run("export", "--deck", deck, file)
      #expect(result.ending == .status(0), "\(result.errors)")
    }
    let result = try program.run("import", file, "--deck", "copy")
    #expect(result.ending == .status(0), "\(result.errors)")
    let expected = (["json", "org"].contains(format) ? Self.front : "") + Self.text
    #expect(text(program.folder.path + "/study/decks/copy.md") == expected)
    let again = try program.run("import", file, "--deck", "copy")
    #expect(again.output.hasPrefix("0 notes added, 3 there already:"), "\(again.output)")
    #expect(text(program.folder.path + "/study/decks/copy.md") == expected)
  }

  @Test func `Anki's text comes back, and what has no place there is told`() throws {
    let file = program.workFolder + "/small.txt"
    let exported = try program.run("export", "--deck", deck, file)
    #expect(exported.errors.contains("1 field"), "\(exported.errors)")
    #expect(try program.run("import", file, "--deck", "copy").ending == .status(0))
    #expect(
      text(program.folder.path + "/study/decks/copy.md") == Self.text.replacing("Hint: on\n  the Seine\n", with: ""))
  }

  @Test func `a page to print shows every card and obeys none of the deck's text`() throws {
    let hostile = try program.folder.write(
      "---\ntitle: <script>\n---\n\nQ: <img src=x>?\nA: \u{1B}[31m&\n", to: "decks/h.md")
    let file = program.workFolder + "/h.html"
    #expect(try program.run("export", "--deck", hostile, file).ending == .status(0))
    let page = text(file)
    #expect(page.contains("&lt;img src=x&gt;?") && page.contains("[31m&amp;"))
    #expect(!page.contains("<script") && !page.contains("\u{1B}") && !page.contains("<img"))
    #expect(try program.run("import", file, "--deck", "copy").ending == .status(64))
  }

  @Test func `what somebody edited in the deck stays unless --update says so`() throws {
    let file = try program.folder.write("question,answer\nWhich river?,the Nile\nNew?,yes\n", to: "work/n.csv")
    let target = try program.folder.write("Q: Which river?\nA: the White Nile\nId: river\n", to: "decks/rivers.md")
    let kept = try program.run("import", file, "--deck", target)
    #expect(kept.output.contains("1 note added, 1 left as they are"), "\(kept.output)")
    #expect(text(target) == "Q: Which river?\nA: the White Nile\nId: river\n\nQ: New?\nA: yes\n")
    #expect(try program.run("import", file, "--deck", target, "--update").output.contains("1 updated"))
    #expect(text(target) == "Q: Which river?\nA: the Nile\nId: river\n\nQ: New?\nA: yes\n")
  }

  @Test func `a file of another kind is only written over with --force`() throws {
    let file = try program.folder.write("my,table\n", to: "work/mine.csv")
    #expect(try program.run("export", "--deck", deck, file).ending == .status(1))
    #expect(text(file) == "my,table\n")
    #expect(try program.run("export", "--deck", deck, file, "--force", "--for-spreadsheet").ending == .status(0))
    #expect(try program.run("export", "--deck", deck, "x.doc").ending == .status(64))
    #expect(try program.run("export", "--deck", deck, "/no/such/folder/x.csv").ending == .status(74))
  }

  @Test func `rows that make no note are told with their lines, and the others are taken`() throws {
    let file = try program.folder.write("q,a\n,b\nlonely\nfine,yes\n", to: "work/n.csv")
    let result = try program.run("import", file, "--deck", "new")
    #expect(result.ending == .status(1))
    #expect(result.errors.contains("n.csv:2: ") && result.errors.contains("n.csv:3: "), "\(result.errors)")
    #expect(text(program.folder.path + "/study/decks/new.md") == "Q: q\nA: a\n\nQ: fine\nA: yes\n")
  }

  @Test func `a spreadsheet's UTF-16 and semicolons are understood`() throws {
    let units = [0xFEFF] + Array("Question;Answer\r\nGröße?;\"1,80 m\"\r\n".utf16)
    let file = try program.folder.write(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "work/n.csv")
    #expect(try program.run("import", file, "--deck", "new").ending == .status(0))
    #expect(text(program.folder.path + "/study/decks/new.md") == "Q: Größe?\nA: 1,80 m\n")
  }

  @Test func `thousands of notes are taken at once`() throws {
    let rows = (0..<3000).map { "Question \($0)?,answer \($0),topic \($0 % 3)\n" }.joined()
    let file = try program.folder.write("question,answer,topic\n" + rows, to: "work/n.csv")
    let result = try program.run("import", file, "--deck", deck)
    #expect(result.output.hasPrefix("3000 notes added:"), "\(result.errors)")
    #expect(try program.run("check", deck).ending == .status(0))
    #expect(text(deck).hasPrefix(Self.front + Self.text))
  }

  @Test(arguments: ["csv", "tsv", "txt", "json", "org"]) func `garbage changes nothing and crashes nothing`(
    _ format: String
  ) throws {
    let before = text(deck)
    let deep = String(repeating: "[", count: 100_000)
    for garbage in [
      "", "\0\0\0", "\"", deep, "{\"notes\":" + deep, "{\"notes\":[{\"question\":1}]}", "{}", "#\n#",
      "* \n** :drill:\n",
    ] {
      let file = try program.folder.write(garbage, to: "work/g.\(format)")
      let result = try program.run("import", file, "--deck", deck)
      #expect([.status(0), .status(1)].contains(result.ending), "\(garbage.prefix(20)) \(result.errors)")
    }
    if format != "csv" && format != "tsv" && format != "txt" { #expect(text(deck) == before) }
  }

  @Test(arguments: HostileDeck.all) func `a hostile deck crashes neither mending nor an export`(
    _ hostile: HostileDeck
  ) throws {
    let bytes = try Data(contentsOf: #require(HostileDeck.folder).appending(path: hostile.name))
    let copy = try program.folder.write(Array(bytes), to: "work/hostile.md")
    for format in ["csv", "txt", "json", "org", "html"] {
      let result = try program.run("export", "--deck", copy, "x.\(format)", "--force")
      #expect([.status(0), .status(1)].contains(result.ending), "\(result.errors)")
      if format == "html" { #expect(!text(program.workFolder + "/x.html").contains("\u{1B}")) }
    }
    let result = try program.run("check", copy, "--fix")
    #expect([.status(0), .status(1)].contains(result.ending), "\(result.errors)")
    #expect(hostile.check != 0 || result.ending == .status(0))
  }
}
