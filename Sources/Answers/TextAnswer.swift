import Cards

/// One expected text with everything else that is right for it, made ready to compare.
struct TextAnswer {
  private let variants: [NormalText]

  init(_ item: Answer.Item) { variants = ([item.text] + item.accept).map { NormalText($0) } }

  /// More words than this can't be the answer, even with many articles.
  var mostWords: Int { 2 * (variants.map(\.words.count).max() ?? 0) + 16 }

  func verdict(on typed: String) -> Verdict {
    switch match(NormalText(typed, most: mostWords)) {
    case .same: .right
    case .slip(let difference): .misspelt(difference)
    case .none: .wrong()
    }
  }

  /// How near the typed text comes to the nearest variant.
  func match(_ typed: NormalText) -> Match {
    var best = Match.none
    for variant in variants {
      switch variant.match(typed) {
      case .same: return .same
      case .slip(let difference): if case .none = best { best = .slip(difference) }
      case .none: continue
      }
    }
    return best
  }
}

/// How near two texts are.
enum Match: Hashable {
  case same
  case slip(Difference)
  case none
}
