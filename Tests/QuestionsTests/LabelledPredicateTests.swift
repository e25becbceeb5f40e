import Testing

@testable import Questions

@Suite struct `A label that its statement goes on with` {
  @Test(
    arguments: [
      (
        "# Guide to the dairy\n\n- Cream: is stirred only with a wooden spoon, never by hand.\n- Do not taste it.",
        "cream", "cream is stirred"
      ),
      (
        "# Guide to the dairy\n\n- Butter slabs: store below 5 degrees in the cellar.\n- Never wash your hands in milk.",
        "butter slabs", "store butter slabs"
      ),
    ])
  func `is its subject or its object`(_ text: String, _ label: String, _ words: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains { $0.lowercased().contains(words) }, "\(lines)")
    #expect(!lines.contains { $0.lowercased().hasPrefix("\(label): is ") }, "\(lines)")
  }

  @Test func `is no term of a clause that follows elsewhere`() {
    let text = "# Rowing\n\n## Terms to know\n\n- Wake: what a boat leaves behind it, as it is seen from the stern."
    let found = made(text, .definition)
    #expect(found.contains("What is the term for what a boat leaves behind it? → Wake"), "\(found)")
    #expect(found.contains("What is meant by wake? → what a boat leaves behind it"), "\(found)")
  }
}
