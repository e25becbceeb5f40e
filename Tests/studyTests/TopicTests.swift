import Cards
import Testing

@testable import study

@Suite struct `The topic over a question` {
  @Test(arguments: [
    ("The Orsani fire: Findings", "The Orsani fire: what burnt?", "Findings"),
    ("The Orsani fire: Findings", "The Orsani fire – Losses: what burnt?", "Findings"),
    ("The Orsani fire: Losses", "The Orsani fire – Losses: what burnt?", ""),
    ("Talks: day two: Trade", "Talks: day two: who left?", "Trade"),
    ("The Orsani fire", "The Orsani fire: what burnt?", ""),
    ("The Orsani fire: Findings", "What burnt at Orsani?", "The Orsani fire: Findings"),
    ("Trade", "Trade is what?", "Trade"), ("", "What burnt?", ""),
  ])
  func `isn't said twice`(_ topic: String, _ question: String, _ shown: String) {
    let card = Card(
      id: Card.ID("k7f3q2"), kind: .question, topic: topic, question: question, answer: .text(Answer.Item("the mill")))
    #expect(card.topicBesideQuestion == shown)
  }
}
