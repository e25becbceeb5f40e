/// Where the parser stands in a sentence: a stack of tokens, the tokens before it, and the arcs so far.
///
/// Arc-eager parsing (Nivre 2003) that may put a token without a head back (Honnibal, Johnson 2014).
struct ArcState {
  enum Action: UInt8 {
    case shift, reduce, left, right, split

    /// The token whose head the move settles, for now.
    func decided(in context: SIMD8<Int>) -> Int {
      switch self {
      case .left, .reduce: context[2]
      case .right, .shift, .split: context[0]
      }
    }
  }

  let count: Int
  private(set) var heads: [Int]
  private(set) var labels: [DecoratedLabel?]
  private var stack: [Int] = []
  /// Tokens that were put back, the next one last.
  private var returned: [Int] = []
  private var next = 0
  private var isReturned: [Bool]
  private var isStart: [Bool]
  private var leftChildren: [[Int]]
  private var rightChildren: [[Int]]

  init(count: Int) {
    self.count = count
    heads = Array(repeating: -1, count: count)
    labels = Array(repeating: nil, count: count)
    isReturned = Array(repeating: false, count: count)
    isStart = isReturned
    leftChildren = Array(repeating: [], count: count)
    rightChildren = leftChildren
  }

  var isFinal: Bool { stack.isEmpty && waiting == 0 }

  private var waiting: Int { count - next + returned.count }

  /// The token that comes so many places after the next one; -1 past the end.
  private func buffer(_ place: Int) -> Int {
    if place < returned.count { return returned[returned.count - 1 - place] }
    let token = next + place - returned.count
    return token < count ? token : -1
  }

  /// The token so many places under the stack's top; -1 below the bottom.
  private func top(_ place: Int) -> Int {
    place < stack.count ? stack[stack.count - 1 - place] : -1
  }

  /// The tokens that the next move depends on; -1 for none.
  var context: SIMD8<Int> {
    let first = buffer(0)
    let top = top(0)
    return SIMD8(
      first, buffer(1), top, self.top(1), self.top(2),
      first < 0 ? -1 : leftChildren[first].last ?? -1,
      top < 0 ? -1 : leftChildren[top].last ?? -1,
      top < 0 ? -1 : rightChildren[top].last ?? -1)
  }

  func allows(_ action: Action) -> Bool {
    let first = buffer(0)
    switch action {
    case .shift: return stack.isEmpty || waiting > 1 && !isStart[first] && !isReturned[first]
    case .reduce: return !stack.isEmpty
    case .left, .right: return !stack.isEmpty && first >= 0 && !isStart[first]
    case .split:
      let second = buffer(1)
      return second >= 0 && second == first + 1 && !isStart[second]
    }
  }

  mutating func make(_ action: Action, label: DecoratedLabel) {
    let first = buffer(0)
    let top = top(0)
    switch action {
    case .shift: push()
    case .reduce:
      stack.removeLast()
      if heads[top] < 0, !stack.isEmpty {
        isReturned[top] = true
        returned.append(top)
      }
    case .left:
      attach(top, to: first, label)
      // The stack gets shorter, so this can't go on for ever.
      isReturned[first] = false
      stack.removeLast()
    case .right:
      attach(first, to: top, label)
      push()
    case .split: isStart[buffer(1)] = true
    }
  }

  private mutating func push() {
    if let token = returned.popLast() {
      stack.append(token)
    } else {
      stack.append(next)
      next += 1
    }
  }

  private mutating func attach(_ child: Int, to head: Int, _ label: DecoratedLabel) {
    let old = heads[child]
    if old > child, leftChildren[old].last == child { leftChildren[old].removeLast() }
    if old >= 0, old < child, rightChildren[old].last == child { rightChildren[old].removeLast() }
    heads[child] = head
    labels[child] = label
    if child < head { leftChildren[head].append(child) } else { rightChildren[head].append(child) }
  }
}

/// A label that may say where a token goes after parsing: below its head, to the first token with the other label.
struct DecoratedLabel {
  let label: Label
  let headLabel: Label?
}
