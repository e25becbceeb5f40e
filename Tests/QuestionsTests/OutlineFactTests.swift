import Foundation
import Testing

@testable import Questions

/// What the instructors say that a text's points are.
private struct Expected: Decodable {
  struct Point: Decodable {
    let line: Int
    let facts: [Fact]
    let worth: Bool
  }

  struct Fact: Decodable {
    let answers: [String]

    enum Key: CodingKey { case answer }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      if let answer = try? container.decode(String.self, forKey: .answer) {
        answers = [answer]
      } else {
        answers = try container.decode([String].self, forKey: .answer)
      }
    }
  }

  let points: [Point]
}

@Suite struct `The outlines of the briefs` {
  static let briefs = [
    "biology-handout.txt", "committee-minutes.txt", "economy-brief.txt", "history-lecture.md", "manual-notes.md",
    "newspaper-article.txt", "quarterly-report.txt", "visit-vietnam.txt",
  ]

  private func read(_ name: String) throws -> (outline: Outline, expected: [Expected.Point]) {
    let stem = String(name.prefix { $0 != "." })
    let points = try JSONDecoder().decode(Expected.self, from: Data(Fixture.bytes(stem + ".points.json"))).points
    return (Outline(try Fixture.bytes(name)), points)
  }

  @Test(arguments: briefs)
  func `have a point at each line that is worth one`(_ name: String) throws {
    let (outline, expected) = try read(name)
    let lines = Set(outline.sections.flatMap(\.points).map(\.line))
    // The occasion and the signature are worth a card, but are no points of the text.
    let asides = Set((outline.subtitles + outline.signatures).map(\.line))
    let missing = expected.filter { $0.worth && !lines.contains($0.line) }.map(\.line)
    #expect(missing.allSatisfy(asides.contains), "\(missing)")
    #expect(missing.count <= 1)
  }

  @Test(arguments: briefs)
  func `have no other points`(_ name: String) throws {
    let (outline, expected) = try read(name)
    let lines = Set(expected.map(\.line))
    #expect(outline.sections.flatMap(\.points).filter { !lines.contains($0.line) }.map(\.name) == [])
  }

  @Test(arguments: briefs)
  func `hold each answer whole in one sentence of its point`(_ name: String) throws {
    let (outline, expected) = try read(name)
    for point in expected where point.worth {
      let found = outline.sections.flatMap(\.points).filter { $0.line == point.line }
      let asides = (outline.subtitles + outline.signatures).filter { $0.line == point.line }.map(\.text)
      let texts =
        found.flatMap { [$0.label ?? ""] + $0.sentences.map(\.text) + $0.actions.map(\.who) } + asides
      let plain = texts.map { $0.replacing("’", with: "'").lowercased() }
      for answer in point.facts.flatMap(\.answers) {
        let plainAnswer = answer.replacing("’", with: "'").lowercased()
        #expect(plain.contains { $0.contains(plainAnswer) }, "line \(point.line): \(answer)")
      }
    }
  }

  @Test(
    arguments: [
      ("biology-handout.txt", "BIOLOGY 11 - HANDOUT 5: PHOTOSYNTHESIS", []),
      (
        "committee-minutes.txt", "MINUTES OF THE LABORATORY SAFETY COMMITTEE",
        ["Aldenham University, Room 2.14, Tuesday 14 March 2023, 9:30 a.m. to 11:05 a.m."]
      ),
      (
        "economy-brief.txt", "TALVIA ECONOMIC BRIEF, WEEK 41 OF 2022",
        ["Compiled for the evening class in applied economics"]
      ),
      ("history-lecture.md", "Lecture 7: The Congress of Vienna", []),
      ("manual-notes.md", "Notes on satchel(1)", []),
      ("newspaper-article.txt", "Ferry to the outer islands stays in port after crack is found", []),
      (
        "quarterly-report.txt", "Norvik Pumps plc",
        ["Report for the third quarter of 2021 (July to September)"]
      ),
      ("visit-vietnam.txt", nil, []),
    ] as [(String, String?, [String])])
  func `tell the title and its subtitles`(_ name: String, _ title: String?, _ subtitles: [String]) throws {
    let outline = Outline(try Fixture.bytes(name))
    #expect(outline.title == title)
    #expect(outline.subtitles.map(\.text) == subtitles)
  }

