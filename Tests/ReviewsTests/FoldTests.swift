import Cards
import FSRS
import Testing

@testable import Reviews

@Suite struct `The fold` {
  private let model = MemoryModel(parameters: .standard6)

  @Test func `due and step are the last review's as written`() {
    var story = Story()
    story.review("a", due: "2026-01-05")
    story.review("a", ms: 1_767_251_400_000, step: 1)
    #expect(story["a"]?.due == .moment(1_767_251_400_000))
    #expect(story["a"]?.phase == .learning(step: 1) || story["a"]?.phase == .relearning(step: 1))
  }

  @Test func `memory is the model's, over the difference of the days`() throws {
    var story = Story()
    story.review("a", .good, due: "2026-01-03")
    story.day = Day("2026-01-04") ?? story.day
    story.review("a", .hard, due: "2026-01-09")
    let first = model.memory(after: .good, from: nil, elapsed: 0)
    #expect(story["a"]?.memory == model.memory(after: .hard, from: first, elapsed: 3))
  }

  @Test func `days that run backwards count as none`() {
    var story = Story()
    story.review("a", .good, due: "2026-01-03")
    let before = Event(
      id: Event.ID(ms: 5, random: 5), device: "d7q2ab", number: 9, at: Moment(ms: 1_900_000_000_000),
      day: Day(number: 10), body: .review(Review(card: Card.ID("a"), rating: .good, due: .day(Day(number: 11)))))
    let journal = Journal(story.bytes + before.line)
    let first = model.memory(after: .good, from: nil, elapsed: 0)
    let progress = journal.progress(parameters: .standard6)
    #expect(progress.cards[Card.ID("a")]?.memory == model.memory(after: .good, from: first, elapsed: 0))
  }

  @Test func `a lapse is an again on a card in review`() {
    var story = Story()
    story.review("a", .again, ms: 1, step: 0)
    #expect(story["a"]?.lapses == 0)
    #expect(story["a"]?.phase == .learning(step: 0))
    story.review("a", .good, due: "2026-01-03")
    story.review("a", .again, ms: 2, step: 0)
    #expect(story["a"]?.lapses == 1)
    #expect(story["a"]?.phase == .relearning(step: 0))
    story.review("a", .again, ms: 3, step: 0)
    #expect(story["a"]?.lapses == 1)
    #expect(story["a"]?.reps == 4)
  }

  @Test func `a crammed review counts in reps only`() throws {
    var story = Story()
    story.review("a", .good, due: "2026-01-03")
    let before = try #require(story["a"])
    story.day = story.day + 1
    story.review("a", .again, due: "2026-05-05", cram: true)
    var expected = before
    expected.reps = 2
    #expect(story["a"] == expected)
    story.review("b", .again, cram: true)
    #expect(story["b"]?.phase == .new)
    #expect(story["b"]?.memory == nil)
    #expect(story["b"]?.reps == 1)
  }

  @Test func `a review without due gets the interval without fuzz and without steps`() {
    var story = Story()
    story.review("a", .good, step: 1)
    let memory = model.memory(after: .good, from: nil, elapsed: 0)
    let days = Int(model.interval(of: memory, retention: 0.9).rounded(.toNearestOrEven))
    #expect(story["a"]?.phase == .review)
    #expect(story["a"]?.due == .day(story.day + max(1, days)))
  }

  @Test func `the retention in force at a review without due decides its interval`() {
    var story = Story()
    story.add(.set(key: "retention", value: "0.8"))
    story.review("a", .easy)
    story.add(.set(key: "retention", value: "0.95"))
    let memory = model.memory(after: .easy, from: nil, elapsed: 0)
    let days = Int(model.interval(of: memory, retention: 0.8).rounded(.toNearestOrEven))
    #expect(story["a"]?.due == .day(story.day + max(1, days)))
  }

  @Test func `memory is folded with the parameters in force at the end`() throws {
    var values = Parameters.standard6.values
    values[2] = 3.25
    let others = try Parameters(values)
    var story = Story()
    story.review("a", .good, due: "2026-01-03")
    story.add(.set(key: "parameters", value: values.map { "\($0)" }.joined(separator: " ")))
    let expected = MemoryModel(parameters: others).memory(after: .good, from: nil, elapsed: 0)
    #expect(story["a"]?.memory == expected)
    var without = Story()
    without.review("a", .good, due: "2026-01-03")
    #expect(without.journal.progress(parameters: others).cards[Card.ID("a")]?.memory == expected)
    #expect(without["a"]?.memory == model.memory(after: .good, from: nil, elapsed: 0))
  }

