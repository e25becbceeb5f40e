import Answers
import Cards
import Glibc
import Testing

/// So many times longer than else a program with a sanitizer may take.
private let patience = getenv("STUDY_TEST_PATIENCE").flatMap { Double(String(cString: $0)) } ?? 1

@Suite(.serialized) struct TextTests {
  private func graded(_ row: TextRow) -> Verdict {
    verdict(on: row.typed, for: .text(Answer.Item(row.expected, accept: row.accept)))
  }

  @Test(arguments: rightRows) func `another writing is as right as the card's`(_ row: TextRow) {
    #expect(graded(row).kind == row.kind)
  }

  @Test(arguments: misspeltRows) func `a slip of the fingers is told apart from not knowing`(_ row: TextRow) {
    #expect(graded(row).kind == row.kind)
  }

  @Test(arguments: wrongRows) func `another thing is wrong, however near it looks`(_ row: TextRow) {
    #expect(graded(row).kind == row.kind)
  }

  @Test(arguments: rightRows + misspeltRows + wrongRows)
  func `the grade follows the verdict, and a text has no missing items`(_ row: TextRow) {
    let graded = graded(row)
    #expect(graded.proposedGrade == [.right: 3, .misspelt: 2, .wrong: 1][graded.kind])
    #expect(graded.missing.isEmpty || graded.kind == .partly)
    if graded.kind != .right { #expect((graded.difference != nil) == (graded.kind == .misspelt)) }
  }

  @Test func `a slip is shown as the two words with their accents and case`() {
    let slip = verdict(on: "die schönnen Künste", for: .text(Answer.Item("Die Schönen Künste")))
    #expect(slip.difference?.pairs.map(\.description) == ["schönnen → Schönen"])
    let blank = verdict(on: "Photo synthesis", for: .text(Answer.Item("photosynthesis")))
    #expect(blank.difference?.pairs.map(\.description) == ["Photo synthesis → photosynthesis"])
  }

  @Test func `a long answer may have a slip in one word of five`() {
    let answer = Answer.text(
      Answer.Item("several countries ratified another treaty after seven years between their wars"))
    let two = "severel countries ratified anothr treaty after seven years between their wars"
    #expect(verdict(on: two, for: answer).kind == .misspelt)
    #expect(verdict(on: two.replacing("ratified", with: "ratifyed"), for: answer).kind == .partly)
  }

  @Test(arguments: ["x", "word ", "a;", "1,", "é", "字", "- ", "not\n", "\u{301}", "$1 ", "a.", ",", ";"])
  func `a text of 100,000 characters is compared in linear time`(_ piece: String) {
    let long = String(repeating: piece, count: 100_000 / piece.count)
    let items = (1...30).map { Answer.Item("item number \($0)", accept: ["thing \($0)"]) }
    let answers = [
      Answer.text(Answer.Item("production")), .list(items, ordered: true),
      .list(items, ordered: false), .choice([Answer.Option("x", isRight: true), Answer.Option("y", isRight: true)]),
    ]
    for answer in answers {
      let time = ContinuousClock().measure { _ = verdict(on: long, for: answer) }
      // A debug build beside other tests; quadratic work would take minutes.
      #expect(time < .seconds(10) * patience)
    }
  }

  @Test(
    arguments: [
      ("de", "ein"), ("de", "zwanzig "), ("de", "und "), ("nl", "en"), ("it", "vent"), ("fr", "quatre vingt "),
      ("zh", "三"),
      ("zh", "万"), ("zh", "九亿"), ("zh", "1万"), ("zh", "百和"), ("ja", "兆"), ("ja", "と"), ("ko", "이"), ("ko", "구천만 "),
      ("ko", "스물"), ("ru", "сто тысяч "), ("es", "mil "), ("de", "Häuser "), ("zh", "9999999999"),
    ])
  func `numerals and characters without end are read in linear time, too`(_ language: String, _ piece: String) {
    let long = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let short = String(repeating: piece, count: 24)
    let grader = Grader(language: language)
    for text in [long, short] {
      let items = [Answer.Item(short), Answer.Item("Haus"), Answer.Item("三百二十")]
      for answer in items.map(Answer.text) + [.list(items, ordered: false)] {
        let time = ContinuousClock().measure { _ = grader.verdict(on: text, for: answer) }
        #expect(time < .seconds(10) * patience)
      }
    }
  }
}

@Suite struct GraderTests {
  private let sushi = Answer.text(Answer.Item("スシ"))

