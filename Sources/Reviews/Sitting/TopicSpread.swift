/// Cards of several topics on their way into a sitting: each topic is spread over all of it, and comes no more often in a
/// row than it must.
struct TopicSpread {
  private let cards: [StudyCard.Index]
  /// Whether a card may come before one that stood before it.
  private let canSwap: (_ first: StudyCard.Index, _ later: StudyCard.Index) -> Bool
  private var topics: [Topic] = []
  /// The topics that have cards left, in the order in which they began.
  private var live: [Int] = []
  /// Each card's topic, and whether it was taken.
  private var topicOf: [Int] = []
  private var isTaken: [Bool]
  private var head = 0
  private var taken = 0
  /// The longest run of one topic that can't be avoided.
  private var longestRun = 1

  /// The cards of one topic.
  private struct Topic {
    let name: TopicName
    var count = 0
    /// The places of those that are left.
    var places: ArraySlice<Int> = []
    /// How many of them come in a row at least where all others are put between.
    var longestRun = 1
  }

  /// More topics aren't compared at a time: the first of many cards are of those that began first.
  private static let compared = 64
  /// How many cards are looked at for one unlike the card before, and how many of them of one topic at least.
  private static let reach = 24
  private static let leastReach = 4

  init(
    _ cards: [StudyCard.Index], topic: (StudyCard.Index) -> TopicName,
    among canSwap: @escaping (_ first: StudyCard.Index, _ later: StudyCard.Index) -> Bool
  ) {
    self.cards = cards
    self.canSwap = canSwap
    isTaken = Array(repeating: false, count: cards.count)
    var numbers: [TopicName: Int] = [:]
    for (place, card) in cards.enumerated() {
      let name = topic(card)
      let number = numbers[name] ?? topics.count
      if number == topics.count {
        numbers[name] = number
        topics.append(Topic(name: name))
      }
      topics[number].places.append(place)
      topicOf.append(number)
    }
    live = Array(topics.indices)
    for number in topics.indices {
      let count = topics[number].places.count
      topics[number].count = count
      let others = cards.count - count
      // The others part them into one group more, and the largest is no smaller than the mean, rounded up.
      topics[number].longestRun = (count + others) / (others + 1)
      longestRun = max(longestRun, topics[number].longestRun)
    }
  }

  /// Takes the card that stands first.
  mutating func first() -> StudyCard.Index {
    precondition(taken < cards.count, "a card is left")
    while isTaken[head] { head += 1 }
    return take(0, of: topicOf[head])
  }

  /// Takes the card that comes next.
  ///
  /// - Parameters:
  ///   - run: how many cards of which topic came last.
  ///   - likeness: how alike a card is to the one before, apart from its topic; 0 for not at all.
  mutating func next(
    after run: (topic: TopicName, count: Int)?, likeness: (StudyCard.Index) -> Int
  ) -> StudyCard.Index {
    precondition(taken < cards.count, "a card is left")
    while isTaken[head] { head += 1 }
    var best = (rank: Int.max, topic: topicOf[head], slot: 0)
    let candidates = candidates(after: run)
    let reach = max(Self.leastReach, Self.reach / candidates.count)
    for candidate in candidates.prefix(Self.reach / reach) {
      let rank = candidate.isTooMany ? Self.sameTopic : candidate.isPressing ? -Self.sameTopic : 0
      for (slot, place) in topics[candidate.topic].places.prefix(reach).enumerated() {
        guard place == head || canSwap(cards[head], cards[place]) else { break }
        let found = rank + likeness(cards[place])
        if found < best.rank { best = (found, candidate.topic, slot) }
        if found == rank { break }
      }
      if best.rank <= 0 { break }
    }
    return take(best.slot, of: best.topic)
  }

  /// What a second card of a topic that had better not follow weighs, as likeness does.
  private static let sameTopic = 2

  private struct Candidate {
    let topic: Int
    /// Whether more cards of it came in a row already than must.
    let isTooMany: Bool
    /// Whether it would have to come more often in a row later if it didn't come now.
    let isPressing: Bool
    /// By how much it is behind an even spread.
    let lag: Int
    let isLast: Bool
    let place: Int
  }

  /// The topics of which a card can come next, the likeliest first.
  private func candidates(after run: (topic: TopicName, count: Int)?) -> [Candidate] {
    let left = cards.count - taken
    var numbers = live.prefix(Self.compared)
    if !numbers.contains(topicOf[head]) { numbers.append(topicOf[head]) }
    return numbers.compactMap { number -> Candidate? in
      let topic = topics[number]
      guard let place = topic.places.first, place == head || canSwap(cards[head], cards[place]) else { return nil }
      let isLast = run?.topic == topic.name
      let isTooMany = isLast && (run?.count ?? 0) >= topic.longestRun
      let remaining = topic.places.count
      return Candidate(
        topic: number, isTooMany: isTooMany, isPressing: !isTooMany && remaining > longestRun * (left - remaining),
        lag: topic.count * (taken + 1) - (topic.count - remaining) * cards.count, isLast: isLast, place: place)
    }.sorted { one, other in
      if one.isTooMany != other.isTooMany { return other.isTooMany }
      if one.isPressing != other.isPressing { return one.isPressing }
      if one.lag != other.lag { return one.lag > other.lag }
      return one.isLast != other.isLast ? other.isLast : one.place < other.place
    }
  }

  private mutating func take(_ slot: Int, of topic: Int) -> StudyCard.Index {
    let first = topics[topic].places.startIndex
    let place = topics[topic].places[first + slot]
    // Those that were passed over move up by one; that way the first can be dropped, whatever follows.
    for slot in stride(from: slot, to: 0, by: -1) {
      topics[topic].places[first + slot] = topics[topic].places[first + slot - 1]
    }
    topics[topic].places.removeFirst()
    if topics[topic].places.isEmpty, let empty = live.firstIndex(of: topic) { live.remove(at: empty) }
    isTaken[place] = true
    taken += 1
    return cards[place]
  }
}

/// A heading of a deck.
struct TopicName: Hashable {
  let deck: Int
  let topic: String
}
