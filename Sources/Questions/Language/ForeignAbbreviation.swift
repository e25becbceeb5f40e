/// What a full stop behind a word means in languages other than English.
enum ForeignAbbreviation {
  /// Does the stop end nothing?
  static func goesOn(_ stop: Stop, in language: Language) -> Bool {
    let table = tables[language.code] ?? Table()
    let lower = stop.word.lowercased()
    let compound = stop.compound
    if table.ending.contains(compound) || table.ending.contains(lower) { return false }
    if table.open.contains(compound) || table.open.contains(lower) || common.contains(lower) { return true }
    if numbering.contains(lower), lower.count > 1 || stop.next.first?.isNumber == true {
      return stop.next.first?.isNumber ?? false
    }
    if table.closing.contains(compound) || table.closing.contains(lower) { return !begins(stop.next, language) }
    if stop.word.isAllDigits { return isOrdinal(stop, in: language) }
    if stop.word.isRomanNumber, table.hasOrdinals { return !begins(stop.next, language) }
    if stop.word.count == 1, stop.word.first?.isLetter == true {
      if Abbreviation.isInitial(stop.word) {
        return !designations.contains(stop.previous.lowercased()) && !begins(stop.next, language)
      }
      return true
    }
    return Abbreviation.isDotted(lower) && !begins(stop.next, language)
  }

  /// Do sentences begin with a word?
  private static func begins(_ word: String, _ language: Language) -> Bool {
    StopWords.contains(word.lowercased(), in: language)
  }

  /// "am 3. Mai", "im 19. Jahrhundert", "die 2. Auflage"; but "Es waren 12. Danach ...".
  private static func isOrdinal(_ stop: Stop, in language: Language) -> Bool {
    guard let table = tables[language.code], table.hasOrdinals, stop.word.utf8.count <= 2 else { return false }
    if ForeignMonths.contains(stop.next.lowercased(), in: language) { return true }
    let isListed = ["und", "bis", "oder", "og", "och", "a", "až"].contains(stop.previous.lowercased())
    return table.beforeOrdinals.contains(stop.previous.lowercased()) || isListed
      || ["Jahrhundert", "Jahrhunderts", "Jahrhunderte", "Jh", "Auflage", "Kapitel", "Lebensjahr", "Klasse"].contains(
        stop.next)
  }

  private struct Table: Sendable {
    /// What follows belongs to the same sentence.
    var open: Set<String> = []
    /// Ends a sentence where a small word follows.
    var closing: Set<String> = []
    /// Ends a sentence where a capital follows.
    var ending: Set<String> = []
    var hasOrdinals = false
    var beforeOrdinals: Set<String> = []
  }

  private static let common: Set = ["dr", "prof", "st", "ca", "vs", "cf", "al", "mr", "mrs", "ms"]

  private static let numbering: Set = [
    "nr", "no", "art", "abs", "s", "p", "pp", "pág", "págs", "pag", "blz", "bd", "vol", "kap", "chap", "cap", "fig",
    "abb",
    "tab", "tel", "núm", "n", "nn", "hfst", "str", "стр", "рис", "№", "c", "ziff", "rn", "t",
  ]

  private static let designations: Set = [
    "vitamin", "gruppe", "klasse", "typ", "plan", "teil", "phase", "hepatitis", "vitamine", "groupe", "classe", "type",
    "partie", "vitamina", "grupo", "clase", "tipo", "parte", "gruppo", "groep", "klas", "deel", "vitamine", "nhóm",
    "витамин", "группа",
  ]

