/// Finds a word's dictionary form: by a list of irregular forms, or by endings that lead to a known word.
struct Lemmatizer: @unchecked Sendable {
  enum Part: UInt8 {
    case other, noun, verb, adjective, adverb, punctuation, name
  }

  private struct Rule {
    let old: [UInt8]
    let new: [UInt8]
  }

  private let words: WordList
  private let exceptions: SortedLines
  private let rules: [Part: [Rule]]

  init(_ model: EnglishModel) {
    words = WordList(model)
    exceptions = SortedLines(model[.lemmaExceptions])
    var rules: [Part: [Rule]] = [:]
    for line in model.lines(.lemmaRules) {
      let fields = line.split(separator: " ", omittingEmptySubsequences: false)
      guard let number = UInt8(fields[0]), let part = Part(rawValue: number) else { continue }
      rules[part, default: []].append(Rule(old: Array(fields[1].utf8), new: Array(fields[2].utf8)))
    }
    self.rules = rules
  }

  func lemma(of word: Word, part: Part, form: AttributeRules.Form) -> String {
    if Self.isBase(part, form) || part == .other { return String(decoding: word.lower, as: UTF8.self) }
    guard let rules = rules[part] else { return word.text }
    // The last known stem goes first, then others with signs in them, and stems of letters alone if there is nothing else.
    var stems: [[UInt8]] = []
    var unknown: [[UInt8]] = []
    for rule in rules where word.lower.ends(with: rule.old) {
      let stem = word.lower.dropLast(rule.old.count) + rule.new
      if stem.isEmpty { continue }
      if words.contains(stem, part) {
        stems.insert(stem, at: 0)
      } else if Self.isAlphabetic(stem) {
        unknown.append(stem)
      } else {
        stems.append(stem)
      }
    }
    for exception in exceptions.values(of: [UInt8(ascii: "0") + part.rawValue] + word.lower)
    where !stems.contains(exception) {
      stems.insert(exception, at: 0)
    }
    return (stems.first ?? unknown.first).map { String(decoding: $0, as: UTF8.self) } ?? word.text
  }

  /// Whether the word needs no change but to small letters.
  private static func isBase(_ part: Part, _ form: AttributeRules.Form) -> Bool {
    if form.contains(.infinitive) || form.contains(.positive) { return true }
    return part == .noun && form.contains(.singular) || part == .verb && form.contains(.plainPresent)
  }

  private static func isAlphabetic(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.isLetter)
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
