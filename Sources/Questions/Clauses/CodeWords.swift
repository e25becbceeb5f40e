import Grammar

/// Code, options and paths in a sentence, and names that the tagger doesn't know: one word each for the parser, whatever
/// they hold.
enum CodeWords {
  /// - Parameter isNameFirst: whether the sentence's first word is a name.
  static func parse(_ text: String, isNameFirst: Bool = false, by parse: (String) -> Parse) -> Parse {
    let scalars = Array(text.unicodeScalars)
    let names = numerals(in: scalars) + (isNameFirst ? firstWord(in: scalars) : [])
    let spans = (spans(in: scalars) + names).sorted { $0.lowerBound < $1.lowerBound }
    guard !spans.isEmpty else { return parse(text) }
    var plain: [Unicode.Scalar] = []
    /// For each span its place in the plain text.
    var places: [(plain: Range<Int>, text: Range<Int>)] = []
    var next = 0
    for span in spans {
      plain += scalars[next..<span.lowerBound]
      let start = plain.count
      plain += standIn
      places.append((start..<plain.count, span))
      next = span.upperBound
    }
    plain += scalars[next...]
    let tree = parse(String(String.UnicodeScalarView(plain)))
    func original(_ place: Int) -> Int {
      var shift = 0
      for (plain, text) in places where plain.upperBound <= place { shift = text.upperBound - plain.upperBound }
      return place + shift
    }
    let tokens = tree.tokens.map { token in
      let code = places.first { $0.plain.overlaps(token.range) }
      let range = code?.text ?? original(token.range.lowerBound)..<original(token.range.upperBound)
      return Parse.Token(
        text: code.map { String(String.UnicodeScalarView(scalars[$0.text])) } ?? token.text, range: range,
        lemma: code.map { names.contains($0.text) ? String(String.UnicodeScalarView(scalars[$0.text])) : "code" }
          ?? token.lemma, tag: token.tag, head: token.head, label: token.label,
        margin: token.margin)
    }
    return Parse(text: text, tokens: tokens)
  }

  /// The "I" of "Tsar Alexander I claimed", which is no pronoun.
  private static func numerals(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    guard scalars.count > 2 else { return [] }
    return scalars.indices.dropFirst().dropLast().filter { index in
      guard scalars[index] == "I", scalars[index - 1] == " ", scalars[index + 1] == " " else { return false }
      let before = String(String.UnicodeScalarView(scalars[..<index])).split(separator: " ").suffix(2)
      // "From I to XII".
      if before.last?.lowercased() == "from", scalars[(index + 1)...].starts(with: " to ".unicodeScalars) {
        return true
      }
      guard let last = before.last, last.count > 2 else { return false }
      return before.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
        && !Words.function.contains(last.lowercased()) && (before.count == 2 || Lexicon.isGivenName(String(last)))
    }.map { $0..<$0 + 1 }
  }

  private static func firstWord(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let end = scalars.firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
    return end > 1 ? [0..<end] : []
  }

  private static let standIn = Array("Codex".unicodeScalars)

  /// Between backquotes; else words that begin with a dash, hold a slash or a dot before a letter.
  private static func spans(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == "`", let end = scalars[(index + 1)...].firstIndex(of: "`") {
        spans.append(index..<end + 1)
        index = end + 1
      } else if index == 0 || scalars[index - 1] == " " {
        var end = scalars[index...].firstIndex(of: " ") ?? scalars.count
        while end > index, ",;:.)!?".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        if isCode(scalars[index..<end]) { spans.append(index..<end) }
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return spans
  }

  private static func isCode(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 2, let first = word.first, word.allSatisfy(\.isASCII) else { return false }
    if first == "-" { return word.dropFirst().contains { $0.properties.isAlphabetic } }
    if "/~".unicodeScalars.contains(first) { return word.dropFirst().contains { $0.properties.isAlphabetic } }
    return first == "." && word.dropFirst().allSatisfy { $0.properties.isAlphabetic || $0 == "." || $0 == "_" }
  }
}
