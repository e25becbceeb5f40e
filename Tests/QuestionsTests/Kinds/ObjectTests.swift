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
        "The drop in air pressure with height is called the barometric gradient.",
        "What is the drop in air pressure with height called? → the barometric gradient"
      ),
      (
        "Chancellor Helene Brandt met President Luis Ortega in Vienna.",
        "Who did Chancellor Helene Brandt meet in Vienna? → President Luis Ortega"
      ),
      (
        "The mayor never opened the gate.",
        "What did the mayor never open? → the gate"
      ),
      (
        "The lawyer accused the bank of fraud.",
        "What did the lawyer accuse the bank of? → fraud"
      ),
    ] as [(String, String)])
  func `say what was done, made or met`(_ text: String, _ line: String) {
    #expect(made(text, .object).contains(line))
  }
}
