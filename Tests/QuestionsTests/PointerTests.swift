import Testing

@testable import Questions

/// Words that a question must not leave to the sentences before it, or to the line over it.
@Suite struct `What points outside a question` {
  @Test(arguments: [
    (
      "THE HARBOUR ACCOUNTS\n\nTonnage: Norway sent 40 ships. In Lima, the share exceeded 90 percent in 1954.",
      "Tonnage: in Lima, how much did the share exceed in 1954? → 90 percent"
    ),
    (
      "Dairy: Sales in Peru grew by 9 percent.",
      "Dairy: by how much did sales in Peru grow? → 9 percent"
    ),
    (
      "Norway closed the mine. It has nevertheless promised to build a school in Lima.",
      "What has Norway promised to build? → a school in Lima"
    ),
    (
      "Peru measured the depth. Its results came out too low in 1954 as well.",
      "In which year did Peru's results come out too low? → 1954"
    ),
  ])
  func `is said or left out`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains { $0 == line || $0.hasSuffix(": " + line) }, "\(lines)")
  }

  @Test(arguments: [
    (
      "Norway offered Peru a loan of $3 million. The offer expires in May 2019.",
      "When does Norway's offer of a loan of $3 million to Peru expire? → May 2019"
    ),
    (
      "Norway offered to lend Peru nine ships. That offer expires in May 2019.",
      "When does Norway's offer to lend Peru nine ships expire? → May 2019"
    ),
    (
      "The tenants argue that the owner knew of the mould. Such knowledge may lower the rent in Lima.",
      "What may the owner's knowledge of the mould lower? → the rent in Lima"
    ),
    (
      "Anna Berg complained about the noise. The complaint was settled in 1954.",
      "In which year was Anna Berg's complaint about the noise settled? → 1954"
    ),
    (
      "Norway sold 9 tonnes of wool. A third of this went to Peru in 1954.",
      "A third of the wool went to Peru in […]. → 1954"
    ),
    (
      "Norway made 35 million tonnes in 1954. About 72 percent of this comes from Lima.",
      "About 72 percent of the 35 million tonnes that Norway made comes from […]. → Lima"
    ),
    (
      "Norway and Peru signed the pact, but the former has not ratified the text.",
      "Norway and Peru signed the pact, but Norway has not ratified the […]. → text"
    ),
    (
      "Miners at the Oslo pit agreed to a longer week for six months, in return for a promise that no jobs would be "
        + "cut there.",
      "Miners at the Oslo pit agreed to a longer week for […], in return for a promise that no jobs would be cut "
        + "there. → six months"
    ),
    (
      "The minister said that Norway could join in 2025 if its own new law is passed by then.",
      "In which year could Norway join if its own new law is passed by then? → 2025"
    ),
    (
      "A hot spell is a period of at least five days in which the air is warmer than on 90 percent of such days.",
      "What is a period of at least five days in which the air is warmer than on 90 percent of such days? → a hot spell"
    ),
    (
      "A tenant who moves into a house near a mill does not thereby lose the right to complain of noise.",
      "What does a tenant who moves into a house near a mill not thereby lose? → the right to complain of noise"
    ),
  ])
  func `is said for what the sentence before it tells`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    let end = line.lowercased()
    let hasLine = lines.map { $0.lowercased() }.contains {
      $0 == end || [": ", ", "].map { $0 + end }.contains(where: $0.hasSuffix)
    }
    #expect(hasLine, "\(lines)")
  }

  @Test func `is no party of the case that the text is about`() {
    let lines = candidates(
      of: "Rojas v. Harbour Board\n\nFacts\n\nIn April 2015 the board replaced its pumps in Lima.\n"
    )
    .map(\.asLine)
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.contains("did Rojas v") }, "\(lines)")
  }

  @Test func `is a possessor once its name is said`() {
    let lines = candidates(of: "Ana Rojas drove vans for Norvik from 2012. In June 2015 she broke her wrist in Lima.")
      .map(\.asLine)
    #expect(lines.contains("When did Ana Rojas break her wrist in Lima? → June 2015"), "\(lines)")
  }

  @Test(arguments: [
    ("Until then, the visits will be led by five nurses from Lima.", "then"),
    ("Anna Berg built the mill in 1954. The ball is late, so the second way gives a low value.", "→ the second way"),
    ("Exports to Peru rose by 3 percent in 1954, while those to Chile fell by 9 percent.", "those"),
  ])
  func `is asked of nobody`(_ text: String, _ wrong: String) {
    let lines = candidates(of: text).map { $0.asLine.lowercased() }
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.contains(wrong) }, "\(lines)")
  }

  @Test(arguments: [
    ("Anna Berg made the same mistake in Lima in 1954.", "Anna Berg made a mistake in Lima in 1954.", "Lima →"),
    ("Talks will resume on 8 August.", "Talks with Norway will resume on 8 August.", "→ 8 August"),
  ])
  func `costs a question points`(_ text: String, _ other: String, _ part: String) {
    func best(_ text: String) -> Double {
      candidates(of: text).filter { $0.deletion == nil && ($0.asLine + " →").contains(part) || part == "Lima →" }
        .map(\.score).max() ?? 0
    }
    #expect(best(text) + 0.15 < best(other))
  }

  @Test(arguments: [
    ("The fishing dispute between Norway and Peru", "Which country imports cod from Peru?", "Norway", true),
    ("The fishing dispute between Norway and Peru", "Which country raised the fee on cod?", "Peru", false),
    ("The mining village of Osterby", "At the edge of which lake did the miners live?", "Lake Osterby", false),
    ("The mining village of Osterby", "What did the miners leave in 1954?", "Osterby", true),
    ("Berg's visit to Peru, May 2020", "In which country did the minister open a mine?", "Peru", true),
    ("Berg's visit to Peru, May 2020", "In which year did the minister open a mine?", "2020", true),
  ])
  func `is a name that the line over the question says`(
    _ heading: String, _ question: String, _ answer: String, _ isTold: Bool
  ) {
    let giveaway = Giveaway(Occasion(kind: .matter, long: heading, heading: heading))
    let candidate = Candidate(kind: .object, text: question, answer: .text(answer), line: 1, score: 0.5)
    #expect(giveaway.tells(candidate) == isTold)
  }
}
