import Testing

@testable import Questions

@Suite struct `Pronouns and short mentions` {
  @Test(
    arguments: [
      (
        "Governor Milena Kovač spoke in Zagreb. She warned that wages would rise by 9 percent.",
        "By how much did Governor Milena Kovač warn that wages would rise? → 9 percent"
      ),
      (
        "Director Ewa Lipska closed the museum. She sold the collection to Norway in 2010.",
        "In which year did Director Ewa Lipska sell the collection to Norway? → 2010"
      ),
      (
        "The Hansa ruled the Baltic. Its ships carried grain from Danzig.",
        "From which city did the Hansa's ships carry grain? → Danzig"
      ),
      (
        "The Baltic Bank bought the shipyard. It sold the crane to Norway in 1999.",
        "To which country did the Baltic Bank sell the crane in 1999? → Norway"
      ),
      (
        "The glacier fell by 40 metres. Anna Keller measured it in 2011.",
        "In which year did Anna Keller measure the glacier? → 2011"
      ),
      (
        "Miners and dockers joined the strike. They blocked the harbour of Faro in May.",
        "In which month did miners and dockers block the harbour of Faro? → May"
      ),
      (
        "Tom Hale led the strike. His brother founded the paper.", "What did Tom Hale's brother found? → the paper"
      ),
      (
        "The Harbour Committee met in May. The committee approved a new crane.",
        "What did the Harbour Committee approve? → a new crane"
      ),
      (
        "While Norway regards the new fee as unfair, Denmark ascribes it to higher wages.",
        "What does Denmark ascribe the new fee to? → higher wages"
      ),
      (
        "While Norway rejected the treaty, Denmark signed a pact with Peru. It sold a port to Chile in 1954.",
        "In which year did Denmark sell a port to Chile? → 1954"
      ),
      (
        "At noon the station in Lima reported a swell of 2 metres. By dusk it had risen to 5 metres.",
        "By dusk the swell had risen to […]. → 5 metres"
      ),
      (
        "The Larks, whose hall cost nothing, rely on short poems. Nearly 40 banks in Peru supported them.",
        "How many banks in Peru supported the Larks? → nearly 40"
      ),
      (
        "Norway opened its weekly service to Lima. The service cost $3 million in 1954.",
        "How much did the weekly service cost in 1954? → $3 million"
      ),
      (
        "Mining: The division sold 40 drills in Chile.",
        "How many drills did the Mining division sell in Chile? → 40"
      ),
    ] as [(String, String)])
  func `are said in full`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line))
  }

  @Test(
    arguments: [
      ("A fund lends money to farmers who raise goats. Norway has met 40 of them since 1954.", "the goats"),
      (
        "Zambia closed the port, and Kenya sold the mine. It opened a school in Lima in 1954.",
        "did Zambia open a school"
      ),
      ("The bank raised its fee. It had risen by 2 percent in 1954.", "the bank risen"),
      ("When Norway sued the bank, Peru fined it in 1954.", "fine Norway"),
      (
        "A hard frost cracks all pipes in the same street. A flood of the Elbe tore them apart in 1954.",
        "the same street"
      ),
    ] as [(String, String)])
  func `stand for nothing that fits no better than another`(_ text: String, _ wrong: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(!lines.contains { $0.dropFirst(10).contains(wrong) && $0.contains("1954") }, "\(lines)")
  }

  @Test func `keep a not`() {
    let text = "Governor Milena Kovač spoke of wages. She did not rule out a further step in December 2024."
    let lines = candidates(of: text).map(\.asLine)
    let second = lines.filter { $0.contains("rule out") }
    #expect(!second.isEmpty)
    #expect(second.filter { !($0.contains("not rule out") && $0.contains("Governor Milena Kovač")) }.isEmpty)
  }

  @Test func `keep a pronoun whose noun the question says`() {
    #expect(
      made("The committee must publish its report by 30 June 2023.", .date)
        .contains("By when must the committee publish its report? → 30 June 2023"))
  }

  @Test(arguments: [
    "It was fined $1.2 million in 2011.",
    "They demanded higher quotas in Oslo.",
    "- The mine closed.\n- It was fined $1.2 million in 2011.",
    "Anna Berg met Ines Moreau.\n\nIn Lima he signed a treaty on copper.",
    "Its chairman sold the shipyard to Norway.",
  ])
  func `that stand for nothing in their point are never asked with`(_ text: String) {
    let pronouns: Set = ["it", "its", "he", "they"]
    #expect(candidates(of: text).allSatisfy { pronouns.isDisjoint(with: $0.question.words) })
    #expect(refusals(of: text).contains(.pronoun))
  }

  @Test func `never stand for their own subject`() {
    let lines = made("The brothers bought a mill and were ruined by them in 1810.", .date)
    #expect(lines.isEmpty)
  }

  @Test func `of a reporting verb that shares its subject keep who reports`() {
    let lines = candidates(of: "Anna Berg praised her guest and announced that she would fly to Lima in May 2020.\n")
    #expect(lines.contains { $0.question == "According to Anna Berg, to which city would she fly in May 2020?" })
    #expect(!lines.contains { $0.question.hasPrefix("To which city would Anna Berg fly") })
  }
}
