import Cards
import FSRS
import Testing

@testable import Reviews

@Test(arguments: 1...40, [Parameters.standard6, .standard7])
func `a card stands after each answer where a replay of the journal puts it`(_ seed: UInt64, _ parameters: Parameters) {
  var random = Seeded(seed)
  let scheduler = Scheduler(parameters: parameters)
  let ids = ["a", "b/term", "c"].map { Card.ID($0) }
  var states = Dictionary(uniqueKeysWithValues: ids.map { ($0, CardState()) })
  var journal = Journal()
  var moment = Moment(ms: 1_767_261_600_000, offset: 60)
  for number in 0..<60 {
    moment.ms += Int64.random(in: 1000...200_000_000, using: &random)
    let day = moment.day(startingAt: 4)
    guard let id = ids.randomElement(using: &random), let state = states[id] else { continue }
    let body: Event.Body
    switch Int.random(in: 0..<12, using: &random) {
    case 0: body = .suspend(id)
    case 1: body = .unsuspend(id)
    case 2: body = .bury(id)
    case 3: body = .flag(id, color: Int.random(in: 0...7, using: &random))
    case 4: body = .reset(id)
    case 5: body = .card(id, question: "q\(number)", answer: "a")
    default:
      guard let rating = Rating.allCases.randomElement(using: &random) else { continue }
      var review = Review(card: id, rating: rating)
      review.cram = number % 9 == 0
      review.confidence = [true, false, nil][number % 3]
      let outcome = scheduler.outcome(
        of: rating, phase: state.phase, memory: state.memory,
        elapsed: state.elapsed(at: moment.ms, on: day, by: scheduler.model),
        under: Conditions(lastInterval: state.lastInterval, fuzz: Fuzz(card: id.text, reviews: state.reps)))
      switch outcome.wait {
      case .seconds(let seconds): review.due = .moment(moment.ms + Int64(seconds) * 1000)
      case .days(let days): review.due = .day(day + days)
      }
      review.step = outcome.phase.step
      body = .review(review)
    }
    states[id]?.apply(body, at: moment, on: day, using: scheduler.model)
    let event = Event(
      id: Event.ID(ms: moment.ms, random: random.next()), device: "d7q2ab", number: number, at: moment, day: day,
      body: body)
    journal.read(event.line, file: "test")
  }
  let progress = journal.progress(parameters: parameters)
  for id in ids {
    guard let replayed = progress.cards[id] else { continue }
    #expect(states[id] == replayed)
  }
  #expect(!progress.cards.isEmpty)
}
