import Testing

@testable import Questions

@Suite struct `Questions about the object` {
  @Test(
    arguments: [
      (
        "Minister Okafor asked the lenders to extend the grace period.",
        "What did Minister Okafor ask the lenders to extend? → the grace period"
      ),
      (
        "A broken valve flooded the engine room of the trawler.",
        "What did a broken valve flood? → the engine room of the trawler"
      ),
      (
        "The council plans to close the swimming pool in October.",
        "What does the council plan to close in October? → the swimming pool"
      ),
      (
        "Anna Keller emphasized the importance of early warning.",
        "What did Anna Keller emphasize the importance of? → early warning"
      ),
      (
        "Chancellor Helene Brandt met President Luis Ortega in Vienna.",
        "Whom did Chancellor Helene Brandt meet in Vienna? → President Luis Ortega"
      ),
      (
        "The mayor never opened the gate.",
        "What did the mayor never open? → the gate"
      ),
      (
        "The lawyer accused the bank of fraud.",
        "What did the lawyer accuse the bank of? → fraud"
      ),
      (
        "Norway hopes to sell its turbines and to win a seat on the council.",
        "What does Norway hope to sell? → its turbines"
      ),
      (
        "The council is to debate a register of boilers on 2 September.",
        "What is the council to debate on 2 September? → a register of boilers"
      ),
      (
        "The mine opened a new shaft in Peru, a step that the board had promised.",
        "What did the mine open? → a new shaft in Peru"
      ),
      (
        "The new mill turns the energy of the river into electric power.",
        "What does the new mill turn into electric power? → the energy of the river"
      ),
      (
        "Moscow dismissed the visit as tourism.",
        "What did Moscow dismiss as tourism? → the visit"
      ),
    ] as [(String, String)])
  func `say what was done, made or met`(_ text: String, _ line: String) {
    #expect(made(text, .object).contains(line))
  }
}
