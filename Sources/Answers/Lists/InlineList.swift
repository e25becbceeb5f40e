/// A text that is a list: `red, green and blue`.
enum InlineList {
  /// The things between the commas and `and`, nil for a text of another kind.
  ///
  /// Each is short, so that sentences with commas aren't lists; a comma alone between two is no list ("Paris, France").
  static func items(of text: String, _ rules: Comparison) -> [String]? {
    guard text.utf8.count < 500, !text.contains(";"), !text.contains("(") else { return nil }
    let commas = text.split { $0 == "," || $0 == "，" || $0 == "、" }.map { $0.trimmingBlanks }
    let joined = commas.flatMap { Conjunctions.parts(of: $0, rules.language) }.map { $0.trimmingBlanks }
    guard let last = joined.last else { return nil }
    var items = joined.dropLast().map(String.init)
    // 、 stands in lists only.
    var isJoined = joined.count > commas.count || text.contains("、")
    let ands = Conjunctions.words(of: rules.language)
    let words = last.split(separator: " ")
    let places = words.indices.filter { ands.contains(words[$0]) && $0 + 1 < words.count }
    if let place = places.first, places.count == 1, place > 0 || !items.isEmpty {
      isJoined = true
      if place > 0 { items.append(words[..<place].joined(separator: " ")) }
      items.append(words[(place + 1)...].joined(separator: " "))
    } else {
      items.append(String(last))
    }
    guard items.count >= (isJoined ? 2 : 3), items.allSatisfy({ !$0.isEmpty }) else { return nil }
    let read = items.map { WordScanner.words(of: $0, most: 9, reading: rules.reading) }
    let isShort = read.allSatisfy { words in
      let needed = words.filter { !$0.isArticle }
      // Two things with "and" are one word each, or nearly: "the rise and fall of Rome" is no list.
      let most = needed.first?.kind == .character ? 8 : items.count == 2 ? 2 : 3
      return !needed.isEmpty && needed.count <= most
        && !needed.contains { FunctionWords.joins($0.text) }
    }
    return isShort ? items : nil
  }
}
