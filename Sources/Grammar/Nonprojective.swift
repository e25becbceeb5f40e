/// Arcs that cross others: the parser finds them as arcs to a token above, with the true head's label (Nivre, Nilsson
/// 2005).
enum Nonprojective {
  /// The arcs of a parsed sentence, with crossing ones put where their labels say.
  static func lifted(_ state: ArcState, isSpace: [Bool]) -> [TransitionParser.Arc] {
    var arcs = state.heads.indices.map { token in
      let label = state.heads[token] < 0 ? nil : state.labels[token]
      return TransitionParser.Arc(head: label == nil ? token : state.heads[token], label: label?.label ?? .root)
    }
    let decorated = arcs.indices.filter { arcs[$0].head != $0 && state.labels[$0]?.headLabel != nil }
    // Labels compare with their decoration, so a token that still has one is no head for another.
    var isDecorated = Set(decorated)
    for token in decorated {
      guard let label = state.labels[token]?.headLabel else { continue }
      arcs[token].head = newHead(of: token, label: label, arcs: arcs, passing: isDecorated, isSpace: isSpace)
      isDecorated.remove(token)
    }
    return arcs
  }

  /// The first token with a label in the levels below a token's head; its head where there is none.
  private static func newHead(
    of token: Int, label: Label, arcs: [TransitionParser.Arc], passing: Set<Int>, isSpace: [Bool]
  ) -> Int {
    var children: [Int: [Int]] = [:]
    for index in arcs.indices where arcs[index].head != index { children[arcs[index].head, default: []].append(index) }
    var level = [arcs[token].head]
    while !level.isEmpty {
      var next: [Int] = []
      for head in level {
        for child in children[head] ?? [] where child != token && !isSpace[child] {
          if arcs[child].label == label, !passing.contains(child) { return child }
          next.append(child)
        }
      }
      level = next
    }
    return arcs[token].head
  }
}
