import Cards

extension QueuePlan {
  /// The cards in nearly the same order, none behind another of its note, its topic or nearly its words where that can be
  /// avoided: what is easily confused is told apart best when it comes mixed.
  ///
  /// - Parameter canSwap: whether a card may come before one that stood before it.
  func apart(
    _ indices: [StudyCard.Index], among canSwap: (_ first: StudyCard.Index, _ later: StudyCard.Index) -> Bool
  ) -> [StudyCard.Index] {
    var rest = indices
    let words = Dictionary(indices.map { ($0, Likeness(of: cards[$0].card)) }) { first, _ in first }
    var result: [StudyCard.Index] = []
    result.reserveCapacity(indices.count)
    for start in rest.indices {
      let first = rest[start]
      var place = start
      if let last = result.last {
        var best = likeness(last, first, words)
        var next = start + 1
        while best > 0, next < min(rest.count, start + Self.reach), canSwap(first, rest[next]) {
          let found = likeness(last, rest[next], words)
          if found < best { (best, place) = (found, next) }
          next += 1
        }
      }
      result.append(rest[place])
      // The cards that were passed over move up by one.
      while place > start {
        rest[place] = rest[place - 1]
        place -= 1
      }
    }
    return result
  }

  /// The first card of each deck, then the second of each, and so on: no deck waits until another is done.
  func alternating(_ indices: [StudyCard.Index]) -> [StudyCard.Index] {
    var counts: [Int: Int] = [:]
    let ranked = indices.map { index in
      let deck = cards[index].deck
      counts[deck, default: 0] += 1
      return (rank: counts[deck] ?? 0, index: index)
    }
    return ranked.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.index < $1.index }.map(\.index)
  }

  /// How far ahead a card of another topic is looked for.
  private static var reach: Int { 24 }

  /// Whether one due card may come before another although it is a little less likely to be recalled, or gains a little
  /// less before an exam.
  func areAlikeDue(_ one: StudyCard.Index, _ other: StudyCard.Index) -> Bool {
    guard isSurelyMissed(one) == isSurelyMissed(other) else { return false }
    return switch (examGain[one], examGain[other]) {
    case (nil, nil): abs(recall[one] - recall[other]) <= 0.01
    case (let gain?, let other?): abs(gain - other) <= 0.01
    case (nil, _?), (_?, nil): false
    }
  }

  /// 3 for cards of one note, 2 for cards under one heading, 1 for cards of nearly the same words, else 0.
  private func likeness(
    _ one: StudyCard.Index, _ other: StudyCard.Index, _ words: [StudyCard.Index: Likeness]
  ) -> Int {
    if cards[one].deck == cards[other].deck {
      if cards[one].card.isSibling(of: cards[other].card) { return 3 }
      if cards[one].card.topic == cards[other].card.topic { return 2 }
    }
    guard let first = words[one], let second = words[other] else { return 0 }
    return first.isNear(second) ? 1 : 0
  }
}
