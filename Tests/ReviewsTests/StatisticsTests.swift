import Cards
import FSRS
import Testing

@testable import Reviews

@Suite struct `What reviews come to` {
  private func totals(_ tell: (inout Story) -> Void) -> ReviewTotals {
    var story = Story()
    tell(&story)
    return story.journal.reviewTotals()
  }

  private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  @Test func `only the first review of a later day of a card in review tells retention`() {
    let totals = totals {
      $0.review("a", due: "2026-01-02")
      $0.review("b", .good, ms: 5, step: 1)
      $0.day = day("2026-01-02")
      $0.review("a", .again, due: "2026-01-03")
      $0.review("a", .good, due: "2026-01-03")
      $0.review("b", .again, due: "2026-01-03")
      $0.review("c", .good, due: "2026-01-03")
      $0.day = day("2026-01-03")
      $0.review("a", .hard, due: "2026-01-09")
      $0.review("b", .easy, due: "2026-01-09")
    }
    #expect(totals.total.retention == Retention(reviews: 3, recalled: 2))
    #expect(totals.days[day("2026-01-02")]?.retention == Retention(reviews: 1, recalled: 0))
    #expect(totals.days.mapValues(\.reviews) == [day("2026-01-01"): 2, day("2026-01-02"): 4, day("2026-01-03"): 2])
    #expect(totals.total.milliseconds == 8 * 900)
    #expect(totals.retentions[0] == Retention(reviews: 3, recalled: 2))
    #expect(totals.ratings == [.again: 2, .hard: 1, .good: 4, .easy: 1])
  }

  @Test func `what was undone counts nowhere, what was crammed only as a review`() {
    let totals = totals {
      $0.review("a", due: "2026-01-02")
      $0.day = day("2026-01-02")
      let slip = $0.review("a", .again, due: "2026-01-03")
      $0.add(.undo(of: slip))
      $0.review("a", .again, cram: true)
      $0.review("a", .good, due: "2026-01-04")
    }
    #expect(totals.total.reviews == 3)
    #expect(totals.total.retention == Retention(reviews: 1, recalled: 1))
  }

  @Test func `a reset begins anew, and a move takes the history along`() {
    let totals = totals {
      $0.review("a", due: "2026-01-02")
      $0.review("b", due: "2026-01-02")
      $0.add(.reset(Card.ID("a")))
      $0.add(.move(from: Card.ID("b"), to: Card.ID("c")))
      $0.day = day("2026-01-04")
      $0.review("a", .again, due: "2026-01-05")
      $0.review("c", .good, due: "2026-01-05")
      $0.review("b", .good, due: "2026-01-05")
    }
    #expect(totals.total.retention == Retention(reviews: 1, recalled: 1))
    #expect(totals.total.reviews == 5)
    #expect(totals.retentions[IntervalRange.place(of: 3)].reviews == 1)
  }

  @Test func `the order of files and repeated lines change nothing`() throws {
    let names = try Fixture.names("journal-sync-base*.jsonl")
    var (one, other) = (Journal(), Journal())
    for name in names { one.read(try Fixture.bytes(name), file: name) }
    for name in names.reversed() + names { other.read(try Fixture.bytes(name), file: name) }
    #expect(one.reviewTotals().days == other.reviewTotals().days)
    #expect(one.report.reviews == one.reviewTotals().total.reviews)
    #expect(one.report.reviews > 0)
  }

  @Test(arguments: Fixture.journals) func `all reviews that count are on some day`(_ name: String) throws {
    let journal = try Fixture.journal(name)
    let totals = journal.reviewTotals()
    #expect(totals.total.reviews == journal.report.reviews)
    #expect(totals.ratings.values.reduce(0, +) == journal.report.reviews)
    #expect(totals.calibration == journal.progress().calibration)
  }

