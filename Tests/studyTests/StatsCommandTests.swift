import Foundation
import Testing

@Suite struct `Statistics at the command line` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program(now: "2026-03-01T09:00:00+01:00")
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  /// Both cards learned, and asked again weeks later: one recalled, one not.
  private func studied() throws {
    _ = try program.run("set", "record-answers", "yes")
    _ = try program.run("--deck", deck, "--order", "deck", input: "Paris\n4\nNairobi\n4\n")
    program.now = "2026-05-01T09:00:00+01:00"
    _ = try program.run("--deck", deck, "--order", "deck", input: ":sure\nParis\n\nMombasa\n1\n:quit\n")
  }

  private func object() throws -> [String: Any] {
    let result = try program.run("stats", "--deck", deck, "--json")
    #expect(result.ending == .status(0), "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any])
  }

  @Test func `--json tells the days and true retention`() throws {
    try studied()
    let object = try object()
    let days = try #require(object["days"] as? [[String: Any]])
    #expect(days.map { $0["day"] as? String } == ["2026-03-01", "2026-05-01"])
    #expect(days.map { $0["reviews"] as? Int } == [2, 2])
    #expect(days.allSatisfy { $0["ms"] as? Int != nil })
    let retention = try #require(object["retention"] as? [String: Int])
    #expect(retention["reviews"] == 2 && retention["recalled"] == 1)
    let overruled = try #require(object["overruled"] as? [String: Int])
    #expect(overruled["answers"] == 4 && overruled["raised"] == 2 && overruled["lowered"] == 0)
    let calibration = try #require(object["calibration"] as? [String: [String: Int]])
    #expect(calibration["sure"] == ["reviews": 1, "recalled": 1])
  }

  @Test func `how often a proposal was overruled is known though nothing that was typed is kept`() throws {
    _ = try program.run("--deck", deck, "--order", "deck", input: "Paris\n4\n\n4\n")
    #expect(program.reviews(of: "small").map { $0["prop"] } == ["3", nil])
    #expect(program.reviews(of: "small").allSatisfy { $0["ans"] == nil && $0["c"] == $0.checksum })
    let overruled = try #require(try object()["overruled"] as? [String: Int])
    #expect(overruled["answers"] == 1 && overruled["raised"] == 1)
  }

  @Test func `a learner of whom nothing is known gets zeros, not an error`() throws {
    let object = try object()
    #expect((object["days"] as? [Any])?.isEmpty == true)
    #expect(object["retention"] as? [String: Int] == ["reviews": 0, "recalled": 0])
    let shown = try program.run("stats")
    #expect(shown.ending == .status(0))
    #expect(shown.output.contains("Nothing was reviewed yet"))
  }

  @Test(arguments: [40, 80, 200]) func `no line is wider than the terminal, or than 80 columns`(_ columns: Int) throws {
    try studied()
    let result = try program.run("stats", "--deck", deck, variables: ["COLUMNS": "\(columns)"])
    #expect(result.ending == .status(0), "\(result.errors)")
    for line in result.output.split(separator: "\n") {
      #expect(line.count <= min(columns, 80) && line.last != " ", "\(line)")
    }
    for word in ["Retention", "50 % of 2", "Due in the next 14 days", "Intervals", "Right when you were", "overruled"] {
      #expect(result.output.contains(word), "\(result.output)")
    }
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"], [:]]) func `words stand where glyphs would`(
    _ variables: [String: String]
  ) throws {
    try studied()
    let child = try program.start(
      ["stats"] + (variables.isEmpty ? ["--lines"] : []), variables: variables.mapValues { $0 })
    child.endInput()
    #expect(try child.exitStatus() == .status(0))
    let shown = String(decoding: child.output, as: UTF8.self)
    #expect(shown.contains("week of 2026-04-27: 2 reviews on 1 day"), "\(shown)")
    #expect(!shown.contains { "█▉▊▋▌▍▎▏░▒▓".contains($0) })
  }

  @Test func `--html writes one page that loads nothing, and never over another kind of file`() throws {
    let name = "<script>alert(1)</script>"
    let hostile = try program.folder.write(
      "---\ntitle: \(name)\n---\n\n" + SmallDeck.capitals, to: "decks/hostile.md")
    _ = try program.run("--deck", hostile, "--order", "deck", input: "Paris\n4\n:quit\n")
    let page = program.workFolder + "/stats.html"
    for _ in 0..<2 { #expect(try program.run("stats", "--deck", hostile, "--html", page).ending == .status(0)) }
    let shown = text(page)
    #expect(shown.hasPrefix("<!DOCTYPE html>") && shown.contains("&lt;script&gt;alert(1)"))
    for part in ["<script", "http:", "https:", "src=", "@import", "url("] { #expect(!shown.contains(part)) }
    let notes = try program.folder.write("my notes\n", to: "work/notes.html")
    #expect(try program.run("stats", "--html", notes).ending == .status(1))
    #expect(text(notes) == "my notes\n")
    #expect(try program.run("stats", "--html", notes, "--force").ending == .status(0))
    #expect(try program.run("stats", "--html", "/no/such/folder/x.html").ending == .status(74))
  }

  @Test func `a journal whose deck is gone counts among all decks`() throws {
    try studied()
    try FileManager.default.removeItem(atPath: deck)
    let result = try program.run("stats", "--json")
    #expect(result.output.contains(#""decks":["small"]"#) && result.output.contains(#""reviews":2"#))
  }
}
