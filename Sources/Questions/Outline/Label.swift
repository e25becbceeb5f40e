import Grammar

/// The label of a "Label: statement." line.
enum Label {
  /// Cuts a point's text at its label's colon; nil where it has no label. Offsets are in scalars.
  static func split(_ text: [Unicode.Scalar], language: Language = .english) -> (label: String, statement: Int)? {
    var depth = 0
    for index in 0..<min(text.count, 80) {
      switch text[index] {
      case "(", "（": depth += 1
      case ")", "）": depth -= 1
      // "Gaiola (“cage”): a wooden frame".
      case "\"", "“", "”", "„", "«": if depth == 0 { return nil }
      case ".", "?", "!", ";", "。", "，", "；", "？", "！":
        if text[index] != "." || isSentenceEnd(text, index) { return nil }
      case ":" where depth == 0:
        guard index + 1 < text.count, text[index + 1] == " " else { continue }
        return label(text, until: index, statement: index + 2, language)
      case "=" where depth == 0:
        return equated(text, at: index, language)
      case "：" where depth == 0:
        return label(text, until: index, statement: index + 1, language)
      default: continue
      }
    }
    return nil
  }

  /// A glossary's "Mitosis – the division of a nucleus", a list's "Orvania - Coffee exports collapsed.": what stands in
  /// front of the text's only dash.
  ///
  /// - Parameter isTerm: whether it may be a term with its definition.
  static func dashed(_ text: [Unicode.Scalar], isTerm: Bool) -> (label: String, statement: Int)? {
    guard let first = text.first, first.properties.isUppercase || first.properties.numericType != nil else {
      return nil
    }
    var dash: Int?
    for index in text.indices.dropFirst() where text[index] == "–" || text[index] == "—" || text[index] == "-" {
      guard index + 1 < text.count, text[index - 1] == " ", text[index + 1] == " " else { continue }
      if dash != nil { return nil }
      dash = index
    }
    guard let dash, dash <= 50, dash + 2 < text.count else { return nil }
    let label = String(text[..<(dash - 1)])
    let article = String(text[(dash + 2)...].prefix { $0 != " " })
    guard label.wordCount <= 4, !label.contains(","), noVerb(label, .english) else { return nil }
    if ["a", "an", "the", "how", "what", "why", "when", "where"].contains(article) {
      return isTerm ? (label, dash + 2) : nil
    }
    let statement = String(text[(dash + 2)...])
    guard label.wordCount <= 3, statement.first?.isUppercase == true, statement.endsSentence, statement.wordCount >= 4,
      statement.hasVerb(in: .english)
    else { return nil }
    return (label, dash + 2)
  }

  /// "Agitation ... invert the tank", an item's word before three dots.
  static func dotted(_ text: [Unicode.Scalar]) -> (label: String, statement: Int)? {
    let opening = String(String.UnicodeScalarView(text.prefix(48)))
    guard let match = opening.firstMatch(of: #/^(\p{Lu}[\p{L}\d]*(?: [\p{L}\d]+){0,2})(?: \.{3,} | … )(?=\S)/#),
      case let label = String(match.1), noVerb(label, .english)
    else { return nil }
    return (label, match.0.unicodeScalars.count)
  }

  /// "Delta = a plain at the mouth of a river", but not "F = 3 a".
  private static func equated(_ text: [Unicode.Scalar], at sign: Int, _ language: Language)
    -> (label: String, statement: Int)?
  {
    guard sign > 1, sign + 2 < text.count, text[sign - 1] == " ", text[sign + 1] == " ",
      case let meaning = String(text[(sign + 2)...]), !meaning.contains("="), meaning.wordCount > 2,
      ["a", "an", "the", "any"].contains(meaning.prefix { $0 != " " }),
      case let label = String(text[..<(sign - 1)]), label.wordCount <= 4, noVerb(label, language)
    else { return nil }
    return (label, sign + 2)
  }

  /// "Public comment. Eight residents spoke.": an item's first words, without a verb and with a stop.
  static func runIn(_ text: [Unicode.Scalar]) -> (label: String, statement: Int)? {
    guard let stop = text.prefix(50).firstIndex(of: "."), stop + 2 < text.count, text[stop + 1] == " ",
      text[stop + 2].properties.isUppercase, isSentenceEnd(text, stop)
    else { return nil }
    let label = String(text[..<stop])
    guard label.wordCount <= 4, label.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }), label.utf8.count > 3,
      label.first?.isUppercase == true, !Lexicon.isTitle(label), !Lexicon.isTitle(label + "."), label.utf8.count > 5,
      !label.words.contains(where: { Words.pronouns.contains($0) || Verbs.isFinite($0) })
    else { return nil }
    return (label, stop + 2)
  }

  /// Labels that say only how to take what follows.
  static func isEmpty(_ label: String) -> Bool {
    [
      "remember", "note", "nb", "n.b.", "important", "warning", "attention", "hint", "tip", "please note", "nota bene",
      "merke", "achtung", "wichtig", "hinweis", "remarque", "nota", "importante", "attenzione", "let op", "chú ý",
      "lưu ý", "注意",
    ].contains(label.lowercased())
  }

  private static func label(_ text: [Unicode.Scalar], until end: Int, statement: Int, _ language: Language)
    -> (label: String, statement: Int)?
  {
    // French puts a blank before the colon.
    let end = end > 0 && text[end - 1] == " " ? end - 1 : end
    var statement = statement
    while statement < text.count, text[statement] == " " { statement += 1 }
    let label = String(text[..<end])
    return isLabel(label, before: text[statement...], language) ? (label, statement) : nil
  }

  private static func isLabel(_ label: String, before statement: ArraySlice<Unicode.Scalar>, _ language: Language)
    -> Bool
  {
    guard let first = label.unicodeScalars.first, (1...6).contains(label.wordCount), !statement.isEmpty else {
      return false
    }
    guard first.properties.isAlphabetic || first.properties.numericType != nil else { return false }
    if Wrap.isCaseless(first), label.unicodeScalars.count > 14 { return false }
    if first.properties.isLowercase {
      return statement.first?.properties.isLowercase == true && noVerb(label, language)
    }
    return noVerb(label, language)
  }

  private static func noVerb(_ label: String, _ language: Language) -> Bool {
    let words = label.words
    guard language.isEnglish else {
      if "说道称問说曰".unicodeScalars.contains(where: { label.unicodeScalars.last == $0 }) { return false }
      return !words.dropFirst().contains { ForeignVerbs.contains($0, in: language) }
    }
    // "14 May" is a day.
    let isMonth = label.contains(" May")
    return !words.dropFirst().contains { word in
      if isMonth, word == "may" { return false }
      return Words.auxiliaries.contains(word)
        || Verbs.isFinite(word) && Words.attributions.contains(Verbs.base(of: word) ?? "") && !word.hasSuffix("s")
    }
  }

  private static func isSentenceEnd(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == " " && text[index + 2].properties.isUppercase && index > 3
      && text[index - 1].properties.isLowercase && text[index - 2].properties.isAlphabetic
      && text[index - 3].properties.isAlphabetic
  }
}
