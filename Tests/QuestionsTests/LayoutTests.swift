import Testing

@testable import Questions

private func outline(_ text: String) -> Outline { Outline(Array(text.utf8)) }

/// Each section: "level heading: line, line".
private func layout(_ text: String) -> [String] {
  outline(text).sections.map { section in
    (section.heading.map { "\($0.level) \($0.text)" } ?? "-") + ": "
      + section.points.map { "\($0.line)" }.joined(separator: ", ")
  }
}

private func points(_ text: String) -> [Outline.Point] { outline(text).sections.flatMap(\.points) }

@Suite struct `Headings of real texts` {
  @Test(arguments: [
    // Roman numbers and letters count on; a name's initials don't.
    ("I. Offer\nOne fell.\nII. Acceptance\nTwo fell.\n", ["1 Offer: 2", "1 Acceptance: 4"]),
    ("A. Offer\nOne fell.\nB. Acceptance\nTwo fell.\n", ["1 Offer: 2", "1 Acceptance: 4"]),
    ("A. Smith left the room.\nNobody saw it.\n", ["-: 1, 2"]),
    ("I. Newton wrote it.\n", ["-: 1"]),
    ("1. Views\n1.1 Trade\nOne fell.\n1.2 War\nTwo fell.\n", ["2 Trade: 3", "2 War: 5"]),
    // A list's items follow each other, headings have something between them.
    ("It needs:\n1. Flour\n2. Sugar\n3. Eggs\n\nMix it all.\n", ["-: 1, 2, 3, 4, 6"]),
    ("1) Apologies\n2) Minutes\nThey were read.\n3) Spill\nIt was cleaned.\n", ["1 Minutes: 3", "1 Spill: 5"]),
    (
      "1. Views (Day 1 – Oslo):\nKey Points:\nOne fell.\n2. Trade:\nTwo fell.\n",
      ["1 Views (Day 1 – Oslo): 3", "1 Trade: 5"]
    ),
    ("A title\n\n**Trade**\nOne fell.\n__Views:__\nTwo fell.\n", ["2 Trade: 4", "2 Views: 6"]),
    (
      "A title\n\nChapter 2: The war\nOne fell.\n\n§ 12 Form\nTwo fell.\n",
      ["2 Chapter 2: The war: 4", "2 § 12 Form: 7"]
    ),
    ("One fell.\n\nThe War of 1812\n\nTwo fell.\n", ["-: 1", "2 The War of 1812: 5"]),
    ("One fell.\n\n12\n\nTwo fell.\n\nPage 3 of 9\n\nThree fell.\n", ["-: 1, 5, 9"]),
    ("# Notes\n\n## Summary\n\nOne fell.\n\n## Trade\n\nTwo fell.\n", ["2 Summary: 5", "2 Trade: 9"]),
    ("3. Mai 1859 begann der Bau der Bahn.\nEr endete 1867.\n", ["-: 1, 2"]),
    ("3.5 percent of it fell.\n9.30 Welcome and coffee.\n", ["-: 1, 2"]),
    ("一、背景\n他来了。\n二、条件\n她走了。\n", ["1 背景: 2", "1 条件: 4"]),
    ("第一章 光\n光是能量。\n第二章 水\n水是生命。\n", ["2 第二章 水: 4"]),
  ])
  func `are told from items and prose`(_ text: String, _ expected: [String]) {
    #expect(layout(text) == expected)
  }

  @Test func `know the headings above them`() {
    let headings = outline("# A\n\n## B\n\nOne fell.\n\n### C\n\nTwo fell.\n\n# D\n\nThree fell.\n").sections.map(
      \.heading)
    #expect(headings.map { $0?.above } == [["A"], ["A", "B"], []])
  }
}

@Suite struct `Items` {
  @Test(arguments: [
    "-", "*", "+", "•", "–", "—", "◦", "▪", "‣", "○", "→", "\u{F0B7}", "1.", "1)", "(1)", "a)", "(a)", "(iv)", "iv)",
    "A)", "2.1", "2.1.", "- [ ]", "- [x]", "•\u{A0}",
  ])
  func `of each style begin a point`(_ bullet: String) {
    #expect(
      points("Two fell.\n\(bullet) The price fell.\n").map { $0.sentences.map(\.text) } == [
        ["Two fell."], ["The price fell."],
      ])
  }

  @Test(arguments: [("a.", "b."), ("i.", "ii."), ("A.", "B."), ("o", "o"), ("-", "-")])
  func `that could be words need company`(_ first: String, _ second: String) {
    let text = "Two fell.\n\(first) The price fell.\n\(second) The rate rose.\n"
    #expect(points(text).map { $0.sentences[0].text } == ["Two fell.", "The price fell.", "The rate rose."])
  }

  @Test(arguments: [
    "- France:\n  - Talleyrand won a seat.\n", "• France\n  o Talleyrand won a seat.\n  o He spoke.\n",
    "1. France\n   a) Talleyrand won a seat.\n2. Britain fell.\n3. Spain fell.\n",
    "- France\n– Talleyrand won a seat.\n", "France:\n- Talleyrand won a seat.\n- He spoke.\n",
  ])
  func `keep the words that they are nested in`(_ text: String) throws {
    let found = try #require(
      outline(text).sections.first { $0.points.contains { $0.sentences[0].text.hasPrefix("Tall") } })
    let point = try #require(found.points.first { $0.sentences[0].text.hasPrefix("Tall") })
    #expect(point.parent ?? found.heading?.text == "France")
  }

  @Test func `are known to the sentence that announces them, and end with the list`() {
    let found = points("Three powers met in 1814:\n- Austria,\n- Prussia,\n- Russia.\n\nThey danced.\n")
    #expect(found[0].items == ["Austria,", "Prussia,", "Russia."])
    #expect(found.map(\.parent) == [nil] + Array(repeating: "Three powers met in 1814", count: 3) + [nil])
  }

  @Test func `go on over wrapped and indented lines`() {
    let text = "* One fell, and then\n  it rose again.\n* Two fell.\nThree fell.\n"
    #expect(
      points(text).map { $0.sentences.map(\.text) } == [
        ["One fell, and then it rose again."], ["Two fell."], ["Three fell."],
      ])
  }
}

