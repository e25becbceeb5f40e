import FSRS
import Testing

@Suite struct `Settings on the command line` {
  @Test func `are listed in short lines, and a long one by itself is whole`() throws {
    let program = try Program()
    let numbers = Parameters.standard7.text
    #expect(try program.run("set", "parameters", numbers).ending == .status(0))
    let list = try program.run("set").output
    let line = try #require(list.split(separator: "\n").first { $0.hasPrefix("parameters") })
    #expect(line.contains("… (34 numbers)") && line.hasSuffix("(all decks)"), "\(line)")
    #expect(list.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(list)")
    let whole = try program.run("set", "parameters").output
    #expect(whole == "parameters  \(numbers)  (all decks)\n")
  }

  @Test func `cannot forge a line`() throws {
    let program = try Program()
    #expect(try program.run("set", "colour", "red\nretention  0.5  (all decks)").ending == .status(0))
    let shown = try program.run("set", "colour").output
    #expect(shown.split(separator: "\n").count == 1 && shown.contains("red^Jretention"), "\(shown)")
  }
}
