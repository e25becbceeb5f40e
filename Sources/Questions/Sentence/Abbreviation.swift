/// What a full stop behind a word means.
enum Abbreviation {
  /// Does the stop end nothing?
  static func goesOn(_ stop: Stop, in language: Language) -> Bool {
    language.isEnglish ? goesOn(stop) : ForeignAbbreviation.goesOn(stop, in: language)
  }

  private static func goesOn(_ stop: Stop) -> Bool {
    let lower = stop.word.lowercased()
    let isBeforeStarter = starters.contains(stop.next.lowercased())
    let isBeforeNumber = stop.next.first?.isNumber ?? false
    if titles.contains(lower) { return !isBeforeStarter || !["st", "mt", "ste"].contains(lower) }
    if foreignTitles.contains(stop.word) { return true }
    // "P. G. Wodehouse", unlike "p. 12".
    // "No. PB-22", "vol. XIV".
    if numbering.contains(lower), !isInitial(stop.word) {
      return isBeforeNumber || stop.next.contains(where: \.isNumber) || stop.next.isRomanNumber
    }
    // "About A.D. 400", unlike "in A.D. 400".
    if lower == "a.d", isBeforeNumber { return !stop.previous.isAllDigits }
    if always.contains(lower) { return true }
    if open.contains(lower) { return !isBeforeStarter }
    if lower == "etc" { return false }
    if lower == "a.m" || lower == "p.m" {
      return isBeforeNumber && stop.next.utf8.count <= 2 || followersOfTime.contains(stop.next)
    }
    if isInitial(stop.word) { return !isBeforeStarter && !isDesignation(stop) }
    guard closing.contains(lower) || isDotted(lower) else { return false }
    if isBeforeStarter || stop.next.isAllDigits { return false }
    if stop.isAtStart || institutions.contains(stop.next) { return true }
    return !isVerb(stop.second)
  }

  /// Is `word` (without its last stop) one that is written with a stop?
  static func isKnown(_ word: String) -> Bool {
    let lower = word.lowercased()
    if titles.contains(lower) || always.contains(lower) || open.contains(lower) || closing.contains(lower) {
      return true
    }
    if ["nos", "figs", "eq", "vol", "pp", "ch", "sec", "jan", "dec", "est", "trans"].contains(lower) { return true }
    return isInitial(word)
      || (word.contains(".")
        && word.split(separator: ".").allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.isLetter } })
  }
}

extension Abbreviation {
  static func isInitial(_ word: String) -> Bool { word.count == 1 && word.first?.isUppercase == true }

  static func isDotted(_ lower: String) -> Bool {
    lower.contains(".") && lower.split(separator: ".").allSatisfy { $0.count == 1 }
  }

  /// "vitamin C." and "photosystem I." end sentences, unlike the initials of a name.
  private static func isDesignation(_ stop: Stop) -> Bool {
    lettered.contains(stop.previous.lowercased()) || stop.word == "I" && stop.previous.first?.isLowercase == true
  }

  private static func isVerb(_ word: String) -> Bool {
    Words.auxiliaries.contains(word) || Verbs.isFinite(word) || word.count > 3 && word.hasSuffix("ed")
  }

  /// A name follows.
  private static let titles: Set = [
    "dr", "mr", "mrs", "ms", "mx", "prof", "st", "ste", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "cmdr",
    "adm", "maj", "rev", "hon", "pres", "messrs", "mt", "amb", "supt", "cllr", "fr",
  ]

  /// Which only with a capital are titles: "Mad. Asantewaa", but "he was mad."
  private static let foreignTitles: Set = ["Mad", "Mme", "Mlle", "Sra", "Dra", "Ing"]

  private static let always: Set = ["vs", "v", "e.g", "i.e", "eg", "ie", "cf", "viz", "ca", "approx", "al"]

  /// After these a sentence goes on, unless a word follows that begins sentences.
  private static let open: Set = [
    "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
    "dept", "univ", "eds", "assn", "bldg", "ext", "incl", "govt", "intl", "natl",
  ]

  /// "No. 5", "Fig. 2", "art. 3" go on only before a number: "no.", "art.", "sun." end sentences too.
  private static let numbering: Set = [
    "no", "nos", "fig", "figs", "eq", "vol", "p", "pp", "ch", "sec", "art", "ed", "mar", "sat", "sun", "min", "max",
    "jan", "dec", "est", "trans", "c", "para", "tab",
  ]

  /// These may end a sentence too.
  private static let closing: Set = [
    "inc", "ltd", "co", "corp", "plc", "bros", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "d.c", "u.s.a", "ph.d", "b.a",
    "m.a", "b.sc", "m.sc", "etc", "jr", "sr", "ave", "blvd", "rd", "u.a.e", "u.s.s.r", "s.a", "llc", "l.l.c", "n.y",
    "a.d", "b.c", "b.c.e", "c.e",
  ]

  private static let followersOfTime: Set = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
    "April", "May", "June", "July", "August", "September", "October", "November", "December", "GMT", "UTC", "BST",
    "CET", "CEST", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "IST", "JST",
    "Eastern", "Central", "Pacific", "Mountain", "Greenwich", "Moscow", "Beijing", "Room", "Hall",
  ]

  /// What "U.S." stands before, even with a verb behind.
  private static let institutions: Set = [
    "Congress", "Senate", "House", "President", "Government", "Treasury", "Department", "Secretary", "State", "States",
    "Army", "Navy", "Air", "Marine", "Marines", "Coast", "Embassy", "Ambassador", "Supreme", "District", "Federal",
    "Central", "Trade", "Commerce", "Labor", "Defense", "Attorney", "Agency", "Bureau", "Bank", "Steel", "Open",
    "Geological", "Census", "Constitution", "National", "Food", "Fish", "Forest", "Postal", "Special", "Deputy", "Vice",
    "Representative", "Representatives", "Senator", "Senators", "Sen", "Rep", "Gen", "Capitol", "Security", "General",
    "Parliament", "Commission", "Council", "Court", "Foreign", "Military", "Customs", "Patent",
  ]

  /// A single letter behind these names one of several.
  private static let lettered: Set = [
    "vitamin", "hepatitis", "influenza", "group", "class", "type", "grade", "plan", "phase", "stage", "section", "part",
    "option", "point", "figure", "appendix", "schedule", "model", "version", "level", "room", "block", "category",
    "war", "photosystem", "team", "series", "degree", "degrees", "chapter", "article", "annex", "table", "exhibit",
    "party", "line", "site", "step",
  ]

  private static let starters: Set = Words.articles.union(Words.pronouns).union(Words.demonstratives).union([
    "in", "on", "at", "after", "before", "during", "since", "when", "while", "although", "though", "if", "as",
    "because", "but", "and", "however", "for", "from", "with", "by", "most", "many", "some", "all", "each", "every",
    "no",
    "not", "several", "among", "under", "according", "despite", "what", "who", "which", "where", "how", "why",
    "exceptions", "analysts", "officials", "nobody", "everyone", "others", "another", "also", "then", "instead",
    "meanwhile", "later", "today", "yet", "so", "only", "to", "of", "more", "few", "two", "three", "four", "without",
    "until", "unlike", "about", "over", "through", "even", "once", "critics", "experts",
  ])
}
