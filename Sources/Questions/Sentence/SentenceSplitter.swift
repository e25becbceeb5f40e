/// Cuts a paragraph into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` with what closes behind it, before a blank and the beginning of another
/// sentence: not at a decimal, an initial, "U.S.", "Dr.", "a.m." or "e.g.", and not inside round brackets.
enum SentenceSplitter {
  /// Where the sentences lie, in scalars. Blanks between them belong to none.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var depth = 0
    var opened = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "(" { (depth, opened) = (depth + 1, index) }
      if scalar == ")" { depth = max(0, depth - 1) }
      if depth > 0, index - opened > 400 { depth = 0 }
      guard depth == 0, isEnd(scalar) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, isEnd(scalars[end]) || isCloser(scalars[end]) { end += 1 }
      if endsSentence(scalars, stop: index, end: end) {
        if start < end { ranges.append(start..<end) }
        start = end
        while start < scalars.count, scalars[start] == " " { start += 1 }
        index = max(end, start)
      } else {
        index = end
      }
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    return ranges
  }
}

extension SentenceSplitter {
  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "”" || scalar == "’" || scalar == "'" || scalar == ")" || scalar == "]" || scalar == "»"
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "“" || scalar == "‘" || scalar == "'" || scalar == "(" || scalar == "[" || scalar == "«"
      || scalar == "`"
  }

  private static func endsSentence(_ scalars: [Unicode.Scalar], stop: Int, end: Int) -> Bool {
    guard end < scalars.count else { return true }
    guard scalars[end] == " " else { return false }
    var next = end
    while next < scalars.count, scalars[next] == " " || isOpener(scalars[next]) { next += 1 }
    guard next < scalars.count else { return true }
    let first = scalars[next]
    guard
      first.properties.isUppercase || first.properties.numericType != nil || isCaseless(first) || first == "$"
        || first == "£" || first == "€"
    else { return false }
    guard scalars[stop] == "." else { return true }
    if stop + 1 < scalars.count, scalars[stop + 1] == "." { return true }
    return !Abbreviation.goesOn(word: word(before: stop, scalars), next: word(at: next, scalars))
  }

  /// Letters of scripts without capitals may begin a sentence.
  private static func isCaseless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !scalar.properties.isLowercase && !scalar.properties.isUppercase
  }

  private static func word(before stop: Int, _ scalars: [Unicode.Scalar]) -> String {
    var start = stop
    while start > 0, stop - start < 24, isInWord(scalars[start - 1]) { start -= 1 }
    return String(scalars[start..<stop])
  }

  private static func word(at index: Int, _ scalars: [Unicode.Scalar]) -> String {
    var end = index
    while end < scalars.count, end - index < 24, isInWord(scalars[end]) { end += 1 }
    return String(scalars[index..<end])
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
