import Testing

@testable import Questions

/// A text as it is typed, and its sections: heading, `{#name}`, and each point's label and line.
struct Laid: CustomTestStringConvertible, Sendable {
  let text: String
  let sections: [String]
  var testDescription: String { String(text.prefix(40)).replacing("\n", with: "⏎") }

  init(_ text: String, _ sections: String...) {
    self.text = text
    self.sections = sections
  }
}

func laid(_ text: String) -> [String] {
  Outline(Array(text.utf8)).sections.map { section in
    let heading = section.heading.map { $0.text + ($0.name.map { " #" + $0 } ?? "") } ?? "-"
    return heading + ": " + section.points.map { "\($0.line) \($0.label ?? "-")" }.joined(separator: ", ")
  }
}

@Suite struct `The outline` {
  @Test(arguments: [
    Laid("1. Background:\nA cow is large.\n", "Background: 2 -"),
    Laid("1. Background: {#past}\nA cow is large.\n", "Background #past: 2 -"),
    Laid("1. Background {#past}:\nA cow is large.\n", "Background #past: 2 -"),
    Laid("## Trade {#trade}\n\n- One fell.\n", "Trade #trade: 3 -"),
    Laid("## 3. Trade ##\n\nOne fell.\n", "Trade: 3 -"),
    Laid("Files\n-----\n\nOne fell.\n", "Files: 4 -"),
    Laid("Notes\n=====\n\nFiles\n-----\n\nOne fell.\n", "Files: 7 -"),
    Laid("1. Views\nOne fell.\n2. Trade\nTwo fell.\n", "Views: 2 -", "Trade: 4 -"),
    Laid("A title\n\nWhat limits the rate?\n\n- Light does.\n", "What limits the rate?: 5 -"),
    Laid("A title\n\nHEADLINES\n\nJobs: Unemployment fell.\n", "HEADLINES: 5 Jobs"),
    Laid("Results:\nOne fell.\n", "Results: 2 -"),
    Laid("1. Trade:\nKey Points:\nOne fell.\n", "Trade: 3 -"),
    Laid("One fell before.\n# Trade\nTwo fell.\n# Views\nThree fell.\n", "-: 1 -", "Trade: 3 -", "Views: 5 -"),
    Laid("1. Light strikes a leaf.\n2. Water is split.\n", "-: 1 -, 2 -"),
    Laid("2.1 Mr. Ferreira reported a spill.\n2.2 Nobody was hurt.\n", "-: 1 -, 2 -"),
    Laid("# Trade {#trade}\n", "Trade #trade: "),
    Laid(
      "A. ROOF\n  a) Ms. Berg asked why the roof leaked. The builder\n     explained that the slates were old.\n  b) Two firms made an offer.\n\nB. BOATS\n  a) Nobody had seen the\n     boats of Lima.\n",
      "ROOF: 2 -, 4 -", "BOATS: 7 -"),
    Laid(
      "# Pump\n\n## Use\n\nOne fell.\n\n## Measures\n\nMaker\n: Berg of Lima, in 2015\n\nTank volume\n: 300 litres\n",
      "Use: 5 -", "Measures: 10 Maker, 13 Tank volume"),
  ])
  func `sections come from headings of every kind`(_ laidOut: Laid) {
    #expect(laid(laidOut.text) == laidOut.sections)
  }

