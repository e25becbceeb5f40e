import Testing

@testable import Questions

/// Phrases, dates and pronouns that belong elsewhere than a parser or a glance has them.
@Suite struct `What belongs where` {
  @Test(
    arguments: [
      (
        "The Hale accord opened two ports, Shimo and Hako, to American ships.",
        "Which two ports did the Hale accord open to American ships? → Shimo · Hako"
      ),
      (
        "Three old pumps, the Anna, the Berta and the Clara, keep the mine dry.",
        "Which three old pumps keep the mine dry? → the Anna · the Berta · the Clara"
      ),
    ])
  func `is asked`(_ text: String, _ card: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains { $0.hasSuffix(card.dropFirst()) }, "\(lines)")
  }

  @Test(
    arguments: [
    ])
  func `isn't asked`(_ text: String, _ wrong: String) {
    // Something can be asked of the rest of the text.
    let lines = candidates(of: text + " Norway opened the port in 1954.").map(\.asLine)
    #expect(lines.contains { $0.contains("did Norway open the port? → 1954") }, "\(lines)")
    #expect(!lines.contains { $0.lowercased().contains(wrong.lowercased()) }, "\(lines)")
  }
}
