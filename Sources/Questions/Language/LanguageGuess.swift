extension Language {
  /// The language that a text's letters and small words speak for.
  ///
  /// The script decides where it belongs to one language; among languages in Latin letters the one whose small words
  /// are most frequent wins. English is taken for granted where nothing speaks against it.
  public static func guess(_ text: String) -> Language {
    guess(sample(of: text))
  }

  static func guess(_ scalars: [Unicode.Scalar]) -> Language {
    let letters = Letters(scalars)
    if let language = letters.language { return language }
    guard letters.latin > 0 else { return .unknown }
    return Language(known: StopWords.best(for: letters.words, marks: letters.marks))
  }

  /// What is looked at of a long text: its beginning, and as much from its middle.
  private static func sample(of text: String) -> [Unicode.Scalar] {
    let size = 20_000
    let bytes = text.utf8
    guard bytes.count > 3 * size else { return Array(text.unicodeScalars) }
    let middle = bytes.index(bytes.startIndex, offsetBy: bytes.count / 2)
    let from = text.unicodeScalars[middle...].prefix(size)
    return Array(text.unicodeScalars.prefix(size)) + [" "] + Array(from)
  }
}

/// A text's letters by script, and its words in Latin letters.
private struct Letters {
  var latin = 0
  /// In lower case.
  var words: [String] = []
  /// Letters that only some languages in Latin letters have, and how often.
  var marks: [Unicode.Scalar: Int] = [:]
  private var han = 0
  private var kana = 0
  private var hangul = 0
  private var cyrillic = 0
  private var ukrainian = 0
  private var arabic = 0
  private var persian = 0
  private var others: [String: Int] = [:]

  init(_ scalars: [Unicode.Scalar]) {
    var word = String.UnicodeScalarView()
    func end(_ word: inout String.UnicodeScalarView, _ words: inout [String]) {
      if !word.isEmpty { words.append(String(word)) }
      word.removeAll()
    }
    for scalar in scalars {
      let value = scalar.value
      switch value {
      case 0x41...0x5A, 0x61...0x7A:
        latin += 1
        word.append(Unicode.Scalar(UInt8(value) | 0x20))
      case 0xC0...0x24F, 0x1E00...0x1EFF:
        guard scalar.properties.isAlphabetic else {
          end(&word, &words)
          continue
        }
        latin += 1
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        for small in lower { marks[small, default: 0] += 1 }
        word.append(contentsOf: lower)
      case 0x300...0x36F: word.append(scalar)
      case 0xBF, 0xA1:
        marks[scalar, default: 0] += 1
        end(&word, &words)
      default:
        end(&word, &words)
        count(scalar)
      }
    }
    end(&word, &words)
  }

  private mutating func count(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: kana += 1
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: han += 1
    case 0xAC00...0xD7AF, 0x1100...0x11FF, 0x3130...0x318F: hangul += 1
    case 0x400...0x52F:
      cyrillic += 1
      if [0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491].contains(scalar.value) { ukrainian += 1 }
    case 0x620...0x6FF, 0x750...0x77F:
      arabic += 1
      if [0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC].contains(scalar.value) { persian += 1 }
    case 0x370...0x3FF, 0x1F00...0x1FFF: others["el", default: 0] += 1
    case 0x5D0...0x5EA: others["he", default: 0] += 1
    case 0x900...0x97F: others["hi", default: 0] += 1
    case 0xE00...0xE7F: others["th", default: 0] += 1
    default: return
    }
  }

  /// The language that the script alone decides; nil where it is Latin.
  var language: Language? {
    // A Chinese character says about as much as half a word, three Latin letters.
    let eastern = (han + kana + hangul) * 3
    let other = others.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let most = max(eastern, cyrillic, arabic, other?.value ?? 0)
    guard most > 0, most > latin else { return nil }
    if most == eastern {
      if hangul > han + kana { return Language(known: "ko") }
      return Language(known: kana * 12 > han ? "ja" : "zh")
    }
    if most == cyrillic { return Language(known: ukrainian * 50 > cyrillic ? "uk" : "ru") }
    if most == arabic { return Language(known: persian * 40 > arabic ? "fa" : "ar") }
    return other.map { Language(known: $0.key) }
  }
}
