import Testing

@testable import Questions

/// Question words that fit their answer, and verbs with what they need.
@Suite struct `What a question needs` {
  @Test(
    arguments: [
      (
        "The ministry of trade holds that tolls would ruin small ferries.",
        "Which body holds that tolls would ruin small ferries? → the ministry of trade"
      ),
      ("Coherentalists say that no belief stands alone.", "Who says that no belief stands alone? → coherentalists"),
      (
        "A rule in Lima charges the ferry firm for every hour after the first six.",
        "Whom does a rule in Lima charge for every hour after the first six? → the ferry firm"
      ),
      (
        "The European Union has offered Peru €6 million.",
        "Which body has offered Peru €6 million? → the European Union"
      ),
      (
        "The shipping chamber denies that rents in Lima fell.",
        "Which body denies that rents in Lima fell? → the shipping chamber"
      ),
      ("Straw or sawdust keeps the ice of Lima cold.", "Which two things keep the ice of Lima cold? → straw · sawdust"),
      (
        "The letters Q and Ř, which were carved in May, are cracked.",
        "Which two letters were carved in May? → Q · Ř"
      ),
      (
        "Rents in Lima fell because Ana Berg and Kim Lund cut $4 million from the budget.",
        "How much money did Ana Berg and Kim Lund cut from the budget? → $4 million"
      ),
      ("Ana Berg had painted the gate of Lima in 1948.", "In which year did Ana Berg paint the gate of Lima? → 1948"),
      ("The gates of Lima had been painted in 1948.", "In which year were the gates of Lima painted? → 1948"),
      (
        "The regatta in Lima will be shifted from March to October.",
        "To which month will the regatta in Lima be shifted from March? → October"
      ),
      (
        "The pump in Lima is oiled at the end of every shift.",
        "When is the pump in Lima oiled? → at the end of every shift"
      ),
    ])
  func `is asked rightly`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test(
    arguments: [
      ("“The sea grew dark and the crew of Lima sang,” Kim Lund recalled in 1911.", "lund recall"),
      ("The trustees of Lima propose to the annual assembly:", "propose to?"),
      ("Minister Kim Lund has no objection, while his guest calls it a trap.", "has no objection?"),
      (
        "Kim Lund argued that Peru should have sold the boat. The court disagreed, since no buyer had come in May.",
        "disagree?"
      ),
      ("Ana Berg wrote to Lima in 1911. By then Kim Lund had been ill for six years.", "had Kim Lund been ill"),
      ("Three mills are under repair, and the oldest dates from 1911.", "From which year are"),
      ("The bus to Lima leaves at 7.40 sharp.", "how many sharp"),
      (
        "Lima's reply is the guild: misled by a loud speaker, its members may hit on the right price.",
        "reply's members"
      ),
      (
        "The Ministry asks whether pupils may drop a silent letter in Peru. In May it accounted for 12% of all slips.",
        "the ministry account"
      ),
    ])
  func `isn't left out`(_ text: String, _ wrong: String) { expectUnasked(wrong, in: text) }

  @Test func `a definition keeps the clause without which its noun says nothing`() {
    let text = "# Hale School\n\n## Words to learn\n\nGradualism is the view that knowledge has degrees.\n"
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains("What is the term for the view that knowledge has degrees? → Gradualism"), "\(lines)")
  }

  @Test func `a stone at a sentence's beginning is no organization`() {
    let lines = candidates(of: "Breccia differs from marble in Peru.").map(\.question)
    #expect(!lines.contains { $0.contains("organization") }, "\(lines)")
  }
}
