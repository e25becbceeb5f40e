/// A piece of a text that counts in comparing.
struct Word: Hashable {
  enum Kind: Hashable {
    /// A run of letters of a script that puts blanks between words.
    case letters
    /// A number with its sign, without what groups its digits: `-1234.5`.
    case number
    /// A percent, currency or mathematical sign.
    case sign
    /// One character of a script without blanks, or a picture.
    case character
  }

  let kind: Kind
  /// The compared form: folded case, no accents.
  let text: String
  /// The text as it was written, to be shown to the learner.
  let shown: String
  /// Whether only a hyphen stood between this word and the next.
  var isHyphened = false
  /// Whether it is an article that may be left out.
  var isArticle = false

  /// The same word, whatever it looked like and whatever stood behind it.
  func isSame(as other: Word) -> Bool {
    if text == other.text { return kind == other.kind || kind == .letters || other.kind == .letters }
    switch (kind, other.kind) {
    case (.letters, .letters): return Spelling.isSame(text, other.text)
    case (.number, .letters): return NumberWords.value(of: other.text) == text
    case (.letters, .number): return NumberWords.value(of: text) == other.text
    default: return false
    }
  }

  /// The words without hyphens: `well-known` as one word.
  static func joined(_ words: [Word]) -> [Word] {
    guard words.contains(where: \.isHyphened) else { return words }
    var result: [Word] = []
    for word in words {
      if let last = result.last, last.isHyphened, last.kind == .letters, word.kind == .letters {
        result[result.count - 1] = Word(
          kind: .letters, text: last.text + word.text, shown: last.shown + "-" + word.shown, isHyphened: word.isHyphened
        )
      } else {
        result.append(word)
      }
    }
    return result
  }
}
