import Answers
import Cards
import Console
import Exams
import FSRS
import Reviews

/// Holds a quiz: puts each question, takes one line for it, and grades in silence.
struct QuizLoop {
  let questions: [ExamQuestion]
  /// The cards that the questions were made of, in their order.
  let items: [StudyCard]
  var desk: Desk
  let terminal: any Terminal
  var view: SittingView
  let clock: Clock
  /// How long the quiz lasts, in milliseconds.
  let limit: Int64?
  /// Whether answers are written to the journal, and so schedule their cards.
  let isRecorded: Bool

  /// What was answered to the questions that were reached.
  private(set) var answers: [ExamAnswer] = []
  private(set) var start: Int64 = 0
  private var end: Int64? { limit.map { start + $0 } }

  /// Why the quiz ended.
  enum Ending: Equatable {
    case done, timeOver, left
    case signal(Int32)
  }

  mutating func run() throws -> Ending {
    start = clock.now.ms
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
          switch question.reply(to: text, by: grader(for: question)) {
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

  private mutating func show(_ question: ExamQuestion, at place: Int) throws {
    view.columns = terminal.columns
    // Nothing waits for a clock where nobody sits.
    let left = terminal.isInteractive ? end.map { $0 - clock.now.ms } : nil
    for line in view.quizQuestion(question, place: place + 1, of: questions.count, left: left) {
      try terminal.line(line)
    }
  }

  private mutating func take(_ answer: ExamAnswer, for question: ExamQuestion, shown: Moment) throws {
    answers.append(answer)
    if isRecorded { try record(answer, items[question.index], shown: shown) }
  }

  private mutating func grader(for question: ExamQuestion) -> Grader { desk.grader(of: items[question.index].deck) }

  /// Rates the card as a sitting would if the learner took its proposal.
  private mutating func record(_ answer: ExamAnswer, _ item: StudyCard, shown: Moment) throws {
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
    _ = session.handle(
      .reply(typed: answer.typed, proposing: Rating(rawValue: answer.verdict.proposedGrade)), at: now)
    for effect in session.handle(.rate(nil), at: now) {
      guard case .record(let bodies, let deck, let key) = effect else { continue }
      if case .unsaved(let count, let problem) = try desk.record(bodies, in: deck, as: key, at: now) {
        let text = "Not saved: \(problem.description). \(counted(count, "line")) of the journal kept in memory."
        for line in view.paragraph(text) { try terminal.line(line) }
      }
    }
  }
}
