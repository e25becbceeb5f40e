import Foundation
import Testing

@testable import Grammar

@Suite struct `A verb` {
  @Test func `has its forms, as a table of a thousand verbs gives them`() throws {
    let table = try rows()
    #expect(table.count > 1000)
    let wrong = table.filter { row in
      let verb = Verb(base: row[0])
      return [verb.thirdPerson, verb.past, verb.participle, verb.ing] != Array(row[1...])
    }
    #expect(wrong.map { $0[0] } == [])
  }

  @Test func `is found again from each of its forms`() throws {
    let tags: [Grammar.Tag] = [.verbBase, .verbThirdPerson, .verbPast, .verbParticiple, .verbIng]
    // Of the pairs appal and appall, instil and instill … the text doesn't tell which one it means.
    let wrong = try rows().filter { !$0[0].hasSuffix("l") || !Verb(base: $0[0] + "l").isKnown }.flatMap { row in
      zip(row, tags).filter { Verb(form: $0, tag: $1)?.base != row[0] }.map { "\($0.0) of \(row[0])" }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("found", "find"), ("saw", "see"), ("fell", "fall"), ("left", "leave"), ("bore", "bear"), ("thought", "think"),
    ("coped", "cope"), ("fined", "fine"), ("riding", "ride"), ("shining", "shine"), ("swinging", "swing"),
    ("installed", "install"), ("fulfills", "fulfill"), ("Raised", "raise"), ("is", "be"), ("'re", "be"),
    ("'ve", "have"),
    ("did", "do"), ("overtook", "overtake"), ("co-hosted", "co-host"), ("process", "process"), ("bring", "bring"),
    ("focussing", "focus"), ("occured", "occur"), ("costs", "cost"), ("need", "need"),
  ])
  func `is found from a form without a tag`(_ form: String, _ base: String) {
    #expect(Verb(form: form)?.base == base)
  }

  @Test(arguments: [
    ("googled", "google"), ("deplatformed", "deplatform"), ("micromanaging", "micromanage"), ("blogged", "blog"),
    ("vaped", "vape"), ("retweeted", "retweet"), ("leveraging", "leverage"), ("decarbonised", "decarbonise"),
    ("rewilded", "rewild"), ("greenwashed", "greenwash"),
  ])
  func `that no dictionary has is found from a form`(_ form: String, _ base: String) {
    #expect(Verb(form: form)?.base == base)
  }

  @Test func `found in a tag's form is another verb than without one`() {
    #expect(Verb(form: "found", tag: .verbBase)?.base == "found")
    #expect(Verb(form: "found", tag: .verbPast)?.base == "find")
    #expect(Verb(form: "lay", tag: .verbBase)?.base == "lay")
    #expect(Verb(form: "lay", tag: .verbPast)?.base == "lie")
    #expect(Verb(form: "wound", tag: .verbParticiple)?.base == "wind")
  }

  @Test(arguments: ["can", "would", "wo", "'ll", "2024", ""])
  func `isn't found from a modal or from what is no word`(_ form: String) {
    #expect(Verb(form: form) == nil)
  }

  @Test(arguments: [
    ("travelled", "travelling"), ("traveled", "traveling"), ("learnt", "learning"), ("fuelling", "fuelling"),
    ("signalled", "signalling"), ("paralleled", "paralleling"),
  ])
  func `is written as its text writes it`(_ form: String, _ ing: String) {
    #expect(Verb(form: form)?.ing == ing)
  }

  @Test(arguments: [
    ("travel", "travelled"), ("dial", "dialled"), ("learn", "learnt"), ("appeal", "appealed"), ("offer", "offered"),
    ("commit", "committed"), ("fit", "fitted"),
  ])
  func `has a British past`(_ base: String, _ past: String) {
    #expect(Verb(base: base, spelling: .british).past == past)
  }

  @Test func `keeps its particle`() {
    #expect(Verb(base: "carry out").past == "carried out")
    #expect(Verb(base: "set up").ing == "setting up")
    #expect(Verb(base: "give up").form(.past) == "gave up")
    #expect(Verb(base: "give up").participle == "given up")
  }

  @Test(arguments: [
    (Verb.Tense.present, Verb.Person.first, Verb.Number.singular, "am"), (.present, .second, .singular, "are"),
    (.present, .third, .singular, "is"), (.present, .third, .plural, "are"), (.past, .first, .singular, "was"),
    (.past, .second, .singular, "were"), (.past, .third, .singular, "was"), (.past, .first, .plural, "were"),
  ])
  func `agrees with its subject if it is to be`(
    _ tense: Verb.Tense, _ person: Verb.Person, _ number: Verb.Number, _ form: String
  ) {
    #expect(Verb.be.form(tense, person, number) == form)
  }

  @Test func `agrees with its subject in the present only`() {
    #expect(Verb.have.form(.present) == "has")
    #expect(Verb.have.form(.present, .third, .plural) == "have")
    #expect(Verb.do.form(.present, .first) == "do")
    #expect(Verb.do.form(.past, .third, .plural) == "did")
    #expect(Verb(base: "warn").form(.present) == "warns")
  }

  @Test(arguments: [
    ("can", "could"), ("ca", "could"), ("will", "would"), ("wo", "would"), ("must", "must"), ("may", "might"),
    ("Shall", "should"),
  ])
  func `that is a modal has at most a past`(_ form: String, _ past: String) {
    #expect(Modal(form: form)?.past.rawValue == past)
  }

  @Test func `that is a modal has no other forms`() {
    #expect(Modal(form: "'d") == nil)
    #expect(Verb(base: "must").ing == "must")
    #expect(Verb(base: "can").form(.present) == "can")
  }

  @Test func `is known if the dictionary has it`() {
    #expect(Verb(base: "raise").isKnown)
    #expect(Verb(base: "carry out").isKnown)
    #expect(!Verb(base: "brexit").isKnown)
    #expect(WordTable.verbs.code(of: "a") == nil)
    #expect(WordTable.verbs.code(of: "zzz") == nil)
    #expect(WordTable.verbs.code(of: "") == nil)
  }

  private func rows() throws -> [[String]] {
    let url = try #require(Bundle.module.url(forResource: "verbs", withExtension: "txt", subdirectory: "Fixtures"))
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
  }
}
