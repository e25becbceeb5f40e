/// A piece of a text that counts in comparing.
struct Word: Hashable {
  enum Kind: Hashable {
    /// A run of letters of a script that puts blanks between words.
    case letters
    /// A number with its sign, without what groups its digits: `-1234.5`; `3.` is the third.
    case number
    /// A percent, currency or mathematical sign.
    case sign
    /// One character of a script without blanks, or a picture.
    case character
  }

  /// Why a word may be left out.
  enum Role: Hashable {
    case needed
    case article
    /// In front of a name: `President`.
    case title
    /// In brackets.
    case aside
    /// A day's name beside its date.
    case weekday
    /// A preposition in front of everything.
    case lead
  }

  var kind: Kind
  /// The compared form: folded case, no accents.
  var text: String
  /// The text as it was written, to be shown to the learner.
  var shown: String
  /// Whether only a hyphen stood between this word and the next.
  var isHyphened = false
  var role = Role.needed
  /// Whether `'s` stood behind it.
  var isPossessive = false
  /// The folded letters of a number that is written in Roman ones.
  var roman: String?
  /// Whether a point behind digits may make an order of them.
  var mayOrder = false
  /// The compared form with `ue` for `ü`, where that is another one.
  var expanded: String?
  /// Whether a measure may stand here: a number is before it.
  var isUnit = false

  /// Whether it stands for a name that has other forms.
  var isName = false
  var letterCase = LetterCase.free

  var isArticle: Bool { role == .article }
  var isCapitalised: Bool { shown.first?.isUppercase == true }

  /// The same word, whatever it looked like and whatever stood behind it; as the typed one, no word of another answer.
  func isSame(as other: Word, _ rules: Comparison) -> Bool {
    if text == other.text {
      if isUnit, other.isUnit, Units.differ(shown, other.shown) { return false }
      if LetterCase.differs(self, other) { return false }
      return kind == other.kind || kind == .letters || other.kind == .letters
    }
    switch (kind, other.kind) {
    case (.letters, .letters):
      if expanded == other.text || text == other.expanded { return true }
      guard DeclensionRules.rules(of: rules.language.code) != nil else { return Spelling.isSame(text, other.text) }
      return Declension.kinship(self, other, rules.language) == .number && !rules.isRival(other.text)
    case (.sign, .letters): return text == "£" && other.text == "lb" && shown.lowercased().hasPrefix("pound")
    case (.letters, .sign): return other.isSame(as: self, rules)
    case (.number, .letters): return roman == other.text
    case (.letters, .number): return text == other.roman
    // Louis XIV is Louis the fourteenth.
    case (.number, .number):
      return (roman != nil || other.roman != nil || mayOrder || other.mayOrder) && bare == other.bare
    default: return false
    }
  }

  private var bare: Substring { text.hasSuffix(".") ? text.dropLast() : text[...] }

  /// The words without hyphens: `well-known` as one word.
  static func joined(_ words: [Word]) -> [Word] {
    guard words.contains(where: \.isHyphened) else { return words }
    var result: [Word] = []
    for word in words {
      if let last = result.last, last.isHyphened, last.kind == .letters, word.kind == .letters {
        result[result.count - 1].text += word.text
        result[result.count - 1].shown += "-" + word.shown
        result[result.count - 1].isHyphened = word.isHyphened
      } else {
        result.append(word)
      }
    }
    return result
  }
}
