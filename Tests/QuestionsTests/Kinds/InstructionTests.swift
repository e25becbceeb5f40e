import Testing

@testable import Questions

@Suite struct `Questions about what a guide tells its reader to do` {
  @Test(
    arguments: [
      ("Hold the lever for five seconds.", "For how long should you hold the lever? → five seconds"),
      ("Bring the wax to 75 °C.", "To what temperature should you bring the wax? → 75 °C"),
      ("Scrape the hull with a wooden spatula.", "With what should you scrape the hull? → a wooden spatula"),
      (
        "Pump the primer until the bulb feels firm.",
        "Until when should you pump the primer? → until the bulb feels firm"
      ),
      (
        "Empty the float bowl before you store the engine.",
        "When should you empty the float bowl? → before you store the engine"
      ),
      ("Shake the jar three times.", "How many times should you shake the jar? → three"),
      (
        "Do not refill the burner indoors, because the vapour may catch fire.",
        "Why should you not refill the burner indoors? → the vapour may catch fire"
      ),
      ("Never clean the lens with alcohol.", "With what should you never clean the lens? → alcohol"),
      ("Never use acetone or petrol.", "Which two things should you never use? → acetone · petrol"),
      ("Oil the chain every three weeks.", "How often should you oil the chain? → every three weeks"),
      (
        "If the gauge shows red, close the valve and the damper.",
        "If the gauge shows red, which two things should you close? → the valve · the damper"
      ),
      (
        "Turn the wing nut until it sits tight.", "Until when should you turn the wing nut? → until it sits tight"
      ),
      (
        "Stay until the pump stops humming before you loosen the hose.",
        "Until when should you stay before you loosen the hose? → until the pump stops humming"
      ),
      ("Put the tray where it can drain.", "Where should you put the tray? → where it can drain"),
      ("Store the skins in a dry loft.", "Where should you store the skins? → in a dry loft"),
    ] as [(String, String)])
  func `ask as an instructor would`(_ text: String, _ line: String) {
    let guide = "# A guide to outboard motors\n\n## Upkeep\n\n" + text + "\n"
    #expect(candidates(of: guide).map(\.asLine).map(unheaded).contains(line), "\(candidates(of: guide).map(\.asLine))")
  }

  @Test(
    arguments: [
      "Please return this sheet before Monday.", "See page 14 for the wiring of the older models.",
      "Turn to exercise 2 on page 9.", "Bring two photographs and a pen.", "Read the leaflet twice.",
    ])
  func `ask nothing of what is said about the paper`(_ text: String) {
    let guide = "# A guide to outboard motors\n\n## Upkeep\n\n" + text + "\n"
    #expect(candidates(of: guide).filter { $0.text.contains("you") }.map(\.asLine) == [])
  }

  @Test(
    arguments: [
      "Press freedom fell for five years.", "Support for the rebels grew in 2019.", "Work on the tunnel began in May.",
      "Extend the quota for three years.",
    ])
  func `take no statement or proposal for an order`(_ text: String) {
    let brief = "# The tunnel dispute\n\n" + text + "\n"
    #expect(candidates(of: brief).filter { $0.text.contains("you") }.map(\.asLine) == [])
    let guide = "# A guide to outboard motors\n\n## Recommendations\n\n" + text + "\n"
    #expect(candidates(of: guide).filter { $0.text.contains("you") }.map(\.asLine) == [])
  }

  /// Without the text's or the section's name.
  private func unheaded(_ line: String) -> String {
    guard let colon = line.firstRange(of: ": ") else { return line }
    let rest = line[colon.upperBound...]
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }
}

@Suite struct `Labels before dots` {
  @Test(
    arguments: [
      ("- Proving ... cover the dough for forty minutes.\n- Baking ... turn the loaf once.", "Proving"),
      ("Stage 2   Drain the curd for an hour.\nStage 3   Salt the curd.\n", "Stage 2"),
    ] as [(String, String)])
  func `are labels`(_ text: String, _ label: String) {
    #expect(Outline(Array(text.utf8)).sections.flatMap(\.points).first?.label == label)
  }
}
