/// A sentence cut into words, numbers and marks.
struct Statement: Hashable, Sendable {
  /// Longer sentences, in bytes, are refused unread.
  static let longest = 1200

  let scalars: [Unicode.Scalar]
  let tokens: [Token]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    tokens = Tokenizer.tokens(of: scalars)
  }

  func text(ofTokens range: Range<Int>) -> String {
    String(scalars[tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound])
  }
}
