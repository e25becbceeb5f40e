import Cards
import FSRS
import Foundation
import Glibc
import Reviews
import Testing

/// Timings of the release build, printed, and judged where a promise is made: `STUDY_BENCHMARK=.build/release/study swift test --filter Timings`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["STUDY_BENCHMARK"] != nil), .serialized)
struct Timings {
  let study: String
  let folder: TemporaryFolder
  let environment: [String: String]

  init() throws {
    let path = ProcessInfo.processInfo.environment["STUDY_BENCHMARK"] ?? ""
    study = URL(filePath: path).standardizedFileURL.path
    folder = try TemporaryFolder()
    environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin:/usr/local/bin", "TERM": "xterm", "LANG": "C.UTF-8"]
  }

  @Test func `first prompt, beside the start of an interpreter that does nothing`() throws {
    let deck = try folder.write(Array(notes(20).utf8), to: "small.md")
    let big = try folder.write(Array(notes(10_000).utf8), to: "big.md")
    var small: [Double] = []
    var large: [Double] = []
    var python: [Double] = []
    var quiz: [Double] = []
    for _ in 0..<21 {
      small.append(try prompt("--deck", deck))
      python.append(try seconds { try run("/usr/bin/env", ["python3", "-I", "-S", "-c", "pass"]) })
      large.append(try prompt("--deck", big))
      quiz.append(try prompt("quiz", "--deck", big, "--format", "choice", "--seed", "1"))
    }
    report("first prompt, 20 cards", small)
    report("first prompt, 10,000 cards", large)
    report("first question of a quiz, 10,000 cards", quiz)
    report("python3 -I -S -c pass", python)
    print("ratio of the medians: \(rounded(median(small) / median(python)))")
  }

  @Test func `from a rating to the next question, and the sync's share of it`() throws {
    let deck = try folder.write(Array(notes(60).utf8), to: "sixty.md")
    let terminal = try PseudoTerminal(study, ["--deck", deck, "--new", "60"], environment: environment)
    try terminal.expect("> ")
    var times: [Double] = []
    for number in 1...50 {
      terminal.send("\r")
      try terminal.expect("[good")
      terminal.settle(0.02)
      times.append(
        try seconds {
          terminal.send("4")
          try terminal.expect("── \(number + 1)/60")
        })
    }
    report("rating to next question", times)
    report("write and fdatasync alone", try syncs(50))
  }

  /// Every answer within 5 ms, the sync apart: other programs take this one's processor and the disk keeps it waiting, so
  /// it is judged by what it works.
  @Test(arguments: [6, 40]) func `a sitting of a thousand cards, with answers of so many words`(words: Int) throws {
    let text = try String(contentsOfFile: "Decks/visit.txt", encoding: .utf8)
    let all = text.split { !$0.isLetter }.map { $0.lowercased() }
    let answers = (0..<1000).map { card in
      (0..<words).map { all[(card * 131 + $0 * $0 * 7) % all.count] }.joined(separator: " ")
    }
    let notes = answers.enumerated().map { "Q: What is said in place \($0.offset)?\nA: \($0.element)\n" }
    let deck = try folder.write(Array(notes.joined(separator: "\n").utf8), to: "thousand.md")
    let terminal = try PseudoTerminal(
      study, ["--deck", deck, "--new", "1000", "--order", "deck"], environment: environment)
    try terminal.expect("> ")
    // Whoever answers has read the question first.
    terminal.settle(0.2)
    var (shown, rated) = (Answered(), Answered())
    var memory: [Int] = []
    for (place, answer) in answers.enumerated() {
      // One in three is right; of the others one lacks its last word, one has two letters swapped.
      let typed = [answer, String(answer.prefix { $0 != " " }), swapped(answer)][place % 3]
      terminal.send(typed)
      terminal.settle(0.002)
      try shown.measure(terminal) {
        terminal.send("\r")
        try terminal.expect(" > ")
      }
      try rated.measure(terminal) {
        terminal.send("4")
        try terminal.expect(place < 999 ? "── \(place + 2)/1000" : "1000 answers")
      }
      if place < 999 { try terminal.expect("> ") }
      if place % 100 == 99, place < 999 { memory.append(terminal.memory) }
    }
    report("Enter to the comparison", shown.seconds)
    report("Enter to the comparison, work alone", shown.work)
    report("rating to the next question, the sync in it", rated.seconds)
    report("rating to the next question, work alone", rated.work)
    report("write and fdatasync alone", try syncs(50))
    print("memory in KiB after 100, 200, … answers: \(memory)")
    #expect(shown.work.allSatisfy { $0 < 0.005 } && rated.work.allSatisfy { $0 < 0.005 })
    #expect(try #require(memory.last) < memory[0] + 1024)
  }

