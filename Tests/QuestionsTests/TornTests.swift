import Testing

@testable import Questions

/// Names, dates and halves of a statement that only make sense whole.
@Suite struct `What is torn apart` {
  @Test(
    arguments: [
      (
        "Cranach the Elder, who was born around 1472, died in Weimar in 1553.",
        "In which year did Cranach the Elder die in Weimar? → 1553"
      ),
      (
        "Hans Holbein the Younger, who was born around 1497, died in London in 1543.",
        "In which year did Hans Holbein the Younger die in London? → 1543"
      ),
      ("Peter the Great left Lima in May 1699.", "When did Peter the Great leave Lima? → May 1699"),
      (
        "The chapel in Lima was built by the engineer Rui de Sousa and the painter Inês dos Reis.",
        "Which two people built the chapel in Lima? → the engineer Rui de Sousa · the painter Inês dos Reis"
      ),
      (
        "The letters survive in the Torre do Tombo, the national archive.",
        "Where do the letters survive? → in the Torre do Tombo"
      ),
      (
        "The bridge in Oslo fell on the night of 28 December 1879, at about 7:15, when a train crossed it.",
        "When did the bridge in Oslo fall? → the night of 28 December 1879"
      ),
      ("The war in Norway ended at the end of 1945.", "When did the war in Norway end? → the end of 1945"),
      (
        "Two storms were recorded in Lima, in May and in August.",
        "When were two storms recorded in Lima? → in May and in August"
      ),
      (
        "A three-month truce opens the old road and obliges both sides to leave Lima every Sunday.",
        "What does a three-month truce open? → the old road"
      ),
      ("Oak was used as the frame and soft pine as the filling.", "What was used as the frame? → Oak"),
      (
        "The town's flag, which shows Saint Olaf, the patron of sailors, flies from one tower only.",
        "What flies from one tower only? → the town's flag"
      ),
      (
        "In May, Peru let 12 million litres of oil out of its tanks ahead of schedule.",
        "In May, how many litres of oil did Peru let out of its tanks ahead of schedule? → 12 million litres"
      ),
      (
        "Very dry kilns give mainly lime, not cement, at the lower door.",
        "What do very dry kilns give at the lower door? → mainly lime"
      ),
    ])
  func `is asked whole`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test(
    arguments: [
      ("Hans Holbein the Younger, who was born around 1497, died in London in 1543.", "did the Younger"),
      ("Hans Holbein the Younger, who was born around 1497, died in London in 1543.", "the […], who"),
      ("The case went to the Court of Session of Old Marren in 1999.", "court of […]"),
      ("The case went to the Court of Session of Old Marren in 1999.", "session of […]"),
      ("The chapel was built by the engineer Rui de Sousa and the painter Inês dos Reis.", "→ the painter"),
      ("The bridge fell on the night of 28 December 1879, at about 7:15, when a train crossed it.", "of 28,"),
      ("Two storms were recorded in Lima, in May and in August.", "lima and in august"),
      (
        "A three-month truce keeps the old road and obliges each town to clear it every Sunday.",
        "keep the old road and"
      ),
      ("Oak was used as the frame and soft pine as the filling.", "pine as the filling?"),
      ("Half of it will be spent on a mill in Lima, where 40 women are to be hired from May 2031.", "are where to"),
      ("With the tower went a school library of some 4,000 maps.", "which tower went"),
      ("The town's flag, which shows Saint Olaf, the patron of sailors, flies from one tower only.", "olaf flies"),
      ("The pump had failed in May, She said.", "according to she"),
      ("Very dry kilns give mainly lime, not cement, at the lower door.", "mainly lime, at"),
    ])
  func `isn't asked in halves`(_ text: String, _ wrong: String) {
    expectUnasked(wrong, in: text)
  }

  @Test func `a label that names a side of a thing isn't the thing`() {
    let text = """
      Gallery Talk 3: Katsushika Hokusai, *The Great Wave*
      ====================================================

      + *Size:* It is 25 centimetres high and 38 centimetres wide.
      + *Price:* It was sold in Lima for 16 coins in 1831.
      """
    let lines = candidates(of: text).map(\.asLine)
    #expect(
      !lines.contains { $0.contains("Size is") || $0.contains("Price was") || $0.contains("did price") }, "\(lines)")
    #expect(lines.contains { $0.contains("– Size: it is […] high") }, "\(lines)")
  }

  @Test func `a label that is the thing stands for it`() {
    let lines = candidates(of: "High sodium: It must be corrected slowly in Lima because the brain may swell.").map(
      \.asLine)
    #expect(lines.contains { $0.hasPrefix("Why must high sodium be corrected slowly") }, "\(lines)")
  }
}
