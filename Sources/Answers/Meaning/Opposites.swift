/// Words that look alike and mean something else, which no slip of the fingers explains away.
enum Opposites {
  /// Whether a typed word that isn't in the lexicon is made as the opposite of the expected one, or both are numbers.
  static func differ(_ one: String, _ other: String, _ language: Language) -> Bool {
    if NumberWords.isNumber(one) && NumberWords.isNumber(other) { return true }
    return isNegated(one, other, language) || isNegated(other, one, language) || differInPrefix(one, other, language)
      || differInChemistry(one, other) || differInEnding(one, other)
  }

  /// Whether two words of a sentence contradict each other: opposites, or one is the other with a prefix.
  static func contradict(_ one: String, _ other: String, _ language: Language) -> Bool {
    if differ(one, other, language) || lacks(one, other) || lacks(other, one) { return true }
    let bases = Inflection.bases(of: other)
    return Inflection.bases(of: one).contains { !bases.isDisjoint(with: Lexicon.opposites(of: $0)) }
  }

  private static func isNegated(_ one: String, _ other: String, _ language: Language) -> Bool {
    if Negations.isInside(one, without: other, language: language.code) { return true }
    return (Negations.commonPrefixes + language.negativePrefixes).contains {
      one.hasSuffix(other) && one.utf8.count == $0.utf8.count + other.utf8.count && one.hasPrefix($0)
    }
  }

  /// "atypical" and "typical".
  private static func lacks(_ one: String, _ other: String) -> Bool { one == "a" + other && Lexicon.contains(other) }

  /// Prefixes that exclude each other.
  private static let prefixes: [[String]] = [
    ["hyper", "hypo"], ["endo", "exo", "ecto"], ["inter", "intra"], ["macro", "micro"], ["homo", "hetero"],
    ["pre", "post"], ["over", "under"], ["intro", "extro"], ["in", "ex", "de", "dis"], ["im", "ex", "em"],
    ["ab", "ad"],
    ["ana", "cata"], ["mono", "di", "bi", "tri", "poly", "tetra"], ["sub", "super"], ["af", "ef"], ["pro", "anti"],
    ["en", "ex"], ["ac", "oc"], ["as", "des"],
    ["milli", "micro", "mega", "kilo", "centi", "nano", "giga", "pico", "deci", "deca", "tera"],
  ]

  /// Those of other languages than English, beside the same ones.
  private static let otherPrefixes: [String: [[String]]] = [
    "de": [["ein", "aus"], ["zu", "ab"], ["vor", "nach"], ["auf", "ab"], ["ober", "unter"], ["uber", "unter"]],
    "fr": [["sur", "sous"]], "es": [["sobre", "sub"]], "it": [["sopra", "sotto"]],
    "nl": [["in", "uit"], ["op", "af"]],
    "sv": [["in", "ut"], ["upp", "ned"], ["over", "under"]], "da": [["ind", "ud"]], "no": [["inn", "ut"]],
    "nb": [["inn", "ut"]],
    "pl": [["pod", "nad"], ["wy", "w", "we"], ["przy", "od"], ["hiper", "hipo"], ["mikro", "makro"]],
    "ru": [
      ["под", "над"], ["вы", "в"], ["гипер", "гипо"], ["микро", "макро"], ["эндо", "экзо"], ["при", "у"],
      ["интер", "интра"],
    ],
    "el": [["υπερ", "υπο"], ["μικρο", "μακρο"], ["ενδο", "εξω"], ["εισ", "εξ"], ["προ", "μετα"]],
    "fi": [["yla", "ala"], ["yli", "ali"], ["sisa", "ulko"], ["esi", "jalki"]],
  ]

  private static func differInPrefix(_ one: String, _ other: String, _ language: Language) -> Bool {
    for group in prefixes + (otherPrefixes[language.code] ?? []) {
      for prefix in group where one.hasPrefix(prefix) {
        let rest = one.dropFirst(prefix.count)
        guard rest.utf8.count >= 3, other.hasSuffix(rest) else { continue }
        let front = String(other.dropLast(rest.count))
        if front != prefix, group.contains(front) { return true }
      }
    }
    return false
  }

  private static let stems = [
    "meth", "eth", "prop", "but", "pent", "hex", "hept", "oct", "non", "dec", "sulf", "sulph", "nitr", "phosph",
    "chlor",
    "brom", "iod", "fluor", "carbon", "arsen", "selen", "chrom", "acet", "form", "benz", "tolu", "ket", "lact", "malt",
    "sucr", "cellul", "amyl", "fruct", "ferr", "cupr", "mercur",
  ]
  private static let chemical: [[String]] = [
    ["ate", "ite", "ide"], ["ates", "ites", "ides"], ["ane", "ene", "yne", "one", "ine"],
    ["anes", "enes", "ynes", "ones", "ines"], ["ase", "ose"], ["ases", "oses"], ["ic", "ous"], ["anol", "anal"],
  ]

  private static func differInChemistry(_ one: String, _ other: String) -> Bool {
    for group in chemical {
      guard let ending = group.first(where: one.hasSuffix), let otherEnding = group.first(where: other.hasSuffix),
        ending != otherEnding
      else { continue }
      let stem = one.dropLast(ending.count)
      if stem == other.dropLast(otherEnding.count), stems.contains(where: stem.hasSuffix) { return true }
    }
    return false
  }

  private static let endings: [[String]] = [
    ["ful", "less"], ["er", "ee", "or"], ["ist", "ism"], ["ology", "onomy"], ["phil", "phob"], ["plasm", "plast"],
    ["cyte", "cyst"], ["tomy", "stomy"],
  ]

  private static func differInEnding(_ one: String, _ other: String) -> Bool {
    for group in endings {
      guard let ending = group.first(where: one.hasSuffix), let otherEnding = group.first(where: other.hasSuffix),
        ending != otherEnding, !(ending == "er" && otherEnding == "or"), !(ending == "or" && otherEnding == "er")
      else { continue }
      if one.dropLast(ending.count) == other.dropLast(otherEnding.count) { return true }
    }
    return false
  }
}
