import Cards
import FSRS

extension Session {
  func day(of deck: Int, at moment: Moment) -> Day { moment.day(startingAt: decks[deck].dayStart) }

  /// What an answer leads to. A card that somebody is sure of, and misses, is due on the next day at the latest.
  func outcome(of rating: Rating, to current: Current, at moment: Moment) -> (
    phase: Scheduler.Phase, wait: Scheduler.Wait
  ) {
    let item = cards[current.index]
    let scheduler = decks[item.deck].scheduler
    let day = day(of: item.deck, at: moment)
    let outcome = scheduler.outcome(
      of: rating, phase: item.state.phase, memory: item.state.memory,
      elapsed: item.state.elapsed(at: moment.ms, on: day, by: scheduler.model),
      under: conditions(for: item, on: day, at: moment))
    let isSurelyMissed =
      item.state.surelyMissedOn == day || rating == .again && current.confidence == true
    guard isSurelyMissed, case .days = outcome.wait else { return (outcome.phase, outcome.wait) }
    return (outcome.phase, .days(1))
  }

  private func conditions(for item: StudyCard, on day: Day, at moment: Moment) -> Conditions {
    let deck = decks[item.deck]
    var conditions = Conditions(
      lastInterval: item.state.lastInterval, fuzz: Fuzz(card: item.card.id.text, reviews: item.state.reps))
    conditions.isFirstDay = item.state.firstDay.map { $0 == day } ?? true
    conditions.recallsToday = item.state.lastDay == day ? item.state.recallsOnLastDay : 0
    conditions.dayEndsIn = Int(
      max(0, Moment.end(of: day, startingAt: deck.dayStart, offset: moment.offset) - moment.ms) / 1000)
    conditions.daysToExam = deck.exam.map { $0 - day }
    let (load, easyDays) = (load, deck.easyDays)
    conditions.welcome = { load.welcome(day + $0, easyDays: easyDays) }
    return conditions
  }

  mutating func rate(_ current: Current, _ rating: Rating, proposed: Rating, at moment: Moment) -> [Effect] {
    let item = cards[current.index]
    let day = day(of: item.deck, at: moment)
    var review = Review(card: item.card.id, rating: rating)
    review.ms = Int(max(0, (current.answeredAt ?? moment.ms) - current.shownAt))
    review.confidence = current.confidence
    if options.recordsProposals, current.typed != nil { review.proposal = proposed }
    if options.recordsAnswers.indices.contains(item.deck), options.recordsAnswers[item.deck] {
      review.typed = current.typed
    }
    if options.isCram {
      review.cram = true
      review.due = item.state.due ?? .day(day)
      review.step = item.state.phase.step
    } else {
      let outcome = outcome(of: rating, to: current, at: moment)
      switch outcome.wait {
      case .seconds(let seconds): review.due = .moment(moment.ms + Int64(seconds) * 1000)
      case .days(let days): review.due = .day(day + days)
      }
      review.step = outcome.phase.step
      if case .day(let due)? = item.state.due, due > day { review.early = true }
    }
    var effects = record(.review(review), of: current.index, deed: .rated(rating), at: moment)
    done[done.count - 1].confidence = current.confidence
    ratingCounts[current.index, default: 0] += 1
    schedule(current.index, review)
    if rating == .again { effects.append(.missed(current.index)) }
    let lapses = cards[current.index].state.lapses
    if lapses > item.state.lapses, lapses >= CardState.leechLapses, (lapses - CardState.leechLapses) % 4 == 0 {
      effects.append(.tell(.leech(item.card, deck: item.deck, lapses: lapses)))
    }
    return effects
  }

  /// Asks the shell to record an event about a card, and applies it.
  mutating func record(
    _ body: Event.Body, of index: StudyCard.Index, deed: Deed, at moment: Moment
  ) -> [Effect] {
    let item = cards[index]
    var bodies = [body]
    let text = CardState.Text(of: item.card)
    if case .review = body, item.state.text != text {
      bodies.insert(.card(item.card.id, question: text.question, answer: text.answer), at: 0)
      cards[index].state.text = text
    }
    done.append(Done(key: nextKey, index: index, before: cards[index].state, deed: deed))
    load.remove(cards[index].state)
    cards[index].state.apply(
      body, at: moment, on: day(of: item.deck, at: moment), using: decks[item.deck].scheduler.model)
    load.add(cards[index].state)
    defer { nextKey += 1 }
    return [.record(bodies, deck: item.deck, key: nextKey)]
  }

  /// Puts a reviewed card back where it still belongs to this sitting.
  private mutating func schedule(_ index: StudyCard.Index, _ review: Review) {
    queue.remove(index)
    if options.isCram {
      if review.rating == .again { queue.putLast(index) }
    } else if case .moment(let ms)? = review.due {
      queue.put(index, at: ms)
    }
  }

  /// Takes back so many of the things done last, the last one first, and asks the earliest one's card again.
  mutating func undo(_ count: Int, at moment: Moment) -> [Effect] {
    guard let earliest = done.suffix(count).first else { return [.tell(.nothingToUndo), .askAgain] }
    if let current { queue.putFirst(current) }
    var effects: [Effect] = []
    for last in done.suffix(count).reversed() {
      load.remove(cards[last.index].state)
      if last.isRating { ratingCounts[last.index, default: 1] -= 1 }
      cards[last.index].state = last.before
      load.add(last.before)
      queue.putFirst(last.index)
      let item = cards[last.index]
      if let key = last.key { effects.append(.undo(key, deck: item.deck)) }
      effects.append(.tell(.undone(item.card, what: last.deed)))
    }
    if done.count < count { effects.append(.tell(.nothingMoreToUndo)) }
    done.removeLast(min(count, done.count))
    return effects + ask(earliest.index, at: moment)
  }

  mutating func leaveQueue(_ index: StudyCard.Index) { queue.remove(index) }

  mutating func putLast(_ index: StudyCard.Index) { queue.putLast(index) }
}
