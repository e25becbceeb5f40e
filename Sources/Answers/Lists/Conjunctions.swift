/// What joins the last two things of a list, or all of them.
enum Conjunctions {
  /// The words of a language that join, with blanks around them.
  static func words(of language: Language) -> Set<Substring> {
    words[language.code] ?? ["and", "&", "und", "et", "y", "e", "en", "и"]
  }

  private static let words: [String: Set<Substring>] = [
    "de": ["und", "sowie", "&"], "fr": ["et", "&"], "es": ["y", "e", "&"], "it": ["e", "ed", "&"], "pt": ["e", "&"],
    "nl": ["en", "&"], "sv": ["och", "samt", "&"], "da": ["og", "&"], "no": ["og", "&"], "nb": ["og", "&"],
    "pl": ["i", "oraz", "&"], "ru": ["и", "&"], "uk": ["і", "й", "та", "&"], "cs": ["a", "&"],
    "tr": ["ve", "ile", "&"], "el": ["και", "κι", "&"], "fi": ["ja", "sekä", "&"], "vi": ["và", "va", "với", "&"],
    "hu": ["és", "&"], "ro": ["și", "şi", "&"], "bg": ["и", "&"], "id": ["dan", "&"],
    "zh": ["和", "与", "及", "以及", "&"], "ja": ["と", "及び", "および", "&"], "ko": ["및", "그리고", "&"],
  ]

  /// The things that are joined without blanks before the joining character: `丝绸和瓷器`.
  static func parts(of text: Substring, _ language: Language) -> [Substring] {
    switch language.code {
    case "zh": split(text, at: ["以及", "和", "与", "與", "及"], isJoining: isChineseJoint)
    case "ja": split(text, at: ["および", "及び", "と", "や"], isJoining: isJapaneseJoint)
    case "ko": split(text, at: ["와 ", "과 "], isJoining: isKoreanJoint)
    default: [text]
    }
  }

  private static func split(
    _ text: Substring, at joints: [String], isJoining: (Character, String, Character) -> Bool
  ) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    var place = start
    while place < text.endIndex {
      let rest = text[place...]
      guard place > start, let joint = joints.first(where: rest.hasPrefix),
        let next = rest.dropFirst(joint.count).first, isJoining(text[text.index(before: place)], joint, next)
      else {
        place = text.index(after: place)
        continue
      }
      result.append(text[start..<place])
      start = text.index(place, offsetBy: joint.count)
      place = start
    }
    return result + [text[start...]]
  }

  /// "共和国" and "和平" have 和 inside, "埃及" has 及.
  private static func isChineseJoint(_ before: Character, _ joint: String, _ next: Character) -> Bool {
    switch joint {
    case "和": !"共温缓饱总柔祥调中平媾求讲".contains(before) && !"平谐解约睦议声尚善服".contains(next)
    case "及": !"埃涉普触提顾波遍以".contains(before) && !"时格其早".contains(next)
    case "与", "與": !"参赋给授".contains(before) && !"会其".contains(next)
    default: true
    }
  }

  /// Only between words that aren't in Hiragana, which may have the character inside.
  private static func isJapaneseJoint(_ before: Character, _ joint: String, _ next: Character) -> Bool {
    if joint.count > 1 { return true }
    return !isHiragana(before) && (!isHiragana(next) || next == "お" || next == "ご")
  }

  /// 와 stands behind a vowel and 과 behind a consonant, so that 사과 is an apple.
  private static func isKoreanJoint(_ before: Character, _ joint: String, _: Character) -> Bool {
    guard let syllable = before.unicodeScalars.first?.value, (0xAC00...0xD7A3).contains(syllable) else { return false }
    return ((syllable - 0xAC00) % 28 == 0) == (joint == "와 ")
  }

  private static func isHiragana(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x3041...0x309F).contains($0.value) } ?? false
  }
}
