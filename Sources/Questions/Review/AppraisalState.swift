import Cards

extension Appraisal {
  /// All that a step back takes back: the notes as they stand, the cards, and which is looked at.
  struct State: Sendable {
    var drafts: [Draft]
    var items: [Item]
    var place = 0

    mutating func keep() {
      items[place].isKept = true
    }

    mutating func drop() {
      let item = items[place]
      items[place].isDropped = true
      // Of a sentence with several gaps the others stay.
      guard let rest = drafts[item.draft].note.omitting(gapOf: item.id) else {
        drafts[item.draft].isDropped = true
        return
      }
      drafts[item.draft].note = rest
      match(item.draft)
    }

    /// Puts an edited note in the place of the one at hand.
    mutating func edit(_ note: Note) {
      let draft = items[place].draft
      drafts[draft].note = note
      items[place].isEdited = note.digest != drafts[draft].before.digest
      match(draft)
    }

    /// Brings the items of a note in line with its cards: those whose card is gone go on as the new ones, in their order;
    /// what is left of new ones is looked at next, and what is left of old ones no more.
    private mutating func match(_ draft: Int) {
      let cards = drafts[draft].note.cards().map(\.id)
      let open = items.indices.filter { items[$0].draft == draft && !items[$0].isDropped }
      var free = cards.filter { id in !open.contains { items[$0].id == id } }
      let model = items[place]
      var gone: [Int] = []
      for index in open where !cards.contains(items[index].id) {
        if free.isEmpty { gone.append(index) } else { items[index].id = free.removeFirst() }
      }
      for index in gone.reversed() {
        items.remove(at: index)
        if index < place { place -= 1 }
      }
      let new = free.map { id in
        Item(
          draft: draft, id: id, origin: model.origin, excerpt: model.excerpt, reasons: model.reasons, isEdited: true)
      }
      items.insert(contentsOf: new, at: min(place + 1, items.endIndex))
    }
  }
}
