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
        "Castellan promised $65 million for the clean-up.",
        ["How much money did Castellan promise for the clean-up? → $65 million"]
      ),
      (
        "Ama Serwaa, the governor of the central bank, opposed the tax.",
        ["Who was the governor of the central bank? → Ama Serwaa"]
      ),
      (
        "Mining: Two customers in Chile postponed deliveries until next year; neither has cancelled.",
        ["Mining: how many customers in Chile postponed deliveries until next year? → two"]
      ),
      (
        "New centres were opened in Rotterdam, Santos and Busan.",
        ["In which three cities were new centres opened? → Rotterdam · Santos · Busan"]
      ),
      (
        "- A *snapshot* is the state of a directory tree at one moment.",
        ["What is the term for the state of a directory tree at one moment? → snapshot"]
      ),
      (
        "The slave trade was condemned, but no date for its end was set.",
        ["The […] was condemned, but no date for its end was set. → slave trade"]
      ),
      (
        "satchel init DIR: creates an empty store.",
        ["What does `satchel init DIR` create? → an empty store"]
      ),
      (
        "The ferry was withdrawn because its hull was cracked.",
        ["Why was the ferry withdrawn? → its hull was cracked"]
      ),
      (
        "The Harbour Committee met in May. The committee approved a new crane.",
        [
          "In which month did the Harbour Committee meet? → May",
          "What did the Harbour Committee approve? → a new crane",
        ]
      ),
    ] as [(String, [String])])
  func `ask for what is news`(_ text: String, _ expected: [String]) {
    #expect(asked(text) == expected)
  }

  @Test func `half a name is never asked for`() {
    let text = "Anna Berg met Dr. Chen Yifan of Delft University of Technology in Port Selby."
    let names = ["Anna Berg", "Dr. Chen Yifan of Delft University of Technology", "Port Selby"]
    let lines = asked(text)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { line in names.contains { line.hasSuffix("→ " + $0) } })
  }

  @Test func `an answer longer than twelve words is refused`() {
    let long = (1...13).map { "Name\($0)" }.joined(separator: " ")
    let candidate = Candidate(kind: .cloze, text: "He met \(long) there today.", answer: .text(long), line: 1, score: 1)
    #expect(Checks.refusal(of: candidate) == .answerTooLong)
  }

  @Test func `a question doesn't say another card's answer`() {
    let text = "Marta Olsen founded the first school for deaf children in Tromsø."
    #expect(asked(text) == ["Who founded the first school for deaf children in Tromsø? → Marta Olsen"])
    #expect(refusals(of: text).contains(.givesAway))
  }

  @Test func `what the format can't hold is refused`() {
    let loose = Candidate(kind: .cloze, text: "It is a b", deletion: 6..<8, answer: .text("a "), line: 1, score: 1)
    #expect(NoteMaker.note(of: [loose], topic: "", source: nil) == nil)
    #expect(!asked("The value of a[1|2] is $5 or `[x]` in Oslo.").isEmpty)
  }

  @Test func `a question of more than 25 words isn't asked`() {
    let text = """
      The only car ferry between Port Selby and the three outer islands was taken out of service on 3 May 2021 after \
      divers found a crack almost two metres long in its hull.
      """
    #expect(!asked(text).isEmpty)
    #expect(asked(text).allSatisfy { $0.prefix { $0 != "→" }.split(separator: " ").count <= 25 })
    #expect(refusals(of: text).contains(.tooLong))
  }

  @Test func `who says it isn't cut off`() {
    let text = """
      The money could be taken from the fund that was set up in 2015 for the repair of all bridges between the city and \
      the three islands, because nobody needs it, the opposition warned.
      """
    #expect(asked(text).isEmpty)
    #expect(refusals(of: text).contains(.tooLong))
  }

  @Test(arguments: [1, 2, 3])
  func `there are never more than asked for`(_ limit: Int) {
    let text = """
      The port of Malmö opened in 1954. Sweden finished the Aland bridge in July 2000. Carla Ruiz discovered a comet in \
      May 2010. The Lyon tunnel cost €900 million.
      """
    #expect(asked(text, perPoint: limit).count == limit)
  }

  @Test func `each reason has a sentence of its own`() {
    #expect(Set(Refusal.allCases.map(\.sentence)).count == Refusal.allCases.count)
  }
}
