import Cards
import Reviews

extension Desk {
  /// What was taken back at the start of a sitting: the card, if it is still in its deck, and its review.
  struct TakenBack {
    let index: StudyCard.Index?
    let review: Review
    let outcome: JournalFile.Outcome
  }

  /// Takes back the last answer given today on this device in any of the decks; the cards stand where they stood before
  /// it. Nil where there is none.
  mutating func takeBackLast(retention: Double?, shell: Shell) throws -> TakenBack? {
    let now = shell.clock.now
    let found = decks.enumerated().compactMap { place, open in
      open.progress.journal.lastReview(by: open.journal.device, on: open.settings.day(of: now))
        .map { (place: place, last: $0) }
    }
    guard let (place, last) = found.max(by: { $0.last.at.ms < $1.last.at.ms }) else { return nil }
    let outcome = try decks[place].journal.append([.undo(of: last.id)], at: now).outcome
    let folder = decks[place].found.folder
    let options = retention.map { [SettingKey.retention.rawValue: String($0)] } ?? [:]
    var decks = decks
    decks[place].progress = try DeckProgress(
      of: folder, deck: decks[place].deck, in: try shell.home(), options: options)
    self = Desk(decks)
    let index = cards.firstIndex { item in
      item.deck == place && (item.card.id == last.review.card || item.state.movedFrom.contains(last.review.card))
    }
    return TakenBack(index: index, review: last.review, outcome: outcome)
  }
}
