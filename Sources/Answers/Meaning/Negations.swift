/// Folded words and beginnings of words that deny, by the code of their language.
enum Negations {
  static let words: [String: Set<String>] = [
    "en": ["not", "no", "never", "none", "nor", "neither", "nothing", "nobody", "nowhere", "without", "cannot"],
    "de": [
      "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "nichts", "niemand",
      "nirgends", "weder", "ohne",
    ],
    "fr": ["ne", "n", "pas", "jamais", "rien", "personne", "aucun", "aucune", "sans", "ni"],
    "es": ["no", "nunca", "jamas", "nada", "nadie", "ningun", "ninguna", "ninguno", "sin", "ni"],
    "it": ["non", "mai", "niente", "nulla", "nessuno", "nessuna", "senza"],
    "pt": ["nao", "nunca", "nada", "ninguem", "nenhum", "nenhuma", "sem"],
    "nl": ["niet", "geen", "nooit", "niets", "niemand", "zonder"],
    "sv": ["inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "ingenting", "utan"],
    "da": ["ikke", "ej", "aldrig", "ingen", "intet", "uden"], "no": norwegian, "nb": norwegian,
    "pl": ["nie", "nigdy", "bez", "nikt", "nic", "zaden", "zadna", "zadne", "zadnych"],
    "cs": ["ne", "neni", "nikdy", "nikdo", "nic", "zadny", "zadna", "zadne", "bez"],
    "ru": ["не", "нет", "ни", "никогда", "никто", "ничто", "ничего", "нельзя", "без"],
    "uk": ["не", "ні", "немає", "ніколи", "ніхто", "ніщо", "нічого", "без"],
    "el": ["δεν", "δε", "μη", "μην", "οχι", "ποτε", "κανεισ", "κανενασ", "καμια", "τιποτα", "ουτε", "χωρισ", "διχωσ"],
    "fi": ["ei", "en", "et", "emme", "ette", "eivat", "eika", "alkaa", "ilman"],
    "tr": ["degil", "yok", "hayir", "asla", "hicbir", "olmadan"],
    "vi": ["không", "chưa", "chẳng", "đừng"],
    "hu": ["nem", "ne", "nincs", "sem", "soha", "nelkul"], "ro": ["nu", "nici", "niciodata", "fara"],
    "id": ["tidak", "bukan", "tanpa", "jangan"],
  ]

  private static let norwegian: Set<String> = ["ikke", "ei", "aldri", "ingen", "intet", "uten"]

  /// Whether a word without its accents is so often another one that what denies is listed with them.
  static func areAccented(in language: String) -> Bool { language == "vi" }

  /// Beginnings that make a word's opposite in any language.
  static let commonPrefixes = [
    "un", "in", "il", "im", "ir", "non", "dis", "mis", "de", "anti", "counter", "mal", "не", "без",
  ]

  static let prefixes: [String: [String]] = [
    "de": ["miss"], "fr": ["me", "mes"], "es": ["i", "des"], "it": ["s"], "pt": ["i", "des"], "nl": ["on", "wan"],
    "sv": ["o", "miss"], "da": ["u"], "no": ["u"], "nb": ["u"], "pl": ["nie"], "ru": ["бес", "анти", "не", "без"],
    "el": ["α", "αν", "μη", "δυσ", "αντι"], "fi": ["epa", "ei"], "cs": ["ne"], "uk": ["не", "без", "анти"],
  ]

  /// Whether one word is the other with the syllable that denies in the middle of Turkish verbs: geldi, gelmedi.
  static func isInside(_ longer: String, without shorter: String, language: String) -> Bool {
    let (long, short) = (Array(longer.unicodeScalars), Array(shorter.unicodeScalars))
    guard language == "tr", (1...2).contains(long.count - short.count) else { return false }
    let common = zip(long, short).prefix { $0 == $1 }.count
    // What both have in front may end with letters of the syllable itself.
    for start in stride(from: common, through: max(2, common - 2), by: -1) where start < short.count {
      let end = start + long.count - short.count
      guard long[end...] == short[start...] else { continue }
      let rest = String(String.UnicodeScalarView(short[start...]))
      switch String(String.UnicodeScalarView(long[start..<end])) {
      case "me", "ma", "mi", "mu": return true
      // "geliyor" and "gelmiyor"
      case "m" where rest.hasPrefix("iyor") || rest.hasPrefix("uyor"): return true
      default: continue
      }
    }
    return false
  }
}
