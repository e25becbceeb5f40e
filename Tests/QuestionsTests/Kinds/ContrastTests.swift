import Testing

@testable import Questions

@Suite struct `Questions about a contrast` {
  @Test(
    arguments: [
      (
        "Although Finland lost the province of Karelia, the country kept its independence.",
        "Which country lost the province of Karelia? → Finland"
      ),
      (
        "Although Finland lost the province of Karelia, the country kept its independence.",
        "What did Finland lose? → the province of Karelia"
      ),
      (
        "The Senate passed the bill, while the president rejected the amendment.",
        "Who rejected the amendment? → the president"
      ),
      (
        "The Senate passed the bill, while the president rejected the amendment.",
        "What did the president reject? → the amendment"
      ),
      (
        "While Norway supports the quota, Iceland rejects it.",
        "Which country supports the quota? → Norway"
      ),
      (
        "Although the council backed the stadium, the residents opposed the car park.",
        "What did the council back? → the stadium"
      ),
    ] as [(String, String)])
  func `ask each side by itself`(_ text: String, _ line: String) {
    #expect(made(text, .contrast).contains(line))
  }
}
