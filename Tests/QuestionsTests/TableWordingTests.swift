import Testing

@testable import Questions

@Suite struct `What a table asks` {
  @Test(
    arguments: [
      // A first column of properties, beside things of which one is the writer's own.
      (
        "| Requirement | Value | Our present ferry |\n|--|--|--|\n| Hull length | 44 m | 38 m |\n| Top speed | 18 knots | none |",
        [
          "what hull length is required? → 44 m", "what is the hull length of Sorrel Yards' present ferry? → 38 m",
          "what top speed is required? → 18 knots",
        ]
      ),
      (
        "| Item | Value |\n|--|--|\n| Ground rent | €40 |\n| Annual fee | €90 |",
        ["what value is given for the ground rent? → €40", "what value is given for the annual fee? → €90"]
      ),
      // What isn't a noun with all that belongs to it.
      (
        "| Plan | Cost over six years (C$ m) |\n|--|--|\n| Three old | 12 |\n| One old, two hired | 9 |",
        [
          "what is the cost over six years of the plan “three old”? → C$12 million",
          "what is the cost over six years of the plan “one old, two hired”? → C$9 million",
        ]
      ),
      (
        "| Option | Price (bn pesos) |\n|--|--|\n| A. Stone quay | 3 |\n| B. Timber quay | 2 |",
        [
          "what is the price of option A (stone quay)? → 3 billion pesos",
          "what is the price of option B (timber quay)? → 2 billion pesos",
        ]
      ),
      // What is said of a thing and is no property of it.
      (
        "| Fabric | Treatment | Warning |\n|--|--|--|\n| Wool | cold wash | hot water shrinks it |\n| Linen | hot wash | creases |",
        [
          "what treatment is given for wool? → cold wash", "what warning is given for wool? → hot water shrinks it",
          "what treatment is given for linen? → hot wash",
          "what warning is given for linen? → creases",
        ]
      ),
      // Changes.
      (
        "| Branch | Visitors |\n|--|--|\n| Arden | +9 % |\n| Belmont | down by a third |",
        [
          "how did the visitors of Arden change? → +9 %", "how did the visitors of Belmont change? → down by a third",
        ]
      ),
      // Countries keep their capitals, and days are counted.
      (
        "| | Bolivia | Peru |\n|--|--|--|\n| Days from harvest to sale | 20 | 31 |\n| Price | $3 | $4 |",
        [
          "how many days from harvest to sale are given for Bolivia? → 20",
          "how many days from harvest to sale are given for Peru? → 31", "what is the price for Bolivia? → $3",
          "what is the price for Peru? → $4",
        ]
      ),
    ] as [(String, [String])])
  func `says which column is meant`(_ table: String, _ expected: [String]) {
    #expect(
      asked("# Sorrel papers\n\nBy Anna Berg, Sorrel Yards Ltd.\n\n" + table + "\n").map {
        $0.replacing("Sorrel papers: ", with: "")
      } == expected)
  }

  @Test(
    arguments: [
      "| Requirement | Value | My own ferry |\n|--|--|--|\n| Hull length | | 38 m |\n| Top speed | | 9 knots |",
      "| | Price |\n|--|--|\n| with a lid | €9 |\n| two new, two old | €12 |",
      "| Plan | Effect |\n|--|--|\n| North quay | none |\n| South quay | – |",
      "| Fund | Yield |\n|--|--|\n| Alder | −3 % |\n| Birch | +2 % |",
    ])
  func `isn't asked where nobody would know what is meant`(_ table: String) {
    #expect(asked("# Sorrel papers\n\n" + table + "\n").isEmpty)
  }

  @Test func `may stand in the cells, where no header does`() {
    let text = """
      Dyes and mordants

      A. THREE DYES TO KNOW

         Madder      pH 6.5    wool, silk
         Woad        pH 9.1    linen
         Weld        pH 7.2    wool for hats

      B. HISTORY

      Anna Berg described the first of them in 1790.
      """
    #expect(
      asked(text).filter { !$0.contains("1790") } == [
        "Dyes and mordants – Three Dyes to Know: what is the pH of madder? → 6.5",
        "Dyes and mordants – Three Dyes to Know: what is the pH of woad? → 9.1",
        "Dyes and mordants – Three Dyes to Know: what is the pH of weld? → 7.2",
      ])
  }
}