  @Test(
    arguments: [
      ("Trade Dynamics: China denies it.", "Trade Dynamics", "China denies it."),
      ("**Dates:** The congress met.", "Dates", "The congress met."),
      ("**Russia**: The tsar claimed Poland.", "Russia", "The tsar claimed Poland."),
      ("Stomata (singular: stoma) are pores.", nil, "Stomata (singular: stoma) are pores."),
      ("The minister said: we will see.", nil, "The minister said: we will see."),
      ("It is over: nobody came.", nil, "It is over: nobody came."),
      ("At 9:30 a.m. the bell rang.", nil, "At 9:30 a.m. the bell rang."),
      ("One two three four five six seven: it fell.", nil, "One two three four five six seven: it fell."),
      ("Remember: plants respire.", nil, "plants respire."),
      ("satchel init DIR: creates a store.", "satchel init DIR", "creates a store."),
      ("See https://example.org for more.", nil, "See https://example.org for more."),
    ] as [(String, String?, String)])
  func `a label is at most six words and no sentence`(_ line: String, _ label: String?, _ statement: String) {
    let point = Outline(Array(line.utf8)).sections.first?.points.first
    #expect(point?.label == label)
    #expect(point?.sentences.map(\.text) == [statement])
  }

  @Test(arguments: [
    "-", "*", "+", "•", "–", "—", "◦", "▪", "‣", "1.", "1)", "(1)", "a)", "(iv)", "2.1", "- [ ]", "- [x]",
  ])
  func `bullets of all styles begin a point and are left out`(_ bullet: String) {
    let outline = Outline(Array("Two fell.\n\(bullet) The price fell.\n".utf8))
    #expect(
      outline.sections.flatMap(\.points).map { $0.sentences.map(\.text) } == [["Two fell."], ["The price fell."]])
  }

  @Test(
    arguments: [
      ("B1 Ms. Berg sold a ketch.\nB2 The board agreed.", ["Ms. Berg sold a ketch.", "The board agreed."]),
      ("B1 Ms. Berg sold a ketch.\nC1 The board agreed.", ["Ms. Berg sold a ketch.", "The board agreed."]),
      (
        "- R1: Holm Airport should close.\n- R2: Ravnia should pay.",
        ["Holm Airport should close.", "Ravnia should pay."]
      ),
      ("[12] The court agrees.\n\n[13] The appeal fails.", ["The court agrees.", "The appeal fails."]),
      ("**GC-1.** The roof leaks.\n**GC-2.** The wall holds.", ["The roof leaks.", "The wall holds."]),
      ("B12 Vitamins are rare.\nA cow is large.", ["B12 Vitamins are rare.", "A cow is large."]),
      ("A4 paper is dear.\nA5 paper is cheap.", ["A4 paper is dear.", "A5 paper is cheap."]),
      ("F16 Pilots met.\nF22 Pilots did not.", ["F16 Pilots met.", "F22 Pilots did not."]),
      ("Q1 Sales fell.\nQ2 Sales rose.", ["Q1 Sales fell.", "Q2 Sales rose."]),
      ("M1: Cash in circulation.\nM2: Deposits besides.", ["Cash in circulation.", "Deposits besides."]),
    ] as [(String, [String])])
  func `the codes of a series number its items`(_ text: String, _ sentences: [String]) {
    let points = Outline(Array(text.utf8)).sections.flatMap(\.points)
    #expect(points.flatMap(\.sentences).map(\.text) == sentences)
    #expect(points.allSatisfy { ($0.label == nil) == !text.hasPrefix("M1") })
  }

  @Test(
    arguments: [
      ("The limit runs from the day of the breach [37].", "The limit runs from the day of the breach."),
      ("Parliament would have said so [14]-[22], and [31].", "Parliament would have said so."),
      ("The roof leaks (para. 12), and the wall (see Fig. 3) holds.", "The roof leaks, and the wall holds."),
      ("Profit fell (see p. 4).", "Profit fell."),
      ("Sleep is poor.¹ The census² says otherwise³.", "Sleep is poor. The census says otherwise."),
      ("The hall has 40 m² (see the plan), or 430 ft².", "The hall has 40 m² (see the plan), or 430 ft²."),
      ("The dose [in milligrams] rose (from 3).", "The dose [in milligrams] rose (from 3)."),
      ("Set `a [3]` to 1.", "Set `a [3]` to 1."),
      ("He won the seat (section chief in 1980).", "He won the seat (section chief in 1980)."),
    ] as [(String, String)])
  func `references to other places are left out`(_ text: String, _ expected: String) {
    let sentences = Outline(Array(text.utf8)).sections.flatMap(\.points).flatMap(\.sentences)
    #expect(sentences.map(\.text).joined(separator: " ") == expected)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `each end of a line counts lines alike`(_ end: String) {
    let text = ["# Trade", "", "One fell.", "Two: It rose.", ""].joined(separator: end)
    #expect(laid(text) == ["Trade: 3 -, 4 Two"])
  }

  @Test func `wrapped lines are one point, and each sentence knows its line`() {
    let text = """
      satchel is a backup program for small networks. It was written by
      Noor Haddad in 2014 and is distributed under the MIT licence, freely.

      * Files are cut into chunks of 1 MiB on average; two equal chunks are
        stored only once. This is called deduplication.
      * Each chunk is compressed first.
      """
    let points = Outline(Array(text.utf8)).sections.flatMap(\.points)
    #expect(points.map { $0.sentences.map(\.line) } == [[1, 1], [4, 5], [6]])
    #expect(
      points[0].sentences[1].text
        == "It was written by Noor Haddad in 2014 and is distributed under the MIT licence, freely.")
  }

  @Test func `curly quotes stay, odd blanks become blanks, emphasis goes`() {
    let sentence = Outline(Array("He said\u{A0}“no”\u{2009}to *the* **Concert of Europe**.".utf8)).sections[0].points[0]
      .sentences[0]
    #expect(sentence.text == "He said “no” to the Concert of Europe.")
    #expect(sentence.emphasised == ["the", "Concert of Europe"])
  }

  @Test func `front matter, code, comments, a table's lone line and rules are no points`() {
    let text =
      "---\ntitle: Pumps\n---\n\n```\nA pump is a pump.\n```\n<!-- A note\nfor us. -->\n| a | b |\n***\nOne fell.\n"
    let outline = Outline(Array(text.utf8))
    #expect(outline.title == "Pumps")
    #expect(outline.sections.flatMap(\.points).map(\.line) == [12])
  }

  @Test func `invalid bytes and controls are repaired`() {
    let outline = Outline([0xEF, 0xBB, 0xBF, 0xFF, 0x41, 0x00, 0x42, 0x1B, 0x5B, 0x0A])
    #expect(outline.sections[0].points[0].sentences[0].text == "\u{FFFD}A B [")
  }

  @Test func `an empty text has no section`() {
    #expect(Outline([]).sections.isEmpty)
    #expect(Outline(Array("\n \n\t\n".utf8)).sections.isEmpty)
  }
}