  @Test func `tell who wrote, signed and greets, and where`() throws {
    let article = Outline(try Fixture.bytes("newspaper-article.txt"))
    #expect(article.byline == Outline.Aside(text: "By Rosalind Achebe and Li Xiaoming", line: 3))
    #expect(article.dateline == Dateline(place: "PORT SELBY", line: 5))
    #expect(article.sections[0].points[0].sentences[0].text.hasPrefix("The only car ferry"))
    let report = Outline(try Fixture.bytes("quarterly-report.txt"))
    #expect(report.greetings.map(\.line) == [5])
    #expect(report.greetings[0].text.hasPrefix("Dear shareholders, it is once again my pleasure"))
    #expect(report.signatures.map(\.text) == ["Signed: Ingeborg Haugen, Chief Executive"])
  }

  @Test func `tell who was there and who is to act`() throws {
    let points = Outline(try Fixture.bytes("committee-minutes.txt")).sections.flatMap(\.points)
    #expect(points[0].roster?.members.map(\.name).first == "Dr. Wang Meiling")
    #expect(points[0].roster?.members.map(\.role) == ["chair", nil, "secretary", nil, nil])
    #expect(
      points.flatMap(\.actions) == [
        Action(who: "Ms. Lindqvist", line: 14), Action(who: "Mr. Ferreira", deadline: "the next meeting", line: 24),
      ])
    #expect(!points.flatMap(\.sentences).contains { $0.text.contains("Action") })
  }

  @Test func `tell labels in front of a dash from dashes inside sentences`() {
    let text = """
      Exports of 2021

      Peru - Copper sales rose by 12 percent in June.
      North Chile - The parliament refused to ratify the treaty.
      The mines of Lima - the oldest of all - closed in May.
      """
    let points = Outline(Array(text.utf8)).sections.flatMap(\.points)
    #expect(points.map(\.label) == ["Peru", "North Chile", nil])
  }

  @Test func `tell the handout's definitions in all three shapes`() throws {
    let points = Outline(try Fixture.bytes("biology-handout.txt")).sections.flatMap(\.points)
    let definitions = points.flatMap(\.definitions)
    #expect(
      definitions.map(\.term) == [
        "Photosynthesis", "Chloroplast", "Chlorophyll", "Stomata", "Autotrophs", "heterotrophs",
      ])
    #expect(definitions.map(\.shape) == [.verb, .label, .label, .verb, .contrast, .contrast])
    #expect(definitions[5].meaning == "must eat other organisms")
  }

  @Test func `keep the visit's headings, labels and lines`() throws {
    let decks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Decks")
    let outline = Outline([UInt8](try Data(contentsOf: decks.appending(path: "visit.txt"))))
    #expect(outline.title == nil)
    #expect(outline.sections.map { $0.heading?.name } == [nil, "background", "developments", "shanghai", "beijing"])
    #expect(outline.sections[3].heading?.text == "Day 1 of the Visit, in Shanghai")
    #expect(
      outline.sections.map { $0.points.map(\.line) } == [
        [1], [3, 4], [6, 7, 8], [10, 12, 13, 14, 15, 16, 17, 18], [20, 22, 23, 24, 25, 26, 27],
      ])
    #expect(outline.sections[3].points.map(\.label).first { $0 != nil } == "Talking as Equals")
    #expect(outline.sections.flatMap(\.points).allSatisfy { $0.parent == nil })
  }

  /// Each text's outline stands beside it.
  @Test(arguments: [
    "agenda.md", "alps-de.txt", "court.txt", "email.txt", "glossary.md", "intro.txt", "law.txt", "meiji-ja.txt",
    "message.txt",
    "mojibake.txt", "pacific-es.txt", "parish.txt", "photosynthesis-vi.txt", "photosynthesis-zh.txt", "recipe.txt",
    "release.md", "revolution-fr.txt", "slides.txt", "statistics.md", "storm.txt", "trip.txt", "war.txt", "wiki.txt",
    "windows-1252.txt", "wrapped.txt",
  ])
  func `are read from texts of many fields and languages`(_ name: String) throws {
    let stem = String(name.prefix { $0 != "." })
    let expected = try Fixture.text("outlines/\(stem).outline").split(separator: "\n").map(String.init)
    let found = Outline(try Fixture.bytes("outlines/" + name)).rendered.split(separator: "\n").map(String.init)
    #expect(found.difference(from: expected).map { "\($0)" } == [])
  }
}
