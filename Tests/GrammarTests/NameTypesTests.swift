import Testing

@testable import Grammar

@Suite struct `The names of a text` {
  @Test func `stand for what a reader takes them for, in 98 of 100 cases`() throws {
    let fixture = try NameFixture.loaded.get()
    let types = fixture.texts.mapValues { NameTypes($0) }
    var wrong: [String] = []
    var confused: [String] = []
    for gold in fixture.gold {
      let type = types[gold.source]?.type(of: gold.name)
      if type != gold.type { wrong.append("\(gold.name) in \(gold.source): \(type?.rawValue ?? "nothing")") }
      if Set([type, gold.type]) == [.person, .country] { confused.append(gold.name) }
    }
    #expect(fixture.gold.count > 500)
    #expect(wrong.count * 50 <= fixture.gold.count, "\(wrong)")
    #expect(confused == [])
  }

  @Test(arguments: [
    ("visit-brief.txt", "President Xi Jinping", EntityType.person), ("visit-brief.txt", "Xi", .person),
    ("visit-brief.txt", "the U.S.", .country), ("visit-brief.txt", "U.S. Secretary of State Antony Blinken", .person),
    ("visit-brief.txt", "China’s Foreign Minister Wang Yi", .person), ("visit-brief.txt", "China's", .country),
    ("visit-brief.txt", "Angela Merkel", .person), ("visit-brief.txt", "Paris", .place),
    ("disaster", "Hutchins", .person),
    ("visit-vietnam.txt", "Prime Minister Phạm Đức Minh", .person), ("economy-brief.txt", "the Bank of Talvia", .body),
  ])
  func `have one type under each of their forms`(_ source: String, _ name: String, _ type: EntityType) throws {
    let parses = try #require(try NameFixture.loaded.get().texts[source])
    #expect(NameTypes(parses).type(of: name) == type)
  }

  @Test func `stand for nothing if nothing tells it`() throws {
    #expect(NameTypes([]).type(of: "Qwrtz") == nil)
    #expect(NameTypes([]).type(of: "") == nil)
    let parses = try #require(try NameFixture.loaded.get().texts["earthquake"])
    #expect(NameTypes(parses).type(of: "White Helmets") == nil)
  }

  @Test(arguments: [
    ("Before touching down in Beijing", "he", EntityType.person),
    ("Before touching down in Beijing", "officials", .person),
    ("Before touching down in Beijing", "Blinken", .person),
    ("Before touching down in Beijing", "relationship", .thing),
    ("Blinken met with Chinese Foreign Minister Wang Yi", "who", .person),
    ("Hungary's foreign minister", "minister", .person), ("Hungary's foreign minister", "Hungary", .country),
    ("Two of the seven board members", "Two", .person), ("The Treaty of Westphalia", "Treaty", .thing),
    ("The Treaty of Westphalia", "1648", .time), ("The port authority opened", "authority", .body),
    ("The port authority opened", "Tuesday", .time), ("Robert Castellan, the U.S.", "Secretary", .person),
    ("The largest, worth $22 million", "Chennai", .place), ("Captain Dale Hutchins", "Brannock", .thing),
  ])
  func `and nouns of a sentence have a type`(_ sentence: String, _ word: String, _ type: EntityType) throws {
    let fixture = try NameFixture.loaded.get()
    let parse = try fixture.sentence(sentence)
    let index = try #require(parse.tokens.firstIndex { $0.text == word })
    #expect(NameTypes([parse]).type(of: parse, head: index) == type)
  }

  @Test func `are found with their titles cut off and what they are of kept`() throws {
    let fixture = try NameFixture.loaded.get()
    func names(_ beginning: String) throws -> [String] {
      try NameScanner.mentions(in: fixture.sentence(beginning)).map(\.key)
    }
    #expect(try names("United States Secretary") == ["Antony Blinken", "United States", "Beijing", "Xi Jinping"])
    #expect(try names("The cheapest (from Marl") == ["Marl & Sons", "Bristol"])
    #expect(try names("Nurses at St. Mary's") == ["St. Mary's Hospital", "Monday"])
    #expect(
      try names("The Treaty of Westphalia") == [
        "Treaty of Westphalia", "Westphalia", "Thirty Years' War", "Holy Roman Empire",
      ])
    #expect(try names("Ghana's Finance Minister, Kojo") == ["Ghana", "Kojo Asante-Boateng", "London", "June"])
    #expect(try names("Following the recent summit") == ["Biden", "Xi", "Taiwan Strait"])
  }
}
