import Cards

/// One expected text with everything else that is right for it, made ready to compare.
struct TextAnswer {
  private let item: Answer.Item
  private let variants: [NormalText]
  private let rules: Comparison

  init(_ item: Answer.Item, _ rules: Comparison) {
    self.item = item
    self.rules = rules
    variants = ([item.text] + TextAnswer.alternatives(in: item.text) + item.accept).map {
      NormalText($0, rules.reading)
    }
  }

  /// More words than this can't be the answer, even with many articles.
  var mostWords: Int { 2 * (variants.map(\.words.count).max() ?? 0) + 16 }

  func verdict(on typed: String) -> Verdict {
    let given = NormalText(typed, rules.reading, most: mostWords)
    switch match(given) {
    case .same: return .right(telling: told(in: given))
    case .slip(let difference): return .misspelt(difference)
    case .none: break
    }
    var best = Verdict.wrong()
    if let items = InlineList.items(of: PlainMarkup.text(item.text), rules) {
      best = ListAnswer(items.map { Answer.Item($0) }, ordered: false, rules).verdict(on: typed)
      if best.kind == .wrong { best = .wrong() }
    } else {
      for variant in variants where !GermanCases.areSwapped(variant.words, given.words, rules.language) {
        let other =
          CharacterRuns(variant.words)?.verdict(on: given.words)
          ?? Sentence(variant.words, rules).verdict(on: given.words)
        if other.rank > best.rank { best = other }
      }
    }
    return best
  }

  /// What a right answer differs in from the variant that it is, nothing if it is one to the letter.
  private func told(in typed: NormalText) -> [Difference.Pair] {
    var result: [Difference.Pair]?
    for variant in variants where variant.match(typed, rules) == .same {
      let pairs = ToldWords.pairs(expected: variant.words, typed: typed.words, rules.language)
      if pairs.isEmpty { return [] }
      result = result ?? pairs
    }
    return result ?? []
  }

  /// How near the typed text comes to the nearest variant.
  func match(_ typed: NormalText) -> Match {
    var best = Match.none
    for variant in variants where !GermanCases.areSwapped(variant.words, typed.words, rules.language) {
      switch variant.match(typed, rules) {
      case .same: return .same
      case .slip(let difference): if case .none = best { best = .slip(difference) }
      case .none: continue
      }
    }
    return best
  }

  /// `colour` and `hue` of `colour / hue`.
  private static func alternatives(in text: String) -> [String] {
    guard text.utf8.count < 500 else { return [] }
    if let others = withOptionalLetters(text) { return others }
    guard text.contains(" / ") else { return [] }
    let parts = text.split(separator: " / ").map { String($0[...].trimmingBlanks) }
    return parts.allSatisfy { $0.contains(where: \.isLetter) } ? parts : []
  }
}

extension TextAnswer {
  /// `color` and `colour` of `colo(u)r`.
  private static func withOptionalLetters(_ text: String) -> [String]? {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")"), open > text.startIndex,
      text[text.index(before: open)].isLetter
    else { return nil }
    let inside = text[text.index(after: open)..<close]
    guard (1...3).contains(inside.count), inside.allSatisfy({ $0.isLowercase && $0.isLetter }) else { return nil }
    let (front, back) = (text[..<open], text[text.index(after: close)...])
    // "f(x)" is a formula.
    guard front.suffix(3).count == 3, front.suffix(3).allSatisfy(\.isLetter) else { return nil }
    return [String(front + back), String(front + inside + back)]
  }
}

/// How near two texts are.
enum Match: Hashable {
  case same
  case slip(Difference)
  case none
}
