import Testing

@testable import Questions

/// Phrases that belong to a noun, and questions that would lose what they relate to.
@Suite struct `What belongs together` {
  @Test(
    arguments: [
      (
        "Police have interviewed a contractor from Westbury, who denies having been in the field.",
        "Whom have police interviewed? → a contractor from Westbury"
      ),
      ("Quasars are glowing distant objects.", "What are glowing distant objects? → quasars"),
      (
        "Norgas will pay each tenant on floors 2 to 5 the sum of £75 as damages.",
        "How much will Norgas pay each tenant on floors 2 to 5 as damages? → the sum of £75"
      ),
      ("Adamus is credited with the Codex Primus.", "Who is credited with the Codex Primus? → Adamus"),
      (
        "Iceland, the host of the third summit in 2019, had proposed a permanent court.",
        "What had Iceland proposed? → a permanent court"
      ),
      (
        "A delegation of 27 Slovenian firms spent six days in Ghana last week.",
        "How long did a delegation of 27 Slovenian firms spend in Ghana? → six days"
      ),
      (
        "The nurses, by contrast, were content. Several described the fund as the first result in fourteen years.",
        "Several nurses described the fund as the first result in […]. → fourteen years"
      ),
    ])
  func `is asked and answered as a whole`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test(
    arguments: [
      ("As the Earth moves round the Sun, a nearby star seems to shift.", "what do as"),
      (
        "Although a right of veto exists only where a firm holds all, or nearly all, of a subsidiary, it sued.",
        "nearly all?"
      ),
      ("Ms Lena Ruiz was elected in his place by 31 votes to 12 for Mr Holm.", "for whom was"),
      ("Ms Lena Ruiz was elected in his place by 31 votes to 12 for Mr Holm.", "Ruiz's place"),
      ("Dr Novak showed pictures of rust in nine cellars.", "in how many cellars"),
      ("The plan of the six mayors goes back to a lunch in Porto in 2009.", "in which year"),
      (
        "Tues. 4 May 2021, in the hall on Mill Street (the chapel will be closed for painting).", "when will the chapel"
      ),
      ("Exports amounted to only €12m in 2019, two thirds of it Irish timber, chiefly pine.", "[…] thirds"),
      ("Karl Holm of the Oslo housing office called the plan fair, though dear for Norway.", "what did Karl"),
      ("What the two other mills had bought from Hale Co. was straw.", "the two other"),
      ("Tests of earlier batches were all below the limit of 0.02 milligrams.", "earlier batches"),
      ("The first action, brought by the builder Lie, is to be heard in Bergvik in March 2021.", "what is to be heard"),
      ("Mr Petrov asked whether the lift in Lima could be used in June.", "who asked"),
      ("Firms wishing to host them should write to Mateja Golob, who runs the fair in Celje.", "to whom should"),
      ("Flowers were presented to Mrs Robb.", "presented"),
      ("On Wednesday morning, the sheds at Brushy Creek stood empty.", "stood"),
      ("Students should read the ruling together with chapter 6 of the textbook.", "read"),
      ("Prepared by: the press office of the ministry, for students of the academy", "term"),
      (
        "A gift came from Dr. Ruth Amirault, a dentist who had attended every match since 1978.",
        "who was a dentist who"
      ),
      (
        """
        Insurance will cover part of the loss.
        Most policies exclude frost, says Ana Berg of the union, which has set up a fund. It had raised $31,200 by Monday.
        """, "had insurance"
      ),
      (
        "Professor Ruiz disagrees: in her opinion, quotas favour firms, and the ministry should start with the tax.",
        ": what should the ministry"
      ),
    ])
  func `is not torn`(_ text: String, _ words: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(!lines.contains { $0.lowercased().contains(words.lowercased()) }, "\(lines)")
  }

  @Test(arguments: ["For Thursday", "By Monday"])
  func `a label that says when something is due is housekeeping`(_ label: String) {
    #expect(Assessment.isHousekeeping(label))
    #expect(!Assessment.isHousekeeping("For tenants"))
  }

  @Test func `where somebody works is worth less than what they say`() {
    let text = "Prof. Ana Lund, who teaches maritime law in Bergen, doubts whether the treaty of Oslo can be enforced."
    let place = candidates(of: text).first { $0.kind == .place }
    #expect(place.map { $0.score < 0.2 } ?? true, "\(candidates(of: text).map(\.asLine))")
  }
}
