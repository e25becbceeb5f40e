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
        "Whom does Nurse Ana Berg succeed? → Olaf Lund"
      ),
      (
        "Borealis Ltd.\nAnnual report 2021\n\nTrade grew.\n\nCement: 38 million tonnes, of which 6 million were "
          + "white.\n\nThe mill opened in 1954.",
        "Borealis, 2021 – Cement: […], of which 6 million were white. → 38 million tonnes"
      ),
      (
        "Robert Castellan, Minister of Trade, travelled to Peru in May 2021.\n\n1. Background:\nBefore landing, he "
          + "praised the miners of Piura.\n\n2. Day 1:\nIn Lima, he was received by Mayor Ana Berg.",
        "In which city was Castellan received by Mayor Ana Berg during the May 2021 trip to Peru? → Lima"
      ),
      (
        "Borealis Ltd.\nAnnual report 2021\n\nTrade grew.\n\nSurplus - PHP 14.6 million, of which 10 percent goes to "
          + "schools.\n\nThe mill opened in 1954.",
        "Borealis, 2021 – Surplus: […], of which 10 percent goes to schools. → PHP 14.6 million"
      ),
      (
        "# Painters\n\nGiotto (c. 1267-1337): He painted 38 frescoes in Padua.",
        "Giotto (c. 1267-1337): how many frescoes did Giotto paint in Padua? → 38"
      ),
      (
        "# Lime kiln\n\n1. Wear glasses of shade 7 at the peephole, because the glare can harm your eyes.",
        "Lime kiln: wear glasses of shade […] at the peephole. → 7"
      ),
      (
        "# Lime kiln\n\n1. Keep away from hedges by at least 5 m.",
        "Lime kiln: keep away from hedges by at least […]. → 5 m"
      ),
      (
        "Trade news\n\n* CALENDAR *\n\n14 May: launch of the ferry in Lima\n3 June: deadline for bids\n",
        "Trade news: when is the launch of the ferry in Lima? → 14 May"
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
