import Answers
import Cards
import Console
import FSRS
import Reviews

/// Holds a quiz: puts each question, takes one line for it, and grades in silence.
struct QuizLoop {
  let questions: [QuizQuestion]
  /// The cards that the questions were made of, in their order.
  let items: [StudyCard]
  var desk: Desk
  let terminal: any Terminal
  var view: SittingView
  let clock: Clock
  /// How long the quiz lasts, in minutes.
  let minutes: Int?
  /// Whether answers are written to the journal, and so schedule their cards.
  let isRecorded: Bool

  /// What was typed for each question that was answered, with its verdict and the places of the options it chose.
  private(set) var answers: [(typed: String, verdict: Verdict, chosen: [Int])] = []
  private(set) var start: Int64 = 0

  /// Why the quiz ended.
  enum Ending: Equatable {
    case done, timeOver, left
    case signal(Int32)
  }

  mutating func run() throws -> Ending {
    start = clock.now.ms
    let end = minutes.map { start + Int64($0) * 60_000 }
    for (place, question) in questions.enumerated() {
      try show(question, at: place)
      let shown = clock.now
      var typed = ""
      reading: while true {
        if let end, clock.now.ms >= end { return .timeOver }
        let left = end.map { Int($0 - clock.now.ms) }
        let request = Request(
          prompt: "> ", commands: [Request.Command(":quit")], timeout: left, initial: typed, isOutdated: view.isOutdated
        )
        switch try terminal.read(request) {
        case .line(let text):
          if let end, clock.now.ms >= end { return .timeOver }
          switch QuizReply(text, to: question, by: grader(for: question)) {
          case .quit: return .left
          case .answer(let answer):
            try take(answer, for: question, shown: shown)
            break reading
          case .unusable(let wanted):
            typed = ""
            for line in view.paragraph(wanted) { try terminal.line(line) }
          }
        case .resized, .resumed:
          typed = terminal.typed
          try show(question, at: place)
        case .key, .function: typed = terminal.typed
        case .timeout: return .timeOver
        case .end: return .left
        case .interrupt: return .signal(2)
        case .signal(let number): return .signal(number)
        }
      }
    }
    return .done
  }

  private mutating func show(_ question: QuizQuestion, at place: Int) throws {
    view.columns = terminal.columns
    for line in view.quizQuestion(question, place: place + 1, of: questions.count) { try terminal.line(line) }
  }

  private mutating func take(_ typed: String, for question: QuizQuestion, shown: Moment) throws {
    let grader = grader(for: question)
    let verdict = question.verdict(on: typed, by: grader)
    var chosen: [Int] = []
    if case .choice(let options) = question.form { chosen = options.chosen(by: typed, grader: grader) }
    answers.append((typed, verdict, chosen))
    if isRecorded { try record(typed, verdict, items[question.index], shown: shown) }
  }

  private mutating func grader(for question: QuizQuestion) -> Grader { desk.grader(of: items[question.index].deck) }

  /// Rates the card as a sitting would if the learner took its proposal.
  private mutating func record(_ typed: String, _ verdict: Verdict, _ item: StudyCard, shown: Moment) throws {
    var options = QueueOptions()
    options.includesEarly = true
    options.new = .max
    var rules = SessionOptions()
    rules.waitsForNothing = true
    rules.recordsAnswers = desk.decks.map(\.settings.recordAnswers)
    var generator = SeededGenerator(seed: 0)
    let queue = Queue(
      of: [item], limits: desk.limits, models: desk.decks.map(\.scheduler.model), options: options,
      on: desk.day(at: shown), at: shown.ms, until: desk.dayEnd(at: shown), using: &generator)
    var session = Session(of: [item], decks: desk.sessionDecks, queue: queue, options: rules)
    let now = clock.now
    _ = session.start(at: shown)
    if session.isWaiting { _ = session.handle(.goOn, at: shown) }
    _ = session.handle(.reply(typed: typed, proposing: Rating(rawValue: verdict.proposedGrade)), at: now)
    for effect in session.handle(.rate(nil), at: now) {
      guard case .record(let bodies, let deck, let key) = effect else { continue }
      if case .unsaved(let count, let problem) = try desk.record(bodies, in: deck, as: key, at: now) {
        let text = "Not saved: \(problem.description). \(counted(count, "line")) of the journal kept in memory."
        for line in view.paragraph(text) { try terminal.line(line) }
      }
    }
  }
}

/// What a quiz came to.
struct QuizResult {
  struct Miss {
    let question: QuizQuestion
    /// Empty where nothing was answered.
    let given: String
    /// The places of the options that it chose.
    var chosen: [Int] = []
    let verdict: Verdict?
  }

  let count: Int
  let score: Int
  let misses: [Miss]
  let milliseconds: Int64

  init(_ loop: QuizLoop) {
    count = loop.questions.count
    var misses: [Miss] = []
    for (place, question) in loop.questions.enumerated() {
      guard loop.answers.indices.contains(place) else {
        misses.append(Miss(question: question, given: "", verdict: nil))
        continue
      }
      let answer = loop.answers[place]
      if ![.right, .misspelt].contains(answer.verdict.kind) {
        misses.append(
          Miss(question: question, given: answer.typed, chosen: answer.chosen, verdict: answer.verdict))
      }
    }
    self.misses = misses
    score = count - misses.count
    milliseconds = loop.clock.now.ms - loop.start
  }
}
