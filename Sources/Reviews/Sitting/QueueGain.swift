import Cards
import FSRS

extension QueuePlan {
  /// The cards, the one first that gains most knowledge for each second that it takes this learner; before them what was
  /// missed by somebody who was sure of it.
  func byGain(_ indices: [StudyCard.Index], times: [AnswerTimes]) -> [StudyCard.Index] {
    var gains: [StudyCard.Index: Double] = [:]
    for index in indices {
      let times = times.indices.contains(cards[index].deck) ? times[cards[index].deck] : AnswerTimes()
      gains[index] = gain(of: index) / seconds(of: index, times)
    }
    let sorted = indices.sorted { one, other in
      if isSurelyMissed(one) != isSurelyMissed(other) { return isSurelyMissed(one) }
      let (first, second) = (gains[one] ?? 0, gains[other] ?? 0)
      return first != second ? first > second : one < other
    }
    return apart(sorted) { first, later in
      isSurelyMissed(first) == isSurelyMissed(later) && gains[first] ?? 0 <= (gains[later] ?? 0) * 1.02
    }
  }

  /// By how much asking a card today raises the chance of its recall on the day on which it is to be known.
  private func gain(of index: StudyCard.Index) -> Double {
    let item = cards[index]
    let model = models[item.deck]
    let review = ReviewGain(days: daysUntilKnown(in: item.deck), model: model)
    guard let memory = item.state.memory else { return review.gainOfNew }
    return review.gain(of: memory, elapsed: item.state.elapsed(at: now, on: day, by: model))
  }

  /// A month, or the days to an exam that comes sooner.
  private func daysUntilKnown(in deck: Int) -> Int {
    guard let exam = limits[deck].exam, (1..<ReviewGain.month).contains(exam - day) else { return ReviewGain.month }
    return exam - day
  }

  /// What a card is expected to take today, the times it comes back among them.
  private func seconds(of index: StudyCard.Index, _ times: AnswerTimes) -> Double {
    let id = cards[index].card.id
    let isNew = cards[index].state.phase == .new
    let first = times.expected(of: id, isNew: isNew)
    let again = times.expected(of: id, isNew: false)
    // A new card comes back at two steps; where a model has none, twice if it is forgotten, as every other one is.
    let ofNew = models[cards[index].deck].countsExactTime ? 1.0 : 2
    let repeats = isNew ? ofNew : 1 - recall[index]
    return max(500, first + repeats * again) / 1000
  }
}