  @Test func `FSRS-7 counts the time between reviews to the millisecond, never negative`() throws {
    var story = Story()
    story.add(.set(key: "model", value: "7"))
    story.review("a", .good, due: "2026-01-03")
    story.review("a", .again, due: "2026-01-03")
    story.day = story.day + 2
    story.review("a", .hard, due: "2026-01-09")
    let seven = MemoryModel(parameters: .standard7)
    let minute = 1 / 1440.0
    let first = seven.memory(after: .good, from: nil, elapsed: 0)
    let second = seven.memory(after: .again, from: first, elapsed: minute)
    let memory = try #require(story["a"]?.memory)
    #expect(memory == seven.memory(after: .hard, from: second, elapsed: 2 + minute))
    #expect(memory.fast != nil)
  }

  @Test func `the model asked for decides, else the number of parameters`() {
    let six = Parameters.standard6.values.map { "\($0)" }.joined(separator: " ")
    let seven = Parameters.standard7.values.map { "\($0)" }.joined(separator: " ")
    func model(_ settings: [(String, String)]) -> Parameters.Model {
      var story = Story()
      for (key, value) in settings { story.add(.set(key: key, value: value)) }
      return story.journal.progress().parameters.model
    }
    #expect(model([]) == Parameters.standard.model)
    #expect(model([("parameters", six)]) == .fsrs6)
    #expect(model([("parameters", seven)]) == .fsrs7)
    #expect(model([("model", "6"), ("parameters", seven)]) == .fsrs6)
    #expect(model([("parameters", six), ("model", "7")]) == .fsrs7)
  }

  @Test func `a reset makes a card new, suspended stays, and reps stay`() {
    var story = Story()
    story.review("a", due: "2026-01-03")
    story.add(.suspend(Card.ID("a")))
    story.add(.reset(Card.ID("a")))
    let state = story["a"]
    #expect(state?.phase == .new)
    #expect(state?.memory == nil && state?.due == nil && state?.lastDay == nil && state?.firstDay == nil)
    #expect(state?.isSuspended == true)
    #expect(state?.reps == 1)
    story.day = story.day + 9
    story.review("a", .easy, due: "2026-02-03")
    #expect(story["a"]?.memory == model.memory(after: .easy, from: nil, elapsed: 0))
    #expect(story["a"]?.firstDay == story.day)
  }

  @Test func `due by hand has no effect on a card without review, and ends learning`() {
    var story = Story()
    let day = Due.day(Day("2026-06-01") ?? story.day)
    story.add(.due(Card.ID("new"), day))
    #expect(story["new"]?.due == nil)
    story.review("a", .again, ms: 1, step: 0)
    story.add(.due(Card.ID("a"), day))
    #expect(story["a"]?.due == day)
    #expect(story["a"]?.phase == .review)
    story.add(.reset(Card.ID("a")))
    story.add(.due(Card.ID("a"), day))
    #expect(story["a"]?.due == nil)
  }

  @Test func `a card buried is asked again on the next study day`() {
    var story = Story()
    story.add(.bury(Card.ID("a")))
    #expect(story["a"]?.isBuried(on: story.day) == true)
    #expect(story["a"]?.isBuried(on: story.day + 1) == false)
    story.add(.unbury(Card.ID("a")))
    #expect(story["a"]?.isBuried(on: story.day) == false)
  }

  @Test func `the last text, flag and setting count, unknown keys are kept`() {
    var story = Story()
    story.add(.card(Card.ID("a"), question: "q", answer: "a"))
    story.add(.card(Card.ID("a"), question: "Q \"x\"\n", answer: "北京"))
    story.add(.flag(Card.ID("a"), color: 3))
    story.add(.set(key: "hats", value: "red"))
    #expect(story["a"]?.text == CardState.Text(question: "Q \"x\"\n", answer: "北京"))
    #expect(story["a"]?.flag == 3)
    #expect(story.journal.progress().settings == ["hats": "red"])
  }

  @Test func `an undo takes out whatever it names, but neither undo nor header`() {
    var story = Story()
    let header = story.add(.header)
    let kept = story.review("a", due: "2026-01-03")
    let move = story.add(.move(from: Card.ID("a"), to: Card.ID("b")))
    let setting = story.add(.set(key: "new", value: "3"))
    let undo = story.add(.undo(of: move))
    for id in [setting, undo, header] { story.add(.undo(of: id)) }
    let progress = story.journal.progress()
    #expect(progress.cards[Card.ID("a")]?.reps == 1)
    #expect(progress.cards[Card.ID("b")] == nil)
    #expect(progress.settings.isEmpty)
    story.add(.undo(of: kept))
    #expect(story["a"] == nil)
  }

  @Test func `cards that began today and reviews today are counted`() {
    var story = Story()
    story.review("a", due: "2026-01-03")
    story.day = story.day + 1
    story.review("a", due: "2026-01-09")
    story.review("b", due: "2026-01-09")
    story.review("c", cram: true)
    let progress = story.journal.progress()
    #expect(progress.begun(on: story.day) == 1)
    #expect(progress.begun(on: story.day + -1) == 1)
    #expect(progress.reviews(on: story.day) == 3)
    #expect(progress.reviews(on: story.day + 1) == 0)
  }
}
