/// What a full stop behind a word means.
enum Abbreviation {
  /// After these a sentence goes on: "Dr. Nwosu", "e.g. ferns".
  private static let open: Set = [
    "dr", "mr", "mrs", "ms", "prof", "st", "ste", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "cmdr", "adm",
    "maj", "rev", "hon", "pres", "vs", "e.g", "i.e", "eg", "ie", "cf", "viz", "no", "nos", "fig", "figs", "eq", "vol",
    "pp", "ch", "sec", "approx", "ca", "art", "messrs", "mt", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "est", "min",
    "max", "dept", "univ", "ed", "eds", "trans",
  ]

  /// These may end a sentence too: then a new one begins with a word that begins sentences.
  private static let closing: Set = [
    "inc", "ltd", "co", "corp", "plc", "bros", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "d.c", "u.s.a", "ph.d", "b.a",
    "m.a", "etc", "jr", "sr", "ave", "blvd", "u.a.e", "u.s.s.r",
  ]

  private static let starters: Set = Words.articles.union(Words.pronouns).union(Words.demonstratives).union([
    "in", "on", "at", "after", "before", "during", "since", "when", "while", "although", "though", "if", "as",
    "because",
    "but", "and", "however", "for", "from", "with", "by", "most", "many", "some", "all", "each", "every", "no", "not",
    "several", "among", "under", "according", "despite", "what", "who", "which", "where", "how", "why",
    "exceptions", "analysts", "officials",
  ])

  /// Does the stop behind `word` end nothing, with `next` the word behind it (nil at the end)?
  static func goesOn(word: String, next: String?) -> Bool {
    let lower = word.lowercased()
    guard let next else { return false }
    if open.contains(lower) { return isNumbering(lower) ? next.first.map { $0.isNumber } ?? false : true }
    let isInitial = word.count == 1 && word.first?.isUppercase == true
    let isDotted = lower.contains(".") && lower.split(separator: ".").allSatisfy { $0.count == 1 }
    guard isInitial || isDotted || closing.contains(lower) else { return false }
    return !starters.contains(next.lowercased())
  }

  /// Is `word` (without its last stop) one that is written with a stop?
  static func isKnown(_ word: String) -> Bool {
    let lower = word.lowercased()
    return open.contains(lower) && !["no", "art", "sat", "sun", "mar", "min", "max", "ed", "al", "fig"].contains(lower)
      || closing.contains(lower) || (word.count == 1 && word.first?.isUppercase == true)
      || (word.contains(".")
        && word.split(separator: ".").allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.isLetter } })
  }

  /// "No. 5", "Fig. 2", "art. 3" go on only before a number: "no.", "art.", "sun." end sentences too.
  private static func isNumbering(_ word: String) -> Bool {
    [
      "no", "nos", "fig", "figs", "eq", "vol", "pp", "ch", "sec", "art", "ed", "mar", "sat", "sun", "min", "max", "jan",
      "dec", "est", "trans",
    ].contains(word)
  }
}
