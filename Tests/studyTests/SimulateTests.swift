import Foundation
import Testing

/// `study simulate` on a small deck.
@Suite struct `Simulating from the command line` {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `weighs thirty retentions, marks the best, and says the same each time`() throws {
    let deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
    _ = try program.run("--deck", deck, input: "\n4\n\n3\n")
    let result = try program.run("simulate", "--deck", deck, "--json")
    #expect(result.ending == .status(0), "\(result.errors)")
    let json = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let rows = try #require(json["retentions"] as? [[String: Any]])
    #expect(rows.map { $0["retention"] as? Double } == (70...99).map { Double($0) / 100 })
    let ratios = rows.compactMap { $0["known_a_minute"] as? Double }
    let best = try #require(ratios.indices.max { ratios[$0] < ratios[$1] })
    #expect(json["best"] as? Double == rows[best]["retention"] as? Double)
    let minutes = rows.compactMap { $0["minutes"] as? Double }
    #expect((minutes.last ?? 0) > (minutes.first ?? 0))
    #expect(try program.run("simulate", "--deck", deck, "--json").output == result.output)
    let table = try program.run("simulate", "--deck", deck).output
    #expect(table.split(separator: "\n").count == 33)
    #expect(table.contains("→ Most known cards"))
  }

  @Test func `says which deck is missing, and which numbers make no sense`() throws {
    #expect(try program.run("simulate").ending == .status(64))
    let deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
    #expect(try program.run("simulate", "--deck", deck, "--days", "0").ending == .status(64))
    #expect(try program.run("simulate", "--deck", deck, "--new", "0").output.contains("Nothing is to be studied."))
  }
}
