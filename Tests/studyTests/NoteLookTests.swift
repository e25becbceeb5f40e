import Foundation
import Testing

/// What `study add` and `study edit` show on a terminal, as files say.
@Suite struct `Adding and editing look` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  /// What was shown, as lines; the folder is another one each time.
  private func screen(_ terminal: PseudoTerminal) -> String {
    terminal.seen.replacing("\r\n", with: "\n").replacing("\r", with: "").replacing(program.folder.path, with: "HOME")
  }

  private func compare(_ shown: String, with name: String) throws {
    let url = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/Snapshots/\(name).txt")
    if let folder = ProcessInfo.processInfo.environment["STUDY_SNAPSHOTS"] {
      try shown.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    #expect(shown == (try? String(contentsOf: url, encoding: .utf8)))
  }

  @Test(arguments: [40, 80, 200] as [UInt16]) func `as add's snapshot says`(_ columns: UInt16) throws {
    let terminal = try program.sit("add", "--deck", deck, "--more", columns: columns)
    for (label, typed) in [
      ("question: ", "Q: Which river is in Cairo?"), ("answer: ", "the Nile"),
      ("question: ", "Which two colours?"), ("answer: ", "red | blue"),
      ("question: ", "C: The [Nile] flows to the [sea]."),
      ("question: ", "T: delta"), ("definition: ", "a river's mouth"),
      ("question: ", "哪里？"), ("answer: ", "北京"),
      ("question: ", "What is the capital of Kenya?"), ("answer: ", "Nairobi"),
      ("question: ", "C: no gap"), ("question: ", ""),
    ] {
      try terminal.expect(label)
      terminal.send(typed + "\r")
    }
    #expect(try terminal.exitStatus() == .status(0))
    // The notes' ids are made by chance.
    try compare(
      screen(terminal).replacing(#/(cards?), [a-z0-9]+\./#, with: { "\($0.output.1), ID." }), with: "add-\(columns)")
  }

  @Test(arguments: [40, 80, 200] as [UInt16]) func `as edit's snapshot says`(_ columns: UInt16) throws {
    var shown = ""
    for script in ["s/x/x/", "s/Nairobi/Nairobi!/", "/Nairobi/d"] {
      let terminal = try PseudoTerminal(
        Program.path, ["edit", "--deck", deck, "kenya"],
        environment: program.environment(["EDITOR": "sh -c 'sed -i \"\(script)\" \"$2\"' ed"]),
        folder: program.workFolder,
        columns: columns)
      _ = try terminal.exitStatus()
      #expect(terminal.attributes == terminal.before)
      shown += "$ sed \(script)\n" + screen(terminal)
    }
    try compare(shown, with: "edit-\(columns)")
  }
}
