import Grammar

private let english = English()

/// Any text is a tree: every token's head is a token, and no way up goes in a circle.
func fuzz(_ bytes: [UInt8]) {
  let parse = english.parse(String(decoding: bytes, as: UTF8.self))
  for index in parse.tokens.indices {
    var at = index
    var steps = 0
    while parse.tokens[at].head != at {
      at = parse.tokens[at].head
      steps += 1
      hold(parse.tokens.indices.contains(at), "a head is a token")
      hold(steps <= parse.tokens.count, "a tree has no circle")
    }
  }
}