  @Test func `what was proposed is compared with what was given, undone and moved as any review`() {
    let totals = totals { story in
      for (given, proposed) in [(Rating.good, Rating.again), (.again, .good), (.good, .good), (.hard, .good)] {
        story.add(.review(Review(card: Card.ID("a"), rating: given, ms: 5, proposal: proposed)))
      }
      let typed = Review(card: Card.ID("a"), rating: .easy, ms: 5, proposal: .good, typed: "\"x\"")
      story.add(.review(typed))
      let undone = story.add(.review(Review(card: Card.ID("a"), rating: .easy, ms: 5, proposal: .good)))
      story.add(.undo(of: undone))
      story.review("a")
    }
    #expect([totals.overruling.answers, totals.overruling.raised, totals.overruling.lowered] == [5, 2, 2])
    #expect([totals.overruling.strict, totals.overruling.lenient] == [1, 1])
    #expect(totals.typed.isEmpty)
  }

  @Test func `what was typed is there with its rating`() {
    let totals = totals {
      $0.add(.review(Review(card: Card.ID("a"), rating: .hard, ms: 5, confidence: true, typed: "Über \"x\"")))
      $0.review("a")
    }
    #expect(totals.typed == [ReviewTotals.Typed(card: Card.ID("a"), rating: .hard, text: "Über \"x\"", ms: 5)])
    #expect(totals.calibration.sure == 1 && totals.calibration.sureRight == 1)
  }

  @Test(
    arguments: [
      ([], 0, 0), ([0], 1, 1), ([1], 1, 1), ([2], 0, 1), ([0, 1, 2, 5, 6, 7, 8], 3, 4), ([1, 2, 4], 2, 2),
      ([-1, 0], 1, 1),
    ] as [([Int], Int, Int)]) func `a streak lasts to today or yesterday`(_ ago: [Int], _ current: Int, _ longest: Int)
  {
    var totals = ReviewTotals()
    let today = day("2026-03-01")
    for days in ago { totals.days[today + -days] = ReviewTotals.Total() }
    #expect(totals.streaks(until: today).current == current)
    #expect(totals.streaks(until: today).longest == longest)
  }

  @Test func `every interval belongs to one range`() {
    for days in -5...2000 {
      let range = IntervalRange.all[IntervalRange.place(of: days)]
      #expect(range.first <= max(1, days) && range.last.map { days <= $0 } ?? true)
    }
  }

  @Test func `the outlook counts each card once, on the day on which it comes`() {
    let today = day("2026-03-01")
    func state(_ phase: Scheduler.Phase, _ due: Due?, _ change: (inout CardState) -> Void = { _ in }) -> CardState {
      var state = CardState()
      (state.phase, state.due, state.lastDay) = (phase, due, today + -4)
      change(&state)
      return state
    }
    var outlook = Outlook(days: 5)
    for state in [
      state(.new, nil), state(.review, .day(today)), state(.review, .day(today + -3)), state(.review, .day(today + 4)),
      state(.review, .day(today + 90)), state(.learning(step: 0), .moment(1_000)),
      state(.review, .day(today)) { $0.isSuspended = true }, state(.review, .day(today)) { $0.buriedOn = today },
    ] { outlook.count(state, on: today, at: 500) }
    #expect(outlook.due == [3, 1, 0, 0, 1])
    #expect([outlook.cards, outlook.new, outlook.learning, outlook.review, outlook.suspended] == [8, 1, 1, 5, 1])
    #expect(outlook.overdue == 1)
    #expect(outlook.intervals.reduce(0, +) == 5)
  }

  @Test func `a rating against the proposal is counted by its direction`() {
    var overruling = Overruling()
    for (proposed, given) in [(1, 3), (1, 1), (3, 3), (3, 1), (2, 3), (3, 2)] {
      guard let proposed = Rating(rawValue: proposed), let given = Rating(rawValue: given) else { continue }
      overruling.count(proposed: proposed, given: given)
    }
    #expect([overruling.answers, overruling.overruled, overruling.raised, overruling.lowered] == [6, 4, 2, 2])
    #expect([overruling.strict, overruling.lenient] == [1, 1])
  }
}
