import Testing

@testable import Questions

/// What pronouns and "that plan" stand for beyond the sentence before.
@Suite struct `An antecedent` {
  @Test(arguments: [
    (
      "# Music\n\n## Clara Wieck (1819–1896)\n\nWieck met King Louis in Paris.\n\n"
        + "* Her Soirées musicales was printed in Leipzig in 1836.\n* She sold the piano in 1854.",
      "In which year did Clara Wieck sell the piano? → 1854"
    ),
    (
      "# Water\n\nStage 2: Geysers\n   > They erupt for nine minutes in Iceland.",
      "For how long do geysers erupt in Iceland? → nine minutes"
    ),
    (
      "# Trade\n\nNorvia - Although its currency, the dinar, lost 9 percent in May, exports of wool hardly grew.",
      "In which month did Norvia's currency lose 9 percent? → May"
    ),
    (
      "# Grants\n\nTown of Lima: offered a grant of $900. It was claimed by 57 people in May.",
      "The Town of Lima's grant was claimed by 57 people in […]. → May"
    ),
    (
      "We recommend the Alder Plan. It saves $3 million in Lima.",
      "How much money does the Alder Plan save in Lima? → $3 million"
    ),
    (
      "Norway wrote a secret mining plan. In 1954 Peru rejected that plan.",
      "In which year did Peru reject the secret mining plan? → 1954"
    ),
    (
      "In Lima fishers built nine bamboo rafts. Peru bought these rafts in 1954.",
      "In which year did Peru buy the nine bamboo rafts? → 1954"
    ),
  ])
  func `is said in full`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains { $0.lowercased().hasSuffix(line.lowercased()) }, "\(lines)")
  }

  @Test(arguments: [
    (
      "# Music\n\n## Clara Wieck (1819–1896)\n\n* Robert Lind built the hall.\n* He sold the piano in 1854.",
      "Wieck sell"
    ),
    ("# Grants\n\nHarbour Town: offered a grant of $900. It was claimed by 57 people in Lima.", "Town claimed"),
    ("# Dams\n\nOption B: lining the upper wall with clay. It can be done in 40 days.", "wall be done"),
    ("Peru fell back on some common wells. In 1954 Norway closed those wells.", "the some"),
    (
      "In 1923 Anna Berg studied the Lima Cloud. In 1954 Ines Hale found a star and showed that it lies in Peru.",
      "Cloud lie"
    ),
    ("Anna Berg sold a mill in Lima and a van. It broke down in 1954.", "mill break"),
    (
      "Norway wrote a secret mining plan. Chile wrote a secret harbour plan. In 1954 Peru rejected that plan.",
      "reject the secret"
    ),
  ])
  func `is nobody where another fits`(_ text: String, _ wrong: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(!lines.contains { $0.contains(wrong) }, "\(lines)")
  }
}
