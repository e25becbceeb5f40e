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
    var words: [StudyCard.Index: Likeness] = [:]
    var result: [StudyCard.Index] = []
    result.reserveCapacity(indices.count)
    for start in rest.indices {
      let first = rest[start]
      var place = start
      if let last = result.last {
        let asksWords = start < Self.mixed
        var best = likeness(last, first, &words, asksWords)
        var next = start + 1
        while best > 0, next < min(rest.count, start + Self.reach), canSwap(first, rest[next]) {
          let found = likeness(last, rest[next], &words, asksWords)
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

  /// How many of the first cards are told apart by their words too: more than anybody is asked at a stretch.
  private static var mixed: Int { 1000 }

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

  /// 4 for cards of one note; else 2 for cards under one heading, and 1 more for cards of nearly the same words.
  private func likeness(
    _ one: StudyCard.Index, _ other: StudyCard.Index, _ words: inout [StudyCard.Index: Likeness], _ asksWords: Bool
  ) -> Int {
    var rank = 0
    if cards[one].deck == cards[other].deck {
      if cards[one].card.isSibling(of: cards[other].card) { return 4 }
      if cards[one].card.topic == cards[other].card.topic { rank = 2 }
    }
    guard asksWords else { return rank }
    return rank + (likeness(of: one, &words).isNear(likeness(of: other, &words)) ? 1 : 0)
  }

  private func likeness(of card: StudyCard.Index, _ words: inout [StudyCard.Index: Likeness]) -> Likeness {
    if let found = words[card] { return found }
    let made = Likeness(of: cards[card].card)
    words[card] = made
    return made
  }
}
