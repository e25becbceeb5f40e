import Testing

@testable import Questions

@Suite struct `Questions about a condition` {
  @Test(
    arguments: [
      (
        "A pilot boat may enter the port at night, provided that its captain has asked by radio.",
        "On what condition may a pilot boat enter the port at night? → its captain has asked by radio"
      ),
      (
        "The tariff may be lifted after six months if prices recover in Chile.",
        "In what case may the tariff be lifted after six months? → if prices recover in Chile"
      ),
      (
        "Foreign vessels can fish off Chile as long as the quota for hake is open.",
        "On what condition can foreign vessels fish off Chile? → as long as the quota for hake is open"
      ),
      (
        "Terraces in Peru make erosion worse if they are not maintained, however.",
        "In what case do terraces in Peru make erosion worse? → if they are not maintained"
      ),
      (
        "If the lake rises by two metres, the ferry to Puno is cancelled.",
        "In what case is the ferry to Puno cancelled? → if the lake rises by two metres"
      ),
    ] as [(String, String)])
  func `ask on what condition`(_ text: String, _ line: String) {
    #expect(made(text, .cause).contains(line), "\(made(text, .cause))")
  }

  @Test(
    arguments: [
      (
        "The treaty enters into force once nine of the twelve parliaments have ratified it.",
        "When does the treaty enter into force? → once nine of the twelve parliaments have ratified it"
      ),
      (
        "Copper sulphate is heated in a crucible until its crystals turn white.",
        "Until when is copper sulphate heated in a crucible? → until its crystals turn white"
      ),
      (
        "The signal at Ostrava turned red only after the express had left the station.",
        "When did the signal at Ostrava turn red? → only after the express had left the station"
      ),
      (
        "A solar eclipse occurs when the Moon passes between the Sun and the Earth.",
        "When does a solar eclipse occur? → when the Moon passes between the Sun and the Earth"
      ),
    ] as [(String, String)])
  func `ask when`(_ text: String, _ line: String) {
    #expect(made(text, .date).contains(line), "\(made(text, .date))")
  }

  @Test func `ask what for`() {
    let lines = made(
      "The charge would be paid at the border, so that the money stays in Chile.", .purpose)
    #expect(
      lines.contains(
        "For what purpose would the charge be paid at the border? → the money stays in Chile"), "\(lines)")
  }

  @Test(
    arguments: [
      ("The ferry to Puno sails even if the lake is frozen.", "in what case"),
      ("Nerve cells in Puno do not grow back once they have been destroyed.", "when do nerve cells"),
      ("Once a battery is empty, its reaction has ended.", "when has its reaction"),
      ("The clerk fears that exports may be halved if the drought continues.", "in what case did"),
      ("When the bridge was finished, the town of Puno doubled in size.", "When did the town"),
    ] as [(String, String)])
  func `aren't asked of a concession or a tale`(_ text: String, _ wrong: String) {
    expectUnasked(wrong, in: text)
  }
}
