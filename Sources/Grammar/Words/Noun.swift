/// The number of English nouns.
///
/// Of a phrase the last word counts, of one with "of" or a hyphen before a short word its head: "heads of state".
public enum Noun {
  /// Whether a noun means several: "principles", "children", "people"; not "news" or "economics".
  ///
  /// What may be either ("series", "sheep") counts as one.
  public static func isPlural(_ noun: String) -> Bool {
    isPluralWord(head(of: noun).word)
  }

  /// Whether a noun as the parser has it means several.
  public static func isPlural(_ token: Parse.Token) -> Bool {
    switch token.tag {
    case .noun, .name:
      let word = token.text.lowercased()
      return IrregularNouns.isAlwaysPlural(word) || IrregularNouns.singular(of: word) != nil
    case .nouns:
      let word = token.text.lowercased()
      return !NounEndings.isSingularInS(word) && !NounEndings.isScience(word)
    default: return isPlural(token.text)
    }
  }

  /// "principles" of "principle"; a plural stays as it is.
  public static func plural(of noun: String) -> String {
    let (before, word, after) = head(of: noun)
    return isPluralWord(word) ? noun : before + pluralWord(word) + after
  }

  /// "principle" of "principles"; a singular stays as it is.
  public static func singular(of noun: String) -> String {
    let (before, word, after) = head(of: noun)
    return isPluralWord(word) ? before + singularWord(word) + after : noun
  }
}

extension Noun {
  /// A phrase's word that has its number, and what is before and after it.
  private static func head(of noun: String) -> (before: String, word: String, after: String) {
    let lower = noun.lowercased()
    let isIrregular = IrregularNouns.plural(of: lower) != nil || IrregularNouns.singular(of: lower) != nil
    if isIrregular, !noun.contains(" ") { return ("", noun, "") }
    var end = noun.endIndex
    for sign in [" of ", " in ", " for ", "-in-", "-of-", "ey general", "ry-general", " elect", "-elect"] {
      guard let cut = noun.range(ofFirst: sign), cut > noun.startIndex else { continue }
      end = min(end, sign.first?.isLetter == true ? noun.index(cut, offsetBy: 2) : cut)
    }
    let start = noun[..<end].lastIndex { $0 == " " || $0 == "-" }.map(noun.index(after:)) ?? noun.startIndex
    return (String(noun[..<start]), String(noun[start..<end]), String(noun[end...]))
  }

  private static func isPluralWord(_ word: String) -> Bool {
    let lower = word.lowercased()
    if IrregularNouns.isAlwaysPlural(lower) || IrregularNouns.singular(of: lower) != nil { return true }
    guard lower.hasSuffix("s"), lower.count > 2, !NounEndings.isSingularInS(lower), !NounEndings.isName(word),
      !IrregularNouns.isInvariant(lower)
    else { return false }
    if lower.hasSuffix("ss") || lower.hasSuffix("'s") || lower.hasSuffix("’s") { return false }
    let stem = String(lower.dropLast())
    if lower.hasSuffix("us") || lower.hasSuffix("is") { return NounEndings.isVowelEnd(stem) }
    if lower.hasSuffix("ics") { return !NounEndings.isScience(lower) }
    // A name in -s is one person, place or company, unless it is a common noun's or a people's.
    guard word.first?.isUppercase == true else { return true }
    let singular = singularWord(word)
    return WordTable.nouns.code(of: singular.lowercased()) != nil || WordTable.nouns.code(of: singular) != nil
  }

  private static func singularWord(_ word: String) -> String {
    let lower = word.lowercased()
    if let singular = IrregularNouns.singular(of: lower) { return like(word, singular) }
    if IrregularNouns.isAlwaysPlural(lower) { return word }
    if lower.hasSuffix("ies"), lower.count > 4 {
      return NounEndings.keepsIE(lower) ? drop(1, word) : drop(3, word) + "y"
    }
    if lower.hasSuffix("oes") { return NounEndings.keepsOE(lower) ? drop(1, word) : drop(2, word) }
    if lower.hasSuffix("ses"), WordTable.nouns.code(of: lower.dropLast(2) + "is") != nil,
      WordTable.nouns.code(of: String(lower.dropLast())) == nil
    {
      return drop(2, word) + "is"
    }
    let isLong = ["zzes", "sses", "xes", "shes", "tzes", "ches", "uses", "ases"].contains(where: lower.hasSuffix)
    return isLong && !NounEndings.keepsE(lower) ? drop(2, word) : drop(1, word)
  }

  private static func pluralWord(_ word: String) -> String {
    let lower = word.lowercased()
    if let plural = IrregularNouns.plural(of: lower) { return like(word, plural) }
    if IrregularNouns.isInvariant(lower) || lower == "news" || NounEndings.isScience(lower) { return word }
    let isName = word.first?.isUppercase == true
    let beforeLast = lower.dropLast().last ?? "a"
    if lower.hasSuffix("y"), !"aeiou".contains(beforeLast), !isName { return drop(1, word) + "ies" }
    if lower.hasSuffix("quy") { return drop(1, word) + "ies" }
    if lower.hasSuffix("sis") { return drop(2, word) + "es" }
    if lower.hasSuffix("iz") { return word + "zes" }
    if ["s", "x", "z", "sh"].contains(where: lower.hasSuffix) { return word + "es" }
    if lower.hasSuffix("ch") { return NounEndings.isHardCH(lower) ? word + "s" : word + "es" }
    if lower.hasSuffix("o"), NounEndings.takesES(lower) { return word + "es" }
    return word + "s"
  }

  private static func drop(_ count: Int, _ word: String) -> String { String(word.dropLast(count)) }

  /// A word with the capital that another one begins with.
  private static func like(_ word: String, _ other: String) -> String {
    word.first?.isUppercase == true ? other.prefix(1).uppercased() + other.dropFirst() : other
  }
}

extension String {
  /// Where a text begins in this one for the first time.
  fileprivate func range(ofFirst text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
