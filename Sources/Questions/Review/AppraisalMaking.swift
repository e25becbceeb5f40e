import Cards

extension Appraisal {
  /// A pass over what a build makes of decks.
  ///
  /// Shown are the cards that stand as they were built and that nobody has kept in an earlier review (if there is none,
  /// those that somebody has), and before them edited ones whose notes changed.
  public init(of build: Build, decks: [(deck: BuiltDeck, rebuilding: Rebuilding)]) {
    let isNew = decks.contains { !$0.rebuilding.unseen.isEmpty || !$0.rebuilding.disagreements.isEmpty }
    let refused = Dictionary(
      build.points.flatMap { report in report.point.chosen.map { ($0, report.point.refused) } },
      uniquingKeysWith: { first, _ in first })
    var drafts: [Draft] = []
    var items: [Item] = []
    for (index, (deck, rebuilding)) in decks.enumerated() {
      for disagreement in rebuilding.disagreements {
        drafts.append(
          Draft(deck: index, key: disagreement.id, before: disagreement.note, note: disagreement.note))
        items += disagreement.note.cards().map { card in
          Item(
            draft: drafts.count - 1, id: card.id, origin: disagreement.now,
            excerpt: disagreement.now.map(build.excerpt), reasons: nil)
        }
      }
      let shown = isNew ? rebuilding.unseen : rebuilding.seen
      let scores = deck.cards.map(\.candidate.score)
      var places: [String: Int] = [:]
      for note in deck.notes where shown.contains(note.id) {
        places[note.id] = drafts.count
        drafts.append(Draft(deck: index, key: note.id, before: note, note: note))
      }
      for card in deck.cards {
        guard let place = places[card.id.note] else { continue }
        items.append(
          Item(
            draft: place, id: card.id, origin: card.origin, excerpt: build.excerpt(of: card.origin),
            reasons: Reasons(card.candidate, among: scores, refused: refused[card.candidate] ?? [])))
      }
    }
    let seen = decks.reduce(0) { count, pair in
      count + pair.deck.cards.count { pair.rebuilding.seen.contains($0.id.note) }
    }
    self.init(drafts: drafts, items: items, keptBefore: isNew ? seen : 0)
  }
}
