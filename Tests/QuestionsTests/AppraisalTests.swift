import Cards
import Testing

@testable import Questions

private let notes = """
  Tariffs: In July 2019, Oslo lowered its duty from 14 percent to 9 percent.
  Gas: Norway sold gas worth $65 million.
  Ports: The ports of Norway: Oslo, Bergen, Stavanger.
  """

/// A review of the notes' cards, and what it does when somebody types lines.
private struct Pass {
  let deck: BuiltDeck
  var appraisal: Appraisal
  /// What was shown: the cards' numbers and questions, and what was said.
  var log: [String] = []

  init(_ text: String = notes) throws {
    deck = try #require(fixed(text))
    var drafts: [Appraisal.Draft] = []
    var items: [Appraisal.Item] = []
    for note in deck.notes {
      drafts.append(Appraisal.Draft(deck: 0, key: note.id, before: note, note: note))
      for card in deck.cards where card.id.note == note.id {
        items.append(
          Appraisal.Item(
            draft: drafts.count - 1, id: card.id, origin: card.origin, excerpt: nil,
            reasons: Reasons(card.candidate, among: deck.cards.map(\.candidate.score), refused: [])))
      }
    }
    appraisal = Appraisal(drafts: drafts, items: items, keptBefore: 0)
    take(appraisal.start())
  }

  /// Types lines; one where a text is asked for is the text.
  mutating func type(_ lines: String...) {
    for line in lines {
      take(appraisal.handle(appraisal.asking == .decision ? Appraisal.Input(line: line) : .text(line)))
    }
  }

  mutating func take(_ effects: [Appraisal.Effect]) {
    for effect in effects {
      switch effect {
      case .show(let sheet): log.append("\(sheet.number)/\(sheet.count) \(sheet.card.question)")
      case .tell(let message): log.append("\(message)".components(before: "("))
      case .end: log.append("end")
      }
    }
  }

  /// The deck that comes of it.
  var text: String {
    print(Rebuilding(of: DeckDocument(), with: deck, decisions: appraisal.decisions(ofDeck: 0)).document)
  }

  var tally: String {
    let tally = appraisal.tally
    return "\(tally.kept) \(tally.dropped) \(tally.edited) \(tally.left)"
  }
}

extension String {
  fileprivate func components(before end: Character) -> String { String(prefix { $0 != end }) }
}

