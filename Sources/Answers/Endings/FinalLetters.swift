/// Which last letters of a word can't be left out but by a slip, in languages with endings.
enum FinalLetters {
  /// Whether a word without its last letter is a slip, since no form of it or of another word looks so.
  static func isSlip(without last: Unicode.Scalar, of word: String, language: String) -> Bool {
    guard word.unicodeScalars.count >= fewest else { return false }
    if suffixes[language]?.contains(where: word.hasSuffix) == true { return true }
    guard let endings = endings[language] else { return false }
    return !endings.unicodeScalars.contains(last)
  }

  /// Of shorter words, what is left is too often another one: Kranz and Kran.
  private static let fewest = 6

  /// Letters that are endings by themselves.
  private static let endings = [
    "de": "enrsmti", "fr": "esxtrzailu", "es": "aeosrniy", "it": "aeioun", "pt": "aeosrmiu", "nl": "enstrdkji",
    "sv": "aentrsdio", "da": "entrs", "no": "aentrs", "nb": "aentrs", "el": "αεηιουσνυω",
  ]

  /// Ends of words that make no form when they lose their last letter.
  private static let suffixes: [String: [String]] = [
    "de": ["heit", "keit", "itat", "schaft", "ismus", "nis", "chen", "ieren", "tion", "ment", "enz", "anz"],
    "fr": ["tion", "sion", "ment", "isme", "ique", "ance", "ence", "ogie", "phie", "eau"],
    "es": ["cion", "sion", "mente", "ismo", "dades", "encia", "ancia", "ologia", "grafia"],
    "it": ["zione", "sione", "mente", "ismo", "enza", "anza", "ologia", "grafia"],
    "pt": ["cao", "dade", "mente", "ismo", "agem", "encia", "ancia", "ologia", "grafia"],
    "nl": ["heid", "ing", "schap", "teit", "isme", "tie", "logie"],
    "sv": ["het", "ning", "tion", "skap", "ism", "itet", "logi"], "da": ["hed", "ning", "tion", "skab", "itet"],
    "no": ["het", "ning", "sjon", "skap", "itet"], "nb": ["het", "ning", "sjon", "skap", "itet"],
    "ru": ["ость", "ство", "ция", "ение", "ание", "ология"], "tr": ["iyet", "iyat"],
    "pl": ["osc", "stwo", "cja", "enie", "anie", "ologia"], "fi": ["isuus", "minen", "llinen"],
    "el": ["οτητα", "ωση", "ισμοσ", "λογια"],
  ]
}
