import Grammar

/// The names in a question that somebody could take for an answer: people, countries and cities.
enum Mentions {
  /// A question that says more is no question.
  private static let mostNames = 20

  static func names(in question: String) -> [String] {
    var result: [String] = []
    var open: [Substring] = []
    var (hasArticle, isAfterArticle) = (false, false)
    func close() {
      if open.isEmpty || result.count == mostNames { return }
      let name = open.joined(separator: " ")
      open = []
      let isKnown = Lexicon.isCountry(name) || Lexicon.isCity(name)
      let isPerson =
        name.contains(" ") && name.split(separator: " ").first.map { Lexicon.isGivenName(String($0)) } == true
      let whole = hasArticle ? "the \(name)" : name
      guard isKnown || isPerson, !result.contains(whole) else { return }
      // "the former Dutch Republic" is no "Dutch Republic".
      let wantsArticle = ["Republic", "Kingdom", "Union", "Empire", "States", "Netherlands"].contains {
        name.contains($0)
      }
      if hasArticle || !wantsArticle { result.append(whole) }
    }
    for word in question.split(separator: " ") {
      let bare = word.filter { !",;:?!()".contains($0) }
      guard bare.first?.isUppercase == true, !bare.hasSuffix("'s"), !bare.hasSuffix("’s") else {
        close()
        isAfterArticle = bare.lowercased() == "the"
        continue
      }
      if open.isEmpty { hasArticle = isAfterArticle }
      isAfterArticle = false
      open.append(Substring(bare))
      if word.last.map({ ",;:?!)".contains($0) }) == true { close() }
    }
    close()
    return result
  }
}
