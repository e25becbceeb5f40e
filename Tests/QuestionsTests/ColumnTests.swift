import Testing

@testable import Questions

@Suite struct `Columns that only blanks align` {
  @Test func `are a table under years`() {
    let text = """
      Sorrel Bay Aquarium

      Visitors at a glance

      Group                 2020     2021
      School classes       1,310    1,644
      Families            12,700   15,020
      Scouts                 210      198
      """
    #expect(
      asked(text) == [
        "Sorrel Bay Aquarium: what is the figure for school classes in 2021? → 1,644",
        "Sorrel Bay Aquarium: what is the figure for families in 2021? → 15,020",
        "Sorrel Bay Aquarium: what is the figure for scouts in 2021? → 198",
      ])
  }

  @Test func `are no durations by the clock, and changes are asked as such`() {
    let text = """
      Sorrel Bay Pottery

      Kilns

      | Kiln | Time | Orders |
      |---|---|---|
      | Small kiln | 11 h | +9 % |
      | Large kiln | 14 h | unchanged |
      """
    #expect(asked(text) == ["Sorrel Bay Pottery: how did the orders of the small kiln change? → +9 %"])
  }

  @Test func `tell when something starts`() {
    let text = """
      Sorrel Bay ferries

      What the port proposes

      | Measure | Start | Cost |
      |---|---|---|
      | Regional ticket scheme | 2031 | €38 million |
      | Grants for small piers | 2030 | €90 million |
      """
    let lines = asked(text)
    #expect(lines.contains { $0.hasSuffix("in which year does the regional ticket scheme start? → 2031") }, "\(lines)")
    #expect(lines.contains { $0.hasSuffix("in which year do grants for small piers start? → 2030") }, "\(lines)")
  }

  @Test func `are things beside what is said of each`() {
    let text = """
      Sorrel Bay ferries

      Costs

      | Item | New ferry | Bridge |
      |---|---|---|
      | Price | €38 million | €90 million |
      | Annual upkeep | €410,000 | none |
      | Opening | May 2024 | year 7 |
      """
    #expect(
      asked(text) == [
        "Sorrel Bay ferries – Costs: what is the price for the new ferry? → €38 million",
        "Sorrel Bay ferries – Costs: what is the price for the bridge? → €90 million",
        "Sorrel Bay ferries – Costs: what is the annual upkeep for the new ferry? → €410,000",
        "Sorrel Bay ferries – Costs: what is the opening for the new ferry? → May 2024",
        "Sorrel Bay ferries – Costs: what is the opening for the bridge? → year 7",
      ])
  }

  @Test func `lose no row and no cell`() {
    let text = """
      Moons

      | Jupiter | 95 | Galileo saw four of them in 1610. |
      | Neptune | 14 |
      | Saturn | 146 | Huygens saw one in 1655. | It was named Titan in 1847. |
      """
    let cells = Outline(Array(text.utf8)).tables.flatMap(\.rows).flatMap(\.self).joined(separator: " ")
    for word in ["Jupiter", "Neptune", "Saturn", "1610", "1655"] { #expect(cells.contains(word)) }
    let wide = "Wars\n\n| War | Year |\n|---|---|\n| Crimean War | 1853 | It ended in 1856. |\n| Boer War | 1899 |"
    #expect(Outline(Array(wide.utf8)).tables.first?.rows.first == ["Crimean War", "1853", "It ended in 1856."])
  }

  @Test func `accept no number for millions`() {
    let text = "People\n\n| Country | Population |\n|---|---|\n| Chad | 17 million |\n| Mali | 21 million |"
    let found = Derivation(Outline(Array(text.utf8))).sections.flatMap(\.points).flatMap(\.chosen)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.accept.isEmpty })
  }

  @Test func `are a chronicle behind years`() {
    let text = """
      The harbour

      1843   Captain Ole Berg builds the first pier.
      1851   The pier is destroyed by a storm.
      1860   A lighthouse is opened by King Haakon.
      """
    #expect(asked(text).contains("The harbour: in which year does Captain Ole Berg build the first pier? → 1843"))
  }

  @Test func `are a glossary behind words`() {
    let text = """
      Boats

         Thwart      a board across a boat on which a rower sits
         Rowlock     a fork that holds an oar and that turns with it
         Bow line    the rope by which a boat
                     is tied at its front
      """
    #expect(
      asked(text) == [
        "What is the term for a board across a boat on which a rower sits? → Thwart",
        "What is the term for a fork that holds an oar and that turns with it? → Rowlock",
        "What is the term for the rope by which a boat is tied at its front? → Bow line",
      ])
  }

  @Test func `are parts of a line over a text`() {
    let outline = Outline(
      Array("SORREL GAZETTE      Friday, 3 May 2019\n\nPier lost in a storm at Sorrel\n\nIt fell.".utf8))
    #expect(outline.title == "Pier lost in a storm at Sorrel")
    #expect(outline.subtitles.map(\.text) == ["SORREL GAZETTE | Friday, 3 May 2019"])
  }

  @Test func `need no second bar`() {
    let text =
      "SORREL HARBOUR\nBULLETIN No. 3  |  19 May 2019\n\nAnna Berg founded the port of Sorrel in 1990, this bulletin says."
    #expect(Outline(Array(text.utf8)).subtitles.map(\.text) == ["BULLETIN No. 3 | 19 May 2019"])
    #expect(candidates(of: text).allSatisfy { !$0.question.contains("|") })
    #expect(!candidates(of: text).isEmpty)
  }

  @Test(arguments: [
    "He said  that it  was late.", "One stop.  Two blanks.  So typists write.", "a   b",
    "The harbour  was opened in 1898 by the king.\nThe pier  was built in 1901 by the town.",
  ])
  func `are none where a typist was generous`(_ line: String) {
    let text = "Notes\n\n\(line)\n\nAnna Berg founded the port in 1990."
    #expect(Outline(Array(text.utf8)).tables.isEmpty)
  }
}
