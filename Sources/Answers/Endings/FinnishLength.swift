/// Long and short sounds of Finnish, which make two words of one: tuli, tuuli and tulli.
enum FinnishLength {
  /// Long words have no such twins.
  private static let longest = 7

  /// Whether two folded words are the same but for doubled letters.
  static func differs(_ one: String, _ other: String) -> Bool {
    guard one != other, max(one.unicodeScalars.count, other.unicodeScalars.count) <= longest else { return false }
    return single(one) == single(other)
  }

  private static func single(_ word: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars where scalar != result.last { result.append(scalar) }
    return result
  }
}
