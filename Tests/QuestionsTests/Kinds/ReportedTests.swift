import Testing

@testable import Questions

@Suite struct `Questions about what is reported` {
  @Test(
    arguments: [
      (
        .clause, "The union warned that the new rota would cause longer night shifts.",
        "What did the union warn that the new rota would cause? → longer night shifts"
      ),
      (
        .clause, "The ministry warned that the drought could destroy the wheat harvest.",
        "What did the ministry warn could destroy the wheat harvest? → the drought"
      ),
      (
        .clause, "Economists fear that the tariff will raise the price of wheat.",
        "What do economists fear that the tariff will raise? → the price of wheat"
      ),
      (
        .clause, "The prosecutor claimed that the director had bribed the inspectors.",
        "Who did the prosecutor claim had bribed the inspectors? → the director"
      ),
      (
        .clause, "The minister denied that the fund had lost money.",
        "What did the minister deny had lost money? → the fund"
      ),
      (
        .date, "Anna Keller predicted that the glacier would vanish by 2060.",
        "According to Anna Keller, by when would the glacier vanish? → 2060"
      ),
      (
        .date, "Mayor Lena Holt said that the tunnel would open in 2027.",
        "According to Mayor Lena Holt, in which year would the tunnel open? → 2027"
      ),
      (
        .number, "The report concludes that the pilot ignored two warnings.",
        "According to the report, how many warnings did the pilot ignore? → two"
      ),
      (
        .number, "According to the ministry, the repair will cost €12 million.",
        "According to the ministry, how much will the repair cost? → €12 million"
      ),
      (
        .subject, "Judge Ines Moreau hoped that the parties would settle the case.",
        "Who hoped that the parties would settle the case? → Judge Ines Moreau"
      ),
    ] as [(Candidate.Kind, String, String)])
  func `keep the verb that reports it`(_ kind: Candidate.Kind, _ text: String, _ line: String) {
    #expect(made(text, kind).contains(line))
  }

  @Test(
    arguments: [
      ("The union warned that the new rota would cause longer night shifts.", "union"),
      ("The minister denied that the fund had lost money.", "minister"),
      ("Economists fear that the tariff will raise the price of wheat.", "economists"),
      ("The opposition doubts that the reform will lower rents.", "opposition"),
      ("Mayor Lena Holt said that the tunnel would open in 2027.", "Mayor Lena Holt"),
      ("According to Norvik, the new furnace uses hydrogen.", "Norvik"),
      ("The prosecutor claimed that the director had bribed the inspectors.", "prosecutor"),
      ("The ministry believes that smugglers use the old tunnel.", "ministry"),
    ] as [(String, String)])
  func `never lose their speaker`(_ text: String, _ speaker: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.count >= 3)
    #expect(lines.filter { !$0.lowercased().contains(speaker.lowercased()) }.isEmpty)
  }
}
