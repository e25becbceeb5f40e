/// A sentence understood: its tokens and what hangs on what.
public struct Parse: Hashable, Sendable {
  public struct Token: Hashable, Sendable {
    /// As the sentence has it.
    public let text: String
    /// Where it lies in the sentence, in Unicode scalars.
    public let range: Range<Int>
    /// Its dictionary form.
    public let lemma: String
    public let tag: Tag
    /// The index of the token that it hangs on; its own for a root.
    public let head: Int
    public let label: Label
    /// By how much the parser's least certain decision about its head beat the next best one, in the network's units;
    /// about 1 is a guess, 5 and more is sure.
    public let margin: Float

    public init(
      text: String, range: Range<Int>, lemma: String, tag: Tag, head: Int, label: Label, margin: Float = .infinity
    ) {
      self.text = text
      self.range = range
      self.lemma = lemma
      self.tag = tag
      self.head = head
      self.label = label
      self.margin = margin
    }
  }

  /// The sentence that was parsed.
  public let text: String
  public let tokens: [Token]
  /// For each token those that hang on it, from left to right.
  public let children: [[Int]]

  /// - Precondition: every head is the index of a token, and following heads from any token ends at a root.
  public init(text: String, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    var children = [[Int]](repeating: [], count: tokens.count)
    for (index, token) in tokens.enumerated() where token.head != index { children[token.head].append(index) }
    self.children = children
  }

  public var roots: [Int] { tokens.indices.filter { tokens[$0].head == $0 } }

  /// A token and all that hangs on it, directly or not, from left to right.
  public func subtree(of index: Int) -> [Int] {
    var found: [Int] = []
    var open = [index]
    while let next = open.popLast() {
      found.append(next)
      open += children[next]
    }
    return found.sorted()
  }

  /// Does a token hang on another, directly or not, or is it that token?
  public func subtree(of head: Int, contains index: Int) -> Bool {
    var place = index
    while place != head {
      let above = tokens[place].head
      if above == place { return false }
      place = above
    }
    return true
  }
}
