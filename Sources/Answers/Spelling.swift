/// Writings of one word that are all right: plural and singular, British and American.
enum Spelling {
  /// Whether two different folded words are one word.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard abs(one.utf8.count - other.utf8.count) <= 4, one.utf8.first == other.utf8.first || isDigraph(one, other)
    else {
      return false
    }
    if isPlural(one, of: other) || isPlural(other, of: one) { return true }
    let left = american(one)
    let right = american(other)
    return left == right || isPlural(left, of: right) || isPlural(right, of: left)
  }

  /// oestrogen and estrogen begin differently.
  private static func isDigraph(_ one: String, _ other: String) -> Bool {
    one.hasPrefix("oe") || one.hasPrefix("ae") || other.hasPrefix("oe") || other.hasPrefix("ae")
  }

  private static func isPlural(_ many: String, of one: String) -> Bool {
    guard one.utf8.count >= 3, many.utf8.count <= Slip.longestWord, LookAlikes.group(of: one) == nil else {
      return false
    }
    if irregular[one] == many { return true }
    if one.hasSuffix("s") { return many == one + "es" && !one.hasSuffix("es") }
    if many == one + "s" { return true }
    if many == one + "es" { return ["x", "z", "ch", "sh", "o"].contains { one.hasSuffix($0) } }
    return one.hasSuffix("y") && many == one.dropLast() + "ies"
  }

  private static let irregular = [
    "bacterium": "bacteria", "phenomenon": "phenomena", "criterion": "criteria", "nucleus": "nuclei", "axis": "axes",
    "analysis": "analyses", "hypothesis": "hypotheses", "mitochondrion": "mitochondria", "man": "men", "woman": "women",
    "child": "children", "foot": "feet", "tooth": "teeth", "mouse": "mice", "wolf": "wolves", "leaf": "leaves",
    "half": "halves", "life": "lives", "knife": "knives", "datum": "data", "medium": "media", "fungus": "fungi",
    "alga": "algae", "vertebra": "vertebrae", "formula": "formulae", "matrix": "matrices", "vertex": "vertices",
    "index": "indices", "ovum": "ova", "stimulus": "stimuli", "radius": "radii", "crisis": "crises",
  ]

  private static let table = [
    "grey": "gray", "programme": "program", "cheque": "check", "mould": "mold", "sceptic": "skeptic",
    "sceptical": "skeptical", "aluminium": "aluminum", "jewellery": "jewelry", "judgement": "judgment",
    "ageing": "aging", "manoeuvre": "maneuver", "pyjamas": "pajamas", "moustache": "mustache", "artefact": "artifact",
    "plough": "plow", "aeroplane": "airplane", "tyre": "tire", "kerb": "curb", "fulfil": "fulfill",
    "skilful": "skillful",
    "enrolment": "enrollment", "defence": "defense", "offence": "offense", "licence": "license", "practise": "practice",
    "sulphur": "sulfur", "sulphate": "sulfate", "sulphide": "sulfide", "sulphuric": "sulfuric", "caesium": "cesium",
    "sombre": "somber", "calibre": "caliber", "sabre": "saber", "fibre": "fiber", "acknowledgement": "acknowledgment",
  ]

  /// A folded English word as Americans write it. Other words may come out changed: both sides of a comparison do.
  static func american(_ word: String) -> String {
    if let known = table[word] { return known }
    if word.hasSuffix("s"), let known = table[String(word.dropLast())] { return known + "s" }
    let count = word.utf8.count
    guard (6...Slip.longestWord).contains(count) || word.hasSuffix("tre") || word.hasPrefix("oe") else { return word }
    var word = word
    for (british, american) in endings where word.hasSuffix(british) {
      word = word.dropLast(british.count) + american
      break
    }
    for digraph in ["ae", "oe"] {
      guard let range = word.firstRange(of: digraph), range.upperBound < word.endIndex else { continue }
      guard !word[range.upperBound...].hasPrefix("r") || digraph == "oe", !word.hasSuffix("ael") else { continue }
      word.replaceSubrange(range, with: "e")
    }
    return word
  }

  private static let endings: [(String, String)] = {
    var result: [(String, String)] = []
    for ending in ["", "s", "ed", "ing", "ful", "less", "able", "ite", "ites", "al", "ism", "ist", "er", "ers"] {
      result.append(("our" + ending, "or" + ending))
    }
    for ending in ["e", "ed", "es", "ing", "er", "ers", "ation", "ations"] {
      result.append(("is" + ending, "iz" + ending))
      result.append(("ys" + ending, "yz" + ending))
    }
    for ending in ["ed", "ing", "er", "ers"] { result.append(("ell" + ending, "el" + ending)) }
    result += [("tre", "ter"), ("tres", "ters"), ("ogue", "og"), ("ogues", "ogs")]
    return result
  }()
}
