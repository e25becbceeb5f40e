/// Words that look alike and mean something else, which no slip of the fingers explains away.
enum Opposites {
  /// Whether two different folded words are known to be two words: by a prefix, by an ending, as numbers or by the table.
  static func differ(_ one: String, _ other: String) -> Bool {
    if NumberWords.isNumber(one) && NumberWords.isNumber(other) { return true }
    if let group = LookAlikes.group(of: one), group == LookAlikes.group(of: other) { return true }
    return differInPrefix(one, other) || differInPrefix(other, one) || differInEnding(one, other)
  }

  private static let negative = [
    "un", "in", "il", "im", "ir", "non", "dis", "mis", "de", "anti", "counter", "a", "an", "ab", "ex", "re", "e", "pre",
    "sub", "bi", "di", "tri", "mono", "poly", "co", "up",
  ]
  private static let prefixes = [
    "un", "in", "il", "im", "ir", "non", "dis", "mis", "de", "anti", "ante", "a", "ab", "ad", "ac", "af", "ef", "ex",
    "e",
    "re", "pre", "pro", "per", "post", "sub", "super", "bi", "di", "tri", "mono", "poly", "co", "con", "over", "under",
    "hyper", "hypo", "inter", "intra", "intro", "extro", "extra", "macro", "micro", "endo", "exo", "ecto", "an", "cat",
    "kilo", "milli", "mega", "centi", "deci", "deca", "giga", "nano", "pico", "homo", "hetero", "para", "peri", "up",
    "out", "em", "en", "im", "eu", "pro", "ana", "cata", "meta", "ortho", "iso", "tele", "for", "fore", "sym", "syn",
    "with", "ren",
  ]
  private static let endings = [
    ["ate", "ite", "ide"], ["ane", "ene", "yne", "one", "ine"], ["ase", "ose"], ["ful", "less"], ["er", "ee", "or"],
    ["ates", "ites", "ides"], ["anes", "enes", "ynes", "ones", "ines"], ["ic", "ous"], ["ist", "ism"],
    ["ology", "onomy"],
    ["phil", "phob"], ["plasm", "plast"], ["cyte", "cyst"], ["tomy", "stomy"],
  ]

  /// One is the other with a prefix (`un` + `stable`), or both are the same with two prefixes (`in` and `de` + `flation`).
  private static func differInPrefix(_ one: String, _ other: String) -> Bool {
    for prefix in negative where one == prefix + other { return true }
    let shared = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    guard shared >= 3 else { return false }
    for prefix in prefixes where one.hasPrefix(prefix) {
      let rest = one.dropFirst(prefix.count)
      guard rest.count >= 3, rest.count <= shared, other.hasSuffix(rest) else { continue }
      if prefixes.contains(String(other.dropLast(rest.count))) { return true }
    }
    return false
  }

  private static func differInEnding(_ one: String, _ other: String) -> Bool {
    for group in endings {
      guard let ending = group.first(where: one.hasSuffix), let otherEnding = group.first(where: other.hasSuffix),
        ending != otherEnding
      else { continue }
      if one.dropLast(ending.count) == other.dropLast(otherEnding.count) { return true }
    }
    return false
  }
}
