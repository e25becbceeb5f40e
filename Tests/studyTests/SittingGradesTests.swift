import Answers
import Cards
import Reviews
import Testing

@testable import study

@Suite struct `Answers in a sitting` {
  @Test func `are right without their accents, which are told`() throws {
    let program = try Program()
    let deck = try program.folder.write("Q: What do they drink?\nA: a café au lait\n", to: "decks/small.md")
    let result = try program.run("--deck", deck, input: "a cafe au lait\n\n")
    #expect(result.output.contains("✓ a café au lait\n  cafe → café\n"), "\(result.output)")
    #expect(program.reviews(of: "small").map { $0["g"] } == ["3"])
  }

  @Test func `are graded by the deck as an edit left it`() throws {
    let folder = try TemporaryFolder()
    let text = "Q: What did the meeting stabilize?\nA: relations\n"
    let path = try folder.write(text, to: "small.md")
    let deck = DeckDocument(parsing: Array(text.utf8)).deck(named: "small")
    let clock = try Clock(environment: ["STUDY_NOW": "2026-03-01T09:00:00+01:00"])
    let home = try Home(environment: ["HOME": folder.path])
    let progress = try DeckProgress(of: "small", deck: deck, in: home, options: [:])
    let journal = try DeckJournal(
      of: "small", in: home, journal: progress.journal, dayStart: 4, now: { clock.now })
    var desk = Desk([
      Desk.OpenDeck(
        found: DeckFinder.Found(at: path), deck: deck, progress: progress, scheduler: progress.scheduler,
        journal: journal)
    ])
    let answer = deck.cards[0].answer
    #expect(desk.grader(of: 0).verdict(on: "relatoins", for: answer).kind == .misspelt)

    // A word of another answer is no slip.
    let grown = text + "\nQ: Which word is misspelt?\nA: relatoins\n"
    desk.replace(DeckDocument(parsing: Array(grown.utf8)).deck(named: "small"), at: 0)
    #expect(desk.grader(of: 0).verdict(on: "relatoins", for: answer).kind == .wrong)
  }
}
