import Testing

@testable import Questions

@Suite struct `Measures and shares` {
  @Test(
    arguments: [
      (
        "Ana Berg gave four hours of testimony to the court of Lima.",
        "How many hours of testimony did Ana Berg give to the court of Lima? → four hours"
      ),
      (
        "The mine in Kiruna yields 30 tonnes of copper a day.",
        "How many tonnes of copper a day does the mine in Kiruna yield? → 30 tonnes"
      ),
      (
        "Anaemia affects about two pupils in fifteen.",
        "What share of pupils does anaemia affect? → about two pupils in fifteen"
      ),
      ("Seven in ten teachers work unpaid hours.", "What share of teachers work unpaid hours? → seven in ten"),
      ("The fare climbed from 30 to 45 pesetas.", "To how many pesetas did the fare climb from 30? → 45"),
      ("Membership fell from 900 to 640 last year.", "To what number did membership fall? → 640"),
      ("The strike in Lima cost $4 million.", "How much did the strike in Lima cost? → $4 million"),
      ("The storm in Lima hit 40 villages.", "How many villages did the storm in Lima hit? → 40"),
    ])
  func `are asked for whole`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test(
    arguments: [
      ("Ana Berg gave four hours of testimony in Lima.", "How long"),
      ("Anaemia affects about two pupils in fifteen.", "affect in fifteen"),
      ("The town paid €3 million of debt back to Alder Bank.", "How much money"),
      ("In Lima the figure exceeded 75 percent.", "figure"),
      ("The strike in Lima cost $4 million.", "costs"),
    ])
  func `aren't torn`(_ text: String, _ wrong: String) {
    #expect(!candidates(of: text).contains { $0.question.contains(wrong) })
  }
}

@Suite struct `Reasons behind several verbs` {
  @Test(
    arguments: [
      (
        "The bridge at Lund carried 400 cars a day and was closed in May, because its cables had rusted.",
        "Why was the bridge at Lund closed in May? → its cables had rusted"
      ),
      (
        "Each block is cut first and polished afterwards, because polished stone can't be cut.",
        "Why is each block cut first and polished afterwards? → polished stone can't be cut"
      ),
      (
        "Ana Berg believes that the mill was built by monks, since a chapel stood beside it.",
        "Why does Ana Berg believe that the mill was built by monks? → a chapel stood beside it"
      ),
      (
        "Ana Berg concludes that the ship sank at anchor, as its sails were folded.",
        "Why does Ana Berg conclude that the ship sank at anchor? → its sails were folded"
      ),
    ])
  func `are for the verb that they belong to`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
    #expect(candidates(of: text).count { $0.kind == .cause } == 1)
  }
}

@Suite struct `Words that belong together` {
  @Test(
    arguments: [
      ("The ferry to Ilo resumed last October.", "When did the ferry to Ilo resume? → last October"),
      ("The mine in Kiruna will reopen next spring.", "When will the mine in Kiruna reopen? → next spring"),
      (
        "Ministers met in Lima for the first time since 1998.",
        "In which city did ministers meet for the first time since 1998? → Lima"
      ),
      ("The mill in Lund was closed for good in 1987.", "In which year was the mill in Lund closed for good? → 1987"),
    ])
  func `are said together`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test(
    arguments: [
      ("Ministers met in Lima for the first time since 1998.", "meet in Lima for?"),
      ("Ministers met in Lima for the first time since 1998.", "since when"),
      ("Envoys are to meet in Lima on 12 June, for the first time since the war began.", ", for?"),
      ("The ferry to Ilo resumed last October.", "last?"),
      ("The union in Lima agreed at once.", "agree at?"),
    ])
  func `aren't torn`(_ text: String, _ wrong: String) {
    #expect(!candidates(of: text).contains { $0.question.lowercased().contains(wrong) })
  }
}