  @Test func `Hiragana is right for Katakana only where the setting says so`() {
    #expect(Grader(language: "ja").verdict(on: "すし", for: sushi).kind == .wrong)
    #expect(Grader(language: "ja", foldsKana: true).verdict(on: "すし", for: sushi).kind == .right)
    #expect(Grader(language: "ja", foldsKana: true).verdict(on: "すじ", for: sushi).kind == .wrong)
  }

  @Test func `a word of another card's answer is no slip`() {
    let answer = Answer.text(Answer.Item("Lavrent"))
    let other = Answer.text(Answer.Item("Lavrant"))
    #expect(Grader().verdict(on: "Lavrant", for: answer).kind == .misspelt)
    #expect(Grader(among: [answer, other]).verdict(on: "Lavrant", for: answer).kind == .wrong)
    #expect(Grader(among: [answer, other]).verdict(on: "Lavrint", for: answer).kind == .misspelt)
  }

  @Test func `a plural that another card asks for is another answer`() {
    let (one, many) = (Answer.text(Answer.Item("das Haus")), Answer.text(Answer.Item("die Häuser")))
    #expect(Grader(language: "de").verdict(on: "Häuser", for: one).kind == .right)
    #expect(Grader(language: "de", among: [one, many]).verdict(on: "Häuser", for: one).kind == .wrong)
    #expect(Grader(language: "de", among: [one, many]).verdict(on: "Häuser", for: many).kind == .right)
  }

  @Test func `another case is told`() {
    let graded = Grader(language: "ru").verdict(on: "книгами", for: .text(Answer.Item("книга")))
    #expect(graded.kind == .misspelt && graded.difference?.pairs.map(\.description) == ["книгами → книга"])
  }

  @Test(arguments: [("Dvořák", "dvorak", "dvorak → Dvořák"), ("Malmö", "Malmo", "Malmo → Malmö")])
  func `missing accents are told and not punished`(_ expected: String, _ typed: String, _ told: String) {
    let graded = Grader().verdict(on: typed, for: .text(Answer.Item(expected)))
    #expect(graded.kind == .right && graded.proposedGrade == 3)
    #expect(graded.difference?.pairs.map(\.description) == [told])
  }

  @Test(
    arguments: [
      ("de", "der Hund", "die Hund", "die → der"), ("fr", "le chien", "la chien", "la → le"),
      ("es", "el niño", "la nino", "la → el, nino → niño"), ("de", "der Hund", "Hund", nil),
      ("de", "der Hund", "Der hund", nil), ("de", "schon", "schön", "schön → schon"),
      ("de", "die schöne Frau", "schone Frau", "schone → schöne"), ("en", "the red line", "a red line", nil),
      ("en", "resume", "résumé", "résumé → resume"), ("en", "it doesn’t", "it doesn't", nil),
      ("de", "Straße", "Strasse", "Strasse → Straße"), ("de", "Müller", "Mueller", nil),
    ] as [(String, String, String, String?)])
  func `another article and an added accent are told too`(
    _ language: String, _ expected: String, _ typed: String, _ told: String?
  ) {
    let graded = Grader(language: language).verdict(on: typed, for: .text(Answer.Item(expected)))
    #expect(graded.kind == .right)
    #expect(graded.difference?.pairs.map(\.description).joined(separator: ", ") == told)
  }

  @Test func `what else the card accepts isn't told`() {
    let answer = Answer.text(Answer.Item("das Virus", accept: ["der Virus"]))
    let grader = Grader(language: "de")
    #expect(grader.verdict(on: "der Virus", for: answer).difference == nil)
    #expect(grader.verdict(on: "die Virus", for: answer).difference?.pairs.map(\.description) == ["die → das"])
  }

  @Test func `a long sentence is compared within a millisecond or so`() {
    let text =
      "The central bank raised its main interest rate by two points on Thursday because food prices had climbed"
    let typed = "the central bank raised rates by two points because food had climbed"
    let answer = Answer.text(Answer.Item(text))
    let time = ContinuousClock().measure { for _ in 0..<20 { _ = Grader().verdict(on: typed, for: answer) } }
    // A debug build is some 30 times slower than a release.
    #expect(time < .seconds(2) * patience)
  }
}
