import Testing

/// A sitting on a day like any other, with what was learned, missed and forgotten before: at every size, on every kind
/// of terminal, in both modes of editing, and on pipes.
@Suite struct `A later day's sitting` {
  let program: Program
  let deck: String

  private static let cards = """
    ## Rivers

    Q: Which river does Paris lie on?
    A: the Seine
    Id: lost

    Q: Which river does Cairo lie on?
    A: the Nile
    Id: kept

    ## Peaks

    Q: Which peak is the highest?
    A: Everest
    Id: missed

    Q: Which peak is the second?
    A: K2
    Id: leech

    T: massif
    D: a compact group of mountains
    Id: term

    """

  init() throws {
    program = try Program(now: "2026-03-01T10:00:00+01:00")
    deck = try program.folder.write(Self.cards, to: "decks/world.md")
    // Cards, the days ago on which they were answered, grades, and the days ago on which they were due.
    var reviews: [(card: String, ago: Int, grade: Int, due: Int)] = [
      ("lost", 200, 1, 199), ("kept", 20, 4, 12), ("kept", 10, 3, 1), ("missed", 9, 4, 1), ("leech", 40, 4, 30),
    ]
    reviews += (0..<7).map { ("leech", 20 - $0, 1, 19 - $0) } + [("leech", 1, 3, 0), ("missed", 1, 1, 0)]
    let text = reviews.sorted { $0.ago > $1.ago }.enumerated().map { number, review in
      line(number, review.card, ago: review.ago, grade: review.grade, due: review.due)
    }
    try program.folder.write(text.joined(), to: "study/progress/world/d7q2ab.jsonl")
  }

  /// A review as a sitting writes it; who is wrong is sure.
  private func line(_ number: Int, _ card: String, ago: Int, grade: Int, due: Int) -> String {
    let today: Int64 = 1_772_355_600_000
    let time = today - Int64(ago) * 86_400_000
    let id = String(time, radix: 16)
    let text =
      #"{"v":1,"id":"\#(String(repeating: "0", count: 12 - id.count))\#(id)0000000000\#(10 + number)","dev":"d7q2ab","#
      + #""n":\#(number),"t":\#(time),"tz":60,"day":"\#(day(ago))","k":"rev","card":"\#(card)","g":\#(grade),"ms":4000,"#
      + #""due":"\#(day(due))""# + (grade == 1 && card == "missed" ? #","conf":1"# : "")
    return text + #","c":"\#(JournalLine.checksum(of: text.utf8))"}"# + "\n"
  }

  /// The day so many days before the sitting's.
  private func day(_ ago: Int) -> String {
    var (year, month, day) = (2026, 3, 1 - ago)
    while day < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      day += [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// What was answered in the sitting, not before it.
  private var grades: [String] {
    program.reviews(of: "world").filter { $0["dev"] != "d7q2ab" }.map { "\($0["card"] ?? "") \($0["g"] ?? "")" }
  }

  private func variables(_ seat: Seat) throws -> [String: String?] {
    [
      "INPUTRC": try program.folder.write("set editing-mode \(seat.mode)\n", to: "home/inputrc"), "TERM": seat.term,
      "EDITOR": #"sh -c 'sed -i "/^A: the Nile/d" "$1"'"#,
    ]
  }

  private func sit(_ seat: Seat, _ arguments: String...) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Program.path, ["--deck", deck] + arguments, environment: program.environment(try variables(seat)),
      folder: program.workFolder, columns: seat.columns, rows: seat.rows)
    return terminal
  }

  private func isFitting(_ terminal: PseudoTerminal, _ seat: Seat) -> Bool {
    terminal.seen.split { $0.isNewline || $0 == "\r" }.allSatisfy {
      $0.contains(program.folder.path) || $0.contains("> ") || $0.count <= min(seat.columns, 80)
    }
  }