@Suite struct `A review` {
  @Test func `shows each card, and ends after the last`() throws {
    var pass = try Pass()
    pass.type("", "k", "keep", ":keep", "K")
    #expect(
      pass.log == [
        "1/5 In […], Oslo lowered its duty from 14 percent to 9 percent.",
        "2/5 In July 2019, Oslo lowered its duty from […] to 9 percent.",
        "3/5 In July 2019, Oslo lowered its duty from 14 percent to […].",
        "4/5 Norway sold gas worth […].",
        "5/5 Which are the ports of norway?",
        "end",
      ])
    #expect(pass.appraisal.isOver && pass.tally == "5 0 0 0")
    #expect(Set(pass.appraisal.decisions(ofDeck: 0).values) == [.kept])
    #expect(pass.appraisal.decisions(ofDeck: 1).isEmpty)
  }

  @Test func `stopped keeps what was decided, and the rest as it was built`() throws {
    var pass = try Pass()
    pass.type("k", "k", "k", "d", "q", "d")
    #expect(pass.tally == "3 1 0 1" && pass.log.last == "end")
    #expect(!pass.text.contains("Norway sold gas") && pass.text.contains("- Bergen"))
    #expect(Set(pass.appraisal.decisions(ofDeck: 0).values) == [.kept, .dropped])
  }

  @Test func `drops one gap of a sentence, and the note with the last`() throws {
    var pass = try Pass()
    pass.type("k", "d")
    #expect(pass.text.contains("C: In [July 2019], Oslo lowered its duty from 14 percent to [9 percent]."))
    pass.type("d")
    #expect(pass.text.contains("C: In [July 2019], Oslo lowered its duty from 14 percent to 9 percent."))
    pass.type("u", "u", "u", "d", "d", "d")
    #expect(!pass.text.contains("lowered") && pass.tally == "0 3 0 2")
  }

  @Test func `goes back, as often as there is something to take back`() throws {
    var pass = try Pass()
    pass.type("d", "e", "In [July 2019] Oslo cut its duty from [14 percent] to 9.", "k", "u", "u", "u", "u")
    #expect(
      pass.log.dropFirst(2) == [
        "2/5 In July 2019 Oslo cut its duty from […] to 9.", "3/5 In […] Oslo cut its duty from 14 percent to 9.",
        "undone", "2/5 In July 2019 Oslo cut its duty from […] to 9.",
        "undone", "2/5 In July 2019, Oslo lowered its duty from […] to 9 percent.",
        "undone", "1/5 In […], Oslo lowered its duty from 14 percent to 9 percent.", "nothingToUndo",
      ])
    #expect(pass.text == (try Pass().text) && pass.tally == "0 0 0 5")
  }

  @Test func `edits a question: the card stays known by its identity`() throws {
    var pass = try Pass()
    pass.type("k", "k", "k", "e")
    #expect(pass.appraisal.asking == .question("Norway sold gas worth [$65 million].", isCloze: true))
    pass.type("Norway's gas was worth [$65 million | how much].")
    #expect(pass.log.last == "4/5 Norway's gas was worth [… how much].")
    pass.type("k", "e", "What are Norway's ports?", "q")
    #expect(pass.tally == "3 0 2 0")
    let gas = pass.deck.notes[1].id
    #expect(
      pass.text.contains("C: Norway's gas was worth [$65 million | how much].\nSource: notes.txt:2\nId: \(gas)\n"))
    #expect(pass.text.contains("Q: What are Norway's ports?\nA:\n- Oslo\n"))
    #expect(DeckDocument(parsing: Array(pass.text.utf8)).problems.isEmpty)
  }

  @Test(
    arguments: [
      (3, "$65 million", "$66 million", "C: Norway sold gas worth [$66 million]."),
      (3, "$65 million", "$65 million | how much", "C: Norway sold gas worth [$65 million | how much]."),
      (1, "14 percent", "fourteen", "C: In [July 2019], Oslo lowered its duty from [fourteen] to [9 percent]."),
      (4, "Oslo | Bergen | Stavanger", "Oslo | Bergen", "A:\n- Oslo\n- Bergen\nSource"),
      (4, "Oslo | Bergen | Stavanger", " Oslo |  Bergen | | Bodø |", "A:\n- Oslo\n- Bergen\n- Bodø\nSource"),
      (4, "Oslo | Bergen | Stavanger", "Oslo", "A: Oslo\nSource"),
      (4, "Oslo | Bergen | Stavanger", "Oslo | <!-- a --> | Q: b", "A:\n- Oslo\n- \\<!-- a -->\n- Q: b\nSource"),
      (4, "Oslo | Bergen | Stavanger", "Oslo\nBergen", "A: Oslo Bergen\nSource"),
    ])
  func `edits an answer`(_ place: Int, _ before: String, _ typed: String, _ written: String) throws {
    var pass = try Pass()
    for _ in 0..<place { pass.type("k") }
    pass.type("a")
    #expect(pass.appraisal.asking == .answer(before, isList: place == 4))
    pass.type(typed)
    #expect(pass.appraisal.asking == .decision, "\(pass.log)")
    #expect(pass.text.contains(written), "\(pass.text)")
    #expect(DeckDocument(parsing: Array(pass.text.utf8)).problems.isEmpty)
    #expect(pass.appraisal.tally.edited == 1)
  }

  @Test(arguments: ["Norway sold gas.", "[] is empty", "Norway [sold [gas]].", "Norway sold [gas"])
  func `tells what is wrong with an edited text, and asks again with it on the line`(_ typed: String) throws {
    var pass = try Pass()
    pass.type("k", "k", "k", "e", typed)
    #expect(pass.log.last == "flaw")
    #expect(pass.appraisal.asking == .question(typed, isCloze: true))
    pass.type("")
    #expect(pass.log.last == "unchanged" && pass.tally == "3 0 0 2")
    pass.type("q")
    #expect(Set(pass.appraisal.decisions(ofDeck: 0).values) == [.kept])
  }

  @Test(arguments: ["", "   ", "Which are the ports of norway?"])
  func `an empty text, or the same, changes nothing`(_ typed: String) throws {
    var pass = try Pass()
    pass.type("k", "k", "k", "k", "e", typed)
    #expect(pass.log.last == "unchanged" && pass.appraisal.asking == .decision)
    pass.type("u")
    #expect(pass.log.suffix(2).first == "undone")
  }

  @Test func `a sentence's gaps may become others`() throws {
    var pass = try Pass()
    pass.type("e", "In July 2019, [Oslo] lowered its [duty] from [14 percent] to 9 percent.")
    #expect(pass.log.last == "1/5 In July 2019, […] lowered its duty from 14 percent to 9 percent.")
    pass.type("k", "k", "k", "k", "k")
    #expect(pass.log.last == "end" && pass.appraisal.tally.edited >= 1)
    #expect(pass.text.contains("C: In July 2019, [Oslo] lowered its [duty] from [14 percent] to 9 percent."))
    var fewer = try Pass()
    fewer.type("e", "In July 2019, [Oslo] lowered its duty.")
    #expect(fewer.log.last == "1/3 In July 2019, […] lowered its duty.")
    fewer.type("k", "k", "k")
    #expect(fewer.log.last == "end")
  }

  @Test(arguments: [("what", "unknown"), ("?", "help"), ("w", "why"), ("u", "nothingToUndo"), (":help", "help")])
  func `says what is asked, and the card stays`(_ typed: String, _ said: String) throws {
    var pass = try Pass()
    pass.type(typed)
    #expect(pass.log.last == said && pass.tally == "0 0 0 5")
    pass.type("k")
    #expect(pass.log.last?.hasPrefix("2/5") == true)
  }

  @Test func `of nothing is over at once`() {
    var appraisal = Appraisal(drafts: [], items: [], keptBefore: 3)
    #expect(appraisal.start().count == 1 && appraisal.isOver && appraisal.keptBefore == 3)
    #expect(appraisal.handle(.keep).isEmpty)
  }

  @Test func `any keys whatever keep a deck that reads as one`() throws {
    var state: UInt64 = 7
    let keys = ["k", "d", "e", "a", "u", "w", "?", "q", "", "[x] y", "a | b", "- c", "[1: a] [1: b]", "[", "Q: d", "u"]
    for _ in 0..<300 {
      var pass = try Pass()
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let key = keys[Int(state >> 33) % keys.count]
        if key != "q" || state >> 40 & 3 == 0 { pass.type(key) }
      }
      let tally = pass.appraisal.tally
      #expect(tally.kept + tally.dropped + tally.edited + tally.left == pass.appraisal.count)
      let text = pass.text
      #expect(DeckDocument(parsing: Array(text.utf8)).problems.isEmpty, "\(text)")
      let again = Rebuilding(of: DeckDocument(parsing: Array(text.utf8)), with: pass.deck)
      #expect(print(again.document) == text)
      #expect(again.disagreements.isEmpty)
    }
  }
}

