/// Cuts a paragraph into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` with what closes behind it, before a blank and the beginning of another
/// sentence: not at a decimal, an initial, "U.S.", "Dr.", "a.m." or "e.g.", and not inside round brackets. The stops of
/// East Asian scripts need no blank.
enum SentenceSplitter {
  /// Where the sentences lie, in scalars. Blanks between them belong to none.
  static func ranges(in scalars: [Unicode.Scalar], language: Language = .english) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var depth = 0
    var opened = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "(" || scalar == "（" { (depth, opened) = (depth + 1, index) }
      if scalar == ")" || scalar == "）" { depth = max(0, depth - 1) }
      if depth > 0, index - opened > 400 { depth = 0 }
      guard depth == 0, isEnd(scalar) else {
        index += 1
        continue
      }
      let end = closed(scalars, from: index + 1, isFullWidth: isFullWidth(scalar))
      if endsSentence(scalars, stop: index, end: end, start: start, language: language) {
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
  static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" || !scalar.isASCII && isForeignEnd(scalar)
  }

  /// Stops that need no blank behind, and those of Arabic and Hindi.
  private static func isForeignEnd(_ scalar: Unicode.Scalar) -> Bool {
    isFullWidth(scalar) || scalar == "؟" || scalar == "۔" || scalar == "।" || scalar == "‼" || scalar == "⁉"
  }

  private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "！" || scalar == "？" || scalar == "｡" || scalar == "．"
  }

  static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "”", "“", "’", "'", ")", "]", "»", "«", "›", "」", "』", "）", "】", "》", "*", "_": true
    default: false
    }
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "„", "‚", "‘", "'", "(", "[", "«", "»", "‹", "›", "`", "¿", "¡", "「", "『", "（", "《", "【": true
    default: false
    }
  }

  /// Where what closes a sentence ends: marks, quotes, and the number of a note.
  private static func closed(_ scalars: [Unicode.Scalar], from start: Int, isFullWidth: Bool) -> Int {
    var end = start
    while end < scalars.count {
      if isEnd(scalars[end]) || isCloser(scalars[end]) && !(isFullWidth && scalars[end] == "“") {
        end += 1
      } else if scalars[end] == " ", end + 1 < scalars.count, scalars[end + 1] == "»" || scalars[end + 1] == "›",
        end + 2 == scalars.count || !scalars[end + 2].properties.isAlphabetic
      {
        end += 2
      } else if let note = endOfNote(scalars, from: end) {
        end = note
      } else {
        break
      }
    }
    return end
  }

  /// "[12]" right behind a stop.
  private static func endOfNote(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start] == "[" else { return nil }
    let digits = scalars[(start + 1)...].prefix(4).prefix { (48...57).contains($0.value) }
    guard !digits.isEmpty, digits.endIndex < scalars.count, scalars[digits.endIndex] == "]" else { return nil }
    return digits.endIndex + 1
  }

  private static func endsSentence(
    _ scalars: [Unicode.Scalar], stop: Int, end: Int, start: Int, language: Language
  ) -> Bool {
    guard end < scalars.count else { return true }
    if isFullWidth(scalars[stop]) { return !EastAsian.goesOn(scalars, after: end, stop: stop) }
    guard scalars[end] == " " else { return false }
    var next = end
    while next < scalars.count,
      scalars[next] == " " || isOpener(scalars[next])
        || isDash(scalars[next]) && next + 1 < scalars.count
          && scalars[next + 1] == " "
    {
      next += 1
    }
    guard next < scalars.count else { return true }
    guard mayBegin(scalars, next) else { return false }
    let isQuoted = "\"”“’»«".unicodeScalars.contains(scalars[end - 1])
    guard scalars[stop] == "." else {
      return !(isQuoted && language.isEnglish && isSpeaker(scalars, at: next))
    }
    if stop + 1 < scalars.count, scalars[stop + 1] == "." { return true }
    return !Abbreviation.goesOn(Stop(in: scalars, at: stop, next: next, sentence: start), in: language)
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "–" || scalar == "—" }

  /// A capital, a number, a sum or a letter of a script without capitals; "iPhone" and "mRNA" too.
  private static func mayBegin(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let first = scalars[index]
    let properties = first.properties
    if properties.isUppercase || properties.numericType != nil || Tokenizer.isCurrency(first) { return true }
    if !properties.isLowercase { return properties.isAlphabetic }
    return index + 1 < scalars.count && scalars[index + 1].properties.isUppercase
  }

  /// `"Why?" Xi asked.` is one sentence.
  private static func isSpeaker(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let words = String(scalars[index..<min(scalars.count, index + 60)]).split(separator: " ").prefix(4)
    let verb = words.dropFirst().first { $0.first?.isLowercase == true }
    return verb.map { speechVerbs.contains(String($0.filter(\.isLetter))) } ?? false
  }

  private static let speechVerbs: Set = [
    "said", "says", "asked", "asks", "replied", "cried", "warned", "wrote", "added", "shouted", "answered", "demanded",
    "wondered", "mocked", "complained", "insisted", "exclaimed",
  ]
}

/// Where sentences of Chinese and Japanese go on behind a quotation.
private enum EastAsian {
  static func goesOn(_ scalars: [Unicode.Scalar], after end: Int, stop: Int) -> Bool {
    guard end > stop + 1, scalars[end - 1] == "」" || scalars[end - 1] == "』" || scalars[end - 1] == "”" else {
      return false
    }
    let rest = scalars[end...].prefix(8)
    guard let first = rest.first else { return false }
    if "とはがをのもにでや、，と".unicodeScalars.contains(first) { return true }
    // “为什么？”他问。
    return scalars[end - 1] == "”"
      && rest.prefix { $0 != "。" && $0 != "，" }.contains { "说問问道答".unicodeScalars.contains($0) }
  }
}
