import Glibc
import Testing

/// Sittings under a clock that jumps: STUDY_NOW is what it shows at the start of each.
@Suite struct `When the clock jumps` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  @discardableResult private func sit(
    _ now: String, _ input: String, _ more: String..., zone: String? = nil
  ) throws -> String {
    let child = try program.start(
      ["--deck", deck, "--order", "deck"] + more, variables: ["STUDY_NOW": now, "TZ": zone])
    child.send(input)
    child.endInput()
    #expect(try child.exitStatus() == .status(0), "\(child.transcript)")
    return child.seen
  }

  private func replayed() throws -> [JournalLine] {
    let folder = program.folder.path + "/study/progress/small"
    let paths = program.folder.names(in: folder).map { folder + "/" + $0 }
    let child = try program.start(["replay"] + paths)
    child.endInput()
    #expect(try child.exitStatus() == .status(0), "\(child.transcript)")
    return child.seen.split(separator: "\n").map { JournalLine(String($0)) }
  }

  private var days: [String?] { program.reviews(of: "small").map { $0["day"] } }

  /// Nothing in the state is negative, and no card was asked twice on a study day that it was recalled on.
  private func isSound() throws {
    for card in try replayed() {
      let stability = card["stability"].flatMap(Double.init)
      #expect((stability ?? -1) > 0, "\(card)")
    }
    let recalls = program.reviews(of: "small").filter { $0["g"] != "1" }.map {
      "\($0["card"] ?? "") \($0["day"] ?? "")"
    }
    #expect(Set(recalls).count == recalls.count, "\(recalls)")
    for review in program.reviews(of: "small") {
      guard let day = review["day"], let due = review["due"], due.contains("-") else { continue }
      #expect(due > day, "\(review)")
    }
  }

  @Test(arguments: [
    "2026-03-01T10:59:00+01:00", "2026-03-01T09:30:00+01:00", "2026-03-01T05:00:00+01:00",
  ]) func `back, the last answer is still the one that counts`(_ earlier: String) throws {
    try sit("2026-03-01T11:00:00+01:00", "\n1\n:quit\n")
    // The clock was put back: the answer comes with an earlier time, and is the later one all the same.
    try sit(earlier, "\n4\n\n4\n")
    let answer = try #require(program.reviews(of: "small").last)
    #expect(answer["g"] == "4" && answer["card"] == "france")
    #expect(try replayed().first { $0["card"] == "france" }?["due"] == answer["due"])
    try isSound()
  }

  @Test func `far ahead and back, new answers have the time of the clock again`() throws {
    try sit("2046-03-01T11:00:00+01:00", "\n4\n:quit\n")
    try sit("2026-03-01T11:00:00+01:00", "\n4\n:quit\n")
    #expect(days == ["2046-03-01", "2026-03-01"])
    #expect(program.reviews(of: "small").last?["t"]?.hasPrefix("177235") == true)
    try isSound()
  }

  @Test(arguments: [
    // Spring and autumn in Berlin: the days have 23 and 25 hours.
    ["2026-03-28T23:30:00+01:00", "2026-03-29T04:00:01+02:00", "2026-03-30T04:00:01+02:00"],
    ["2026-10-24T23:30:00+02:00", "2026-10-25T04:00:01+01:00", "2026-10-26T04:00:01+01:00"],
    // Over the date line, west and then back east: the same day comes again.
    ["2026-03-01T20:00:00-10:00", "2026-03-02T21:00:00+13:00", "2026-03-03T09:00:00+13:00"],
  ]) func `by summer time or a journey, no day is lost and none counts less than nothing`(_ times: [String]) throws {
    for time in times { try sit(time, String(repeating: "\n3\n", count: 3)) }
    let written = Set(days.compactMap { $0 })
    #expect(written.isSubset(of: Set(times.map { String($0.prefix(10)) })))
    try isSound()
  }

  @Test func `over the date line to the day before, nothing is asked that isn't due there`() throws {
    try sit("2026-03-02T09:00:00+13:00", "\n4\n\n4\n")
    let again = try sit("2026-03-01T12:00:00-10:00", "\n4\n\n4\n")
    #expect(!again.contains("What is the capital"))
    #expect(days == ["2026-03-02", "2026-03-02"])
  }

  @Test func `by summer time in the system's zone, as a clock that faketime holds shows it`() throws {
    guard access("/usr/bin/faketime", X_OK) == 0, !Sanitizers.areUsed else { return }
    for (time, day, offset) in [
      ("2026-03-29 00:30:00", "2026-03-28", "60"), ("2026-03-29 04:30:00", "2026-03-29", "120"),
      ("2026-10-25 04:30:00", "2026-10-25", "60"),
    ] {
      let child = try Program.Faked(time, program).start(["--deck", deck, "--order", "deck", "--all"])
      child.send("\n4\n:quit\n")
      child.endInput()
      #expect(try child.exitStatus() == .status(0), "\(child.transcript)")
      #expect(program.reviews(of: "small").last?["day"] == day)
      #expect(program.reviews(of: "small").last?["tz"] == offset)
    }
  }

  @Test func `the beginning of the day is moved: days that are written stay, new ones follow it`() throws {
    try sit("2026-03-02T02:00:00+01:00", "\n4\n:quit\n")
    #expect(try program.run("set", "day-start", "0").ending == .status(0))
    try sit("2026-03-02T02:30:00+01:00", "\n4\n:quit\n")
    #expect(days == ["2026-03-01", "2026-03-02"])
    #expect(try program.run("set", "day-start", "6").ending == .status(0))
    let asked = try sit("2026-03-02T05:00:00+01:00", "\n4\n:quit\n")
    #expect(!asked.contains("What is the capital"))
    try isSound()
  }

  @Test func `over the end of the day inside a sitting, each answer has its own day`() throws {
    let child = try program.start(
      ["--deck", deck, "--order", "deck"], variables: ["STUDY_NOW": "2026-03-02T03:59:57.500+01:00"])
    child.send("\n4\n")
    try child.expect("capital of Kenya?")
    child.settle(2.8)
    child.send("\n4\n")
    child.endInput()
    #expect(try child.exitStatus() == .status(0))
    #expect(days == ["2026-03-01", "2026-03-02"])
    let later = try sit("2026-03-02T04:10:00+01:00", "\n4\n")
    #expect(!later.contains("What is the capital"))
    try isSound()
  }
}

extension Program {
  /// The program under another clock than the system's.
  struct Faked {
    private let time: String
    private let program: Program

    init(_ time: String, _ program: Program) {
      (self.time, self.program) = (time, program)
    }

    func start(_ arguments: [String]) throws -> Child {
      try program.start(
        ["-f", "@" + time, Program.path] + arguments, variables: ["TZ": "Europe/Berlin"], program: "/usr/bin/faketime")
    }
  }
}
