import Cards

/// How long a learner takes to answer: a card's own times where there are some, else those of the deck.
public struct AnswerTimes: Sendable {
  /// The mean of each card's answers, in ms.
  private var own: [Card.ID: Double] = [:]
  /// The median of all answers to new cards, and of all others, in ms.
  public let first: Double
  public let later: Double

  /// What an answer takes a learner of whom nothing is known, in ms.
  public static let unknown = 8000.0
  /// An answer that took longer was a pause.
  public static let longest = 60_000.0

  public init(own: [Card.ID: Double] = [:], first: Double = unknown, later: Double = unknown) {
    self.own = own
    self.first = first
    self.later = later
  }

  /// The ms that an answer to a card is expected to take.
  public func expected(of card: Card.ID, isNew: Bool) -> Double {
    isNew ? first : own[card] ?? later
  }
}

extension Journal {
  /// The times of all answers that weren't undone.
  public func answerTimes() -> AnswerTimes {
    var sums: [UInt32: (ms: Double, count: Int)] = [:]
    var first: [Double] = []
    var later: [Double] = []
    (order ?? FoldOrder(self)).forEach(of: self) { record, isUndone in
      guard !isUndone, record.kind == .rev, record.rating != nil, record.card != Record.noCard else { return }
      let ms = min(Double(milliseconds(of: record)), AnswerTimes.longest)
      guard ms > 0 else { return }
      let sum = sums[record.card]
      if sum == nil { first.append(ms) } else { later.append(ms) }
      sums[record.card] = ((sum?.ms ?? 0) + ms, (sum?.count ?? 0) + 1)
    }
    var own: [Card.ID: Double] = [:]
    for (card, sum) in sums { own[Card.ID(names[card])] = sum.ms / Double(sum.count) }
    let all = median(first + later) ?? AnswerTimes.unknown
    return AnswerTimes(own: own, first: median(first) ?? all, later: median(later) ?? all)
  }

  func milliseconds(of record: Record) -> Int64 {
    if let line = withLine(of: record, { FastLine.readAgain($0, count: $1) }) { return line.ms }
    return withSlowLine(of: record) { $0.integer(.ms) } ?? 0
  }
}

private func median(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.sorted()[values.count / 2]
}
