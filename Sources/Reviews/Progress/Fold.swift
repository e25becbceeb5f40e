import Cards
import FSRS

/// Applies events to the cards that they are about, in order.
struct Fold: Sendable {
  let model: MemoryModel
  /// By the numbers of the cards' names.
  var cards: ContiguousArray<CardFold> = []
  /// Reviews that count on each study day, by its number.
  var reviewsByDay: [Int32: Int] = [:]

  /// How often the learner was right when sure, and when unsure.
  var calibration = Calibration()

  private var day: Int32 = 0
  private var reviewsOnDay = 0

  init(model: MemoryModel, cards count: Int) {
    self.model = model
    cards = ContiguousArray(repeating: CardFold(), count: count)
  }

  /// Applies one record that is about a card, or none, at its position in the order of folding.
  @inline(__always)
  mutating func apply(_ record: Record, at index: UInt32, of journal: Journal, position: Int) {
    guard record.card != Record.noCard else { return }
    let card = Int(record.card)
    if record.kind == .rev {
      guard let rating = record.rating else { return }
      count(record.day)
      review(record, rating, at: index, card, position)
    } else {
      manage(record, at: index, of: journal, card)
    }
  }

  /// Adds the cards whose names are new.
  mutating func makeRoom(for count: Int) {
    while cards.count < count { cards.append(CardFold()) }
  }

  /// Ends the counting of a day's reviews; to be called before `reviewsByDay` is read.
  mutating func finish() {
    if reviewsOnDay > 0 { reviewsByDay[day, default: 0] += reviewsOnDay }
    reviewsOnDay = 0
  }
}

extension Fold {
  @inline(__always)
  fileprivate mutating func count(_ day: Int32) {
    if day != self.day {
      finish()
      self.day = day
    }
    reviewsOnDay += 1
  }

  @inline(__always)
  fileprivate mutating func review(
    _ record: Record, _ rating: Rating, at index: UInt32, _ card: Int, _ position: Int
  ) {
    cards[card].isKnown = true
    cards[card].reps += 1
    if let isSure = record.confidence { calibration.count(isSure: isSure, isRight: rating != .again) }
    guard !record.isCram else { return }
    let before = cards[card].phase
    let elapsed =
      before == .new
      ? 0
      : model.elapsed(
        from: (Int(cards[card].lastDay), cards[card].lastMs), to: (Int(record.day), record.t))
    let memory = model.memory(after: rating, from: cards[card].memory, elapsed: elapsed)
    cards[card].memory = memory
    if before == .new { cards[card].firstDay = record.day }
    if before == .new || record.day != cards[card].lastDay || rating == .again { cards[card].recalls = 0 }
    if rating != .again, cards[card].recalls < .max { cards[card].recalls += 1 }
    cards[card].lastDay = record.day
    cards[card].lastMs = record.t
    if rating == .again, record.confidence == true {
      cards[card].surelyMissedOn = record.day
    } else if let missed = cards[card].surelyMissedOn, missed < record.day {
      cards[card].surelyMissedOn = nil
    }
    let isLapse = before == .review && rating == .again
    if isLapse { cards[card].lapses += 1 }
    guard record.hasDue else {
      cards[card].phase = .review
      cards[card].due = .position(UInt32(truncatingIfNeeded: position))
      return
    }
    cards[card].due = .line(index)
    if record.hasStep {
      cards[card].phase = isLapse || before == .relearning ? .relearning : .learning
    } else {
      cards[card].phase = .review
    }
  }

  @inline(never)
  fileprivate mutating func manage(_ record: Record, at index: UInt32, of journal: Journal, _ card: Int) {
    cards[card].isKnown = true
    switch record.kind {
    case .suspend: cards[card].isSuspended = true
    case .unsuspend: cards[card].isSuspended = false
    case .bury: cards[card].buriedOn = record.day
    case .unbury: cards[card].buriedOn = nil
    case .reset: cards[card].reset()
    case .card: cards[card].text = index
    case .flag:
      if let color = journal.color(of: record) { cards[card].flag = color }
    case .due:
      guard cards[card].phase != .new, record.hasDue else { return }
      cards[card].phase = .review
      cards[card].due = .line(index)
    case .rev, .move, .set, .hdr, .undo: return
    }
  }
}

extension Journal {
  func color(of record: Record) -> UInt8? {
    withSlowLine(of: record) { $0.integer(.color).flatMap { (0...7).contains($0) ? UInt8($0) : nil } }
  }

  /// What a line says about when its card comes back, and its next learning step.
  func schedule(of record: Record) -> (due: Due?, step: Int?) {
    let fast = withLine(of: record) { FastLine.readAgain($0, count: $1) }
    let slow = {
      withSlowLine(of: record) { line -> Line? in if case .event(let event) = line.meaning { event } else { nil } }
    }
    guard let line = fast ?? slow() else { return (nil, nil) }
    return (line.due, line.hasStep ? Int(clamping: line.step) : nil)
  }
}
