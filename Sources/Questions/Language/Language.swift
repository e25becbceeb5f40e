/// The language that a text is written in, by its ISO 639-1 code.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// Two lower-case letters; "und" where nothing speaks for any language.
  public let code: String

  public static let english = Language(known: "en")
  public static let unknown = Language(known: "und")

  /// The language with a code or an English name: "de", "de-AT", "German"; nil for what is neither.
  public init?(_ name: String) {
    let lower = name.lowercased().filter { $0 != " " }
    if let code = Language.codes[lower] {
      self.code = code
      return
    }
    let primary = lower.prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy({ (97...122).contains($0) }) else { return nil }
    code = Language.codes[String(primary)] ?? String(primary)
  }

  init(known code: String) {
    self.code = code
  }

  public var isEnglish: Bool { code == "en" }

  /// Is it one that this program knows by name?
  public var isKnown: Bool { Language.names[code] != nil }

  /// The language's English name, or its code where none is known.
  public var name: String { Language.names[code] ?? code }

  public var description: String { code }

  /// Is it written without blanks between words?
  var hasNoBlanks: Bool { code == "zh" || code == "ja" || code == "th" }

  /// The codes of all languages with a name.
  public static var known: [String] { names.keys.sorted() }

  static let names = [
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
  ]

  /// English names and three-letter codes by what they mean.
  private static let codes: [String: String] = {
    var codes = [
      "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt",
      "nld": "nl", "dut": "nl", "vie": "vi", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "rus": "ru",
      "ara": "ar", "nb": "no", "nn": "no", "deutsch": "de", "français": "fr", "español": "es", "italiano": "it",
      "português": "pt", "nederlands": "nl", "tiếngviệt": "vi", "中文": "zh", "日本語": "ja", "한국어": "ko",
      "русский": "ru", "العربية": "ar",
    ]
    for (code, name) in names { codes[name.lowercased()] = code }
    return codes
  }()
}
