import Grammar

/// A text with Markdown's asterisks, which are left out to read it and kept in what is cut from it.
struct MarkedText {
  private let original: [Unicode.Scalar]
  /// For each scalar of the plain text where it stands in the original one.
  private let places: [Int]
  let plain: String

  init(_ text: some StringProtocol) {
    original = Array(text.unicodeScalars)
    places = original.indices.filter { [original] in original[$0] != "*" }
    plain = String(String.UnicodeScalarView(places.map { [original] in original[$0] }))
  }

  /// The text of some tokens, with the marks that touch them and without blanks around.
  subscript(tokens: [Parse.Token], range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    var start = places[tokens[range.lowerBound].range.lowerBound]
    var end = places[tokens[range.upperBound - 1].range.upperBound - 1] + 1
    while start > 0, original[start - 1] == "*" { start -= 1 }
    while end < original.count, original[end] == "*" { end += 1 }
    return String(String.UnicodeScalarView(original[start..<end]))
  }
}
