/// Where something comes from and goes to, as English says it.
enum Directions {
  /// Whether one text has "to" before a word that has "from" before it in the other.
  static func differ(_ one: [Word], _ other: [Word], _ rules: Comparison) -> Bool {
    guard rules.language.isEnglish else { return false }
    let (left, right) = (places(in: one), places(in: other))
    func isTurned(_ from: [Word], _ to: [Word], _ known: [Word]) -> Bool {
      from.contains { word in
        to.contains { word.isSame(as: $0, rules) } && !known.contains { word.isSame(as: $0, rules) }
      }
    }
    return isTurned(left.origins, right.goals, left.goals) || isTurned(left.goals, right.origins, left.origins)
  }

  private static func places(in words: [Word]) -> (origins: [Word], goals: [Word]) {
    var (origins, goals): ([Word], [Word]) = ([], [])
    for (index, word) in words.enumerated() where froms.contains(word.text) || tos.contains(word.text) {
      guard let place = words[(index + 1)...].first(where: { !$0.isArticle && !between.contains($0.text) }) else {
        continue
      }
      if froms.contains(word.text) { origins.append(place) } else { goals.append(place) }
    }
    return (origins, goals)
  }

  private static let froms: Set<String> = ["from", "out", "off"]
  private static let tos: Set<String> = ["to", "into", "toward", "towards", "onto"]
  private static let between: Set<String> = ["of", "its", "their", "his", "her", "from"]
}
