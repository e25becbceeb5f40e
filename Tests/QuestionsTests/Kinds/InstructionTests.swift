import Testing

@testable import Questions

@Suite struct `Questions about what a guide tells its reader to do` {
  @Test(
    arguments: [
      ("Hold the lever for five seconds.", "For how long should one hold the lever? → five seconds"),
      ("Bring the wax to 75 °C.", "To what temperature should one bring the wax? → 75 °C"),
      ("Scrape the hull with a wooden spatula.", "With what should one scrape the hull? → a wooden spatula"),
      (
        "Pump the primer until the bulb feels firm.",
        "Until when should one pump the primer? → until the bulb feels firm"
      ),
      (
        "Empty the float bowl before you store the engine.",
        "When should one empty the float bowl? → before you store the engine"
      ),
      ("Shake the jar three times.", "How many times should one shake the jar? → three"),
      (
        "Do not refill the burner indoors, because the vapour may catch fire.",
        "Why should one not refill the burner indoors? → the vapour may catch fire"
      ),
      ("Never clean the lens with alcohol.", "With what should one never clean the lens? → alcohol"),
      ("Never use acetone or petrol.", "Which two things should one never use? → acetone · petrol"),
      ("Oil the chain every three weeks.", "How often should one oil the chain? → every three weeks"),
      (
        "If the gauge shows red, close the valve and the damper.",
        "If the gauge shows red, which two things should one close? → the valve · the damper"
      ),
      (
        "Turn the wing nut until it sits tight.", "Until when should one turn the wing nut? → until it sits tight"
      ),
      ("Put the tray where it can drain.", "Where should one put the tray? → where it can drain"),
      ("Rinse the bowl with brine only.", "With what should one rinse the bowl? → brine only"),
      (
        "Keep the hives away from the road by at least twice their width.",
        "By how much should one keep the hives away from the road? → at least twice their width"
      ),
      ("Brush the grate with a stiff broom.", "With what should one brush the grate? → a stiff broom"),
      ("Store the skins in a dry loft.", "Where should one store the skins? → in a dry loft"),
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
    #expect(candidates(of: guide).filter { $0.text.contains("should one") }.map(\.asLine) == [])
  }

  @Test(
    arguments: [
      "Press freedom fell for five years.", "Support for the rebels grew in 2019.", "Work on the tunnel began in May.",
      "Extend the quota for three years.",
    ])
  func `take no statement or proposal for an order`(_ text: String) {
    let brief = "# The tunnel dispute\n\n" + text + "\n"
    #expect(candidates(of: brief).filter { $0.text.contains("should one") }.map(\.asLine) == [])
    let guide = "# A guide to outboard motors\n\n## Recommendations\n\n" + text + "\n"
    #expect(candidates(of: guide).filter { $0.text.contains("should one") }.map(\.asLine) == [])
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
