import Testing

@testable import Questions

@Suite struct `Gaps` {
  @Test(
    arguments: [
      (
        "The slave trade was condemned, but no date for its end was set.",
        "The […] was condemned, but no date for its end was set. → slave trade"
      ),
      (
        "The lake froze in January, whereas the river stayed open.",
        "The lake froze in […], whereas the river stayed open. → January"
      ),
      (
        "The plant makes steel, glass and cement.",
        "The plant makes […]. → steel, glass and cement"
      ),
      (
        "The bank expects inflation to fall to 2 percent by 2026.",
        "The bank expects inflation to fall to […] by 2026. → 2 percent"
      ),
      (
        "The chair of the committee resigned over the scandal.",
        "The […] resigned over the scandal. → chair of the committee"
      ),
      (
        "The dial is marked with Roman numerals from I to XII in gold.",
        "The […] is marked with Roman numerals from I to XII in gold. → dial"
      ),
      (
        "The reservoir holds 40 million litres in spring, but a dry summer can halve this.",
        "The reservoir holds […] in spring. → 40 million litres"
      ),
      (
        "The council proposes a levy of 30 cents per bag, to be paid from May if the mayor signs it.",
        "The council proposes a levy of […] per bag, to be paid from May if the mayor signs it. → 30 cents"
      ),
      (
        "Lamps stay lit until 11 p.m. on all streets, except those of the harbour.",
        "Lamps stay lit until […] on all streets, except those of the harbour. → 11 p.m."
      ),
      (
        "Next meeting: Tuesday 16 May 2023, Room 2.14",
        "Next meeting: […], Room 2.14. → Tuesday 16 May 2023"
      ),
    ] as [(String, String)])
  func `hold a whole phrase or number`(_ text: String, _ line: String) {
    #expect(made(text, .cloze).contains(line))
  }

  @Test(arguments: ["He met the mayor of Faro in May.", "“We closed the port,” said Lena Holt in Faro."])
  func `are never made without a noun for a pronoun, nor in a quotation`(_ text: String) {
    #expect(made(text, .cloze).isEmpty)
  }

  @Test(
    arguments: [
      ("Rinse the flask with 30 ml of water.", true), ("Rinse the flask with 30 ml of water as well.", false),
      ("Last year nine of the 30 groups broke a flask in the yard.", false),
      ("Heat stroke: Fever, nausea and a core temperature of up to 41 °C", true),
      ("Vessel: Kestrella, a steel ketch of 41 tonnes", false), ("Aboard: nine sailors and 14 pupils", false),
    ])
  func `of orders and entries need no other text`(_ line: String, _ isMade: Bool) {
    let text = "Chemistry Laboratory I: Sheet 2\n\nRinsing\n\n- \(line)\n- Water is wet.\n"
    let found = made(text, .cloze).filter { !$0.contains("wet") }
    #expect(found.isEmpty != isMade, "\(found)")
  }

  @Test func `cut no name at its small words`() {
    let answers = candidates(of: "Sailors from Chile saw the Torre do Tombo in May 2020.").map(\.answer)
    #expect(answers.allSatisfy { $0 != .text("Torre") && $0 != .text("Tombo") })
  }
}
