import Testing

@testable import Questions

@Suite struct `Refusals` {
  @Test(
    arguments: [
      ("A warm welcome in Oslo set a friendly tone for the days ahead.", Refusal.scenery),
      ("The visit sets the stage for talks in Bergen.", .scenery),
      ("We look forward to the exciting challenges of 2024.", .housekeeping),
      ("Ms. Lindqvist thanked the porters for their patience.", .housekeeping),
      ("Apologies: Prof. H. Stein, Ms. Priya Raman", .housekeeping),
      ("See chapter 4 for the figures of 2019.", .housekeeping),
      ("The minutes of 3 May were approved by the Harbour Board.", .housekeeping),
      ("The trustees adopted the minutes of the March meeting in Oslo.", .housekeeping),
      ("Essays must be handed in to Ms. Berg by Monday.", .housekeeping),
      ("The slides are on the server in Oslo.", .housekeeping),
      ("References in square brackets are to pages of the report.", .housekeeping),
      ("Figures in this table are in tonnes; all figures are rounded.", .housekeeping),
      ("This digest is no part of the ruling of 3 May.", .housekeeping),
      ("We are deeply grateful to everybody in Oslo who joined.", .housekeeping),
      ("Jury: Ms. Anna Berg (chair), Mr. Tom Hale, Dr. Li Wei", .housekeeping),
      ("Sitting: Judge Berg, Judge Hale, Judge Wei", .housekeeping),
      ("(a) Whether the treaty of 1954 binds Norway.\n(b) Whether Norway broke it.", .askedOfReader),
      ("- Why the dam at Bergen failed in May.", .askedOfReader),
      ("- If and when Norway joins the union.", .askedOfReader),
      ("What do the people of Oslo think of it?", .askedOfReader),
      ("You will need 40 pages for the test in Oslo.", .askedOfReader),
      ("Please read chapter 4.", .askedOfReader),
      ("One fell. \n\nBy Rosalind Achebe and Li Xiaoming\n\nTwo rose.", .byline),
      ("\"In a westerly gale that crack opens in 12 minutes.\"", .speaker),
      ("The price fell by 12 perc\u{FFFD}nt in Oslo.", .unreadable),
      ("Ask Oslo.", .tooShort),
      ("Then they were, and so they will be too.", .nothingToAsk),
    ] as [(String, Refusal)])
  func `of whole sentences have their reason`(_ text: String, _ reason: Refusal) {
    #expect(asked(text).isEmpty)
    #expect(refusals(of: text).contains(reason))
  }

  @Test(
    arguments: [
      ("It asks for a passphrase of 12 letters in Oslo.", Refusal.pronoun),
      ("In 2011 it was fined $1.2 million.", .pronoun),
      ("In Lima he signed a treaty on copper.", .pronoun),
      ("Its chairman sold the shipyard to Norway.", .pronoun),
      ("This releases 12 grams of oxygen in Oslo.", .demonstrative),
      ("These raised the price of wheat in Cairo.", .demonstrative),
      ("The earlier treaty had banned such weapons.", .demonstrative),
    ] as [(String, Refusal)])
  func `of what stands for a noun that isn't said leave no card`(_ text: String, _ reason: Refusal) {
    #expect(asked(text).isEmpty)
    #expect(refusals(of: text).contains(reason))
  }