  private static let tables: [String: Table] = [
    "de": Table(
      open: [
        "z.b", "d.h", "u.a", "i.d.r", "s.o", "s.u", "z.t", "o.ä", "m.e", "i.a", "v.a", "d.i", "bzw", "vgl", "ggf",
        "evtl",
        "inkl", "exkl", "zzgl", "sog", "geb", "gest", "hrsg", "mio", "mrd", "tsd", "fr", "hr", "frl", "mag", "dipl",
        "ing",
        "phil", "med", "jur", "rer", "nat", "max", "min", "mind", "bes", "insb", "jan", "feb", "apr", "aug", "sept",
        "okt",
        "nov", "dez", "einschl", "ev", "kath", "st",
      ],
      ending: ["usw", "etc", "v.chr", "n.chr", "chr", "jh", "u.a.m", "u.s.w", "ff"], hasOrdinals: true,
      beforeOrdinals: [
        "am", "der", "die", "das", "dem", "den", "des", "im", "vom", "zum", "zur", "beim", "seit", "ab", "jeder",
        "jedes",
        "jeden", "ihr", "ihre", "sein", "seine", "seinem", "ihrem", "ihren", "seinen", "in", "vor", "nach",
      ]),
    "fr": Table(
      open: [
        "m", "mm", "mme", "mlle", "mgr", "me", "p.ex", "ex", "c.-à-d", "env", "éd", "ste", "av", "apr", "janv", "févr",
        "juil", "sept", "oct", "nov", "déc", "c.à.d",
      ],
      ending: ["etc", "av.j.-c", "apr.j.-c", "j.-c"]),
    "es": Table(
      open: [
        "p.ej", "ej", "sr", "sra", "srta", "sres", "d", "dña", "dra", "ee", "aprox", "ud", "uds", "av", "avda", "gral",
        "lic", "ing", "pdte", "mons", "ene", "febr", "abr", "ago", "sept", "oct", "nov", "dic",
      ],
      closing: ["ee.uu", "uu", "s.a", "cía", "ltda", "s.l", "a.m", "p.m"], ending: ["etc", "a.c", "d.c"]),
    "it": Table(
      open: ["ad.es", "es", "p.es", "sig", "dott", "ing", "avv", "on", "cfr", "gen", "arch", "rag", "mons", "spett"],
      closing: ["s.p.a", "s.r.l"], ending: ["ecc", "a.c", "d.c", "etc"]),
    "pt": Table(
      open: ["p.ex", "ex", "sr", "sra", "srs", "dra", "exmo", "exma", "aprox", "av", "eng", "d", "gen", "cel"],
      closing: ["s.a", "ltda", "cia"], ending: ["etc", "a.c", "d.c"]),
    "nl": Table(
      open: [
        "bijv", "bv", "d.w.z", "o.a", "m.b.t", "dhr", "mevr", "mw", "drs", "ir", "ing", "m.n", "i.v.m", "t.o.v", "resp",
        "incl", "excl", "jan", "feb", "apr", "aug", "sept", "okt", "nov", "dec", "z.g", "zgn", "gen",
      ],
      closing: ["b.v", "n.v"], ending: ["enz", "etc", "v.chr", "n.chr", "chr"]),
    "vi": Table(
      open: ["tp", "ts", "pgs", "gs", "ths", "q", "bs", "ks", "tt", "tx", "ls", "nxb", "đ"], ending: ["v.v", "tr.cn"]),
    "ru": Table(
      open: [
        "т.е", "т.к", "т.н", "ул", "им", "см", "напр", "проф", "акад", "тыс", "млн", "млрд", "гр", "пр", "г-н", "г-жа",
        "ср", "ст", "с", "п", "д",
      ],
      closing: ["г", "гг", "в", "вв", "руб", "коп"], ending: ["т.д", "т.п", "др", "н.э"]),
    "sv": Table(open: ["t.ex", "bl.a", "d.v.s", "s.k", "f.d", "ex", "kl"], ending: ["osv", "m.m"]),
    "da": Table(open: ["f.eks", "bl.a", "dvs", "kl", "hr", "fr"], ending: ["osv", "m.m"], hasOrdinals: true),
    "no": Table(open: ["f.eks", "bl.a", "dvs", "kl", "hr", "fr"], ending: ["osv", "m.m"], hasOrdinals: true),
    "pl": Table(
      open: ["np", "tzn", "tj", "m.in", "r", "ul", "im", "św", "prof", "mgr", "inż"], ending: ["itd", "itp"]),
    "cs": Table(open: ["např", "tj", "tzv", "mj", "ing", "mgr"], ending: ["atd", "apod"], hasOrdinals: true),
  ]
}
