import Cards

/// A text as the words that count, without case, accents, punctuation and width.
struct NormalText: Hashable {
  /// All words, articles too.
  let words: [Word]
  /// What may be compared: without articles, with those a typed letter could be, and hyphened words as one.
  private let forms: [[Word]]
  /// For texts of punctuation alone: the text with its white space folded.
  private let raw: String

  /// - Parameter most: words of which a longer text is read no further, since it can't be what is expected.
  init(_ text: String, most: Int = .max) {
    words = WordScanner.words(of: text, most: most)
    forms = NormalText.forms(of: words)
    raw = words.isEmpty ? Identity.folded(text) : ""
  }

  var isEmpty: Bool { words.isEmpty && raw.isEmpty }

  /// Compares a typed text with this expected one.
  func match(_ typed: NormalText) -> Match {
    if words.isEmpty || typed.words.isEmpty {
      return words.isEmpty && typed.words.isEmpty && !raw.isEmpty && raw == typed.raw ? .same : .none
    }
    for one in forms {
      for other in typed.forms where NormalText.isSame(one, other) { return .same }
    }
    for one in forms {
      for other in typed.forms {
        if let difference = Slip.difference(typed: other, expected: one) { return .slip(difference) }
      }
    }
    return .none
  }
}

extension NormalText {
  private static func forms(of words: [Word]) -> [[Word]] {
    var result: [[Word]] = []
    let bare = words.filter { !$0.isArticle }
    for form in [bare, words] where !form.isEmpty {
      for variant in [form, Word.joined(form)] where !result.contains(variant) { result.append(variant) }
    }
    return result
  }

  private static func isSame(_ one: [Word], _ other: [Word]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { $0.isSame(as: $1) }
  }
}