@Suite struct `A review is made` {
  @Test(arguments: ["economy-brief.txt", "history-lecture.md", "visit-vietnam.txt"])
  func `of every card, with the lines that it came from`(_ name: String) throws {
    let text = try Fixture.bytes(name)
    let build = Build([Build.Source(name: name, bytes: text)])
    let deck = try #require(build.decks.first)
    var appraisal = Appraisal(of: build, decks: [(deck, Rebuilding(of: DeckDocument(), with: deck))])
    #expect(appraisal.count == deck.cards.count)
    var effects = appraisal.start()
    var shown: [Card.ID] = []
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    while case .show(let sheet)? = effects.first {
      shown.append(sheet.card.id)
      let origin = try #require(sheet.origin)
      let words = lines[origin.line - 1].split(separator: " ").suffix(2).joined(separator: " ")
      #expect(sheet.excerpt?.text.contains(words) == true, "\(origin.place): \(words)")
      #expect(sheet.excerpt?.sentence.isEmpty == false)
      #expect((1...sheet.count).contains(sheet.reasons?.rank ?? 0))
      effects = appraisal.handle(.keep)
    }
    #expect(shown == deck.cards.map(\.id))
  }

  @Test func `without what an earlier one kept, and of all of that where nothing else is left`() throws {
    let text = Array(trade.utf8)
    let build = Build([Build.Source(name: "notes.txt", bytes: text)])
    let deck = try #require(build.decks.first)
    func review(_ document: DeckDocument) -> Appraisal {
      Appraisal(of: build, decks: [(deck, Rebuilding(of: document, with: deck))])
    }
    let first = Rebuilding(of: DeckDocument(), with: deck, decisions: [deck.notes[0].id: .kept]).document
    #expect(review(first).keptBefore > 0)
    #expect(review(first).count + review(first).keptBefore == deck.cards.count)
    let all = Dictionary(uniqueKeysWithValues: deck.notes.map { ($0.id, Rebuilding.Decision.kept) })
    let second = Rebuilding(of: first, with: deck, decisions: all).document
    #expect(review(second).count == deck.cards.count && review(second).keptBefore == 0)
  }
}
