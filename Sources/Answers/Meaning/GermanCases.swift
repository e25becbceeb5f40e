/// Who does something to whom, which German says by its articles.
enum GermanCases {
  /// Whether two articles tell another doer and another sufferer: "der Hund … den Mann", "den Hund … der Mann".
  static func areSwapped(_ expected: [Word], _ typed: [Word], _ language: Language) -> Bool {
    guard language.code == "de", expected.count == typed.count else { return false }
    var becomesDoer = false
    var becomesSufferer = false
    for (one, other) in zip(expected, typed) where one.isArticle && other.isArticle && one.text != other.text {
      if doers.contains(one.text), sufferers.contains(other.text) { becomesSufferer = true }
      if sufferers.contains(one.text), doers.contains(other.text) { becomesDoer = true }
    }
    return becomesDoer && becomesSufferer
  }

  private static let doers: Set<String> = ["der", "ein"]
  private static let sufferers: Set<String> = ["den", "dem", "einen", "einem"]
}
