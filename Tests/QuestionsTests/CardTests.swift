import Testing

@testable import Questions

/// What comes of a text, as `question → answer` lines.
func asked(_ text: String, perPoint: Int = 3) -> [String] {
  Derivation(Outline(Array(text.utf8)), perPoint: perPoint).sections.flatMap(\.points).flatMap(\.chosen).map {
    "\($0.question) → \($0.answer.texts.joined(separator: " · "))"
  }
}

func refusals(of text: String, perPoint: Int = 3) -> Set<Refusal> {
  let points = Derivation(Outline(Array(text.utf8)), perPoint: perPoint).sections.flatMap(\.points)
  return Set(points.flatMap(\.refused).map(\.reason))
}

@Suite struct `The cards of a point` {
  @Test(
    arguments: [
      (
        "The alarm was not raised for eleven minutes on 2 February.",
        [
          "The alarm was not raised for […] on 2 February. → eleven minutes",
          "The alarm was not raised for eleven minutes on […]. → 2 February",
        ]
      ),
      (
        "Castellan promised $65 million for the clean-up.",
        ["Castellan promised […] for the clean-up. → $65 million"]
      ),
      (
        "Klemens von Metternich, the foreign minister, presided over most of the talks.",
        ["[…], the foreign minister, presided over most of the talks. → Klemens von Metternich"]
      ),
      (
        "Mining: Two customers in Chile postponed deliveries until next year; neither has cancelled.",
        ["How many customers in Chile postponed deliveries until next year? → two"]
      ),
      (
        "Six foods rose by more than a fifth in a year: bread, milk, eggs, butter, sugar and coffee.",
        ["Which six foods rose by more than a fifth in a year? → bread · milk · eggs · butter · sugar · coffee"]
      ),
      (
        "In Oslo, Ramos proposed three principles to guide the talks: respect, patience and candour.",
        ["In Oslo, Ramos proposed which three principles to guide the talks? → respect · patience · candour"]
      ),
      (
        "New centres were opened in Rotterdam, Santos and Busan.",
        ["Which three are missing: “New centres were opened in …”? → Rotterdam · Santos · Busan"]
      ),
      (
        "Chloroplast: the organelle in which photosynthesis takes place.",
        ["What is the term for the organelle in which photosynthesis takes place? → chloroplast"]
      ),
      (
        "- A *snapshot* is the state of a directory tree at one moment.",
        ["What is the term for the state of a directory tree at one moment? → snapshot"]
      ),
      (
        "*Legitimacy* means that a throne belongs to its old dynasty.",
        [
          "[…] means that a throne belongs to its old dynasty. → Legitimacy",
          "Legitimacy means that a throne belongs to its […]. → old dynasty",
        ]
      ),
      (
        "The slave trade was condemned, but no date for its end was set.",
        ["The […] was condemned, but no date for its end was set. → slave trade"]
      ),
      (
        "satchel init DIR: creates an empty store.",
        ["satchel init DIR creates an […]. → empty store"]
      ),
      (
        "Next meeting: Tuesday 16 May 2023, Room 2.14",
        ["Next meeting: […], Room 2.14 → Tuesday 16 May 2023"]
      ),
      (
        "Governor Milena Kovač spoke of wages. She did not rule out a further step in December 2024.",
        [
          "Governor […] did not rule out a further step in December 2024. → Milena Kovač",
          "Governor Milena Kovač did not rule out a further step in […]. → December 2024",
        ]
      ),
    ] as [(String, [String])])
  func `ask for what is news`(_ text: String, _ expected: [String]) {
    #expect(asked(text) == expected)
  }

