/// What capital letters mean in a word.
enum LetterCase: Hashable {
  /// Nothing: `Paris` is `paris`.
  case free
  /// Another thing, if both texts are one such word: `Co`, `mg`, `MHz`.
  case symbol
  /// Another thing, in code and behind the dash of an option: `-r`.
  case code

  /// Whether two words of the same letters mean two things, since their case differs.
  static func differs(_ one: Word, _ other: Word) -> Bool {
    guard one.letterCase != .free || other.letterCase != .free, one.kind == .letters, other.kind == .letters,
      one.text == other.text, one.shown != other.shown
    else { return false }
    let (left, right) = (letters(of: one.shown), letters(of: other.shown))
    guard left != right, left.lowercased() == right.lowercased() else { return false }
    if one.letterCase == .code || other.letterCase == .code { return true }
    guard one.letterCase == other.letterCase else { return false }
    if left.utf8.count > 2 { return Units.differ(left, right) }
    return !(isOnlyCapitalised(left, right) && ordinary.contains(left.lowercased()))
  }

  /// The words of a whole text, a single short one as a symbol.
  static func applied(to words: [Word], language: Language) -> [Word] {
    guard words.count == 1, words[0].kind == .letters, words[0].letterCase == .free, !words[0].isName,
      !(language.isEnglish && names.contains(words[0].text))
    else {
      return words
    }
    let letters = letters(of: words[0].shown)
    guard (1...3).contains(letters.utf8.count), letters.utf8.allSatisfy({ $0 < 0x80 }) else { return words }
    // "Sí" and "ja" begin a sentence with a capital as other words do.
    let hasVowel = letters.lowercased().contains { "aeiouy".contains($0) }
    let isCapital = letters.dropFirst().contains(where: \.isUppercase)
    if !language.isEnglish, hasVowel, !isCapital { return words }
    var words = words
    words[0].letterCase = .symbol
    return words
  }

  private static func letters(of shown: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: shown.unicodeScalars.filter(Script.isLetter))
    return String(result)
  }

  private static func isOnlyCapitalised(_ one: String, _ other: String) -> Bool {
    one.count == 2 && one.dropFirst() == other.dropFirst() && one.last?.isLowercase == true
  }

  /// Short names that nobody takes for something else in small letters.
  private static let names: Set<String> = [
    "us", "uk", "un", "eu", "ai", "pm", "bc", "ad", "ok", "tv", "usa", "who",
  ]

  /// English words of two letters that answer something by themselves.
  private static let ordinary: Set<String> = [
    "no", "go", "ox", "me", "my", "we", "us", "up", "ok", "hi", "if", "or", "of", "so", "do", "to", "by", "on", "it",
    "an", "am", "is", "ax", "oh", "ad", "pi", "pa", "ma", "id",
  ]
}