  @Test(
    arguments: [
      ("The council hired another engineer in May 2020.", "Whom did the council hire in May 2020?", Refusal.vague),
      ("Mining: The division sold 40 drills in Chile.", "What sold 40 drills in Chile?", .vague),
      (
        "The Hansa ruled the Baltic. Its ships carried grain from Danzig.", "What carried grain from Danzig?", .vague
      ),
      ("While Norway supports the quota, Iceland rejects it.", "Which country rejects it?", .pronoun),
      (
        "Hugo Marchetti expects that the bank will cut its rate in June.",
        "What does Hugo Marchetti expect will cut the bank's rate in June?", .answerInQuestion
      ),
      (
        "The firm closed its plant in Cork, blaming the price of gas.", "What closed the firm's plant in Cork?",
        .answerInQuestion
      ),
      ("The lake froze in January, whereas the river stayed open.", "What stayed open?", .tooShort),
      (
        "Marta Olsen founded the first school for deaf children in Tromsø.", "Which school did Marta Olsen found?",
        .givesAway
      ),
      (
        "Occupier means the person who has control of the premises, whether or not that person owns them.",
        "Who means the person who has control of the premises, whether or not that person owns them?", .demonstrative
      ),
      (
        "Neither the mayor nor the council opposed the dam.", "Which two things opposed the dam?", .lostQualifier
      ),
      (
        "The firm sold a mill, a quarry and two ships to Norway.", "Which three things did the firm sell?", .cutAnswer
      ),
      ("The council approved the tunnel, but the mayor vetoed the bridge.", "What approved the tunnel?", .weak),
      (
        "The farmers' union called the rise overdue, while the company insists that it cannot pay more.",
        "What did the farmers' union call?", .cutAnswer
      ),
      ("The law would have allowed one in May 2020.", "When would the law have allowed one?", .pronoun),
      ("Anna Berg did so in May 2020 in Oslo.", "When did Anna Berg do so in Oslo?", .pronoun),
      ("No questions were allowed at the joint concert.", "What were no questions allowed at?", .lostQualifier),
      (
        "The council met in Oslo. Its first session is to be held in Bergen in May 2020.",
        "What is to be held in Bergen in May 2020?", .vague
      ),
      (
        "Apart from the treaty, the airline is the only result in May 2020.", "What is the only result in May 2020?",
        .lostQualifier
      ),
    ] as [(String, String, Refusal)])
  func `of questions have their reason`(_ text: String, _ question: String, _ reason: Refusal) {
    let refused = Derivation(Outline(Array(text.utf8))).sections.flatMap(\.points).flatMap(\.refused)
    #expect(refused.filter { $0.question == question }.map(\.reason).contains(reason))
    #expect(!asked(text).contains { $0.hasPrefix(question) })
  }

  @Test(
    arguments: [
      "Whether Norway broke the treaty of 1954 is not known in Oslo.",
      "Norway is due back in Bergen within minutes, the minister agreed.",
      "Guns must be handed in to the police in Oslo by Monday.", "How the mill burned in Oslo was told by Anna Berg.",
      "Minutes of the meeting of the Harbour Board\n\nThe board will next meet on 3 June 2021.",
      "Reports will be handed to the minister in Oslo in May.", "Parties: Norway, Sweden and Chile",
    ])
  func `of whole sentences aren't of what only resembles them`(_ text: String) {
    #expect(refusals(of: text).allSatisfy { $0 != .housekeeping && $0 != .askedOfReader })
  }

  @Test(arguments: [
    "A1: Ravnia should train its pilots.\nA2: Holm should close.\n\nReplies: Ravnia has accepted A1.",
    "A1: Ravnia should train its pilots.\nA2: Holm should close.\n\nReplies: The mayor of Oslo rejected A1 and A2.",
    "The council of Oslo chose Option B.", "The court of Oslo dealt with issue (a).",
    "The mayor of Oslo relied on Table 3.",
  ])
  func `are of answers that are mere labels`(_ text: String) {
    let answers = Derivation(Outline(Array(text.utf8))).sections.flatMap(\.points).flatMap(\.chosen)
      .flatMap(\.answer.texts)
    #expect(!answers.contains { ["A1", "A2", "Option B", "issue (a)", "issue", "Table 3"].contains($0) }, "\(answers)")
  }

  @Test(arguments: [
    "The port opened in 1954. Sweden finished the bridge in July 2000.",
    "Denmark and Sweden opened the bridge in July 2000. The tunnel cost €900 million.",
  ])
  func `of a point with enough cards say so`(_ text: String) {
    #expect(refusals(of: text, perPoint: 1).contains(.pointFull))
  }

  @Test func `name the line of what is refused`() {
    let text = "- The port opened in 1954.\n- It asks for a passphrase of 12 letters in Oslo.\n"
    let refused = Derivation(Outline(Array(text.utf8))).sections.flatMap(\.points).flatMap(\.refused)
    #expect(Set(refused.filter { $0.reason == .pronoun }.map(\.line)) == [2])
  }
}

