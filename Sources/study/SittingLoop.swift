import Answers
import Cards
import Console
import FSRS
import Reviews

/// Holds a sitting: reads what the learner types, hands it to the session, and performs what the session says.
struct SittingLoop {
  var session: Session
  var desk: Desk
  let terminal: any Terminal
  var view: SittingView
  let clock: Clock
  /// As the program was started with it: an editor is started with the same.
  let environment: [String: String]
  /// Ratings are whole lines even where the terminal could read one key.
  let readsWholeLines: Bool

  /// Why the loop ended.
  enum Ending: Equatable {
    case done
    /// Left by `^C` or ended by a signal.
    case signal(Int32)
  }

  var verdict: Verdict?
  private var hasShownPassage = false
  var waiting: (until: Int64, count: Int)?
  var revealed: Session.Revealed?
  var revealedCount = 0
  var pending = ""
  /// Whether the sitting ended because nothing was left to ask.
  private(set) var endedByAnswer = false

  init(
    session: Session, desk: Desk, terminal: any Terminal, view: SittingView, clock: Clock,
    environment: [String: String], readsWholeLines: Bool
  ) {
    self.session = session
    self.desk = desk
    self.terminal = terminal
    self.view = view
    self.clock = clock
    self.environment = environment
    self.readsWholeLines = readsWholeLines
  }

  /// Runs until the session is over.
  mutating func run() throws -> Ending {
    let start = clock.now
    try perform(session.start(at: start), at: start)
    while !session.isOver {
      switch try terminal.read(request, meanwhile: { desk.prepare() }) {
      case .line(let text): try take(text)
      case .key(let key): try take(key)
      case .function(let name): try take(function: name)
      case .resized: try redraw()
      case .resumed:
        session.leave()
        try redraw()
      case .timeout: try handle(.clock)
      case .end: try handle(.command(.quit))
      case .interrupt: return try leave(by: 2)
      case .signal(let number): return try leave(by: number)
      }
    }
    return .done
  }

  /// Tries once more to write what isn't saved; gives the lines that are on no disk.
  func save() -> [[UInt8]] { desk.save() }

  /// Shows what the sitting came to.
  func summarize(unsaved: Int) throws {
    let now = clock.now
    let summary = session.summary(at: now)
    try write(
      view.summary(
        summary, today: desk.day(at: now), now: now.ms, journals: desk.journalPaths,
        ever: desk.calibration + summary.calibration, unsaved: unsaved))
    try terminal.flush()
  }
}

extension SittingLoop {
  private mutating func take(_ text: String) throws {
    pending = ""
    if text.hasPrefix(":") {
      return try handle(.command(Session.Command(String(text.dropFirst()))))
    }
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if session.isWaiting { return try handle(isEmpty ? .goOn : .clock) }
    if session.isRating { return try rate(text, isEmpty: isEmpty) }
    guard !isEmpty, let index = session.current else {
      verdict = nil
      return try handle(.reply(typed: "", proposing: nil))
    }
    let typed = text.hasPrefix("\\:") ? String(text.dropFirst()) : text
    let item = session.cards[index]
    let found = desk.grader(of: item.deck).verdict(on: typed, for: item.card.answer)
    verdict = found
    let proposal = Rating(rawValue: found.proposedGrade)
    try handle(.reply(typed: typed, proposing: proposal))
  }

  private mutating func rate(_ text: String, isEmpty: Bool) throws {
    let input: Session.Input =
      isEmpty ? .rate(nil) : Rating(typed: text).map { .rate($0) } ?? .reply(typed: text, proposing: nil)
    try handle(input)
  }

  private mutating func take(_ key: Character) throws {
    switch key {
    case "\r", "\n": try handle(.rate(nil))
    default: try rate(String(key), isEmpty: false)
    }
  }

  /// A readline function that the learner bound to a key, as `study-hint`.
  private mutating func take(function name: String) throws {
    pending = terminal.typed
    let command = name.split(separator: "-", maxSplits: 1).last.map(String.init) ?? ""
    if command == "flag" { return try handle(.command(.flag(nil))) }
    guard command != "reveal" else {
      pending = ""
      guard !session.isRating else { return }
      return try take("")
    }
    try handle(.command(Session.Command(command)))
  }

  private mutating func leave(by signal: Int32) throws -> Ending {
    try handle(.command(.quit))
    return .signal(signal)
  }
}

extension SittingLoop {
  private mutating func handle(_ input: Session.Input) throws {
    let moment = clock.now
    if case .rate = input { endedByAnswer = true } else { endedByAnswer = false }
    try perform(session.handle(input, at: moment), at: moment)
  }

  /// Performs effects of an input at the moment at which it was handled, so that a line's day is the one decided on.
  mutating func perform(_ effects: [Session.Effect], at moment: Moment) throws {
    view.columns = terminal.columns
    let isEnd = effects.contains { if case .end = $0 { true } else { false } }
    for effect in effects {
      switch effect {
      case .record(let bodies, let deck, let key):
        try report(desk.record(bodies, in: deck, as: key, at: moment))
      case .undo(let key, let deck):
        try report(desk.undo(key, in: deck, at: moment))
      case .ask(let question):
        waiting = nil
        pending = ""
        try write([""] + view.header(question, deckTitle: desk.title(of: question.deck)) + view.question(question.card))
      case .reveal(let revealed):
        let passage = isMiss ? session.current.flatMap { desk.passage(of: session.cards[$0]) } : nil
        hasShownPassage = passage != nil
        let chosen = chosen(revealed)
        try write(
          view.answer(
            revealed.card, typed: revealed.typed, verdict: verdict, chosen: chosen,
            slowness: revealed.slowness,
            passage: passage?.excerpt(for: revealed.card)))
        self.revealed = revealed
        revealedCount += 1
      case .askAgain: continue
      case .tell(let message): try write(view.message(message, isLast: isEnd))
      case .wait(let until, let count):
        if waiting?.until != until { try write(view.waiting(until: until, now: clock.now.ms, count: count)) }
        waiting = (until, count)
      case .edit(let index): try edit(index)
      case .open(let index): try open(index)
      case .source(let index):
        let item = session.cards[index]
        try write(view.source(item.card.source, passage: desk.passage(of: item)))
      case .missed(let index):
        guard !hasShownPassage, let passage = desk.passage(of: session.cards[index]) else { continue }
        try write(view.passage(passage.excerpt(for: session.cards[index].card)))
      case .end: continue
      }
    }
  }

  func write(_ lines: [TerminalText]) throws {
    for line in lines { try terminal.line(line) }
  }

  private func report(_ outcome: Desk.Outcome) throws {
    guard case .unsaved(let count, let problem) = outcome else { return }
    try write(
      view.paragraph(
        "Not saved: \(problem.description). \(counted(count, "line")) of the journal kept in memory; the next answer tries again."
      ))
  }
}
