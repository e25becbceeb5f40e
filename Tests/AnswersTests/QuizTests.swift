import Answers
import Cards
import Testing

/// The same numbers for the same seed.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

private func card(_ question: String, _ answer: String, id: String? = nil, kind: Note.Kind = .question) -> Card {
  Card(id: Card.ID(id ?? question), kind: kind, question: question, answer: .text(Answer.Item(answer)))
}

private let people = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Donald Knuth", "Barbara Liskov"]

private let cards =
  people.map { card("Who wrote program \($0.utf8.count)\($0.prefix(2))?", $0) } + [
    card("When was the treaty signed?", "24 April 1987"), card("When was it broken?", "3 May 1991"),
    card("In which year did it end?", "1945"), card("How much of it burnt?", "35%"), card("How much is left?", "60%"),
    card("What does rain do?", "falls"), card("Name the metal of the bridge", "steel"),
  ]

private func questions(_ cards: [Card], _ format: QuizFormat, count: Int? = nil, seed: UInt64 = 1) -> [QuizQuestion] {
  var chance = Chance(state: seed)
  let quiz = Quiz(of: cards.map { Quiz.Source($0, grader: Grader()) }) { text, _ in
    people.contains(text) ? .person : nil
  }
  return quiz.questions(count, as: format, using: &chance)
}

@Suite struct QuizTests {
  @Test(arguments: QuizFormat.allCases) func `the same chance asks the same questions`(_ format: QuizFormat) {
    #expect(questions(cards, format) == questions(cards, format))
    #expect(questions(cards, format) != questions(cards, format, seed: 2))
    #expect(questions(cards, format, count: 4).count == 4)
    #expect(Set(questions(cards, format).map(\.index)) == Set(cards.indices))
  }

  @Test(arguments: UInt64(1)...20) func `wrong choices are of the right one's kind`(_ seed: UInt64) throws {
    for question in questions(cards, .choice, seed: seed) {
      guard case .choice(let options) = question.form else { continue }
      let right = try #require(options.first { $0.isRight }).text
      let wrong = options.filter { !$0.isRight }.map(\.text)
      #expect(Set(options.map(\.text)).count == options.count)
      #expect(Answer.text(Answer.Item(right)) == question.card.answer)
      if people.contains(right) { #expect(wrong.count == 3 && wrong.allSatisfy(people.contains)) }
      if right.hasSuffix("%") { #expect(wrong.count == 3 && wrong.allSatisfy { $0.hasSuffix("%") }) }
      if right == "1945" { #expect(wrong.count == 3 && wrong.allSatisfy { $0.count == 4 && $0.hasPrefix("19") }) }
      if right.contains("April") { #expect(wrong.contains("3 May 1991")) }
    }
  }

  @Test(arguments: UInt64(1)...20) func `wrong choices are of the right one's size and sort`(_ seed: UInt64) throws {
    let cards = [
      card("How many legs has a spider?", "8"), card("How many people live in Kenya?", "54 million"),
      card("On which day does the week begin?", "Monday"), card("On which day is the market?", "Friday"),
      card("Which month has the longest day?", "June"), card("What fell on Newton?", "Apple"),
      card("When does the shop open?", "at nine sharp"), card("Why did it rot?", "because of decay"),
      card("Which country borders Chile?", "Peru"), card("Which other country borders Chile?", "Bolivia"),
      card("What is the flag called?", "わたし"), card("What is a limit called?", "Line"),
    ]
    for question in questions(cards, .choice, seed: seed) {
      guard case .choice(let options) = question.form else { continue }
      let right = try #require(options.first { $0.isRight }).text
      let wrong = Set(options.filter { !$0.isRight }.map(\.text))
      switch right {
      case "8": #expect(!wrong.contains("54 million"), "\(wrong)")
      case "54 million": #expect(wrong.allSatisfy { $0.hasSuffix("million") }, "\(wrong)")
      case "Monday": #expect(wrong == ["Friday"])
      case "at nine sharp": #expect(!wrong.contains("because of decay"))
      case "Peru": #expect(!wrong.contains("Bolivia"))
      case "わたし": #expect(wrong.isEmpty)
      default: #expect(!wrong.contains("わたし"))
      }
    }
  }

  @Test(arguments: UInt64(1)...20) func `another right answer is never a wrong choice`(_ seed: UInt64) {
    let twins = [
      card("Which river crosses the city?", "Huangpu River"), card("Which river crosses the city?", "Suzhou Creek"),
      Card(
        id: Card.ID("c/1"), kind: .cloze, question: "He named […], peace and cooperation.",
        answer: .text(Answer.Item("Mutual Respect"))),
      Card(
        id: Card.ID("c/2"), kind: .cloze, question: "He named respect, […] and cooperation.",
        answer: .text(Answer.Item("Peaceful Coexistence"))),
      card("Which country sells it?", "U.S."), card("Which country buys it?", "United States"),
    ]
    for question in questions(twins, .choice, seed: seed) {
      guard case .choice(let options) = question.form else { continue }
      let wrong = options.filter { !$0.isRight }.map(\.text)
      switch question.card.answer.plain {
      case "Huangpu River": #expect(!wrong.contains("Suzhou Creek"))
      case "Mutual Respect": #expect(!wrong.contains("Peaceful Coexistence"))
      case "U.S.": #expect(!wrong.contains("United States"))
      default: break
      }
    }
  }

  @Test func `about half of the statements are true, and each is graded as such`() {
    var counts = [true: 0, false: 0]
    for seed in UInt64(1)...20 {
      for question in questions(cards, .trueFalse, seed: seed) {
        guard case .statement(let text, let isTrue) = question.form else { continue }
        counts[isTrue, default: 0] += 1
        #expect(text.contains(question.card.answer.plain) == isTrue)
        #expect((question.verdict(on: "True", by: Grader()).kind == .right) == isTrue)
        #expect((question.verdict(on: "f", by: Grader()).kind == .right) == !isTrue)
        #expect(question.verdict(on: "", by: Grader()).kind == .wrong)
        #expect(question.verdict(on: "perhaps", by: Grader()).kind == .wrong)
      }
    }
    #expect(counts[true, default: 0] > 60 && counts[false, default: 0] > 60)
  }

  @Test func `a statement from a cloze has its gap filled`() {
    let gap = [
      Card(
        id: Card.ID("a/1"), kind: .cloze, question: "Blinken met […] there.",
        answer: .text(Answer.Item("Wang Yi")))
    ]
    #expect(
      questions(gap, .trueFalse).map(\.form) == [.statement("Blinken met Wang Yi there.", isTrue: true)])
  }

  @Test func `cards of one note stand apart while there are others`() {
    let siblings = (1...3).map { note in
      ["term", "definition"].map { card("\(note) \($0)?", "answer \(note)", id: "n\(note)/\($0)", kind: .term) }
    }.flatMap { $0 }
    for seed in UInt64(1)...10 {
      let notes = questions(siblings, .typed, count: 3, seed: seed).map(\.card.id.note)
      #expect(Set(notes).count == 3)
    }
  }
}