@Suite struct `Refusals of a piece as an answer` {
  /// Each row: a sentence, the tokens that the question says and those of the answer.
  @Test(
    arguments: [
      ("The court heard Anna Berg, Tom Hale and Li Wei.", 0..<3, 3..<5, Refusal.cutList),
      ("The court heard Anna Berg, Tom Hale and Li Wei.", 0..<3, 6..<8, .cutList),
      ("The court heard Anna Berg, Tom Hale and Li Wei.", 0..<3, 9..<11, .cutList),
      ("The court heard Anna Berg in May.", 0..<3, 3..<5, nil),
      ("The treaty of Vienna ended the war.", 4..<7, 0..<3, .cutAnswer),
      ("The treaty of Vienna ended the war.", 4..<7, 0..<4, nil),
      ("The treaty of Vienna ended the war.", 6..<7, 0..<4, .weak),
    ] as [(String, Range<Int>, Range<Int>, Refusal?)])
  func `name what is cut off`(_ text: String, _ used: Range<Int>, _ answer: Range<Int>, _ reason: Refusal?) {
    let reading = Reading(Derivation.parse(text), line: 1, isFirstCommon: true)
    let draft = Draft(
      kind: .object, lead: "", body: "what is asked", answers: [Array(answer)], used: Set(used), score: 1, clause: nil)
    #expect(DraftReview(draft, in: reading).refusal == reason)
  }
}

@Suite struct `Refusals by a question's words` {
  @Test(
    arguments: [
      ("Who met here?", "Anna Berg", Refusal.tooShort),
      ("Which fleet left the port of Faro?", "it", .pronoun),
      ("Which fleet left the port of Faro?", "the fleet of Faro", .answerInQuestion),
      ("What did they do to them?", "the port", .weak),
      (
        "Which fleet left the port of Faro?",
        "the ships of three towns that had lost their masts and sails in last spring's storm", .answerTooLong
      ),
      ("Which fleet left the port of Faro?", "the Danzig squadron", nil),
    ] as [(String, String, Refusal?)])
  func `are given for one card alone`(_ question: String, _ answer: String, _ reason: Refusal?) {
    let candidate = Candidate(kind: .subject, text: question, answer: .text(answer), line: 1, score: 1)
    #expect(Checks.refusal(of: candidate) == reason)
  }

  @Test func `have each a sentence of its own`() {
    #expect(Set(Refusal.allCases.map(\.sentence)).count == Refusal.allCases.count)
  }

  @Test(
    arguments: [
      ("Hardly ever has Sweden sold ships to Denmark since 1950.", "Since when has Sweden sold ships"),
      ("Rarely did Sweden close the bridge to Denmark in 1950.", "In which year did Sweden close"),
      ("Allegedly, Siemens sold turbines to Nigeria in 2019.", "In which year did Siemens sell"),
      ("The union did not say that Siemens paid bribes to Nigeria in 2019.", "According to the union"),
      ("No evidence shows that Siemens paid bribes to Nigeria in 2019.", "According to no evidence"),
      ("Genoa, a former city state, imposed a duty on salt in 1340.", "According to a former city"),
      (
        "Should Japan and Korea fail to agree by June, the Busan Pact will lapse in 2025.", "Which two countries should"
      ),
      (
        "Should Japan and Korea fail to agree by June, the Busan Pact will lapse in 2025.",
        "In which year will the Busan"
      ),
      ("Only in 1994 did South Africa hold free elections.", "Only, in which year"),
      ("On average, patients in Lima waited 40 days for a bed in 2021.", "How long did patients in Lima wait"),
      ("Ghana promised Togo not to close the border in 1966.", "Which country did Ghana promise?"),
      (
        "Nestlé knew of the mercury in Lake Biwa in May 2021, a claim that Greenpeace has withdrawn.",
        "When did Nestlé know"
      ),
      ("Toyota sold ships to Denmark.", "For what purpose did Toyota"),
      ("Norway is a member of NATO.", "What is the term for"),
      ("Dutch, French and Portuguese fought for Malacca in 1606.", "Which three languages"),
      ("At no time did Siemens sell turbines to Nigeria in 2019.", "Which organization did sell"),
    ])
  func `of what would be asked as a fact, or of what isn't there, are total`(_ text: String, _ start: String) {
    #expect(!asked(text).contains { $0.contains(start) })
  }
}
