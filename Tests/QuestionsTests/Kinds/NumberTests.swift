import Testing

@testable import Questions

@Suite struct `Questions about a number` {
  @Test(
    arguments: [
      (
        "The storm cut power to fourteen districts.",
        "To how many districts did the storm cut power? → fourteen"
      ),
      (
        "The government promised $65 million for the clean-up of the harbour.",
        "How much money did the government promise for the clean-up of the harbour? → $65 million"
      ),
      (
        "Unemployment fell by 0.4 percentage points in the second quarter.",
        "By how much did unemployment fall in the second quarter? → 0.4 percentage points"
      ),
      (
        "The voyage lasted eleven days.",
        "How long did the voyage last? → eleven days"
      ),
      (
        "The strike lasted for nine weeks.",
        "For how long did the strike last? → nine weeks"
      ),
      (
        "Twelve members voted against the merger.",
        "How many members voted against the merger? → twelve"
      ),
      (
        "The factory employs 340 workers.",
        "How many workers does the factory employ? → 340"
      ),
      (
        "The firm sold only two ships to Norway.",
        "How many ships did the firm sell to Norway? → only two"
      ),
      (
        "The mine must pay four fifths of the damages.",
        "What share of the damages must the mine pay? → four fifths"
      ),
      (
        "The new valve sends five percent of the steam to the second boiler.",
        "What share of the steam does the new valve send to the second boiler? → five percent"
      ),
      (
        "The dairy raised its price from 40 to 42 pence in March.",
        "To what amount did the dairy raise its price in March? → 42 pence"
      ),
      (
        "Places for nurses rise from 30 to 85.",
        "To what number do places for nurses rise? → 85"
      ),
      (
        "About 14,300 people live on the island.",
        "How many people live on the island? → about 14,300"
      ),
      (
        "The programme was extended to three more prisons.",
        "To how many more prisons was the programme extended? → three"
      ),
    ] as [(String, String)])
  func `ask how many, how much, how long or by how much`(_ text: String, _ line: String) {
    #expect(made(text, .number).contains(line))
  }
}
