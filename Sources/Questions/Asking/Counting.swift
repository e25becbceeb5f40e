import Grammar

/// "which three countries", "which two things".
enum Counting {
  static let words = ["", "", "two", "three", "four", "five", "six", "seven"]

  static func phrase(_ count: Int, of head: Int, items: [[Int]], asker: Asker) -> String {
    "which \(words[count]) \(noun(of: head, items: items, asker: asker))"
  }

  /// What the items of a list are together.
  private static func noun(of head: Int, items: [[Int]], asker: Asker) -> String {
    let heads = [head] + items.dropFirst().compactMap { item in item.first { !item.contains(asker.reading[$0].head) } }
    if Interrogative.isSpoken(head, in: asker.reading), heads.allSatisfy({ Lexicon.isLanguage(asker.reading[$0].text) })
    {
      return "languages"
    }
    let types = Set(heads.map { asker.names.type(of: asker.reading.parse, head: $0) ?? .thing })
    let areNames = heads.allSatisfy { asker.reading[$0].tag.isName }
    switch types {
    case [.person]:
      return areNames || heads.allSatisfy { asker.reading[$0].tag != .nouns } ? "people" : "groups of people"
    case [.country] where areNames: return "countries"
    case [.body] where areNames: return "organizations"
    case [.place] where areNames:
      return heads.allSatisfy { Lexicon.isCity(asker.reading[$0].text) } ? "cities" : "places"
    default: return "things"
    }
  }
}
