import Testing

@testable import Questions

@Suite struct `A point that says something` {
  @Test(
    arguments: [
      // A term that the text defines is clear, and its point's only card is kept however low its score.
      (
        "# Electroplating\n\nPlates: the thin sheets that the current passes.\n\n"
          + "Very weak acid dissolves mainly copper, not silver, at the plates.",
        "Electroplating: what does very weak acid dissolve at the plates? → mainly copper"
      ),
      (
        "# Harbour news 2021\n\n- Staff: Nurse Ana Berg succeeds Olaf Lund, who has retired, as head of the Bergen clinic.",
        "Who does Nurse Ana Berg succeed? → Olaf Lund"
      ),
      (
        "# Harbour news 2021\n\n- Rain: Yearly rainfall was close to normal, but 40 percent of it fell on only nine days "
          + "in Bergen.",
        "Harbour news 2021: in which city did 40 percent of yearly rainfall fall on only nine days? → Bergen"
      ),
    ])
  func `has a card`(_ text: String, _ line: String) {
    #expect(asked(text).contains(line), "\(asked(text))")
  }
}
