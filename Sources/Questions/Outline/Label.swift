/// The label of a "Label: statement." line.
enum Label {
  /// Cuts a point's text at its label's colon; nil where it has no label. Offsets are in scalars.
  static func split(_ text: [Unicode.Scalar]) -> (label: String, statement: Int)? {
    var depth = 0
    for index in 0..<min(text.count, 80) {
      switch text[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case ".", "?", "!", ";", "\"", "“", "”":
        if text[index] != "." || isSentenceEnd(text, index) { return nil }
      case ":" where depth == 0:
        guard index + 1 < text.count, text[index + 1] == " " else { continue }
        let label = String(text[..<index])
        return isLabel(label, before: text[(index + 2)...]) ? (label, index + 2) : nil
      default: continue
      }
    }
    return nil
  }

  /// Labels that say only how to take what follows.
  static func isEmpty(_ label: String) -> Bool {
    ["remember", "note", "nb", "n.b.", "important", "warning", "attention", "hint", "tip", "please note", "nota bene"]
      .contains(label.lowercased())
  }

  private static func isLabel(_ label: String, before statement: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = label.unicodeScalars.first, (1...6).contains(label.wordCount), !statement.isEmpty else {
      return false
    }
    guard first.properties.isAlphabetic || first.properties.numericType != nil else { return false }
    if first.properties.isLowercase { return statement.first?.properties.isLowercase == true && noVerb(label) }
    return noVerb(label)
  }

  private static func noVerb(_ label: String) -> Bool {
    let words = label.words
    return !words.dropFirst().contains { word in
      Words.auxiliaries.contains(word)
        || Verbs.isFinite(word) && Words.attributions.contains(Verbs.base(of: word) ?? "") && !word.hasSuffix("s")
    }
  }

  private static func isSentenceEnd(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == " " && text[index + 2].properties.isUppercase && index > 3
      && text[index - 1].properties.isLowercase && text[index - 2].properties.isAlphabetic
      && text[index - 3].properties.isAlphabetic
  }
}
