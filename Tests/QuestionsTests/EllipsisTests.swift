import Testing

@testable import Questions

/// Numbers, "those" and "one" whose noun stands in a sentence before.
@Suite struct `A noun that is left out` {
  @Test(arguments: [
    (
      "The vet in Lima treated 80 foals with colic. In May, six died of a ruptured gut.",
      "six of the 80 foals"
    ),
    ("The yard took in 37 storks. All but two had swallowed rubber bands in Faro.", "all but two of the 37 storks"),
    (
      "Prices in the Faro canteen stayed the same, but those for guests went up on 1 May.",
      "prices for guests"
    ),
    (
      "Levies in Faro are still owed by 19 members; those who have not paid by the end of May will lose the berth.",
      "members who have not paid"
    ),
    ("The kiln in Faro cools for five days. In 2016 the door was opened after three.", "after three days"),
    ("Two bids came in from Lima. In May the council took the lower one.", "the lower of the two bids"),
  ])
  func `is said`(_ text: String, _ phrase: String) {
    let lines = candidates(of: text).map(\.question)
    #expect(lines.contains { $0.lowercased().contains(phrase) }, "\(lines)")
  }

  @Test(arguments: [
    ("Heat ruled Lima. Five were later let go in May by the vet.", "five"),
    ("In Lima, ours was last done 14 months ago.", "ours"),
  ])
  func `is asked of nobody where it isn't found`(_ text: String, _ word: String) {
    let lines = candidates(of: text).map(\.question)
    #expect(!lines.contains { $0.lowercased().words.contains(word) }, "\(lines)")
  }

  @Test(arguments: [
    ("Of the 40 members, seven voted for the bridge to Faro.", "bridge"),
    ("Five of the ships in Lima sank in May.", "sank"),
  ])
  func `isn't missing`(_ text: String, _ word: String) {
    let lines = candidates(of: text).map(\.question)
    #expect(lines.contains { $0.contains(word) }, "\(lines)")
  }
}
