import Testing

@testable import Exams

/// Answers of many shapes in one deck, so that each has to be told from all others.
private let deck = ExamDeck(
  """
  ---
  language: en
  ---

  Q: Who was the foreign minister of Austria?
  A: Klemens von Metternich

  Q: Who represented Britain?
  A: Viscount Castlereagh

  Q: Who claimed Poland?
  A: Tsar Alexander I

  Q: Which country demanded Saxony?
  A: Prussia

  Q: Which country lost Norway?
  A: Denmark

  Q: Which country got Lombardy?
  A: Austria

  Q: In which city did the ministers meet?
  A: Vienna

  Q: In which city was Schiller born?
  A: Marbach

  Q: In which city did the troops stand?
  A: Leipzig

  Q: When did Napoleon abdicate?
  A: April 1814

  Q: When was the Final Act signed?
  A: 9 June 1815

  Q: When did the ministers meet?
  A: September 1814 to June 1815

  Q: On which days of 2024 was the visit?
  A: 24 to 26 April

  Q: How many crowns does a ton cost?
  A: 312 million crowns

  Q: What share of voters came?
  A: 96%

  Q: How many offers came in?
  A: three

  Q: Who objected to the borders?
  A: liberals of the 1840s

  Q: What do proteins pump ions into?
  A: the inside of the thylakoid

  Q: What does light strike?
  A: a pigment in photosystem II

  Q: What do the ions drive?
  A: the production of sugar

  Q: For what purpose is water split?
  A: to replace the electron

  Q: Why do shade plants grow slowly?
  A: their leaves are saturated

  Q: What does a plant close?
  A: its stomata

  Q: Which industry was named?
  A: the defense industry

  Q: What was asked of the firms?
  A: plants, tools and buildings

  C: He toured a [harbour] there.
  C: They saw an [old mill] there.
  C: It was settled in [full session] at last.

  """)

@Suite struct `Wrong choices` {
  private static let wrong = deck.wrongChoices()
  private var wrong: [String: Set<String>] { Self.wrong }

  @Test(arguments: [
    ("Klemens von Metternich", ["Viscount Castlereagh", "Tsar Alexander I"]),
    ("Prussia", ["Denmark", "Austria"]), ("Vienna", ["Marbach", "Leipzig"]),
  ]) func `are the names of the same kind of thing`(_ right: String, _ others: [String]) {
    #expect(wrong[right] == Set(others))
  }

  @Test(arguments: ["April 1814", "9 June 1815", "September 1814 to June 1815", "24 to 26 April"])
  func `beside a date are dates of its form`(_ right: String) throws {
    let form = NearTexts.blanked(right)
    let others = try #require(wrong[right])
    #expect(others.count > 2 && others.allSatisfy { NearTexts.blanked($0) == form }, "\(others)")
  }

  @Test(arguments: [
    ("312 million crowns", "million crowns"), ("three", ""), ("96%", "%"), ("liberals of the 1840s", "0s"),
  ])
  func `beside a number are near ones, written alike`(_ right: String, _ end: String) throws {
    let others = try #require(wrong[right])
    #expect(others.count > 2 && others.allSatisfy { $0.hasSuffix(end) }, "\(others)")
    #expect(others.allSatisfy { right != "96%" || WrittenNumber.all(in: $0)[0].value <= 100 }, "\(others)")
    #expect(others.allSatisfy { !right.hasSuffix("s") || NearTexts.size(of: $0) ?? 1800 > 1700 }, "\(others)")
  }

  @Test func `differ in no article, and no sentence or purpose is among things`() throws {
    let others = try #require(wrong["the inside of the thylakoid"])
    #expect(others.isSuperset(of: ["pigment in photosystem II", "production of sugar"]))
    #expect(others.allSatisfy { !$0.hasPrefix("the ") && !$0.hasPrefix("a ") && !$0.hasPrefix("to ") }, "\(others)")
    #expect(!others.contains("their leaves are saturated") && !others.contains("plants, tools and buildings"))
  }

  @Test(arguments: [
    "to replace the electron", "their leaves are saturated", "plants, tools and buildings", "the defense industry",
    "harbour", "full session",
  ]) func `are none where all would give the right one away`(_ right: String) {
    #expect(wrong[right] == nil)
  }
}

@Suite struct `A wrong statement` {
  private static let said = deck.statements(false)

  @Test(arguments: [
    "The place", "its ", "is stomata", "was stomata", "a an ", "  ", "the the ",
  ]) func `is a sentence whose articles are in order`(_ bad: String) {
    #expect(!Self.said.contains { $0.contains(bad) }, "\(Self.said.filter { $0.contains(bad) })")
  }

  @Test(arguments: [
    "Viscount Castlereagh claimed Poland.", "Denmark demanded Saxony.", "It was in Leipzig that the ministers met.",
    "What light strikes is the production of sugar.",
  ]) func `says what is wrong of the right kind of thing`(_ sentence: String) {
    #expect(Self.said.contains(sentence), "\(Self.said.sorted())")
  }
}
