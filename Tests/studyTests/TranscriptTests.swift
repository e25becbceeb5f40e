import Answers
import Cards
import Console
import FSRS
import Foundation
import Reviews
import Testing

@testable import study

/// What a sitting of one deck at a scripted terminal is to be.
private struct Screen: CustomTestStringConvertible {
  let name: String
  var isPlain = false
  var isInteractive = true
  var queue = QueueOptions()
  var session = SessionOptions()
  let script: [ScriptedTerminal.Step]

  var testDescription: String { name }
}

private let deck = """
  ---
  title: Beijing, day two
  ---

  ## Trade

  Q: What does China *deny* giving Russia for the war in Ukraine?
  A: direct arms support
  Accept: arms
  Hint: not goods for **daily** life
  Note: It calls its trade with Russia `normal`.
  Source: visit.txt:2

  Q: Which three principles did Xi propose in Beijing?
  A:
  - mutual respect
  - peaceful coexistence
  - win-win cooperation

  ## Cities

  Q: Which city did the visit begin in? ![A map](map.png)
  A:
  - [ ] Beijing
  - [x] Shanghai

  Q: 哪一座城市是中国的首都？ It is said in [a long article](https://example.org/an/address/that/is/long) that
    it is *older* than $10^3$ years.

    > Quoted words that are so many that they go on in a second line, whatever the width.

    1. first
    2. second
  A: 北京
  """

