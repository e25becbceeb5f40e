import Cards
import FSRS

extension Session {
  /// The rating that Enter takes: what the comparison proposes, good where nothing was compared; hard for a right answer
  /// that took this learner far longer than usual. A quick one is never easy: only the learner knows that.
  func offered(_ compared: Rating?, for current: Current) -> Rating {
    let rating = compared ?? .good
    if options.isPassFail { return rating == .again ? .again : .good }
    return rating == .good && slowness(of: current) != nil ? .hard : rating
  }

  /// Whether the answer to the card on the screen was slow in coming. What was only looked at isn't timed, nor is a card
  /// beside which something else was done.
  func slowness(of current: Current) -> AnswerPace.Slowness? {
    let item = cards[current.index]
    guard current.typed != nil, !current.wasLeft, options.paces.indices.contains(item.deck),
      let answeredAt = current.answeredAt
    else { return nil }
    return options.paces[item.deck].slowness(
      of: answeredAt - current.shownAt, letters: item.card.answer.letterCount)
  }

  /// Notes that the card on the screen was left for something else, so that the time says nothing about the answer.
  public mutating func leave() {
    guard case .asking(var current) = stage else { return }
    current.wasLeft = true
    stage = .asking(current)
  }
}
