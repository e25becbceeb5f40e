import Testing

@testable import Questions

/// Points whose news a question reaches only by what stands around it.
@Suite struct `What a point alone doesn't say` {
  @Test(
    arguments: [
      (
        "Notes\n\na) The valves. They were made of brass, with a steel spring from Oslo.\n",
        "The valves were made of"
      ),
      (
        "How Ogham was read\n\n1. Ogham is an early script that was used in Ireland from 400 to 600 A.D. to write names.\n",
        "in which country was Ogham used from 400"
      ),
      ("Ana Berg of Oslo refused to accept the embitterment.", "Who refused to accept the embitterment?"),
      ("High soil pressure lets the lake sink by roughly one millimetre per kilopascal.", "per kilopascal"),
      (
        "The 1919 eclipse\n\n1. Arthur Eddington wrote to Frank Dyson in Greenwich.\n"
          + "2. Arthur Eddington long doubted the plates from Brazil.\n"
          + "3. He showed the result in London on 6 November 1919.\n",
        "did Arthur Eddington show"
      ),
      (
        "In 1954 the frost in Norway damaged the roots more than the bark itself.",
        "did the frost in Norway damage the roots more than the bark itself"
      ),
    ])
  func `is asked`(_ text: String, _ card: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains { $0.lowercased().contains(card.lowercased()) }, "\(lines)")
  }

  @Test(
    arguments: [
      (
        "The tenant signed the lease. Such silence may help the tenant, but it cannot excuse a debt of 90 dollars.",
        "tenant not excuse"
      ),
      (
        "Drying apples\n\n1. The sugar keeps the rings soft.\n2. The apples are cut into rings of 5 mm.\n",
        "are drying apples"
      ),
      (
        "The 1919 eclipse\n\n1. Arthur Eddington wrote to Frank Dyson.\n2. He showed the result in London in 1919.\n",
        "Eddington show"
      ),
    ])
  func `isn't asked`(_ text: String, _ wrong: String) {
    expectUnasked(wrong, in: text, isHeaded: true)
  }
}
