import Cards

extension QueuePlan {
  /// The cards in nearly the same order, mixed: what is easily confused is told apart best when it comes so.
  ///
  /// - Parameter canSwap: whether a card may come before one that stood before it.
  func apart(
    _ indices: [StudyCard.Index],
    among canSwap: @escaping (_ first: StudyCard.Index, _ later: StudyCard.Index) -> Bool
  ) -> [StudyCard.Index] {
    var mixing = Mixing(of: cards)
    var spread = spread(indices, among: canSwap)
    for _ in indices { mixing.add(from: &spread) }
    return mixing.order
  }

  /// Due cards in the order of their recall, new ones spread among them, then those that aren't due yet; all mixed.
  func mixed() -> [StudyCard.Index] {
    var mixing = Mixing(of: cards)
    var dueSpread = spread(due, among: areAlikeDue)
    var newSpread = spread(new) { _, _ in true }
    let isNew = interleaved(due.map { _ in false }, with: new.map { _ in true })
    for isNew in isNew {
      if isNew { mixing.add(from: &newSpread) } else { mixing.add(from: &dueSpread) }
    }
    var earlySpread = spread(early) { _, _ in true }
    for _ in early { mixing.add(from: &earlySpread) }
    return mixing.order
  }

  private func spread(
    _ indices: [StudyCard.Index],
    among canSwap: @escaping (_ first: StudyCard.Index, _ later: StudyCard.Index) -> Bool
  ) -> TopicSpread {
    TopicSpread(indices, topic: { TopicName(of: cards[$0]) }, among: canSwap)
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
}

/// A sitting as it is laid out, card by card: none behind another of its note, its topic or nearly its words where that
/// can be avoided.
private struct Mixing {
  private let cards: [StudyCard]
  private(set) var order: [StudyCard.Index] = []
  private var run: (topic: TopicName, count: Int)?
  private var words: [StudyCard.Index: Likeness] = [:]

  /// How many cards are mixed, more than anybody is asked at a stretch; what comes after them stays as it stood.
  private static let mixed = 1000

  init(of cards: [StudyCard]) {
    self.cards = cards
  }

  mutating func add(from spread: inout TopicSpread) {
    guard order.count < Self.mixed else { return order.append(spread.first()) }
    let index = spread.next(after: run) { likeness(to: $0) }
    let topic = TopicName(of: cards[index])
    run = (topic, run?.topic == topic ? (run?.count ?? 0) + 1 : 1)
    order.append(index)
  }

  /// How alike a card is to the last one: 4 for one of its note, 1 for one of nearly its words.
  private mutating func likeness(to index: StudyCard.Index) -> Int {
    guard let last = order.last else { return 0 }
    if cards[last].deck == cards[index].deck, cards[last].card.isSibling(of: cards[index].card) { return 4 }
    return self.words(of: last).isNear(self.words(of: index)) ? 1 : 0
  }

  private mutating func words(of index: StudyCard.Index) -> Likeness {
    if let found = words[index] { return found }
    let made = Likeness(of: cards[index].card)
    words[index] = made
    return made
  }
}

extension TopicName {
  fileprivate init(of item: StudyCard) {
    self.init(deck: item.deck, topic: item.card.topic)
  }
}