  @Test func `a journal of a million lines`() throws {
    let path = try folder.write(journal(lines: 1_000_000, cards: 10_000), to: "million.jsonl")
    let times = try (0..<5).map { _ in try seconds { try run(study, ["replay", path]) } }
    report("replay of 1,000,000 lines", times)
    print("lines a second: \(Int(1_000_000 / median(times)))")
  }
}

/// How long answers took, and how much work they were, in seconds.
private struct Answered {
  private(set) var seconds: [Double] = []
  private(set) var work: [Double] = []

  mutating func measure(_ terminal: PseudoTerminal, _ body: () throws -> Void) throws {
    let before = terminal.work
    let time = try ContinuousClock().measure(body)
    work.append(terminal.work - before)
    seconds.append(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }
}

extension Timings {
  /// A text with the letters of its last word's middle swapped.
  private func swapped(_ text: String) -> String {
    var letters = Array(text)
    if letters.count > 3 { letters.swapAt(letters.count - 2, letters.count - 3) }
    return String(letters)
  }

  private func notes(_ count: Int) -> String {
    (0..<count).map { "Q: What is the answer to question \($0) of topic \($0 % 97)?\nA: answer \($0)\n" }
      .joined(separator: "\n")
  }

  private func prompt(_ arguments: String...) throws -> Double {
    var terminal: PseudoTerminal?
    let time = try seconds {
      let started = try PseudoTerminal(study, arguments, environment: environment)
      try started.expect("> ")
      terminal = started
    }
    terminal?.kill(SIGKILL)
    return time
  }

  private func run(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// Appends lines as a sitting does, and waits for the disk after each.
  private func syncs(_ count: Int) throws -> [Double] {
    let descriptor = open(folder.path + "/sync.jsonl", O_WRONLY | O_APPEND | O_CREAT, 0o600)
    defer { close(descriptor) }
    let line = Array(String(repeating: "x", count: 400).utf8)
    return try (0..<count).map { _ in
      usleep(20_000)
      return try seconds {
        try #require(write(descriptor, line, line.count) == line.count && fdatasync(descriptor) == 0)
      }
    }
  }

  private func journal(lines: Int, cards: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    let names = (0..<cards).map { Card.ID(Identity.derived(letter: "Q", prompt: "question \($0)")) }
    var moment = Moment(ms: 1_700_000_000_000, offset: 60)
    for number in 0..<lines {
      moment.ms += 20_000
      let day = moment.day()
      var review = Review(card: names[number % cards], rating: Rating(rawValue: number % 7 == 0 ? 1 : 3) ?? .good)
      review.ms = 4000 + number % 1000
      review.due = .day(day + 3)
      let event = Event(
        id: Event.ID(ms: moment.ms, random: UInt64(number) << 8), device: "d7q2ab", number: number, at: moment,
        day: day, body: .review(review))
      bytes += event.line
    }
    return bytes
  }

  private func seconds(_ work: () throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private func rounded(_ value: Double) -> String { String(format: "%.2f", value) }

  private func report(_ name: String, _ values: [Double]) {
    let ms = values.map { $0 * 1000 }
    let slowest = ms.sorted()[ms.count * 99 / 100]
    print(
      "\(name): median \(rounded(median(ms))) ms, from \(rounded(ms.min() ?? 0)) to \(rounded(ms.max() ?? 0)), "
        + "99 in 100 below \(rounded(slowest))")
  }
}
