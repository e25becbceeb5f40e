import Foundation
import Testing

@testable import Grammar

@Suite struct `The lexicon` {
  @Test(arguments: [
    (
      EntityType.person,
      """
      minister president analyst spokesman lawmaker farmer virologist nurse hauler smallholder official king tsar baker \
      people children women diplomat leader senator mayor engineer scientist historian prisoner surveyor chair founder \
      employee Briton
      """
    ),
    (
      .body,
      """
      bank authority fund ministry government committee union company regulator court parliament university agency \
      commission council department party army police airline association federation board hospital newspaper cartel \
      opposition navy team junta central-bank authorities ministries
      """
    ),
    (.country, "country nation state republic superpower countries ally"),
    (
      .place,
      """
      village capital city town river sea lake island mountain region province port airport street building factory coast \
      border harbour market district territory prison valley station villages
      """
    ),
    (.time, "day year month century week morning Tuesday January decade hour season era Ramadan"),
    (
      .thing,
      "table law treaty tension relation inflation drought talk virus electron price strike pledge growth rate side"
    ),
  ])
  func `knows what a noun names`(_ type: EntityType, _ nouns: String) {
    let wrong = nouns.split(separator: " ").map(String.init).filter { Lexicon.type(ofNoun: $0) != type }
    #expect(wrong == [])
  }

  @Test func `takes a phrase's last word and says nothing of unknown ones`() {
    #expect(Lexicon.type(ofNoun: "port authority") == .body)
    #expect(Lexicon.type(ofNoun: "prime minister") == .person)
    #expect(Lexicon.type(ofNoun: "vice-chancellor") == .person)
    #expect(Lexicon.type(ofNoun: "glorp") == nil)
    #expect(Lexicon.type(ofNoun: "") == nil)
  }

  @Test(arguments: [
    "China", "the U.S.", "U.S.", "US", "USA", "United States", "Britain", "the Netherlands", "Prussia", "Viet Nam",
    "South Korea", "Kenya's", "Holy Roman Empire", "Côte d’Ivoire",
  ])
  func `knows a country`(_ name: String) {
    #expect(Lexicon.isCountry(name))
    #expect(!Lexicon.isCity(name))
  }

  @Test(arguments: [
    ("Beijing", "China"), ("Hanoi", "Vietnam"), ("Washington", "United States"), ("London", "United Kingdom"),
    ("Kyiv", "Ukraine"),
  ])
  func `knows a capital and its country`(_ city: String, _ country: String) {
    #expect(Lexicon.country(ofCapital: city) == country)
    #expect(Lexicon.isCapital(city) && Lexicon.isCity(city) && !Lexicon.isCountry(city))
  }

  @Test(arguments: [
    ("Chinese", "China"), ("American", "United States"), ("Americans", "United States"), ("Spaniards", "Spain"),
    ("French", "France"), ("Dutch", "Netherlands"), ("South African", "South Africa"), ("Vietnamese", "Vietnam"),
  ])
  func `knows the country of an adjective and of a people`(_ word: String, _ country: String) {
    #expect(Lexicon.country(ofAdjective: word) == country)
  }

  @Test func `tells cities, given names and titles from other words`() {
    #expect(Lexicon.isCity("Shanghai") && Lexicon.isCity("Da Nang") && !Lexicon.isCapital("Shanghai"))
    #expect(!Lexicon.isCity("Blinken") && !Lexicon.isCountry("Congress"))
    #expect(Lexicon.isGivenName("Narendra") && !Lexicon.isGivenName("Bank"))
    #expect(Lexicon.isTitle("President") && Lexicon.isTitle("Dr.") && !Lexicon.isTitle("River"))
    #expect(Lexicon.adjective(ofCountry: "the U.S.") == "American")
    #expect(Lexicon.country(ofAdjective: "mutual") == nil)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/CEnglish")
  private static let hasWordNet = FileManager.default.fileExists(atPath: "/usr/share/wordnet/data.noun")

  @Test(
    .enabled(if: hasWordNet, "WordNet's database isn't installed: the tables can't be made again"),
    arguments: ["nouns.table", "verbs.table"])
  func `is what its script makes of WordNet`(_ table: String) throws {
    let made = FileManager.default.temporaryDirectory.appending(path: "words-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: made) }
    let script = Process()
    script.executableURL = URL(filePath: "/usr/bin/env")
    script.arguments = ["python3", Self.folder.appending(path: "make-words.py").path, made.path]
    try script.run()
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    let isSame =
      try Data(contentsOf: made.appending(path: table)) == Data(contentsOf: Self.folder.appending(path: table))
    #expect(isSame)
  }

  @Test func `is sorted and small`() throws {
    var size = 0
    for table in ["nouns.table", "verbs.table"] {
      let data = try Data(contentsOf: Self.folder.appending(path: table))
      size += data.count
      let words = data.split(separator: UInt8(ascii: "\n")).map { Array($0.dropLast()) }
      #expect(zip(words, words.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }
    #expect(size < 300_000)
  }
}