  /// What is typed, and what is seen thereupon, one after the other.
  private static let script: [(typed: String, seen: [String])] = [
    ("", ["3 due", "1 new", "1/4", "highest?"]),
    (":why\r", ["You were sure"]), (":unsure\r", ["unsure"]), ("Everest\r", ["[good"]),
    ("3", ["2/4", "Cairo"]), (":edit\r", ["problems", "error:"]), (":sure\r", ["sure"]),
    ("the Rhine\r", ["the Nile", "the Rhine", "[again"]), ("1", ["3/4", "a compact"]),
    (":bury\r", ["Buried", "4/4", "second?"]), ("\r", ["K2"]), ("1", ["Forgotten 8 times"]),
    (":undo 2\r", ["the rating again", "the burying", "3/4"]),
  ]

  @Test(arguments: Seat.all) func `begins with yesterday's certain error, and tells of a leech and of what was sure`(
    _ seat: Seat
  ) throws {
    let terminal = try sit(seat, "--limit", "3", "--new", "1")
    for (typed, seen) in Self.script {
      // A rating is one key, where the terminal can.
      terminal.send(typed + (typed.count == 1 && typed != "\r" && seat.term == "dumb" ? "\r" : ""))
      for text in seen { try terminal.expect(text) }
      try terminal.expect("> ")
    }
    terminal.send(":quit\r")
    #expect(try terminal.exitStatus() == .status(0))
    let told = terminal.seen.replacing("\r\n", with: " ")
    #expect(told.contains("Sure of 1: 0 right. Unsure of 1: 1 right."), "\(told)")
    #expect(told.contains("2 answers"))
    #expect(grades == ["missed 3", "kept 1", "leech 1"])
    #expect(terminal.attributes == terminal.before && isFitting(terminal, seat), "\(terminal.seen)")
  }

  @Test(arguments: Seat.all) func `can be a cram, with commands completed and recalled, and left by ^C`(
    _ seat: Seat
  ) throws {
    let terminal = try sit(seat, "--cram", "--order", "deck")
    for text in ["6 to cram", "1/6", "> "] { try terminal.expect(text) }
    try terminal.send(":fl\t", expect: ":flag ")
    try terminal.send("5\r", expect: "Flagged 5")
    try terminal.expect("> ")
    try terminal.send("\u{1B}[A", expect: ":flag 5")
    try terminal.send("\u{3}", expect: "> ")
    try terminal.send("Seine\r", expect: "[good]")
    try terminal.expect("> ")
    try terminal.send("\r", expect: "2/6")
    try terminal.expect("> ")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .status(130))
    let told = terminal.seen.replacing("\r\n", with: " ")
    #expect(told.contains("Crammed: nothing was scheduled. Due as before: 4 cards now."), "\(told)")
    #expect(grades == ["lost 3"] && program.reviews(of: "world").contains { $0["cram"] == "1" })
    #expect(terminal.attributes == terminal.before && isFitting(terminal, seat), "\(terminal.seen)")
  }

  @Test(arguments: ["xterm-256color", "dumb", "linux"]) func `is the same on pipes`(_ term: String) throws {
    let seat = Seat(columns: 80, rows: 24, term: term, mode: "vi")
    let input = Self.script.map { $0.typed.isEmpty ? "" : $0.typed.replacing("\r", with: "") + "\n" }.joined()
    let result = try program.run(
      "--deck", deck, "--limit", "3", "--new", "1", input: input + ":quit\n", variables: try variables(seat))
    #expect(result.ending == .status(0) && result.errors == "")
    var rest = result.output[...]
    for text in Self.script.flatMap(\.seen) + ["Sure of 1: 0 right. Unsure of 1: 1 right."] {
      let found = rest.firstRange(of: text)
      #expect(found != nil, "\(text): \(result.output)")
      if let found { rest = rest[found.upperBound...] }
    }
    #expect(!result.outputBytes.contains(0x1B))
    #expect(grades == ["missed 3", "kept 1", "leech 1"])
  }
}
