import Cards
import Reviews

extension Desk {
  /// What came of opening the editor.
  enum Edited {
    case unchanged
    /// Why the editor couldn't be run, or the file not be read.
    case failed(String)
    /// The deck has errors now: each with its place.
    case problems([String])
    /// The cards whose text or identity changed, by their places in the sitting, and those that are in the deck no longer.
    case edited([StudyCard.Index: Card], gone: [StudyCard.Index])
  }

  /// Opens the editor at a card's note and reads the deck again. Histories move to cards whose question was edited.
  mutating func edit(
    _ item: StudyCard, among cards: [StudyCard], environment: [String: String], at moment: Moment
  ) throws -> Edited {
    let path = decks[item.deck].found.path
    let before: [UInt8]
    let after: [UInt8]
    do throws(SystemProblem) {
      before = try DeckFile.read(path)
      if let failure = Editor.failure(opening: path, at: item.card.line, environment: environment) {
        return .failed(failure)
      }
      after = try DeckFile.read(path)
    } catch {
      // Somebody took the deck away meanwhile.
      return .failed("\(error.description); this sitting goes on with the cards it has.")
    }
    guard after != before else { return .unchanged }
    return try take(after, of: item, cards: cards, at: moment)
  }

  private mutating func take(
    _ bytes: [UInt8], of item: StudyCard, cards: [StudyCard], at moment: Moment
  ) throws -> Edited {
    let deck = item.deck
    let path = decks[deck].found.path
    let document = DeckDocument(parsing: bytes)
    guard !document.hasErrors else {
      return .problems(document.problems.filter { $0.severity == .error }.map { $0.description(file: path) })
    }
    let now = document.deck(named: decks[deck].deck.name)
    let own = cards.enumerated().filter { $0.element.deck == deck }
    let known = Dictionary(own.map { ($0.element.card.id, Optional(CardState.Text(of: $0.element.card))) }) { $1 }
    var moves = Dictionary(HistoryMoves(known: known, cards: now.cards).moves.map { ($0.from, $0.to) }) { $1 }
    let rewritten = Self.rewritten(item.card, before: own.map(\.element.card), now: now.cards, moves: moves)
    moves.merge(rewritten) { first, _ in first }
    let byID = Dictionary(now.cards.map { ($0.id, $0) }) { first, _ in first }
    var changed: [StudyCard.Index: Card] = [:]
    var gone: [StudyCard.Index] = []
    for (index, item) in own {
      let target = moves[item.card.id] ?? item.card.id
      guard let card = byID[target] else {
        gone.append(index)
        continue
      }
      guard card != item.card else { continue }
      changed[index] = card
      if target != item.card.id, item.state.reps > 0 {
        try decks[deck].journal.append([.move(from: item.card.id, to: target)], at: moment)
      }
    }
    replace(now, at: deck)
    return .edited(changed, gone: gone)
  }

  /// The cards of the edited note that have nothing left in common with what they were, `Id:` and all: where nothing but
  /// that note was changed, they are those that stand in its place.
  private static func rewritten(
    _ edited: Card, before: [Card], now: [Card], moves: [Card.ID: Card.ID]
  ) -> [Card.ID: Card.ID] {
    guard before.count == now.count else { return [:] }
    var found: [Card.ID: Card.ID] = [:]
    let taken = Set(moves.values)
    for (old, new) in zip(before, now) where (moves[old.id] ?? old.id) != new.id {
      // Two histories on one card could never be told apart again.
      guard moves[old.id] == nil, !taken.contains(new.id), old.isSibling(of: edited),
        !before.contains(where: { $0.id == new.id })
      else { return [:] }
      found[old.id] = new.id
    }
    return found
  }
}
