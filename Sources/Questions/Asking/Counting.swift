import Grammar

/// "which three countries", "which two things".
enum Counting {
  static let words = ["", "", "two", "three", "four", "five", "six", "seven"]

  /// Does a phrase set off by a comma have so many items, as the tree joins them?
  static func counts(_ count: Int, from head: Int, in reading: Reading) -> Bool {
    let start = reading[head].label == .pobj ? reading[head].head : reading.parse.subtree(of: head).first ?? head
    guard start > 0, [",", ":"].contains(reading[start - 1].text) else { return false }
    var number = 1
    var next = head
    while let following = reading.children(next, .conj).first(where: { !reading[$0].tag.isVerb }) {
      number += 1
      next = following
    }
    return number == count && count > 1
  }

  /// Few enough items, each short enough, to be asked for as a list.
  static func isAskable(_ items: [[Int]]) -> Bool { items.count <= 7 && items.allSatisfy { $0.count <= 8 } }

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
    if let noun = asker.reading.sharedNoun(before: items) { return asker.reading.wording([noun]) }
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

extension Asker {
  /// "In three phases, in 1391, 1402 and 1410": what says all that a number counts.
  func naming(_ number: Span, besides part: Clause.Part) -> Set<Int> {
    guard let count = reading.value(of: number.tokens) else { return [] }
    let others = (clause.fronted + clause.parts).filter { $0 != part }
    let lists = others.flatMap(\.tokens).filter { Counting.counts(count, from: $0, in: reading) }
    let items = Set(lists.flatMap(reading.parse.subtree))
    return Set(others.map(\.tokens).filter { !items.isDisjoint(with: $0) }.flatMap { $0 })
  }
}

extension Reading {
  /// "Letters" of "the letters X and Y", where the items are but the names.
  func sharedNoun(before items: [[Int]]) -> Int? {
    guard items.count > 1, items.allSatisfy({ $0.allSatisfy { self[$0].tag == .name } }), let first = items[0].first,
      first > 1, self[first - 1].tag == .nouns, lower(first - 2) == "the"
    else { return nil }
    return first - 1
  }

  /// "X" and "Y" of "the letters X and Y".
  func withoutSharedNoun(_ items: [[Int]]) -> [[Int]] {
    guard let first = items.first, first.count > 2, lower(first[0]) == "the", self[first[1]].tag == .nouns else {
      return items
    }
    let names = [Array(first[2...])] + items.dropFirst()
    return sharedNoun(before: names) == first[1] ? names : items
  }

  /// A number in words or digits.
  func value(of tokens: some Sequence<Int>) -> Int? {
    tokens.lazy.compactMap { Words.numbers[lower($0)] ?? Int(parse.tokens[$0].text) }.first
  }
}
