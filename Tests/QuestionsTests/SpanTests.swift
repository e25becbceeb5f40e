import Testing

@testable import Questions

private func tokens(_ text: String) -> [Token] { Tokenizer.tokens(of: Array(text.unicodeScalars)) }

private func texts(_ spans: [Span], of text: String) -> [String] {
  let statement = Statement(text)
  return spans.map { statement.text(ofTokens: $0.tokens) }
}

@Suite struct `Tokens` {
  @Test(arguments: [
    ("Blinken’s U.S. trip", ["Blinken", "’s", "U.S.", "trip"]),
    ("at 9:30 a.m., $65 million", ["at", "9:30", "a.m.", ",", "$65", "million"]),
    ("win-win, 14.5% (40 °C).", ["win-win", ",", "14.5%", "(", "40", "°", "C", ")", "."]),
    ("the end.", ["the", "end", "."]),
    ("don't run `satchel prune`", ["don't", "run", "`", "satchel", "prune", "`"]),
    ("the 1840s", ["the", "1840s"]),
  ])
  func `are words, numbers and marks`(_ text: String, _ expected: [String]) {
    #expect(tokens(text).map(\.text) == expected)
  }
}

@Suite struct `Dates and amounts` {
  @Test(
    arguments: [
      ("It was from 24 to 26 April 2024 there.", ["24 to 26 April 2024"]),
      ("It was from April 24 to 26, 2024.", ["April 24 to 26, 2024"]),
      ("It met from September 1814 to June 1815.", ["September 1814 to June 1815"]),
      (
        "On Tuesday 14 March 2023, 9:30 a.m. to 11:05 a.m. it met.",
        ["Tuesday 14 March 2023", "9:30 a.m. to 11:05 a.m."]
      ),
      ("It fell in May and in 1806 and on Thursday.", ["May", "1806", "Thursday"]),
      ("The war (1853–1856) began.", ["1853–1856"]),
      ("It may march on.", []),
      ("Room 2024 has 1500 people.", []),
      ("It ends before the second half of 2022.", ["second half of 2022"]),
      ("Liberals of the 1840s objected.", ["1840s"]),
      ("It was made in AD 105, not in 44 BC.", ["AD 105", "44 BC"]),
      ("It fell in March of last year and in April of 1999.", ["March of last year", "April of 1999"]),
      ("The audit of summer 2020 and the spring of 1945.", ["summer 2020", "spring of 1945"]),
    ] as [(String, [String])])
  func `dates are whole`(_ text: String, _ expected: [String]) {
    #expect(texts(Dates.spans(in: tokens(text)), of: text) == expected)
  }

  @Test(
    arguments: [
      ("It promised $65 million.", ["$65 million"]),
      ("It fell from 14.5 percent to 9 percent.", ["14.5 percent", "9 percent"]),
      ("It is between $840 million and $870 million.", ["$840 million and $870 million"]),
      ("It fell from 11 to 9.5 percent.", ["11 to 9.5 percent"]),
      ("They met for ninety minutes.", ["ninety minutes"]),
      ("It raised the rate by 0.75 percentage points.", ["0.75 percentage points"]),
      ("Above 40 °C it falls.", ["40 °C"]),
      ("A union of 39 states fell.", ["39"]),
      ("Version 2.3 of Room 2.14 and stage 4 fell.", []),
      ("The yield is 6 CO2 + 6 H2O.", []),
      ("A group of twenty-five people fell.", ["twenty-five"]),
      ("One of them fell.", []),
      ("Four in five participants fell.", ["Four in five"]),
      ("People aged 18 to 30 fell.", ["18 to 30"]),
      ("At a quarter past five it fell.", []),
      ("They lost 5 200 sheep to thieves.", ["5 200"]),
      ("It fell from 4 910 to 4 520 tonnes.", ["4 910 to 4 520 tonnes"]),
      ("It cost 12 300 000 pesos.", ["12 300 000 pesos"]),
    ] as [(String, [String])])
  func `amounts have their currency and unit`(_ text: String, _ expected: [String]) {
    #expect(texts(Amounts.spans(in: tokens(text), outside: []), of: text) == expected)
  }
}

@Suite struct `Enumerations` {
  @Test(
    arguments: [
      (
        "He named three principles: mutual respect, peaceful coexistence and win-win cooperation.",
        ["mutual respect", "peaceful coexistence", "win-win cooperation"]
      ),
      (
        "New centres were opened in Rotterdam, Santos, Busan, Durban and Halifax.",
        ["Rotterdam", "Santos", "Busan", "Durban", "Halifax"]
      ),
      (
        "He raised two things: China's policies and its economic practices.",
        ["China's policies", "its economic practices"]
      ),
      ("He named two things: apples, pears and plums.", []),
      ("The risks are metal prices, the exchange rate and a new vote in Gdynia.", []),
      ("He came, saw and won.", []),
    ] as [(String, [String])])
  func `are whole or none`(_ text: String, _ expected: [String]) {
    let statement = Statement(text)
    #expect(Enumeration.all(in: statement).flatMap(\.items).map { statement.text(ofTokens: $0) } == expected)
  }
}
