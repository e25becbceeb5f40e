import Testing

@testable import Questions

@Suite struct `Motions of minutes` {
  @Test(
    arguments: [
      (
        "MOTION: That the pier be repaired by 5 March and that the harbour be closed if it fails.",
        "It was moved that the pier be repaired by […] and that the harbour be closed if it fails. → 5 March"
      ),
      (
        "B4 RESOLVED unanimously: that the fee for a berth be raised from £9 to £12 on 1 January.",
        "It was resolved that the fee for a berth be raised from […] to £12 on 1 January. → £9"
      ),
      (
        "AGREED unanimously that the ramp be closed on 3 June.",
        "It was agreed unanimously that the ramp be closed on […]. → 3 June"
      ),
      (
        "RESOLVED that the north pier be rebuilt in winter 2023 and that a grant for the south pier be sought from the Board of Harbours and Coastal Waters.",
        "It was resolved that the north pier be rebuilt in […]. → winter 2023"
      ),
      (
        "c) Motion 17-64 (Berg/Hale): That fines be abolished at all eleven piers.",
        "It was moved that fines be abolished at all […] piers. → eleven"
      ),
      (
        "Harbour report\n\nRECOMMENDATIONS\n\n(1) That the Trust hire 12 divers.\n(2) That no ship be sold before 2025.",
        "Harbour report: it is recommended that no ship be sold before […]. → 2025"
      ),
      (
        "It was resolved, by two votes to one, that a pier is to be closed after 30 years.",
        "It was resolved that a pier is to be closed after […]. → 30 years"
      ),
    ])
  func `are told as sentences`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains(line), "\(lines)")
    #expect(lines.allSatisfy { !$0.hasPrefix("That ") && !$0.contains(": that") })
  }

  @Test(arguments: ["Motion: the ferry rolls in a swell.", "Rule: That dogs be kept off the pier is an old wish."])
  func `are only what a label says is one`(_ text: String) {
    #expect(candidates(of: text).allSatisfy { !$0.question.contains("It was") })
  }
}
