import FSRS

extension Journal {
  /// The reviews that count for memory, as a model is fitted to them: not undone, not crammed, each card's anew after a
  /// reset.
  ///
  /// - Parameter first: the number of the journal's first card among those of other journals.
  public func logEntries(firstCard first: Int = 0) -> (entries: [ReviewLog.Entry], cards: Int) {
    var entries: [ReviewLog.Entry] = []
    var lastDays: [Int32] = []
    /// The number under which a card's reviews are entered just now.
    var numbers: [UInt32: Int] = [:]
    (order ?? FoldOrder(self)).forEach(of: self) { record, isUndone in
      guard !isUndone, record.card != Record.noCard else { return }
      switch record.kind {
      case .rev:
        guard let rating = record.rating, !record.isCram else { return }
        if let number = numbers[record.card] {
          let days = max(0, Int(record.day) - Int(lastDays[number]))
          entries.append(.init(card: first + number, ms: record.t, rating: rating, days: days))
          lastDays[number] = record.day
        } else {
          numbers[record.card] = lastDays.count
          entries.append(.init(card: first + lastDays.count, ms: record.t, rating: rating, days: 0))
          lastDays.append(record.day)
        }
      case .reset: numbers[record.card] = nil
      case .move:
        guard let to = moveTarget(of: record), to != record.card, let number = numbers.removeValue(forKey: record.card)
        else { return }
        // A history that meets another one is left as it is: the longer goes on.
        if numbers[to] == nil { numbers[to] = number }
      default: return
      }
    }
    return (entries, lastDays.count)
  }
}
