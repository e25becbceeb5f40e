import Glibc
import Testing

@Suite struct `What a sitting writes` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program(now: "2026-03-01T02:30:00+01:00")
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
    _ = try program.run("--deck", deck, "--order", "deck", input: "\n4\n\n1\n")
  }

  @Test func `is a header, then each card's text before its first answer`() {
    let journal = program.journal(of: "small")
    #expect(journal.first?["k"] == "hdr")
    #expect(
      journal.dropFirst().map { "\($0["k"] ?? "?") \($0["card"] ?? "?")" }
        == ["card france", "rev france", "card kenya", "rev kenya"])
    #expect(journal.first { $0["card"] == "kenya" }?["q"] == "What is the capital of Kenya?")
    #expect(journal.first { $0["card"] == "kenya" }?["a"] == "Nairobi")
  }

  @Test func `has a version first, a checksum last, and the keys of an event`() throws {
    let journal = program.journal(of: "small")
    try #require(journal.count == 5)
    let shape =
      #/\{"v":1,"id":"[0-9a-f]{24}","dev":"[a-z2-7]{6,}","n":\d+,"t":\d{13},"tz":60,"day":"2026-02-28",.*"c":"[0-9a-f]{8}"\}/#
    for line in journal {
      #expect(line.description.wholeMatch(of: shape) != nil, "\(line)")
      #expect(line["c"] == line.checksum, "\(line)")
    }
    #expect(Set(journal.map { $0["id"] }).count == journal.count)
    #expect(Set(journal.map { $0["n"] }).count == journal.count)
    #expect(Set(journal.map { $0["dev"] }).count == 1)
  }

  @Test func `an easy card is due on a day, a forgotten one within minutes`() throws {
    let reviews = program.reviews(of: "small")
    try #require(reviews.count == 2)
    #expect(reviews[0]["due"]?.wholeMatch(of: #/2026-03-\d\d/#) != nil && reviews[0]["step"] == nil)
    let (asked, due) = (Int(reviews[1]["t"] ?? "") ?? 0, Int(reviews[1]["due"] ?? "") ?? 0)
    #expect((50_000...700_000).contains(due - asked) && reviews[1]["step"] == nil)
    #expect(reviews.allSatisfy { (0...30_000).contains(Int($0["ms"] ?? "") ?? -1) })
  }

  @Test func `is read by its owner only`() throws {
    #expect(mode("study/progress/small") == 0o700)
    let folder = program.folder.path + "/study/progress/small"
    #expect(mode("study/progress/small/" + (try #require(program.folder.names(in: folder).first))) == 0o600)
  }

  @Test func `a second sitting writes on in the same file, with the same device and higher numbers`() throws {
    let before = program.journal(of: "small").map(\.description)
    _ = try program.run("--deck", deck, input: "\n4\n")
    let after = program.journal(of: "small")
    #expect(Array(after.map(\.description).prefix(before.count)) == before)
    #expect(after.count > before.count && Set(after.map { $0["dev"] }).count == 1)
    #expect(Set(after.map { $0["n"] }).count == after.count)
    #expect(program.folder.names(in: program.folder.path + "/study/progress/small").count == 1)
  }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    guard stat(program.folder.path + "/" + name, &status) == 0 else { return 0 }
    return status.st_mode & 0o777
  }
}
