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
        "A lictor was an officer who walked before a consul with an axe.",
        "What is the term for an officer who walked before a consul with an axe? → lictor"
      ),
      (
        "- **Ukiyo-e** (\"pictures of the floating world\"): a kind of woodcut made for the townspeople of Edo.",
        "What is the term for a kind of woodcut made for the townspeople of Edo? → Ukiyo-e"
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
      (
        "Ablation means the loss of ice by a glacier, accumulation the gain of ice (mnemonic: A goes, C comes).",
        "What is the term for the loss of ice by a glacier? → Ablation"
      ),
      (
        "Ablation means the loss of ice by a glacier, accumulation the gain of ice (mnemonic: A goes, C comes).",
        "What is the term for the gain of ice? → accumulation"
      ),
      (
        "The crest is the highest point of a wave; the trough, on the other hand, is the lowest one.",
        "What is the term for the lowest point of a wave? → trough"
      ),
      (
        "# Waves\n\n## Key terms\n\nOvertones are higher tones and follow the first.",
        "What is the term for higher tones? → Overtones"
      ),
      (
        "Levee = a bank that a river builds along its bed, as the Po and the Yser do.",
        "What is the term for a bank that a river builds along its bed? → Levee"
      ),
      (
        "- **Error 7**: the fuse (a thin wire) is blown. Call Kim.",
        "What does the message “Error 7” mean? → the fuse is blown"
      ),
    ] as [(String, String)])
  func `ask for the term`(_ text: String, _ line: String) {
    #expect(made(text, .definition).contains(line))
  }

  @Test func `are none where a label stands over a whole sentence`() {
    #expect(made("- Labels: a label that ends in X means that the tin must be opened in Lima.", .definition).isEmpty)
  }

  @Test func `are none where something is done`() {
    #expect(made("Resonance: a horn vibrates strongly when it meets a wall.", .definition).isEmpty)
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
        "*Amber* means that the pump is cold, green that it is warm, and red that it is hot.",
        "Which term means that the pump is cold?"
      ),
      (
        "Photosynthesis is the process by which plants make sugar from light.",
        "What is the term for the process by which plants make sugar from light?"
      ),
    ])
  func `ask for a term that the text writes with a capital`(_ text: String, _ question: String) {
    #expect(made(text, .definition).contains { $0.hasPrefix(question + " → ") })
  }

  @Test(
    arguments: [
      "What is the term for the weight of a hundred bales? → lot",
      "What is the term for the length of a rope between two knots? → knot span",
    ])
  func `read a term before a sign of equality from its own line`(_ card: String) {
    let text =
      "Rope and cloth\n\n1. The harbour sells rope.\n\nlot (lt) = the weight of a hundred bales,\n   about 90 kg\n"
      + "knot span = the length of a rope between two knots\n"
    let lines = made(text, .definition)
    #expect(lines.contains(card), "\(lines)")
  }

  @Test(
    arguments: [
      ("Dead haul: work so slow in its course that no wage is due", "work so slow in its course that no wage is due"),
      ("Dendrometry = measuring the girth of trunks", "measuring the girth of trunks"),
    ])
  func `take a phrase without an article where terms are announced`(_ line: String, _ meaning: String) {
    let lines = made("Woods\n\nThe forest is old.\n\n# Terms used\n\n" + line + ".\n", .definition)
    #expect(lines.contains { $0.hasPrefix("What is the term for \(meaning)?") }, "\(lines)")
  }

  @Test func `take no order behind a label for what it means`() {
    #expect(
      made("Woods\n\nThe forest is old.\n\n# Terms used\n\nPine: dissolve the resin in warm oil.\n", .definition)
        .isEmpty)
  }

  @Test func `take no writer for a meaning`() {
    #expect(made("Drawn up by: the clerk of the harbour office.", .definition).isEmpty)
  }

  @Test func `aren't made of what a label has for its value`() {
    let lines = candidates(of: "# The league\n\n- *Seat*: the sacred island of Delos, where the treasury was kept.")
      .map(\.asLine)
    #expect(!lines.contains { $0.contains("term for the sacred island") }, "\(lines)")
    #expect(
      candidates(of: "# Rivers\n\n- Levee: the bank that a river builds in a flood.").map(\.asLine)
        .contains("What is the term for the bank that a river builds in a flood? → Levee"))
  }

  @Test func `leave powers of ten whole`() {
    let lines = candidates(of: "The star Vega lies about 2.4 x 10^14 km from Earth.").map(\.asLine)
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.contains("[…]^") || $0.contains("^[…]") || $0.contains("[…] x 10") }, "\(lines)")
  }
}