@Suite struct `What stands over a text` {
  @Test(arguments: [
    ("Trade\nReport for May 2021\n\nOne fell.\n", ["Report for May 2021"]),
    ("# Trade\n\n*Compiled for the evening class*\n\n## Views\n\nOne fell.\n", ["Compiled for the evening class"]),
    (
      "Trade\nRoom 2.14, 14 March 2023, 9:30 a.m.\nOslo University\n\nOne fell.\n",
      ["Room 2.14, 14 March 2023, 9:30 a.m.", "Oslo University"]
    ),
    ("Trade\n\nDate: 4 May 2021\nLecturer: Una Berg\n\nOne fell.\n", ["Date: 4 May 2021", "Lecturer: Una Berg"]),
    ("---\ntitle: Trade\ndate: 2021-05-04\n---\nOne fell.\n", ["2021-05-04"]),
    ("To: All\nSubject: Trade\n\nOne fell.\n", ["To: All"]),
    ("Trade\n\nOne fell.\n\nReport for May 2021\n\nTwo fell.\n", []),
  ])
  func `is a title with its subtitles`(_ text: String, _ subtitles: [String]) {
    let found = outline(text)
    #expect(found.title == "Trade")
    #expect(found.subtitles.map(\.text) == subtitles)
    #expect(found.sections.flatMap(\.points).first?.sentences.map(\.text) == ["One fell."])
  }

  @Test(arguments: [
    "Jobs: Unemployment fell in May\nTrade: Exports rose\n", "Water boils at 100 °C\nIce melts at 0 °C\n",
    "- Trade\n- Views\n", "One fell.\n\nTwo fell.\n", "Trade", "trade is good\n\nOne fell.\n",
  ])
  func `is no title where the first line is a point`(_ text: String) {
    #expect(outline(text).title == nil)
    #expect(points(text).first?.line == 1)
  }

  @Test(
    arguments: [
      ("PORT SELBY - The ferry sank.", "PORT SELBY", nil, "The ferry sank."),
      ("OSLO, May 3 (NNA) — The ferry sank.", "OSLO", "May 3", "The ferry sank."),
      ("NEW VELL, Norland, Aug. 3, 2021 -- The ferry sank.", "NEW VELL, Norland", "Aug. 3, 2021", "The ferry sank."),
      ("Berlin (nna) – Die Fähre sank.", "Berlin", nil, "Die Fähre sank."),
      ("PARIS, le 3 mai (NNA) — Le bac a coulé.", "PARIS", "le 3 mai", "Le bac a coulé."),
      ("新华社北京5月3日电 渡轮沉没了。", "北京", "5月3日", "渡轮沉没了。"),
      ("Prussia – led by Hardenberg – demanded it.", nil, nil, "Prussia – led by Hardenberg – demanded it."),
      ("NATO - an alliance - met in Oslo.", nil, nil, "NATO - an alliance - met in Oslo."),
      ("The ferry - it was old - sank.", nil, nil, "The ferry - it was old - sank."),
    ] as [(String, String?, String?, String)])
  func `is a dateline, if a report has one`(_ text: String, _ place: String?, _ date: String?, _ sentence: String) {
    let found = outline(text)
    #expect(found.dateline?.place == place)
    #expect(found.dateline?.date == date)
    #expect(found.sections[0].points[0].sentences.map(\.text) == [sentence])
  }

  @Test(arguments: [
    ("Dear all,\nOne fell.\n", "Dear all,", ["One fell."]),
    (
      "Dear Dr. Moe, thank you for your letter, which I got. One fell.\n",
      "Dear Dr. Moe, thank you for your letter, which I got.", ["One fell."]
    ),
    ("Hello everyone,\n\nOne fell.\n", "Hello everyone,", ["One fell."]),
    ("Dear all, the exam takes place on 3 May.\n", "Dear all,", ["The exam takes place on 3 May."]),
    (
      "Sehr geehrte Damen und Herren,\ndie Bahn fährt nicht.\n", "Sehr geehrte Damen und Herren,",
      ["die Bahn fährt nicht."]
    ),
  ])
  func `is a greeting, if a letter has one`(_ text: String, _ greeting: String, _ sentences: [String]) {
    let found = outline(text)
    #expect(found.greetings.map(\.text) == [greeting])
    #expect(found.sections.flatMap(\.points).flatMap(\.sentences).map(\.text) == sentences)
  }

