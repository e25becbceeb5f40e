import Testing

@testable import Questions

@Suite struct `Praise and scenery` {
  @Test(arguments: [
    "The evening in Lima reflected the warmth of the bond between the two nations.",
    "The agreement marks an important milestone in a growing friendship.",
    "The journey illustrates how calm dialogue can bridge old divides.",
    "The garden smelled of fresh bread.",
    "The storks were nesting on the roof.",
    "A thick mist rolled in from the sea.",
    "The talks in Lima are a reminder that trust and courage will stay the finest tools of statecraft in a cold world.",
    "Time is the main obstacle.",
    "The panel adjourned until 6 December.",
    "The two ministers exchanged presents in a spirit of friendship and trust.",
    "Coffee and biscuits were served.",
    "Members were reminded to sign the attendance list.",
  ])
  func `are not asked`(_ text: String) {
    #expect(candidates(of: text + " Norway opened the port in 1954.").allSatisfy { $0.question.contains("open") })
  }

  @Test(arguments: [
    "The survey demonstrates how night work harms the bond between mother and child.",
    "Anna Berg underlined the importance of the bond between the two nations.",
    "The deal marks the first step toward a railway from Lima to Quito.",
    "Snow fell on 40 days in Lima.",
    "The price of screws is the main obstacle to a second plant in Lima.",
    "The judge adjourned the trial until 6 December.",
    "Dinner was served to 40 guests in Lima.",
    "A storm broke the mast of the ferry.",
    "The storks nest on roofs because cats can't climb the walls.",
  ])
  func `are not what has an actor, a name or a number`(_ text: String) {
    #expect(!candidates(of: text).isEmpty)
  }

  @Test(
    arguments: [
      ("The holly has sharp leaves and red berries that ripen in October.", "October"),
      ("The flowers of the elder are white and open in June.", "June"),
    ] as [(String, String)])
  func `is no flower of a garden`(_ text: String, _ answer: String) {
    #expect(candidates(of: text).contains { $0.asLine.hasSuffix("→ " + answer) })
  }
}
