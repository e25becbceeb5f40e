import Cards

/// An instructor's pass over the cards of a build, one after the other kept, dropped or edited.
///
/// What it decides is in `decisions`; it reads and writes nothing.
public struct Appraisal: Sendable {
  /// A note on its way into a deck.
  struct Draft: Sendable {
    let deck: Int
    /// As the deck's record knows it.
    let key: String
    let before: Note
    var note: Note
    var isDropped = false
  }

  /// A card to look at.
  struct Item: Sendable {
    let draft: Int
    var id: Card.ID
    let origin: Origin?
    let excerpt: Excerpt?
    let reasons: Reasons?
    var isEdited = false
    var isKept = false
    var isDropped = false
  }

  private var state: State
  private var past: [(state: State, deed: Deed)] = []
  private var part: Wording.Part?
  /// What was typed and made no card: it stands on the line again.
  private var typed: String?
  public private(set) var isOver = false
  /// Cards that were kept in an earlier review, and aren't shown again as long as there are others.
  public let keptBefore: Int

  init(drafts: [Draft], items: [Item], keptBefore: Int) {
    state = State(drafts: drafts, items: items)
    self.keptBefore = keptBefore
  }

  /// How many cards there are to look at.
  public var count: Int { state.items.count }

  /// Begins: the first card, or the end if there is none.
  public mutating func start() -> [Effect] { next() }

  /// What to ask for now.
  public var asking: Asking {
    guard let part, let wording else { return .decision }
    let text = typed ?? wording.text(of: part) ?? ""
    switch part {
    case .question: return .question(text, isCloze: wording.note.kind == .cloze)
    case .answer:
      if case .list = wording.card.answer { return .answer(text, isList: true) }
      return .answer(text, isList: false)
    }
  }

  public mutating func handle(_ input: Input) -> [Effect] {
    guard !isOver else { return [] }
    switch (input, part) {
    case (.stop, _): return end()
    case (.text(let text), let part?): return edit(part, text)
    case (_, .some):
      part = nil
      return [.tell(.unchanged)]
    case (.keep, nil): return decide(.kept) { $0.keep() }
    case (.drop, nil): return decide(.dropped) { $0.drop() }
    case (.editQuestion, nil): return begin(.question)
    case (.editAnswer, nil): return begin(.answer)
    case (.back, nil): return back()
    case (.why, nil): return [.tell(state.items[state.place].reasons.map(Message.why) ?? .whyEdited)]
    case (.help, nil): return [.tell(.help)]
    case (.unknown(let text), nil): return [.tell(.unknown(text))]
    case (.text, nil), (.cancel, nil): return []
    }
  }

  /// What was decided about the notes of a deck, by their identities.
  public func decisions(ofDeck deck: Int) -> [String: Rebuilding.Decision] {
    var decisions: [String: Rebuilding.Decision] = [:]
    for (index, draft) in state.drafts.enumerated() where draft.deck == deck {
      if draft.isDropped {
        decisions[draft.key] = .dropped
      } else if draft.note.digest != draft.before.digest {
        decisions[draft.key] = .edited(draft.note)
      } else if state.items.allSatisfy({ $0.draft != index || $0.isKept }) {
        decisions[draft.key] = .kept
      }
    }
    return decisions
  }

  public var tally: Tally {
    state.items.reduce(into: Tally()) { tally, item in
      if item.isDropped {
        tally.dropped += 1
      } else if item.isEdited {
        tally.edited += 1
      } else if item.isKept {
        tally.kept += 1
      } else {
        tally.left += 1
      }
    }
  }
}

extension Appraisal {
  private var wording: Wording? {
    guard state.items.indices.contains(state.place) else { return nil }
    let item = state.items[state.place]
    let note = state.drafts[item.draft].note
    return note.cards().first { $0.id == item.id }.map { Wording(note: note, card: $0) }
  }

  private func show() -> Effect? {
    guard let wording else { return nil }
    let item = state.items[state.place]
    return .show(
      Sheet(
        number: state.place + 1, count: count, deck: state.drafts[item.draft].deck, card: wording.card,
        origin: item.origin, excerpt: item.excerpt, reasons: item.reasons, isEdited: item.isEdited))
  }

  /// The next card that isn't decided, or the end.
  private mutating func next() -> [Effect] {
    while state.items.indices.contains(state.place) {
      let item = state.items[state.place]
      if !item.isKept, !item.isDropped, let effect = show() { return [effect] }
      state.place += 1
    }
    return end()
  }

  private mutating func end() -> [Effect] {
    isOver = true
    part = nil
    return [.end]
  }

  private mutating func decide(_ deed: Deed, _ change: (inout State) -> Void) -> [Effect] {
    past.append((state, deed))
    change(&state)
    return next()
  }

  private mutating func back() -> [Effect] {
    guard let last = past.popLast() else { return [.tell(.nothingToUndo)] }
    state = last.state
    return [.tell(.undone(last.deed))] + (show().map { [$0] } ?? [])
  }

  private mutating func begin(_ part: Wording.Part) -> [Effect] {
    guard wording?.text(of: part) != nil else { return [.tell(.onlyInFile)] }
    self.part = part
    typed = nil
    return []
  }

  private mutating func edit(_ part: Wording.Part, _ text: String) -> [Effect] {
    guard let wording, !text.allSatisfy(\.isWhitespace), text != wording.text(of: part) else {
      self.part = nil
      return [.tell(.unchanged)]
    }
    switch wording.setting(part, to: text) {
    case .failure(let flaw):
      typed = text
      return [.tell(.flaw(flaw.sentence))]
    case .success(let note):
      self.part = nil
      guard note.digest != wording.note.digest else { return [.tell(.unchanged)] }
      past.append((state, .edited))
      state.edit(note)
      return show().map { [$0] } ?? next()
    }
  }
}
