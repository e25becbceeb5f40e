import Cards
import Glibc
import Testing

@testable import Questions

/// The deck of a text, edited, and built again from the same text or another.
private struct Again {
  let edited: String
  let rebuilt: Rebuilding

  init(
    _ edit: (inout String) -> Void = { _ in }, with text: String = trade, decisions: [String: Rebuilding.Decision] = [:]
  ) throws {
    var edited = try print(#require(fixed(trade)).document)
    edit(&edited)
    try self.init(edited, with: text, decisions: decisions)
  }

  init(_ deck: String, with text: String, decisions: [String: Rebuilding.Decision] = [:]) throws {
    edited = deck
    rebuilt = Rebuilding(
      of: DeckDocument(parsing: Array(deck.utf8)), with: try #require(fixed(text)), decisions: decisions)
  }

  var text: String { print(rebuilt.document) }

  /// The deck without its record.
  var notes: String { text.components(before: "<!-- built by study") }

  /// What happened to notes whose text contains something.
  func changes(of words: String) -> Set<Rebuilding.Change> {
    let ids = (rebuilt.document.notes + DeckDocument(parsing: Array(edited.utf8)).notes).filter {
      $0.prompt.contains(words)
    }.map(\.id)
    return Set(rebuilt.changes.filter { ids.contains($0.id) }.map(\.change))
  }
}

extension String {
  fileprivate func components(before end: String) -> String {
    firstRange(of: end).map { String(self[..<$0.lowerBound]) } ?? self
  }
}

private let gas = "C: Norway sold gas worth [$65 million].\nSource: notes.txt:4\n"

@Suite struct `Building again` {
  @Test func `changes nothing where nothing changed`() throws {
    let again = try Again()
    #expect(again.text == again.edited)
    #expect(Set(again.rebuilt.changes.map(\.change)) == [.same])
    #expect(again.rebuilt.disagreements.isEmpty)
  }

  @Test(
    arguments: [
      ("worth [$65 million].", "worth [$65 million | how much]."),
      ("Source: notes.txt:4", "Source: notes.txt:4\nHint: a lot"),
      ("Source: notes.txt:4", "Source: notes.txt:4\nId: gas"),
      ("C: Norway sold", "C: In 2019, Norway sold"),
      (gas + "\n", ""),
      ("## Gas\n", "## Gas from the sea\n\n<!-- mine -->\n\nQ: Who pays?\nA: Oslo\n"),
      ("language: en", "language: en\ncolour: red"),
    ])
  func `leaves alone what somebody edited, deleted or added`(_ old: String, _ new: String) throws {
    let again = try Again { $0 = $0.replacing(old, with: new) }
    #expect(again.edited.contains(new))
    #expect(again.text == again.edited)
    #expect(again.rebuilt.disagreements.isEmpty)
  }

  @Test func `lets cards that nobody touched follow the text`() throws {
    let moved = trade.replacing("1. Trade", with: "\n1. Trade").replacing("worth $65", with: "worth $70")
    let again = try Again(with: moved)
    #expect(again.notes.contains("C: Norway sold gas worth [$70 million].\nSource: notes.txt:5\n"))
    #expect(!again.notes.contains("$65"))
    #expect(again.notes.contains("notes.txt:4\n"))
    #expect(
      again.text == print(try #require(fixed(moved)).document).components(before: "<!--")
        + record(of: again))
    #expect(again.rebuilt.disagreements.isEmpty)
  }

  private func record(of again: Again) -> String {
    (again.rebuilt.document.record?.text ?? "none") + "\n"
  }

  @Test func `twice gives the same bytes`() throws {
    let moved = trade.replacing("1. Trade", with: "\n1. Trade").replacing("worth $65", with: "worth $70")
    let edits: [(inout String) -> Void] = [
      { _ in }, { $0 = $0.replacing("worth [$65 million].", with: "worth [$65 million | how much].") },
      { $0 = $0.replacing(gas + "\n", with: "") }, { $0 = $0.replacing("C: Norway sold", with: "C: Norway has sold") },
      { $0 = $0.replacing("## Gas", with: "## Gas\n\nQ: Who pays?\nA: Oslo\n\n## Oil") },
    ]
    for edit in edits {
      let once = try Again(edit, with: moved)
      let twice = try Again(once.text, with: moved)
      #expect(twice.text == once.text)
      #expect(DeckDocument(parsing: Array(once.text.utf8)).problems.isEmpty)
      #expect(twice.rebuilt.disagreements == once.rebuilt.disagreements)
    }
  }

  @Test func `puts a card whose wording changed where it stood, in a deck that somebody edited`() throws {
    let again = try Again(
      { $0 = $0.replacing("## Gas\n", with: "## Gas\n\n<!-- mine -->\n") },
      with: trade.replacing("worth $65", with: "worth $70"))
    #expect(again.notes == again.edited.replacing("$65", with: "$70").components(before: "<!-- built"))
  }

  @Test func `takes out a card whose line has gone, and its heading if that is empty`() throws {
    let again = try Again(
      { $0 = $0.replacing("A: Oslo", with: "A: Oslo").replacing("language: en", with: "language: en\ncolour: red") },
      with: trade.replacing("Gas: Norway sold gas worth $65 million.\n", with: ""))
    #expect(!again.notes.contains("## Gas") && !again.notes.contains("Norway"))
    #expect(again.notes.contains("## Tariffs") && again.notes.contains("## Recent Views"))
    #expect(!again.notes.contains("\n\n\n"))
  }

  @Test(
    arguments: [
      ("Gas: Norway", "Fish: Iceland sold fish worth $9 million.\nGas: Norway", "## Fish", "## Gas"),
      ("2. Recent", "Fish: Iceland sold fish worth $9 million.\n2. Recent", "## Fish", "## Recent Views"),
      ("worth $65 million.", "worth $65 million. Chile sold copper worth $2 million.", "C: Chile", "## Recent Views"),
      ("Gas: Norway sold", "Gas: Chile sold copper worth $2 million. Norway sold", "C: Chile", "C: Norway"),
      ("Robert Castellan", "Fish: Iceland sold fish worth $9 million.\nRobert Castellan", "## Fish", "## Tariffs"),
    ])
  func `puts a new card beside its neighbours, in a deck that somebody edited`(
    _ old: String, _ new: String, _ first: String, _ second: String
  ) throws {
    let again = try Again(
      { $0 = $0.replacing("language: en", with: "language: en\ncolour: red") }, with: trade.replacing(old, with: new))
    let place = try #require(again.notes.firstRange(of: first)).upperBound
    let next = again.notes[place...].split(separator: "\n").first { $0.hasPrefix("## ") || $0.hasPrefix("C: N") }
    #expect(next?.hasPrefix(second) == true, "\(again.notes)")
    #expect(DeckDocument(parsing: Array(again.text.utf8)).problems.isEmpty)
    #expect(!again.notes.contains("\n\n\n"))
  }

  @Test func `lets headings and order follow the text only in a deck that nobody touched`() throws {
    let renamed = trade.replacing("Gas: Norway", with: "Energy: Norway")
    #expect(try Again(with: renamed).notes.contains("## Energy\n\n" + gas))
    let own = try Again({ $0 = $0.replacing("## Gas", with: "## Gas and oil") }, with: renamed)
    #expect(own.text == own.edited)
  }

  @Test func `doesn't bring back a deleted card, now or later`() throws {
    let deleted = try Again { $0 = $0.replacing(gas + "\n", with: "") }
    #expect(deleted.rebuilt.changes.contains { $0.change == .keptDeleted })
    let moved = try Again(deleted.text, with: trade.replacing("1. Trade", with: "\n\n1. Trade"))
    #expect(!moved.notes.contains("Norway"))
    #expect(try !Again(moved.text, with: trade).notes.contains("Norway"))
  }

  @Test func `a card that a smaller build left out comes back with a bigger one`() throws {
    let small = try Again(with: trade.replacing("Gas: Norway sold gas worth $65 million.\n", with: ""))
    #expect(!small.notes.contains("Norway"))
    #expect(try Again(small.text, with: trade).notes.contains(gas))
  }

  @Test func `leaves cards alone that were built from another text`() throws {
    let other = try #require(fixed("Oslo paid $5 million in rent.\n", file: "rent.txt"))
    let first = try Again()
    let both = Rebuilding(of: first.rebuilt.document, with: other)
    #expect(print(both.document).contains(gas) && print(both.document).contains("C: Oslo paid [$5 million] in rent."))
    let again = try Again(print(both.document), with: trade.replacing("worth $65", with: "worth $70"))
    #expect(again.notes.contains("$70") && again.notes.contains("C: Oslo paid [$5 million] in rent."))
  }

  @Test func `adds to a deck written by hand and leaves its cards alone`() throws {
    let own = "# Mine\n\nQ: Who pays?\nA: Oslo\n"
    let again = try Again(own, with: trade)
    #expect(again.text.contains(own))
    #expect(again.rebuilt.document.notes.count == 1 + (fixed(trade)?.notes.count ?? 0))
    #expect(DeckDocument(parsing: Array(again.text.utf8)).problems.isEmpty)
  }

  @Test func `a large deck written by hand takes in a large build in seconds`() throws {
    let own = (1...2000).map { "Q: What is number \($0)?\nA: \($0)\n" }.joined(separator: "\n")
    let text = (1...1000).map { "Item \($0): Oslo paid $\($0) million in rent to owner \($0)." }.joined(separator: "\n")
    let deck = try #require(fixed(text))
    let time = ContinuousClock().measure {
      let rebuilt = Rebuilding(of: DeckDocument(parsing: Array(own.utf8)), with: deck)
      #expect(rebuilt.document.notes.count == 2000 + deck.notes.count)
    }
    // A debug build; a release build takes a twentieth of it, and a sanitizer's takes longer.
    let patience = getenv("STUDY_TEST_PATIENCE").flatMap { Double(String(cString: $0)) } ?? 1
    #expect(time < .seconds(20) * patience)
  }

  @Test func `reads a record of the older form, and leaves it as it is as long as nothing changes`() throws {
    let older = try Again {
      let lines = $0.split(separator: "\n", omittingEmptySubsequences: false)
      let start = lines.firstIndex { $0.hasPrefix("<!-- built") } ?? lines.endIndex
      $0 = lines.enumerated().filter { !$1.hasPrefix("= ") }.map { index, line in
        index > start ? line.split(separator: " ").prefix(2).joined(separator: " ") : String(line)
      }.joined(separator: "\n")
    }
    #expect(older.edited.contains("-->") && !older.edited.contains("= "))
    #expect(older.text == older.edited)
    let moved = try Again(older.text, with: trade.replacing("worth $65", with: "worth $70"))
    #expect(moved.notes == older.edited.replacing("$65", with: "$70").components(before: "<!--"))
    let edited = try Again(
      moved.text.replacing("[$70 million].", with: "[$70 million | how much]."),
      with: trade.replacing("worth $65", with: "worth $80"))
    #expect(edited.rebuilt.disagreements.count == 1)
  }
}
