import Cards
import Console
import FSRS
import Foundation
import Reviews
import Testing

@testable import study

/// A sitting of one deck at a scripted terminal.
private func transcript(_ script: [ScriptedTerminal.Step], columns: Int = 80, isPlain: Bool = false) throws -> String {
  let folder = try TemporaryFolder()
  let text = """
    ---
    title: Beijing, day two
    ---

    ## Trade

    Q: What does China deny giving Russia for the war in Ukraine?
    A: direct arms support
    Accept: arms
    Hint: not goods for daily life
    Note: It calls its trade with Russia normal.
    Source: visit.txt:24

    Q: Which three principles did Xi propose in Beijing?
    A:
    - mutual respect
    - peaceful coexistence
    - win-win cooperation

    Q: Which city did the visit begin in?
    A:
    - [ ] Beijing
    - [x] Shanghai
    """
  let path = try folder.write(text, to: "beijing.md")
  let deck = DeckDocument(parsing: Array(text.utf8)).deck(named: "beijing")
  let clock = try Clock(environment: ["STUDY_NOW": "2026-03-01T09:00:00+01:00"])
  let home = try Home(environment: ["HOME": folder.path])
  let progress = try DeckProgress(of: "beijing", deck: deck, in: home, options: [:])
  let journal = try DeckJournal(
    of: "beijing", in: home, journal: progress.journal, dayStart: 4, now: { clock.now })
  let desk = Desk([
    Desk.OpenDeck(
      found: DeckFinder.Found(at: path), deck: deck, progress: progress, scheduler: progress.scheduler,
      journal: journal)
  ])
  var generator = SeededGenerator(seed: 1)
  let queue = Queue(
    of: desk.cards, limits: desk.limits, models: [progress.scheduler.model], options: QueueOptions(),
    on: desk.day(at: clock.now), at: clock.now.ms, until: desk.dayEnd(at: clock.now), using: &generator)
  let session = Session(
    of: desk.cards, decks: [.init(scheduler: progress.scheduler, dayStart: 4)], queue: queue,
    options: SessionOptions())
  let terminal = ScriptedTerminal(script, columns: columns)
  let view = SittingView(columns: columns, isPlain: isPlain)
  for line in view.title(desk.title, counts: session.counts) { terminal.write("\(line)\n") }
  var loop = SittingLoop(
    session: session, desk: desk, terminal: terminal, view: view, clock: clock, environment: [:],
    readsWholeLines: isPlain)
  _ = try loop.run()
  try loop.summarize(unsaved: loop.save().count)
  // The folder and the device are another each time.
  return terminal.transcript.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix("Saved in ") ? "Saved in JOURNAL" : String($0) }
    .filter { !$0.contains(folder.path) && !$0.hasSuffix(".jsonl") }.joined(separator: "\n")
}

private let script: [ScriptedTerminal.Step] = [
  ":hint", ":hint", "direct arm support", .key("\n"), "mutual respect; win-win cooperation", .key("2"), ":undo", "",
  .key("4"), "b", .key("1"), ":why", ":info", ":nonsense", .end,
]

@Suite struct `A sitting looks` {
  @Test(arguments: [
    ("sitting-80", 80, false), ("sitting-40", 40, false), ("sitting-plain", 80, true), ("sitting-200", 200, false),
  ])
  func `as its snapshot says`(_ name: String, _ columns: Int, _ isPlain: Bool) throws {
    let shown = try transcript(script, columns: columns, isPlain: isPlain)
    let url = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/Snapshots/\(name).txt")
    if let folder = ProcessInfo.processInfo.environment["STUDY_SNAPSHOTS"] {
      try shown.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    #expect(shown == (try? String(contentsOf: url, encoding: .utf8)))
    for line in shown.split(separator: "\n") where !line.hasPrefix("> ") {
      #expect(displayWidth(String(line)) <= columns, "\(line)")
    }
  }
}
