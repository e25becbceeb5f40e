import Testing

@testable import Questions

@Suite struct `Questions about the time` {
  @Test(
    arguments: [
      (
        "The port authority opened an inquiry into the ferry accident on 12 May 2021.",
        "When did the port authority open an inquiry into the ferry accident? → 12 May 2021"
      ),
      (
        "The talks took place in Geneva from 3 to 5 May 2021.",
        "When did the talks take place in Geneva? → 3 to 5 May 2021"
      ),
      (
        "On 5 July 2021 the firm opened a laboratory in Ghent.",
        "When did the firm open a laboratory in Ghent? → 5 July 2021"
      ),
      (
        "The company was founded in 1954.",
        "In which year was the company founded? → 1954"
      ),
      (
        "The volcano erupted in May.",
        "In which month did the volcano erupt? → May"
      ),
      (
        "The bridge has been closed since March 2022.",
        "Since when has the bridge been closed? → March 2022"
      ),
      (
        "The committee must publish its report by 30 June 2023.",
        "By when must the committee publish its report? → 30 June 2023"
      ),
      (
        "From 1 January 2030, holders of passports may stay for a month.",
        "From when may holders of passports stay for a month? → 1 January 2030"
      ),
      (
        "The minister toured Chile on 3 and 4 June 2024.",
        "When did the minister tour Chile? → 3 and 4 June 2024"
      ),
    ] as [(String, String)])
  func `ask when, in which year, since when or by when`(_ text: String, _ line: String) {
    #expect(made(text, .date).contains(line))
  }

  @Test(
    arguments: [
      "In 1990 the parliament of Peru met in June.", "In 1990 the king of Peru opened the bridge in June 1991.",
      "On Monday, in May, the ferry left Holm at noon.",
    ])
  func `take two dates of one clause, wherever they stand`(_ sentence: String) {
    #expect(!candidates(of: sentence).isEmpty)
  }

  @Test func `leave the year of what came before`() {
    #expect(made("After surgery in 1953, Henry Berg could no longer speak.", .date).isEmpty)
  }
}
