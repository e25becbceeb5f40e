import Testing

@testable import Questions

@Suite struct `A second half without a verb` {
  @Test(
    arguments: [
      (
        "In the north the catch fell by 31 tonnes, in the south by 14 tonnes.",
        "In the north, by how much did the catch fall? → 31 tonnes"
      ),
      (
        "Milk yields rose by 42 litres a week with clover and by 25 litres with grass.",
        "By how much did milk yields rise a week with clover? → 42 litres"
      ),
      ("The Liberals won 33 seats and the Rural Union eight.", "How many seats did the Liberals win? → 33"),
      ("The Liberals won 33 seats, the Greens 19 and the Centre 12.", "How many seats did the Liberals win? → 33"),
      (
        "Exports to Peru grew by 8 percent and those to Chile by 3 percent.",
        "By how much did exports to Peru grow? → 8 percent"
      ),
      (
        "Sales of tin rose by 5 percent in 2019 and by 3 percent in 2020.",
        "In which year did sales of tin rise by 5 percent? → 2019"
      ),
    ])
  func `isn't in the first one's question`(_ text: String, _ line: String) {
    let lines = candidates(of: text).filter { $0.kind != .cloze }.map(\.asLine)
    #expect(lines.contains(line), "\(lines)")
    #expect(!lines.contains { $0.contains(" and ") || $0.contains("Greens 19") || $0.contains("south") }, "\(lines)")
  }

  @Test(
    arguments: [
      (
        "Sales of tin fell by 5 percent in 2019, because of a strike in 2018.",
        "Why did sales of tin fall by 5 percent in 2019? → a strike in 2018"
      ),
      ("The museum sold three maps and two globes.", "Which two things did the museum sell? → three maps · two globes"),
      (
        "Norway bought the port in 1990 and sold it in 1995.", "In which year did Norway buy the port? → 1990"
      ),
    ])
  func `isn't seen where there is none`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test(
    arguments: [
      (
        "The treaty was revised in three rounds, in 1391, 1402 and 1410.",
        "In how many rounds was the treaty revised? → three"
      ),
      (
        "The fleet called at three ports, at Lima, Callao and Ilo.", "At how many ports did the fleet call? → three"
      ),
      (
        "The navy uses three boats to stop the smuggling of cigars, diesel and tin.",
        "What does the navy use three boats to stop? → the smuggling of cigars, diesel and tin"
      ),
    ])
  func `and what a number counts aren't said in the question for it`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains(line), "\(lines)")
  }
}
