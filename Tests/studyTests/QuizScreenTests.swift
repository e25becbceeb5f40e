import Answers
import Cards
import Console
import Exams
import Foundation
import Reviews
import Testing

@testable import study

private let deck = """
  ---
  title: Beijing, day two
  ---

  ## Trade

  Q: What does China *deny* giving Russia for the war in Ukraine, whatever the U.S. says about it?
  A: direct arms support
  Source: visit.txt:2

  Q: Which three principles did Xi propose in Beijing?
  A:
  - mutual respect
  - peaceful coexistence
  - win-win cooperation
  Source: a-long-name-of-a-file-of-notes.txt:22

  ## Cities along the way, and what was said in each of them

  Q: Which cities did Blinken see?
  A:
  - [x] Beijing
  - [x] Shanghai, where he arrived on the first day and met students of New York University
  - [ ] Xi'an

  Q: 哪一座城市是中国的首都？
  A: 北京

  Q: When did the visit end?
  A: 26 April 2024

  Q: When did it begin?
  A: 24 April 2024

  T: CCP
  D: the Chinese Communist Party

  """

/// A quiz at a scripted terminal.
private struct Screen: CustomTestStringConvertible {
  let name: String
  let format: ExamFormat
  var isPlain = false
  var isInteractive = true
  var minutes: Double?
  /// What is typed to the questions in their order.
  let script: [ScriptedTerminal.Step]

  var testDescription: String { name }

  func transcript(columns: Int) throws -> String {
    let folder = try TemporaryFolder()
    let clock = try Clock(environment: ["STUDY_NOW": "2026-03-01T09:00:00+01:00"])
    var desk = try Desk.beijing(deck, in: folder, clock: clock)
    var generator = SeededGenerator(seed: 7)
    var exam = Exam(of: desk.cards.map { Exam.Source($0.card, grader: desk.grader(of: 0), language: nil) })
    let questions = exam.questions(nil, as: format, using: &generator)
    let terminal = ScriptedTerminal(script, columns: columns, isInteractive: isInteractive)
    let view = SittingView(columns: columns, isPlain: isPlain, hasStyles: !isPlain)
    for line in view.quizTitle(desk.title, count: questions.count, minutes: minutes)
      + view.askedAsTyped(questions.count { $0.form == .typed }, wanted: format)
    { terminal.write("\(line)\n") }
    var loop = QuizLoop(
      questions: questions, items: desk.cards, desk: desk, terminal: terminal, view: view, clock: clock,
      limit: minutes.map { Int64($0 * 60_000) }, isRecorded: false)
    let ending = try loop.run()
    for line in loop.view.quizResult(QuizResult(loop), seed: "7", ending: ending) { terminal.write("\(line)\n") }
    return terminal.transcript.replacing(#/[0-9]+(\s)seconds?\nThe same/#, with: { "0\($0.output.1)seconds\nThe same" })
  }
}

private let list = "mutual respect; peaceful coexistence; win-win cooperation"

private let screens = [
  Screen(
    name: "typed", format: .typed,
    script: ["", "mutual respect; win-win cooperation", "the Chinese Comunist Party", "wrong", ":help", "\\:x"]),
  Screen(
    name: "choice", format: .choice, minutes: 10,
    script: ["e", "b", "b", "c", "b c", "上海", .init(.line(list)), "x", "CCP"]),
  Screen(name: "true-false", format: .trueFalse, script: ["maybe", "t", "false", "", "f", "a b", "x", "y", "z"]),
  Screen(name: "mixed", format: .mixed, script: ["t", "a", "f", "b", "a c", "b", "x", "y", "z"]),
  Screen(
    name: "plain", format: .mixed, isPlain: true, minutes: 0.5, script: ["t", "a", "", "b", "a c", "b", "x", "y", "z"]),
  Screen(name: "time-over", format: .typed, minutes: 2, script: ["wrong", "", .timeout(typed: "half an ans")]),
  Screen(name: "left", format: .choice, script: [":quit"]),
  Screen(name: "resized", format: .choice, script: [.init(.resized, typed: "be"), .interrupt]),
  Screen(
    name: "pipe", format: .choice, isInteractive: false, minutes: 10,
    script: ["b", "d", "a", "a b", "北京", .init(.line(list)), "the Chinese Communist Party", "CCP"]),
]

@Suite struct `A quiz looks` {
  @Test(arguments: screens, [40, 80, 200])
  fileprivate func `as its snapshot says`(_ screen: Screen, _ columns: Int) throws {
    try Snapshot.compare(
      try screen.transcript(columns: columns), with: "quiz-\(screen.name)-\(columns)", columns: columns)
  }

  @Test func `without glyphs for who has lines read out`() throws {
    let plain = try #require(screens.first { $0.isPlain }).transcript(columns: 80)
    for glyph in ["──", "·", "✗", "✓", "→", "•"] { #expect(!plain.contains(glyph)) }
  }
}
