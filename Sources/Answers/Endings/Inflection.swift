/// Forms of one English word: walk, walks, walked, walking.
enum Inflection {
  enum Ending: Hashable {
    case base, s, past, ing
  }

  /// Whether two folded words are forms of one verb. "confused" and "confusing" aren't: they say the contrary.
  static func isSame(_ one: String, _ other: String, isAlone: Bool) -> Bool {
    guard one.utf8.first == other.utf8.first || one == "went" || other == "went" else { return false }
    for first in verbs(one) {
      for second in verbs(other) where first.base == second.base {
        if isAlone, [first.ending, second.ending].contains(.ing), [first.ending, second.ending].contains(.past) {
          continue
        }
        return true
      }
    }
    return false
  }

  /// The words that a folded word may be a form of, itself too.
  static func bases(of word: String) -> Set<String> {
    Set([word] + Lexicon.irregularBases(of: word) + stems(word).map(\.base))
  }

  private static func verbs(_ word: String) -> [(base: String, ending: Ending)] {
    var result = stems(word) + Lexicon.irregularBases(of: word).map { ($0, Ending.past) }
    result.append((word, .base))
    return result.filter { Lexicon.isVerb($0.base) || $0.base.utf8.count < 4 && $0.ending == .past }
  }

  /// What is left without the endings of nouns and verbs.
  private static func stems(_ word: String) -> [(base: String, ending: Ending)] {
    var result: [(String, Ending)] = []
    func add(_ count: Int, _ ending: Ending, then replacement: String = "") {
      let base = word.dropLast(count) + replacement
      if base.utf8.count >= 3 { result.append((String(base), ending)) }
    }
    if word.hasSuffix("ies") { add(3, .s, then: "y") }
    if ["ses", "xes", "zes", "ches", "shes", "oes"].contains(where: word.hasSuffix) { add(2, .s) }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { add(1, .s) }
    if word.hasSuffix("ied") { add(3, .past, then: "y") }
    for (ending, kind) in [("ed", Ending.past), ("ing", .ing)] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      // "hoped" is of "hope" and not of "hop".
      if Lexicon.isVerb(stem + "e") { add(ending.count, kind, then: "e") } else { add(ending.count, kind) }
      if stem.count > 3, stem.last == stem.dropLast().last { add(ending.count + 1, kind) }
    }
    return result
  }
}
