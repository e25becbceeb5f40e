import Cards
import Testing

@testable import study

@Suite struct `The passage that is shown after a miss` {
  private let passage = Passage(
    place: "visit.txt:20",
    text:
      "The last event of the visit was a crucial meeting with President Xi Jinping in Beijing. The meeting was meant to "
      + "stabilize relations. Disputes between China and the U.S. were growing over three matters: national security, "
      + "economic questions and geopolitical differences.")

  private func card(_ question: String, _ answer: String) -> Card {
    Card(id: Card.ID("k7f3q2"), kind: .question, question: question, answer: .text(Answer.Item(answer)))
  }

  @Test(arguments: [
    (
      "What was the meeting that was the last event of the visit meant to do?", "stabilize relations",
      "… The meeting was meant to stabilize relations. …"
    ),
    (
      "With whom was the last event of the visit?", "Xi Jinping",
      "The last event of the visit was a crucial meeting with President Xi Jinping in Beijing. …"
    ),
    (
      "Over which three matters were disputes growing?", "national security",
      "… Disputes between China and the U.S. were growing over three matters: national security, economic questions and "
        + "geopolitical differences."
    ),
  ]) func `is the card's sentence, so that it doesn't answer other cards`(_ it: (String, String, String)) {
    #expect(passage.excerpt(for: card(it.0, it.1)).text == it.2)
  }

  @Test func `is whole where it is short`() {
    let short = Passage(place: "a.txt:1", text: "One sentence. Another one.")
    #expect(short.excerpt(for: card("Which?", "another")) == short)
  }
}
