import Testing

@testable import Grammar

@Suite struct `A parse` {
  @Test func `gives a token's subtree from left to right`() {
    let texts = ["The", "bank", "acted", "."]
    let heads = [1, 2, 2, 2]
    let labels: [Label] = [.det, .nsubj, .root, .punct]
    let tags: [Grammar.Tag] = [.determiner, .noun, .verbPast, .fullStop]
    let parse = Parse(
      text: "The bank acted.",
      tokens: texts.indices.map {
        Parse.Token(
          text: texts[$0], range: 0..<1, lemma: texts[$0], tag: tags[$0], head: heads[$0], label: labels[$0])
      })
    #expect(parse.subtree(of: 1) == [0, 1])
    #expect(parse.roots == [2])
    #expect(parse.children[2] == [1, 3])
  }
}