  @Test(
    arguments: [
      ("A warm welcome in Oslo set a friendly tone for the days ahead.", Refusal.scenery),
      ("The visit sets the stage for talks in Bergen.", .scenery),
      ("We look forward to the exciting challenges of 2024.", .housekeeping),
      ("Ms. Lindqvist thanked the porters for their patience.", .housekeeping),
      ("Apologies: Prof. H. Stein, Ms. Priya Raman", .housekeeping),
      ("What do the people of Oslo think of it?", .askedOfReader),
      ("You will need 40 pages for the test in Oslo.", .askedOfReader),
      ("One fell. \n\nBy Rosalind Achebe and Li Xiaoming\n\nTwo rose.", .byline),
      ("It asks for a passphrase of 12 letters in Oslo.", .pronoun),
      ("In 2011 it was fined $1.2 million.", .pronoun),
      ("A leaf cell of spinach holds between 20 and 100 of them.", .pronoun),
      ("This releases 12 grams of oxygen in Oslo.", .demonstrative),
      ("Food contributed 4.1 points of this, says Oslo.", .demonstrative),
      ("\"In a westerly gale that crack opens in 12 minutes.\"", .speaker),
      ("The price fell by 12 perc\u{FFFD}nt in Oslo.", .unreadable),
      ("Ask Oslo.", .tooShort),
      ("The chair thinks " + String(repeating: "very ", count: 30) + "highly of Oslo.", .tooLong),
      ("The board of Oslo met the mayor of Oslo in 1999.", .answerInQuestion),
      ("# A TikTok ban\n\nTikTok: The government wants to ban TikTok over security concerns.", .answerInTopic),
      ("The mayor spoke in Oslo.\n\nThe mayor spoke in Oslo.", .duplicate),
      ("Then they were, and so they will be too.", .pronoun),
      ("Nobody came then.", .nothingToAsk),
      ("On 5 July 2021 Norvik sold a foundry in Łódź to Brandt & Söhne GmbH for €41 million.", .pointFull),
      ("The chair of the committee left on 5 July 2021.", .weak),
    ] as [(String, Refusal)])
  func `are refused with a reason`(_ text: String, _ reason: Refusal) {
    #expect(refusals(of: text).contains(reason))
  }

  @Test func `a name that the whole text is about is no answer`() {
    let cities = ["Oslo", "Bergen", "Lima", "Cairo", "Hanoi", "Porto"]
    let text = cities.map { "- In \($0), Blinken promised support to the local mayor." }.joined(separator: "\n")
    #expect(refusals(of: text).contains(.protagonist))
    #expect(!asked(text).contains { $0.hasSuffix("→ Blinken") })
  }

  @Test func `half a name is never asked for`() {
    let answers = asked(
      "The board appointed Dr. Chen Yifan of Delft University of Technology. Brandt & Söhne GmbH objected to her.")
    #expect(answers.count == 3)
    #expect(
      answers.allSatisfy { line in
        ["Chen Yifan", "Delft University of Technology", "Brandt & Söhne GmbH"].contains { line.hasSuffix("→ " + $0) }
      })
  }

  @Test func `an answer longer than twelve words is refused`() {
    let long = (1...13).map { "Name\($0)" }.joined(separator: " ")
    let candidate = Candidate(kind: .cloze, text: "He met \(long) there today.", answer: .text(long), line: 1, score: 1)
    #expect(Checks.refusal(of: candidate) == .answerTooLong)
  }

  @Test func `a question doesn't say another card's answer`() {
    let text = "Mining: Two customers in Chile postponed deliveries until next year."
    #expect(asked(text).count == 1)
    #expect(refusals(of: text).contains(.givesAway))
  }

  @Test func `what the format can't hold is refused`() {
    let loose = Candidate(kind: .cloze, text: "It is a b", deletion: 6..<8, answer: .text("a "), line: 1, score: 1)
    #expect(NoteMaker.note(of: [loose], topic: "", source: nil) == nil)
    #expect(!asked("The value of a[1|2] is $5 or `[x]` in Oslo.").isEmpty)
  }

  @Test func `a long sentence is cut where it stays whole`() {
    let text = """
      The only car ferry between Port Selby and the three outer islands was taken out of service on 3 May 2021 after \
      divers found a crack almost two metres long in its hull.
      """
    #expect(asked(text).contains { $0.hasPrefix("The only car ferry") && $0.hasSuffix("→ 3 May 2021") })
    #expect(asked(text).allSatisfy { $0.prefix { $0 != "→" }.split(separator: " ").count <= 25 })
  }

  @Test func `who says it isn't cut off`() {
    let text = """
      The money could be taken from the fund that was set up in 2015 for the repair of all bridges between the city and \
      the three islands, because nobody needs it, the opposition warned.
      """
    #expect(asked(text).isEmpty)
    #expect(refusals(of: text) == [.tooLong])
  }

  @Test(arguments: [1, 2, 3])
  func `there are never more than asked for`(_ limit: Int) {
    let text = "On 5 July 2021 Norvik sold a foundry in Łódź to Brandt & Söhne GmbH for €41 million."
    #expect(asked(text, perPoint: limit).count == limit)
  }

  @Test func `each reason has a sentence of its own`() {
    #expect(Set(Refusal.allCases.map(\.sentence)).count == Refusal.allCases.count)
  }
}