/// The transcript, and the session as it was at the end.
private func transcript(_ screen: Screen, columns: Int) throws -> String {
  let folder = try TemporaryFolder()
  try folder.write(
    "Notes\n- Exports: China denies that it gives Russia direct arms support for the war,\n  and calls its trade normal.\n"
      + "- Another point.\n", to: "visit.txt")
  let clock = try Clock(environment: ["STUDY_NOW": "2026-03-01T09:00:00+01:00"])
  let desk = try Desk.beijing(deck, in: folder, clock: clock)
  let scheduler = desk.decks[0].scheduler
  var generator = SeededGenerator(seed: 1)
  let queue = Queue(
    of: desk.cards, limits: desk.limits, models: [scheduler.model], options: screen.queue,
    on: desk.day(at: clock.now), at: clock.now.ms, until: desk.dayEnd(at: clock.now), using: &generator)
  let session = Session(
    of: desk.cards, decks: [.init(scheduler: scheduler, dayStart: 4)], queue: queue,
    options: screen.session)
  let terminal = ScriptedTerminal(screen.script, columns: columns, isInteractive: screen.isInteractive)
  let view = SittingView(columns: columns, isPlain: screen.isPlain, hasStyles: !screen.isPlain)
  for line in view.title(desk.title, counts: session.counts) + view.welcome() { terminal.write("\(line)\n") }
  var loop = SittingLoop(
    session: session, desk: desk, terminal: terminal, view: view, clock: clock, environment: ["PATH": "/nowhere"],
    readsWholeLines: screen.isPlain)
  _ = try loop.run()
  try loop.summarize(unsaved: loop.save().count)
  // The folder, the device and the seconds are others each time.
  return terminal.transcript.replacing(folder.path, with: "HOME")
    .replacing(#/Saved in [^>]*\.jsonl/#, with: "Saved in JOURNAL").replacing(#/[0-9]+ seconds?/#, with: "0 seconds")
}

private var byDeck: QueueOptions {
  var options = QueueOptions()
  options.order = .deck
  return options
}

private let answers: [ScriptedTerminal.Step] = [
  ":hint", ":hint", ":sure", "direct arm support", .key("\n"), "mutual respect; win-win cooperation", .key("2"),
  ":undo",
  "", .key("4"), "b", .key("4"), "上海", .key("\n"), ":why", ":info", ":nonsense", .end,
]

private var passFail: SessionOptions {
  var options = SessionOptions()
  options.isPassFail = true
  options.minutes = 12
  return options
}

private var cram: (QueueOptions, SessionOptions) {
  var queue = byDeck
  queue.isCram = true
  var session = SessionOptions()
  session.isCram = true
  session.waitsForNothing = true
  return (queue, session)
}

private let screens = [
  Screen(name: "sitting", queue: byDeck, script: answers),
  Screen(name: "plain", isPlain: true, queue: byDeck, script: answers),
  Screen(
    name: "commands", queue: byDeck,
    script: [
      ":help", ":why", ":info", ":source", ":open", ":flag 2", ":flag", ":sure", "goods for daily life", ":sure",
      ":hint",
      "what?", ":why", .key("1"), ":unsure", ":reset", ":open", ":bury", ":suspend", ":undo", ":undo", ":skip", ":skip",
      ":stats", ":quit",
    ]),
  Screen(
    name: "pass-fail", queue: byDeck, session: passFail,
    script: ["goods", .key("1"), "", .key("2"), .key("3"), .function("study-hint", typed: "sh"), ":quit"]),
  Screen(
    name: "cram", queue: cram.0, session: cram.1,
    script: ["arms", .key("\n"), "", .key("1"), "a", .key("1"), "", .key("3"), "", .key("3"), "b", .key("3")]),
  Screen(name: "nothing", queue: byDeck, script: [.interrupt]),
]

@Suite struct `A sitting looks` {
  @Test(arguments: screens, [40, 80, 200])
  fileprivate func `as its snapshot says`(_ screen: Screen, _ columns: Int) throws {
    try compare(try transcript(screen, columns: columns), with: "\(screen.name)-\(columns)", columns)
  }

  /// What can be said in a sitting and takes long to come to in one.
  @Test(arguments: [40, 80, 200], [false, true])
  func `as its snapshot says, whatever there is to say`(_ columns: Int, _ isPlain: Bool) throws {
    let view = SittingView(columns: columns, isPlain: isPlain, hasStyles: !isPlain, deckNames: ["beijing", "shanghai"])
    let today = try #require(Day("2026-03-01"))
    let card = Card(
      id: Card.ID("k7f3q2"), kind: .question, topic: "Trade",
      question: "What does *China* deny giving Russia for the war in Ukraine, whatever others say?",
      answer: .text(Answer.Item("direct arms support")), source: "visit.txt:24")
    var state = CardState()
    state.phase = .review
    state.memory = Memory(stability: 12.34, difficulty: 5.67)
    (state.firstDay, state.lastDay) = (today + -40, today + -12)
    (state.due, state.reps, state.lapses, state.flag) = (.day(today), 9, 8, 2)
    var learning = state
    (learning.phase, learning.due) = (.relearning(step: 0), .moment(0))
    var (overdue, sameDay, missed) = (state, state, state)
    overdue.due = .day(today + -2)
    (sameDay.due, sameDay.lastDay) = (.moment(0), today)
    (missed.surelyMissedOn, missed.lastDay) = (today + -1, today + -1)
    func why(
      _ state: CardState, stability: Double = 12.34, recall: Double, whenDue: Double? = nil
    ) -> Session.Message {
      .why(
        Session.Timing(
          state: state, stability: stability, recall: recall, recallWhenDue: whenDue, retention: 0.9, today: today))
    }
    var calibration = Calibration()
    (calibration.sure, calibration.sureRight, calibration.unsure, calibration.unsureRight) = (4, 3, 2, 1)
    var summary = Summary()
    (summary.answers, summary.begun, summary.reviews, summary.recalled) = (40, 5, 30, 27)
    (summary.duration, summary.calibration) = (754_000, calibration)
    (summary.next, summary.nextCount, summary.newLeft) = (.day(today + 1), 12, 3)
    var standings = Session.Standings()
    (standings.learned, standings.learning, standings.new, standings.suspended, standings.tomorrow) = (120, 3, 44, 1, 9)
    let messages: [Session.Message] = [
      .leech(card, deck: 0, lapses: 8), .gone, .tooLate, .onlyCard, .nothingToUndo, .noMoreHints,
      why(state, recall: 0.897, whenDue: 0.897), why(overdue, recall: 0.851, whenDue: 0.897),
      why(learning, recall: 0.99), why(sameDay, stability: 0.3, recall: 0.96), why(missed, recall: 0.97, whenDue: 0.97),
      .info(card, state, stability: 12.34),
      .stats(summary, [standings, standings]),
      .unknownCommand("flag 9"), .ratingExpected([.again, .good]),
      .undone(card, what: .rated(.hard)), .undone(card, what: .flagged(0)), .did(.unsuspended),
    ]
    var ever = calibration
    (ever.sure, ever.sureRight) = (40, 31)
    var counts = Queue.Counts()
    (counts.due, counts.new, counts.early) = (12, 5, 3)
    var later = Summary()
    (later.answers, later.reviews, later.recalled, later.duration) = (1, 1, 0, 9000)
    (later.next, later.nextCount) = (.moment(3_600_000), 1)
    let blocks =
      [view.title("beijing + shanghai", counts: counts)] + messages.map { view.message($0) }
      + [
        view.passage(
          Passage(place: "visit.txt:24", text: "China denies that it gives Russia direct arms support for the war.")),
        view.answer(
          card, typed: "direct arms support", verdict: Verdict(.right, proposedGrade: 3),
          slowness: AnswerPace.Slowness(ms: 41_800, usual: 6200)),
        view.waiting(until: 90_000, now: 0, count: 2),
        view.summary(summary, today: today, now: 0, journals: ["JOURNAL"], ever: ever, unsaved: 2),
        view.summary(later, today: today, now: 0, journals: ["JOURNAL"], ever: Calibration(), unsaved: 0),
      ]
    let shown = blocks.map { $0.map { $0.plain + "\n" }.joined() }.joined(separator: "\n")
    try compare(shown, with: "messages\(isPlain ? "-plain" : "")-\(columns)", columns)
  }

  private func compare(_ shown: String, with name: String, _ columns: Int) throws {
    try Snapshot.compare(shown, with: name, columns: columns) { $0.contains(" > ") || $0.contains("HOME") }
  }
}
