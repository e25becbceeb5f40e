import Cards
import FSRS
import Testing

@testable import Reviews

@Suite struct `A move` {
  @Test func `hands over everything up to there, folded in order with the target's own`() {
    var story = Story()
    story.review("a", .good, due: "2026-01-03")
    story.day = story.day + 2
    story.review("b", .hard, due: "2026-01-09")
    story.add(.flag(Card.ID("a"), color: 5))
    var plain = Story()
    plain.review("b", .good, due: "2026-01-03")
    plain.day = plain.day + 2
    plain.review("b", .hard, due: "2026-01-09")
    story.add(.move(from: Card.ID("a"), to: Card.ID("b")))
    #expect(story["b"]?.memory == plain["b"]?.memory)
    #expect(story["b"]?.due == plain["b"]?.due)
    #expect(story["b"]?.reps == 2)
    #expect(story["b"]?.flag == 5)
    #expect(story["b"]?.movedFrom == [Card.ID("a")])
    #expect(story["a"] == nil)
  }

  @Test func `leaves what comes later to the card that it was about`() {
    var story = Story()
    story.review("a", due: "2026-01-03")
    story.add(.move(from: Card.ID("a"), to: Card.ID("b")))
    story.review("a", .again, due: "2026-01-04")
    #expect(story["a"]?.reps == 1)
    #expect(story["b"]?.reps == 1)
  }

  @Test func `to itself, or of nothing, has no effect`() {
    var story = Story()
    story.review("a", due: "2026-01-03")
    story.add(.move(from: Card.ID("a"), to: Card.ID("a")))
    story.add(.move(from: Card.ID("nobody"), to: Card.ID("a")))
    #expect(story["a"]?.reps == 1)
    #expect(story["a"]?.movedFrom == [])
    #expect(story["nobody"] == nil)
  }
}
