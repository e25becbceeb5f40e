import Testing

@testable import Questions

/// Gaps in what is no sentence, or only half of one.
@Suite struct `A gap in a fragment` {
  @Test(
    arguments: [
      "# Brief: the pier\n\n## Choices\n\n- Option B: raising the quay over 300 metres.",
      "# Brief: the pier\n\n## Choices\n\nThrifty, though disliked by the Anglers' Union, whose chair puts the loss at $4 million.",
      "# Old Norse\n\n## More\n\nExercise (optional): Translate the words hestr, fiskr and ulfr.",
    ])
  func `is left out`(_ text: String) {
    let found = candidates(of: text).filter { $0.kind == .cloze }.map(\.asLine)
    #expect(found.isEmpty, "\(found)")
  }

  @Test func `asks for no number before a measure`() {
    let text = "# The pier\n\n## Storage\n\n- Barrels may be piled in the shed, not more than six high."
    #expect(candidates(of: text).allSatisfy { $0.kind != .cloze || $0.answer.texts != ["six"] })
  }

  @Test(
    arguments: [
      (
        "# The kiln\n\n## Firing\n\nThe kiln heats the clay to roughly 900 degrees C. Cooling takes nine hours.",
        "nine hours"
      ),
      (
        "# The kiln\n\n## Firing\n\nA spare lid, which weighs twelve kilograms, is sold as part no. KX-7.",
        "twelve kilograms"
      ),
    ])
  func `keeps units and numbers whole`(_ text: String, _ answer: String) {
    let found = candidates(of: text).filter { $0.answer.texts == [answer] }
    #expect(!found.isEmpty, "\(candidates(of: text).map(\.asLine))")
    #expect(found.allSatisfy { !$0.question.contains("C. Cooling") && !$0.question.hasSuffix("no.") })
  }

  @Test func `says the code of its entry`() {
    let text = """
      # Nimbus 3 dishwasher

      ## ERROR CODES

      F1  The drain is blocked. The usual causes are a bent hose and a full filter.

      F2  The pump runs for twelve minutes without water.
      """
    let found = candidates(of: text).map(\.question)
    #expect(found.contains { $0.contains("Error code F1: which two") }, "\(found)")
    #expect(found.allSatisfy { !$0.contains("Error codes: the") })
  }
}

@Suite struct `Entries with dots` {
  @Test func `are terms with their meanings`() {
    let text = """
      # The mill

      ## Parts

      Hopper ......... holds 90 kg of rye.
      Shoe ........... a wooden tray that feeds the grain to the
                       stones. It shakes.
      Damsel . . . . . the iron rod that taps the tray.
      """
    let found = made(text, .definition)
    #expect(found.contains("What is the term for the iron rod that taps the tray? → Damsel"), "\(found)")
    #expect(
      found.contains("What is the term for a wooden tray that feeds the grain to the stones? → Shoe"), "\(found)")
    #expect(candidates(of: text).allSatisfy { !$0.text.contains("...") && !$0.text.contains("Hopper: ") })
  }

  @Test func `are also those that give an example`() {
    let found = made(
      "# Terms\n\n**Homonyms** are words of one form that have several meanings, e.g. *bank* and *bear*.", .definition)
    #expect(
      found.contains("What is the term for words of one form that have several meanings? → Homonyms"), "\(found)")
  }
}

@Suite struct `Marks of Markdown` {
  @Test(
    arguments: [
      (#"\*p and \_x"#, "*p and _x"), ("**The tale of *Grendel***: it", "The tale of Grendel: it"),
      ("***both*** of *them*", "both of them"), ("**all** `\\*` left", "all `\\*` left"),
    ])
  func `are taken out`(_ text: String, _ plain: String) {
    #expect(Emphasis(text).plain == plain)
  }
}
