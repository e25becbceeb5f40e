import Testing

@testable import Questions

@Suite struct `Who thinks and says` {
  @Test(
    arguments: [
      (
        "Environmental groups fear that the herring may vanish.",
        "Who fears that the herring may vanish? → environmental groups"
      ),
      ("Fishing villages expect a bad season.", "Who expects a bad season? → fishing villages"),
      ("Trade unions demanded a pay rise of 6 percent.", "Who demanded a pay rise of 6 percent? → trade unions"),
      ("Norway hopes to sell trawlers to Peru.", "Which country hopes to sell trawlers to Peru? → Norway"),
      (
        "Tennel Airport should lengthen its second runway.",
        "Which airport should lengthen its second runway? → Tennel Airport"
      ),
      ("Canada agreed to train prison guards.", "Whom did Canada agree to train? → prison guards"),
      ("Delegations from Peru and Chile met in Oslo.", "Who met in Oslo? → delegations from Peru and Chile"),
      (
        "# NOTE 3: BERG v. HALDEN FREIGHT LTD.\n\nHalden was fined £9,000 in May.",
        "Which company was fined £9,000 in May? → Halden"
      ),
      (
        "# State of the Fjord 2021\n\n**Summary**\nPrepared by the Norse Harbour Office, Oslo, May 2022\n\n"
          + "## Findings\n\nThe Office opposes a second quay in Bergen.",
        "State of the Fjord 2021: which organization opposes a second quay in Bergen? → the Norse Harbour Office"
      ),
      // What a paper says nobody says.
      ("The report warns that the dam may fail.", "What warns that the dam may fail? → the report"),
    ])
  func `is a who and no what`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test(
    arguments: [
      ("Management expects copper prices to ease in 2031.", "management"),
      ("The trial was long, although many patients had hoped for a shorter one.", "many patients"),
      ("A lottery assigned the volunteers to two wards.", "the volunteers"),
      ("Most members rejected the merger with Alder Bank.", "most members"),
    ])
  func `isn't asked for where anybody could tell`(_ text: String, _ answer: String) {
    #expect(!asked(text).contains { $0.hasSuffix("→ " + answer) })
  }

  @Test(arguments: [
    ("The pact marks a step toward a lasting partnership.", "hich partnership"),
    ("The talks in Oslo led to a strong alliance.", "hich alliance"),
  ])
  func `isn't answered by the question's noun with a plain adjective`(_ text: String, _ start: String) {
    #expect(!candidates(of: text).contains { $0.question.contains(start) })
  }

  @Test(arguments: [
    "“We have rebuilt this harbour,” Ana Berg told her crew in Lima on Friday.",
    "The mayor of Lima informed reporters on Friday.",
  ])
  func `isn't asked without what is said`(_ text: String) {
    let lines = candidates(of: text).filter { $0.kind != .cloze }.map(\.question)
    #expect(!lines.contains { $0.contains("tell") || $0.contains("told") || $0.contains("inform") }, "\(lines)")
  }

  @Test(
    arguments: [
      ("Ana Berg told the court about the leak in Lima.", "Who told the court about the leak in Lima? → Ana Berg"),
      (
        "Ana Berg told reporters that the dam leaks.", "Who told reporters that the dam leaks? → Ana Berg"
      ),
    ])
  func `is asked with what is said`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test(
    arguments: [
      ("Peru has nevertheless agreed to open a bakery in Cusco.", "What has Peru agreed to open in Cusco? → a bakery"),
      ("Peru offered instead to lend two ships.", "What did Peru offer to lend? → two ships"),
      ("Peru agreed to close two ports too.", "Which country agreed to close two ports? → Peru"),
      ("The brewers of Lima did likewise in 1840.", "In which year did the brewers of Lima do likewise? → 1840"),
    ])
  func `is asked without what joins it to the sentence before`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }
}
