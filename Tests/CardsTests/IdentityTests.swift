import Cards
import Testing

/// A note with `Id: n` and the identities of its cards.
private let siblings: [(String, [String])] = {
  let (abc, ab) = (Identity.digest("abc", length: 6), Identity.digest("a b", length: 6))
  return [
    ("Q: a\nA: b\nId: n", ["n"]),
    ("T: a\nD: b\nId: n", ["n/term", "n/definition"]),
    ("C: [abc] and [1: x] and [1: y] and [2: z]\nId: n", ["n/\(abc)", "n/1", "n/2"]),
    ("C: [a  b] and [a b] and [ a\nb | hint]\nId: n", ["n/\(ab)", "n/\(ab).2", "n/\(ab).3"]),
    ("C: [007: x]\nId: n", ["n/7"]),
  ]
}()

@Suite struct `A card's identity` {
  @Test(arguments: [
    ("Q: Which city did the visit begin in?\nA: Shanghai", "efmrdlak5jcf6c3y"),
    ("Q:\n Which  city did\tthe\n\nvisit begin in? \nA: Beijing", "efmrdlak5jcf6c3y"),
    ("Q: Which city <!-- really --> did the visit begin in?\nA: Shanghai\nTags: x", "efmrdlak5jcf6c3y"),
    ("Q: Which\u{00A0}city did the visit begin\u{3000}in?\nA: Shanghai", "efmrdlak5jcf6c3y"),
    (
      "C: Xi named [mutual respect], [peaceful coexistence] and [win-win cooperation] as principles.",
      "5qlpc76dcebchcvk"
    ),
    (
      "C: Xi named [1: mutual respect | two words], peaceful [coexistence] and win-win cooperation as principles.",
      "5qlpc76dcebchcvk"
    ),
    ("Q: a\nA: b\nId: k7f3q2", "k7f3q2"),
    ("Q: a\nId: 0._-z\nA: b", "0._-z"),
  ]) func `a note's identity is its Id, or made of its kind and prompt`(_ text: String, _ id: String) {
    #expect(DeckDocument(text).notes.map(\.id) == [id])
  }

  @Test func `composed and decomposed letters are the same`() {
    let composed = DeckDocument("Q: café 한글 Å\nA: x").notes
    let decomposed = DeckDocument("Q: cafe\u{301} \u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF} \u{212B}\nA: x")
      .notes
    #expect(composed.map(\.id) == decomposed.map(\.id))
    #expect(composed[0].id == Identity.derived(letter: "Q", prompt: "caf\u{E9} \u{D55C}\u{AE00} \u{C5}"))
  }

  @Test(arguments: [
    ("", "4oymiquy7qobjgx36tejs35zeqt24qpemsnzgtfeswmrw6csxbkq"),
    ("abc", "xj4bnp4pahh6uqkbidpf3lrceoyagyndsylxvhfucd7wd4qacwwq"),
  ]) func `a digest is the lower-case base32 of SHA-256`(_ text: String, _ digest: String) {
    #expect(Identity.digest(text, length: 60) == digest)
    #expect(Identity.digest(text, length: 16) == String(digest.prefix(16)))
  }

  @Test func `an edited answer, tag or heading keeps the identity`() {
    let before = DeckDocument("## One\nQ: a\nA: b").cards.map(\.id)
    #expect(DeckDocument("# Two\n\nQ: a\nA: other\nTags: x").cards.map(\.id) == before)
    #expect(DeckDocument("Q: a!\nA: b").cards.map(\.id) != before)
    #expect(DeckDocument("T: a\nD: b").cards.map(\.id.note) != before.map(\.note))
  }

  @Test(arguments: siblings) func `the cards of a note are siblings`(_ text: String, _ ids: [String]) {
    let cards = DeckDocument(text).cards
    #expect(cards.map(\.id.text) == ids)
    #expect(cards.allSatisfy { $0.id.note == "n" && $0.isSibling(of: cards[0]) })
  }

  @Test(arguments: [
    ("a", true), ("0", true), ("a.b_c-d", true), (String(repeating: "a", count: 64), true),
    (String(repeating: "a", count: 65), false), ("", false), ("A", false), (".a", false), ("-a", false), ("_a", false),
    ("a/b", false), ("a b", false), ("ä", false),
  ]) func `an id is made of few characters`(_ id: String, _ isWellFormed: Bool) {
    #expect(Identity.isWellFormed(id) == isWellFormed)
    #expect(DeckDocument("Q: a\nA: b\nId: \(id)").hasErrors == !isWellFormed)
  }
}
