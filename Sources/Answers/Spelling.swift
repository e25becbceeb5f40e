/// Writings of one word that are all right: plural and singular, British and American.
enum Spelling {
  /// Whether two different folded words are one word.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard abs(one.utf8.count - other.utf8.count) <= 4 else { return false }
    let isNear = one.utf8.first == other.utf8.first || isDigraph(one, other)
    guard isNear || table[one] != nil || table[other] != nil, !apart.contains([one, other]) else { return false }
    if isNear, isPlural(one, of: other) || isPlural(other, of: one) { return true }
    let left = american(one)
    let right = american(other)
    if left == right || !spellings(one, left).isDisjoint(with: spellings(other, right)) { return true }
    if withoutDigraphs(left) == withoutDigraphs(right), Lexicon.contains(left) == Lexicon.contains(right) {
      return true
    }
    return left.utf8.first == right.utf8.first && (isPlural(left, of: right) || isPlural(right, of: left))
  }

  private static func spellings(_ word: String, _ american: String) -> Set<String> {
    Set([word, american] + [word, american].compactMap(Lexicon.otherSpelling))
  }

  /// Words that are no singular and plural, though they look it.
  private static let apart: Set<Set<String>> = {
    let pairs = """
      new-news mean-means custom-customs physic-physics economic-economics politic-politics
      ethic-ethics mathematic-mathematics genetic-genetics linguistic-linguistics electronic-electronics
      acoustic-acoustics mechanic-mechanics dynamic-dynamics optic-optics cloth-clothes cloths-clothes people-peoples
      static-statics athletic-athletics his-hiss princes-princess a-as i-is it-its do-does ha-has pored-poured
      choral-chorale march-marc wheal-weal inbred-inbreed http-https
      """
    return Set(pairs.split(whereSeparator: \.isWhitespace).map { Set($0.split(separator: "-").map(String.init)) })
  }()

  /// oestrogen and estrogen begin differently.
  private static func isDigraph(_ one: String, _ other: String) -> Bool {
    one.hasPrefix("oe") || one.hasPrefix("ae") || other.hasPrefix("oe") || other.hasPrefix("ae")
  }

  private static func isPlural(_ many: String, of one: String) -> Bool {
    guard one.utf8.count >= 2, many.utf8.count <= Slip.longestWord else { return false }
    if (one.hasSuffix("bacterium") && many == one.dropLast(2) + "a") || (one.hasSuffix("a") && many == one + "e")
      || (one.hasSuffix("woman") && many == one.dropLast(2) + "en")
    {
      return true
    }
    if Lexicon.irregularBases(of: many).contains(one), !Lexicon.isVerb(one) || !many.hasSuffix("ed") {
      return isIrregularPlural(many, of: one)
    }
    if Lexicon.isOnlyName(many), Lexicon.isName(one) { return false }
    guard one.utf8.count >= 3, Lexicon.contains(one) || !Lexicon.contains(many) || one.utf8.count == 3 else {
      return false
    }
    if one.hasSuffix("s") { return many == one + "es" && !one.hasSuffix("es") }
    if many == one + "s" { return true }
    if many == one + "es" { return ["x", "z", "ch", "sh", "o"].contains { one.hasSuffix($0) } }
    return one.hasSuffix("y") && many == one.dropLast() + "ies"
  }

  /// "went" is no plural of "go".
  private static func isIrregularPlural(_ many: String, of one: String) -> Bool {
    !Lexicon.isVerb(one) || many.hasSuffix("s")
      || ["men", "women", "feet", "teeth", "geese", "mice", "oxen"].contains(many)
  }

  private static let table = [
    "grey": "gray", "programme": "program", "cheque": "check", "mould": "mold", "sceptic": "skeptic",
    "sceptical": "skeptical", "aluminium": "aluminum", "jewellery": "jewelry", "judgement": "judgment",
    "ageing": "aging", "manoeuvre": "maneuver", "pyjamas": "pajamas", "moustache": "mustache", "artefact": "artifact",
    "plough": "plow", "aeroplane": "airplane", "tyre": "tire", "kerb": "curb", "fulfil": "fulfill",
    "skilful": "skillful",
    "enrolment": "enrollment", "defence": "defense", "offence": "offense", "licence": "license", "practise": "practice",
    "sulphur": "sulfur", "sulphate": "sulfate", "sulphide": "sulfide", "sulphuric": "sulfuric", "caesium": "cesium",
    "sombre": "somber", "calibre": "caliber", "sabre": "saber", "fibre": "fiber", "acknowledgement": "acknowledgment",
    "gaol": "jail", "speciality": "specialty", "learnt": "learned", "burnt": "burned",
    "dreamt": "dreamed", "spelt": "spelled", "spoilt": "spoiled", "leapt": "leaped", "whilst": "while",
    "amongst": "among",
    "draught": "draft", "draughts": "drafts", "mum": "mom", "liquorice": "licorice", "furore": "furor", "cosy": "cozy",
    "enquiry": "inquiry", "enquiries": "inquiries", "enquire": "inquire", "annexe": "annex", "doughnut": "donut",
    "yogurt": "yoghourt", "yoghurt": "yoghourt", "tsar": "czar", "storeys": "stories", "grey-haired": "gray-haired",
    "axe": "ax", "connexion": "connection", "inflexion": "inflection", "encyclopaedia": "encyclopedia",
  ]

  /// A folded English word as Americans write it. Other words may come out changed: both sides of a comparison do.
  static func american(_ word: String) -> String {
    if let known = table[word] { return known }
    if word.hasSuffix("s"), let known = table[String(word.dropLast())] { return known + "s" }
    let count = word.utf8.count
    guard (6...Slip.longestWord).contains(count) || word.hasSuffix("tre") || word.hasPrefix("oe") else { return word }
    for (british, american) in endings where word.hasSuffix(british) {
      let other = String(word.dropLast(british.count) + american)
      // "tourist" isn't spelt "torist" anywhere, and what is no word at all is a slip.
      return Lexicon.contains(other) == Lexicon.contains(word) ? other : word
    }
    return word
  }

  /// `haemato` as `hemato`; "canoes" and "canes" aren't one.
  private static func withoutDigraphs(_ word: String) -> String {
    guard word.utf8.count >= 6 else { return word }
    let front = String(word.dropLast(3))
    return front.replacing("ae", with: "e").replacing("oe", with: "e") + word.suffix(3)
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
