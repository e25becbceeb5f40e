import Glibc
import Testing

/// A terminal to sit at: its size, its kind, and the keys that its inputrc asks for.
struct Seat: CustomTestStringConvertible {
  var columns: UInt16
  var rows: UInt16
  var term: String
  var mode: String

  var testDescription: String { "\(columns)x\(rows) \(term) \(mode)" }

  static let all: [Seat] = [(40, 12), (80, 24), (200, 50)].flatMap { columns, rows in
    ["xterm-256color", "dumb", "linux"].flatMap { term in
      ["emacs", "vi"].map { Seat(columns: columns, rows: rows, term: term, mode: $0) }
    }
  }
}

/// What a sitting does at every size, on every kind of terminal, in both modes of editing, and on pipes.
@Suite struct `A sitting everywhere` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program(now: "2026-03-01T10:00:00+01:00")
    _ = try program.folder.write(
      "Notes\n- Kenya's capital is Nairobi, which lies on the river of the same name.\n", to: "decks/atlas.txt")
    _ = try program.folder.write("", to: "bin/.keep")
    symlink("/bin/true", program.folder.path + "/bin/xdg-open")
    _ = try program.folder.write("", to: "decks/map.png")
    deck = try program.folder.write(
      """
      ## Capitals

      Q: What is the capital of **France**? ![map](map.png)
      A: Paris
      Hint: two syllables
      Id: france

      Q: What is the capital of Kenya?
      A: Nairobi
      Source: atlas.txt:2
      Id: kenya

      Q: Which are the colours?
      A:
      - red
      - blue
      Id: colours

      """, to: "decks/small.md")
  }

  private var answers: [String] { program.grades(of: "small") }

  private func sit(_ seat: Seat, _ arguments: [String] = [], inputrc: String = "") throws -> PseudoTerminal {
    let file = try program.folder.write("set editing-mode \(seat.mode)\n\(inputrc)\n", to: "home/inputrc")
    let terminal = try PseudoTerminal(
      Program.path, ["--deck", deck, "--order", "deck"] + arguments,
      environment: program.environment([
        "INPUTRC": file, "TERM": seat.term, "PATH": program.folder.path + "/bin:/usr/bin:/bin",
        "EDITOR": #"sh -c 'sed -i s/colours?/colors?/ "$1"'"#,
      ]), folder: program.workFolder, columns: seat.columns, rows: seat.rows)
    try terminal.expect("> ")
    return terminal
  }

  /// Gives a rating: by one key where the terminal can.
  private func rate(_ terminal: PseudoTerminal, _ key: String, _ seat: Seat, expect text: String) throws {
    try terminal.send(key + (seat.term == "dumb" ? "\r" : ""), expect: text)
  }

  @Test(arguments: Seat.all) func `asks, compares, rates, takes back, and ends`(_ seat: Seat) throws {
    let terminal = try sit(seat)
    #expect(seat.mode == "vi" ? terminal.seen.contains("(ins)> ") : !terminal.seen.contains("(ins)"))
    try terminal.send(":hint\r", expect: "two syllables")
    try terminal.expect("> ")
    try terminal.send(":open\r", expect: "Opened map.png")
    try terminal.expect("> ")
    try terminal.send(":sure\r", expect: "Noted: sure")
    try terminal.expect("> ")
    try terminal.send("Rome\r", expect: "you: Rome")
    try terminal.expect("[again")
    try terminal.expect(" > ")
    try rate(terminal, "1", seat, expect: "2/3")
    try terminal.expect("> ")
    try terminal.send("Mombasa\r", expect: "atlas.txt:2")
    try terminal.expect("river")
    try terminal.expect(" > ")
    try rate(terminal, "4", seat, expect: "3/3")
    try terminal.expect("> ")
    try terminal.send(":undo\r", expect: "Taken back: the rating easy")
    try terminal.expect("2/3")
    try terminal.expect("> ")
    try terminal.send(":undo\r", expect: "Taken back: the rating again")
    try terminal.expect("1/3")
    try terminal.expect("> ")
    try terminal.send("Paris\r", expect: "[good")
    try terminal.expect(" > ")
    try rate(terminal, "3", seat, expect: "2/3")
    try terminal.expect("> ")
    try terminal.send(":stats\r", expect: "2 cards to go")
    try terminal.expect("> ")
    try terminal.send(":why\r", expect: "It is new")
    try terminal.expect("> ")
    terminal.send(":quit\r")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(answers == ["france 1", "kenya 4", "france 3"])
    #expect(terminal.attributes == terminal.before)
    let lines = terminal.seen.split { $0.isNewline || $0 == "\r" }
    for line in lines where !line.contains(program.folder.path) && !line.contains("> ") {
      #expect(line.count <= min(seat.columns, 80), "\(line)")
    }
    if seat.term == "dumb" { #expect(!terminal.output.contains(0x1B)) }
  }

  @Test(arguments: Seat.all) func `keeps what stands on the line through functions, a resize and an editor`(
    _ seat: Seat
  ) throws {
    let terminal = try sit(
      seat,
      inputrc:
        "$if study\n\"\\C-xh\": study-hint\n\"\\C-xf\": study-flag\n\"\\C-xr\": study-reveal\n\"\\C-xe\": study-edit\n"
        + "\"\\C-xs\": study-skip\n$endif")
    try terminal.send("Par\u{18}h", expect: "two syllables")
    try terminal.expect("> Par")
    try terminal.send("\u{18}f", expect: "Flagged 1")
    try terminal.expect("> Par")
    if seat.mode == "emacs" {
      try terminal.send("\u{1B}3\u{18}f", expect: "Flagged 3")
      try terminal.expect("> Par")
    }
    terminal.resize(columns: seat.columns == 40 ? 80 : 40, rows: 20)
    terminal.settle(0.15)
    try terminal.send("is\r", expect: "[good")
    try terminal.expect(" > ")
    try rate(terminal, "4", seat, expect: "Kenya?")
    try terminal.expect("> ")
    try terminal.send("\u{18}s", expect: "colours?")
    try terminal.expect("> ")
    try terminal.send("blu\u{18}e", expect: "colors?")
    try terminal.expect("> ")
    try terminal.send("\u{18}r", expect: "red")
    try terminal.expect("[good")
    try terminal.expect(" > ")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .status(130))
    #expect(answers == ["france 4"])
    #expect(terminal.attributes == terminal.before)
  }

  @Test(arguments: Seat.all.filter { $0.term != "dumb" }) func `takes a pasted list as one answer`(_ seat: Seat) throws
  {
    let terminal = try sit(seat)
    try terminal.send(":bury\r", expect: "Kenya?")
    try terminal.expect("> ")
    try terminal.send(":suspend\r", expect: "colours?")
    try terminal.expect("> ")
    try terminal.send("\u{1B}[200~blue\nred\u{1B}[201~", expect: "red")
    try terminal.send("\r", expect: "[good")
    try terminal.expect(" > ")
    terminal.kill(SIGHUP)
    #expect(try terminal.exitStatus() == .status(129))
    #expect(terminal.attributes == terminal.before)
    #expect(program.journal(of: "small").compactMap { $0["k"] } == ["hdr", "bury", "suspend"])
  }

  @Test(arguments: Seat.all.filter { $0.mode == "emacs" })
  func `says in words what glyphs say, and waits for whole lines`(
    _ seat: Seat
  ) throws {
    let terminal = try sit(seat, ["--lines"])
    try terminal.send(":hint\r:hint\r", expect: "P…")
    try terminal.expect("> ")
    try terminal.send("Rome\r", expect: "wrong: Paris")
    try terminal.expect("> ")
    terminal.send("4")
    terminal.settle(0.2)
    #expect(answers == [])
    try terminal.send("\r", expect: "Card 2 of 3. Capitals.")
    try terminal.expect("> ")
    terminal.send("\u{4}")
    #expect(try terminal.exitStatus() == .status(0))
    for glyph in ["✗", "──", "·", "•"] { #expect(!terminal.seen.contains(glyph)) }
  }

  @Test(
    arguments: Seat.all.filter { $0.term != "linux" && $0.mode == "emacs" },
    [
      (["--pass-fail"], ":reset\r", "Kenya?", "[good"), (["--minutes", "5"], ":skip\r", "· 5 min", "[good"),
      (["--cram"], ":suspend\r", "Kenya?", "again · hard · [good] · easy"),
      (["--limit", "0", "--new", "2"], "", "1/2", "[good"),
      (["--all", "--order", "random"], ":info\r", "0 reviews", "[good"),
      (["--deck", "two"], ":skip\r", "small: Capitals", "[good"),
    ])
  func `keeps to what it is asked for`(_ seat: Seat, _ it: ([String], String, String, String)) throws {
    let (options, typed, shown, proposal) = it
    _ = try program.folder.write("Q: What is one and one?\nA: two\n", to: "work/Decks/two.md")
    let terminal = try sit(seat, options)
    if typed.isEmpty {
      #expect(terminal.seen.contains(shown))
    } else {
      try terminal.send(typed, expect: shown)
      try terminal.expect("> ")
    }
    try terminal.send("\r", expect: proposal)
    try terminal.expect(" > ")
    terminal.send("4" + (seat.term == "dumb" ? "\r" : ""))
    // Two grades know no easy.
    if options == ["--pass-fail"] {
      try terminal.expect("1 again, 3 good")
      terminal.send(":quit\r")
    } else {
      try terminal.expect("> ")
      terminal.send("\u{4}")
    }
    #expect(try terminal.exitStatus() == .status(0))
    #expect(terminal.attributes == terminal.before)
  }

  @Test(arguments: ["xterm-256color", "dumb", "linux"]) func `is the same on pipes, whatever the terminal`(
    _ term: String
  ) throws {
    let input = ":hint\n:open\n:sure\nRome\n\nMombasa\n4\n:undo\n:undo\nParis\n\n:stats\n:why\n:flag 2\n:quit\n"
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: input,
      variables: ["TERM": term, "PATH": program.folder.path + "/bin:/usr/bin:/bin"])
    #expect(result.ending == .status(0) && result.errors == "")
    #expect(!result.outputBytes.contains(0x1B))
    for text in [
      "two syllables", "Opened map.png", "Noted: sure", "you: Rome", "river", "Taken back: the rating easy",
      "Taken back: the rating again", "2 cards to go", "Flagged 2", "**France**",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    #expect(answers == ["france 1", "kenya 4", "france 3"])
  }
}
