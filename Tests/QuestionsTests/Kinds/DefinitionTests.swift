import Testing

@testable import Questions

@Suite struct `Questions about a definition` {
  @Test(
    arguments: [
      (
        "- A *snapshot* is the state of a directory tree at one moment.",
        "What is the term for the state of a directory tree at one moment? → snapshot"
      ),
      (
        "A moraine is a ridge of stones left by a glacier.",
        "What is the term for a ridge of stones left by a glacier? → moraine"
      ),
      (
        "A delta is a plain of mud at the mouth of a river.",
        "What is the term for a plain of mud at the mouth of a river? → delta"
      ),
      (
        "The drop in air pressure with height is called the barometric gradient.",
        "What is the drop in air pressure with height called? → the barometric gradient"
      ),
      (
        "Drumlins are streamlined hills that ice has left behind.",
        "What is the term for streamlined hills that ice has left behind? → Drumlins"
      ),
      (
        "Fresco: paint that has been laid on wet plaster and has dried with it.",
        "What is the term for paint that has been laid on wet plaster and has dried with it? → Fresco"
      ),
    ] as [(String, String)])
  func `ask for the term`(_ text: String, _ line: String) {
    #expect(made(text, .definition).contains(line))
  }

  @Test func `are none where something is done`() {
    #expect(made("Payments are frozen on the days that end a month.", .definition).isEmpty)
  }

  @Test(
    arguments: [
      ("Sericulture: the raising of silkworms for silk.", "What is the term for the raising of silkworms for silk?"),
      (
        "Chloroplast: the organelle in which photosynthesis takes place.",
        "What is the term for the organelle in which photosynthesis takes place?"
      ),
      (
        "*Legitimacy* means that a throne belongs to its old dynasty.",
        "Which term means that a throne belongs to its old dynasty?"
      ),
      (
        "Photosynthesis is the process by which plants make sugar from light.",
        "What is the term for the process by which plants make sugar from light?"
      ),
    ])
  func `ask for a term that the text writes with a capital`(_ text: String, _ question: String) {
    #expect(made(text, .definition).contains { $0.hasPrefix(question + " → ") })
  }
}
