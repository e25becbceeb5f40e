import Grammar

/// Code, options and paths in a sentence: one word each for the parser, whatever they hold.
enum CodeWords {
  static func parse(_ text: String, by parse: (String) -> Parse) -> Parse {
    let scalars = Array(text.unicodeScalars)
    let spans = spans(in: scalars)
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
        lemma: code == nil ? token.lemma : "code", tag: token.tag, head: token.head, label: token.label,
        margin: token.margin)
    }
    return Parse(text: text, tokens: tokens)
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