  @Test(arguments: [
    "Signed: Una Berg, Chair", "Kind regards,\nUna Berg", "Yours sincerely,\n\nUna Berg\nChair", "gez. Una Berg",
  ])
  func `and under it is a signature, which is no point`(_ end: String) {
    let found = outline("The price fell in May.\n\n\(end)\n")
    #expect(found.sections.flatMap(\.points).map(\.line) == [1])
    #expect(found.signatures.map(\.text).joined(separator: " ").contains("Una Berg"))
  }
}

@Suite struct `Prose` {
  @Test(arguments: [
    ("It is late.[3] It rose.[12][4]\n", ["It is late.", "It rose."]),
    ("See [the law](https://example.org/law) of 1814.\n", ["See the law of 1814."]),
    ("A list[0] of things fell.\n", ["A list[0] of things fell."]),
    ("The end-\nuser and the manage-\nment met. The man-\ngrove swamps, where the manage\n", []),
  ])
  func `loses notes and links`(_ text: String, _ sentences: [String]) {
    if !sentences.isEmpty { #expect(points(text)[0].sentences.map(\.text) == sentences) }
  }

  @Test func `keeps a hyphen that belongs to its word, and drops one that the line's end made`() {
    let text = """
      The engineers asked for a check in the dry-
      dock, but the owners' govern-
      ment refused, because the well-
      known yard was full of the kilo-
      metre long ships of others.
      """
    let sentence = points(text)[0].sentences[0].text
    #expect(sentence.contains("the dry-dock, but the owners' government refused"))
    #expect(sentence.contains("the well-known yard was full of the kilometre long"))
  }

  @Test(arguments: [
    ("Present: Una Berg (chair), Li Wei; Ane Moe", ["Una Berg (chair), Li Wei", "Ane Moe"]),
    ("Apologies: Dr. A. Brook, Ms. Li and Mr. Moe.", ["Dr. A. Brook", "Ms. Li and Mr. Moe"]),
    ("Anwesend: Una Berg, Li Wei", ["Una Berg", "Li Wei"]),
    ("出席：王明、李伟", ["王明", "李伟"]),
    ("**Attendees:**\n- Una Berg\n- Li Wei (clerk)\n", ["Una Berg", "Li Wei"]),
  ])
  func `names who was there`(_ text: String, _ names: [String]) {
    let found = points(text)
    #expect(found.count == 1)
    #expect(found[0].sentences.count == 1)
    #expect(found[0].roster?.members.map(\.name) == names)
  }

  @Test(
    arguments: [
      ("It fell. Action: Una Berg, by 3 May.", "Una Berg", nil, "3 May"),
      ("It fell. ACTION: UB to write to Prof. Li by 9 a.m.", "UB", "write to Prof. Li", "9 a.m."),
      ("It fell. (Action: UB)", "UB", nil, nil),
      ("It fell. Action point: the chair and Dr. Moe", "the chair and Dr. Moe", nil, nil),
      ("Es fiel. Verantwortlich: Una Berg, bis 3. Mai.", "Una Berg", nil, "3. Mai"),
    ] as [(String, String, String?, String?)])
  func `tells who is to act`(_ text: String, _ who: String, _ task: String?, _ deadline: String?) {
    let found = points(text)[0]
    #expect(found.sentences.count == 1)
    #expect(found.actions == [Action(who: who, task: task, deadline: deadline, line: 1)])
  }

  @Test(arguments: [
    ("Inflation is a rise of prices that lasts.", ["Inflation"]),
    ("A *chunk* is the smallest part of a file.", ["chunk"]),
    ("Ecosystem: a community whose members depend on each other.", ["Ecosystem"]),
    ("Legitimacy means that a throne belongs to its dynasty.", ["Legitimacy"]),
    ("Debtors owe money; creditors, by contrast, are owed it.", ["Debtors", "creditors"]),
    ("The bank is closed on Monday.", []), ("Una Berg is the mayor of Oslo who left.", []),
    ("It is a day that nobody forgets.", []), ("Trade: The price fell.", []),
  ])
  func `defines terms`(_ text: String, _ terms: [String]) {
    #expect(points(text)[0].definitions.map(\.term) == terms)
  }

  @Test(arguments: [
    ("language: de\nThe price fell.\n", "de"), ("---\nlanguage: fr\n---\nThe price fell.\n", "fr"),
    ("---\ntitle = \"Trade\"\nlang = \"pt-BR\"\n---\nThe price fell.\n", "pt"), ("The price fell.\n", "en"),
    ("Der Preis fiel im Mai, und die Leute waren froh.\n", "de"), ("", "en"),
  ])
  func `has a language`(_ text: String, _ code: String) {
    #expect(outline(text).language.code == code)
  }
}