@Suite struct `Sentences` {
  @Test(arguments: [
    ["It fell. It rose."],
    ["The U.S. Deputy Secretary came.", "The trip was long."],
    ["It is in the U.S.", "The city is large."],
    ["Dr. Emeka Nwosu led it.", "St. Olaf did not."],
    ["It began at 9:30 a.m. and ended at 6 p.m. on Monday.", "Nobody came."],
    ["They spoke at 6 p.m.", "The hall was full."],
    ["Shade plants (e.g. ferns) grow, i.e. slowly.", "Others do not."],
    ["Prof. J. R. Okonkwo of Greenways Ltd. has 4.5 percent.", "He left."],
    ["“It is late.”", "She left!", "Why?"],
    ["He paid $3.5 million in Washington, D.C., twice.", "$4 came back."],
    ["It failed (nobody. Knew. Why.) in May.", "It stopped…", "Then it began."],
    ["See Fig. 3 and No. 5.", "There was no.", "He left."],
    ["Giá tăng ở Đà Nẵng.", "Ồ ạt."],
  ])
  func `end where an English reader would end them`(_ expected: [String]) {
    let sentences = expected.count == 1 ? ["It fell.", "It rose."] : expected
    let text = Array(sentences.joined(separator: " ").unicodeScalars)
    #expect(SentenceSplitter.ranges(in: text).map { String(text[$0]) } == sentences)
  }
}
