/// An expected text in Chinese, Japanese or Korean of which parts were typed, character by character.
struct CharacterRuns {
  private let expected: [Word]

  /// Nil for a text that isn't mostly written so, or that is too short to have parts.
  init?(_ words: [Word]) {
    guard (4...400).contains(words.count), 2 * words.count(where: { $0.kind == .character }) > words.count else {
      return nil
    }
    expected = words
  }

  /// Partly right where whole runs of characters were typed in their order and nothing else.
  func verdict(on typed: [Word]) -> Verdict {
    guard typed.count >= 2, typed.count < expected.count, 3 * typed.count >= expected.count,
      let isThere = match(typed)
    else { return .wrong() }
    var missing: [String] = []
    for (index, word) in expected.enumerated() where !isThere[index] {
      if index == 0 || isThere[index - 1] { missing.append("") }
      missing[missing.count - 1] += word.shown
    }
    // A clause that is missing may deny something else.
    guard !missing.contains(where: { $0.count < 5 && $0.contains(where: CharacterRuns.denying.contains) }),
      !missing.contains(where: { $0.last.map(CharacterRuns.denying.contains) ?? false })
    else { return .wrong() }
    // Of a short text a part is as often another thing: 北京 for 北京大学.
    let given = expected.count < 6 ? 0 : typed.count
    return .partly(given: given, of: expected.count, missing: missing)
  }

  /// Which expected characters were typed, if each run of them has at least two or is a word of another script.
  private func match(_ typed: [Word]) -> [Bool]? {
    var isThere = Array(repeating: false, count: expected.count)
    var place = 0
    var start = 0
    while start < typed.count {
      guard let run = longestRun(of: typed, from: start, behind: place) else {
        return endsClause(typed[start...], behind: place) ? isThere : nil
      }
      for index in run { isThere[index] = true }
      place = run.upperBound
      start += run.count
    }
    return isThere
  }

  /// Whether a first clause that goes on was closed as a sentence of its own: 쌓고 as 쌓았다.
  private func endsClause(_ rest: ArraySlice<Word>, behind place: Int) -> Bool {
    guard place >= 3, place + 1 < expected.count, ["고", "며"].contains(expected[place].text) else { return false }
    return ["다", "았다", "었다", "였다"].contains(rest.map(\.text).joined())
  }

  private func longestRun(of typed: [Word], from start: Int, behind place: Int) -> Range<Int>? {
    var best: Range<Int>?
    for first in expected.indices[place...] {
      var length = 0
      while start + length < typed.count, first + length < expected.count,
        expected[first + length].text == typed[start + length].text
      {
        length += 1
      }
      if length > (best?.count ?? 0) { best = first..<(first + length) }
    }
    guard let best, best.count > 1 || expected[best.lowerBound].kind != .character else { return nil }
    return best
  }

  /// Characters without which a text says the contrary.
  private static let denying: Set<Character> = [
    "不", "没", "沒", "無", "无", "非", "未", "否", "莫", "勿", "反", "な", "ず", "ぬ", "불", "무", "비", "미", "반", "안",
    "못", "않", "없", "아",
  ]
}
