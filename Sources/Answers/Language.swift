/// What a deck's `language:` says about its answers.
struct Language: Hashable, Sendable {
  /// The first part of the tag: `en` of `en-GB`.
  let code: String
  /// How numbers are written; not known for a deck that doesn't give its language.
  let decimalMark: DecimalMark

  /// English unless the deck says otherwise.
  static let english = Language(nil)

  init(_ tag: String?) {
    let parts = (tag ?? "").lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    code = parts.first ?? "en"
    decimalMark = parts.first.map { DecimalMark(language: $0, region: parts.count > 1 ? parts.last : nil) } ?? .unknown
  }

  var isEnglish: Bool { code == "en" }

  /// Whether words that are no words are told by the English word list.
  var hasLexicon: Bool {
    ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "ro", "pl", "la"].contains(code)
  }

  /// Folded articles, which may be left out and exchanged.
  var articles: Set<String> { Language.articles[code] ?? [] }

  /// Whether 2/6 is in June, nil where it may be in February as well.
  var startsDatesWithDay: Bool? { isEnglish ? nil : EastAsianNumerals.numerals(of: code) == nil }

  /// Folded prepositions that a date begins with or doesn't.
  var leads: Set<String> { Language.leads[code] ?? [] }

  /// Folded names of the months in their order.
  var months: [String] { Language.months[code] ?? [] }

  /// Folded words that turn a statement into its opposite.
  var negations: Set<String> { Language.negations[code] ?? [] }

  /// The name of a month that a folded word or its abbreviation gives.
  func month(_ word: String) -> String? {
    guard word.unicodeScalars.count >= 2 else { return nil }
    if months.contains(word) { return word }
    if let place = Language.lonelyMonths[code]?.firstIndex(of: word) { return months[place] }
    guard (3...4).contains(word.unicodeScalars.count) else { return nil }
    let near = months.filter { $0.hasPrefix(word) }
    return near.count == 1 ? near[0] : nil
  }

  private static let articles: [String: Set<String>] = [
    "en": ["the", "a", "an"],
    "de": ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"],
    "fr": ["le", "la", "les", "l", "un", "une", "des"], "es": ["el", "la", "los", "las", "un", "una", "unos", "unas"],
    "it": ["il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una"], "pt": ["o", "a", "os", "as", "um", "uma"],
    "nl": ["de", "het", "een"], "sv": ["en", "ett"], "da": ["en", "et"], "no": ["en", "et", "ei"],
  ]

  private static let leads: [String: Set<String>] = [
    "de": ["im", "in", "am", "um"], "fr": ["en", "au", "le"], "es": ["en", "el"], "it": ["nel", "in", "il"],
    "pt": ["em", "no", "o"], "nl": ["in", "op"], "sv": ["i", "den"], "pl": ["w", "dnia"], "ru": ["в", "во"],
  ]

  private static let negations: [String: Set<String>] = [
    "en": ["not", "no", "never", "none", "nor", "neither", "nothing", "nobody", "nowhere", "without", "cannot"],
    "de": ["nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "nichts", "niemand", "ohne"],
    "fr": ["ne", "n", "pas", "jamais", "rien", "personne", "aucun", "aucune", "sans", "ni"],
    "es": ["no", "nunca", "nada", "nadie", "ningun", "ninguna", "sin", "ni"],
    "it": ["non", "mai", "niente", "nulla", "nessuno", "senza"], "pt": ["nao", "nunca", "nada", "ninguem", "sem"],
    "nl": ["niet", "geen", "nooit", "niets", "niemand", "zonder"], "ru": ["не", "нет", "ни", "никогда", "без"],
  ]

  private static let months: [String: [String]] = [
    "en": list("january february march april may june july august september october november december"),
    "de": list("januar februar marz april mai juni juli august september oktober november dezember"),
    "fr": list("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    "es": list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "it": list("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    "pt": list("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
    "nl": list("januari februari maart april mei juni juli augustus september oktober november december"),
    "sv": list("januari februari mars april maj juni juli augusti september oktober november december"),
    "pl": list(
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia"),
    "ru": list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    "tr": list("ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik"),
    "zh": eastAsianMonths, "ja": eastAsianMonths, "ko": eastAsianMonths,
  ]

  private static let eastAsianMonths = (1...12).map { "\($0)月" }

  /// Names of months beside no day, where they are others.
  private static let lonelyMonths: [String: [String]] = [
    "pl": list("styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien"),
    "ru": list("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "de": list("janner feber maerz april mai juni juli august september oktober november dezember"),
    "es": list("enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"),
  ]

  private static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
