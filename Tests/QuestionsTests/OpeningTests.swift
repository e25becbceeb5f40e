import Testing

@testable import Questions

@Suite struct `First words in capitals` {
  @Test(
    arguments: [
      ("WETTING AGENT prevents marks.", "Wetting agent prevents marks."),
      ("GLAZE keeps the water in.", "Glaze keeps the water in."),
      ("UNESCO knew.", "UNESCO knew."),
      ("AIDS kills.", "AIDS kills."),
      ("HOPE pays for the boat.", "HOPE pays for the boat."),
      ("ALWAYS", "ALWAYS"),
      ("The GLAZE is dry.", "The GLAZE is dry."),
    ])
  func `are those of a sentence, but for names`(_ text: String, _ small: String) {
    #expect(text.withSmallOpening(but: ["HOPE"], as: ["glaze", "hope"]) == small)
  }
}
