import Testing

@testable import Questions

/// What is true, and worth nobody's memory.
@Suite struct `What isn't worth a card` {
  @Test(arguments: [
    "The full ruling is available on request from the clerk in Faro.",
    "Replies are welcome until 3 May 2021.",
    "The minibus leaves from the gate in Faro at 7.40 sharp.",
    "The lift in the East Wing is out of order.",
    "The chair congratulated Ms. Rojas on the birth of her son.",
    "Case note by Ana Rojas, LL.B.",
    "- From: Ana Rojas, head of sales",
    "The last morning was devoted to talks with the port of Faro.",
    "There is, however, no chart that shows the wreck.",
  ])
  func `is not asked`(_ text: String) {
    let lines = asked("Norway opened the port in 1954.\n\n" + text)
    #expect(lines.allSatisfy { $0.contains("1954") || $0.contains("Norway") }, "\(lines)")
  }

  @Test(arguments: [
    ("Mr. Hale left at 8.50 pm.", "left"),
    ("Ana Rojas moved the adjournment, seconded by Mr. Hale.", "seconded"),
    ("Opened: 10.20 a.m. with a prayer by Tom Berg", "10.20"),
    ("Members present: 46. Quorum: 40.", "present"),
  ])
  func `is no matter of a meeting`(_ text: String, _ word: String) {
    let minutes = """
      FARO ROWING CLUB
      Minutes of the meeting of 3 May 2021

      1. Boats
      \(text)
      The club bought 12 boats from a yard in Lima.
      """
    let lines = asked(minutes)
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.contains(word) }, "\(lines)")
  }

  @Test(arguments: [
    ("The crew in Lima needs three to four hours for a hull.", "[…] to four", "three to four hours"),
    ("DIVIDING A HIVE\n\nLift two or three of the pale combs in May.", "two or […]", "two or three"),
    ("A weaver in Faro finishes eight to ten mats a day.", "[…] to ten", "eight to ten"),
  ])
  func `is half of a range`(_ text: String, _ half: String, _ whole: String) {
    let made = candidates(of: text)
    #expect(!made.contains { $0.question.contains(half) }, "\(made.map(\.asLine))")
    #expect(made.contains { $0.answer.texts == [whole] }, "\(made.map(\.asLine))")
  }

  @Test(arguments: [
    ("Kim Lund spent three days in Peru, from 6 to 8 May 2023.", "three days"),
    ("Foals are left two of the four teats in Peru.", "four"),
    ("Leave two inches between any two jars of Faro clay.", "two jars"),
    ("A port that grew hardly any rye would have starved.", "hardly any rye"),
    ("Three days later a farmer in Lima found a second bowl.", "three days"),
  ])
  func `is no answer that the sentence gives away or that hangs on another`(_ text: String, _ answer: String) {
    let lines = asked(text)
    #expect(!lines.contains { $0.lowercased().hasSuffix("→ " + answer) }, "\(lines)")
  }

  @Test func `is the only country whose people the topic names`() {
    let text = """
      Norwegian Minister in Zanzibar: A Summary

      Ana Rojas, Norway's Minister of Fisheries, spent three days on Zanzibar in February 2023.

      Price: Norway pays 62 million kroner over four years for the rafts off Pemba.
      """
    let lines = asked(text)
    #expect(!lines.contains { $0.hasSuffix("→ Norway") }, "\(lines)")
  }
}
