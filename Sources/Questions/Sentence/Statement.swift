/// A sentence made ready to be asked about.
struct Statement: Hashable, Sendable {
  /// Longer sentences, in bytes, are refused unread.
  static let longest = 1200

  let scalars: [Unicode.Scalar]
  let tokens: [Token]
  let line: Int
  let emphasised: [String]
  let label: String?
  /// The nearest heading, or "".
  let heading: String
  /// Is it a fragment that needs its label: "Next meeting: 16 May"?
  let isFragment: Bool

  var text: String { String(scalars) }

  /// How many scalars its label takes at its beginning.
  var labelLength: Int {
    guard isFragment, let label, text.hasPrefix(label) else { return 0 }
    return label.unicodeScalars.count
  }

  func text(_ range: Range<Int>) -> String { String(scalars[range]) }

  /// The scalars that tokens cover.
  func scalarRange(_ tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  func text(ofTokens range: Range<Int>) -> String { text(scalarRange(range)) }

  init(_ text: String, line: Int, emphasised: [String], label: String?, heading: String, isFragment: Bool = false) {
    scalars = Array(text.unicodeScalars)
    tokens = Tokenizer.tokens(of: scalars)
    self.line = line
    self.emphasised = emphasised
    self.label = label
    self.heading = heading
    self.isFragment = isFragment
  }
}
