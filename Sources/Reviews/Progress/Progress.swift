import Cards
import FSRS

/// What a learner has done with a deck: the fold of its journal.
public struct Progress: Sendable {
  /// Every card that the journal knows.
  public private(set) var cards: [Card.ID: CardState] = [:]
  /// What the journal sets, unknown keys too.
  public private(set) var settings: [String: String] = [:]
  /// The memory model with the parameters in force at the end.
  public private(set) var model: MemoryModel
  /// The parameters in force at the end: the journal's, else the ones given, else the standard ones.
  public private(set) var parameters: Parameters

  private let given: Settings
  private var journal: Journal
  private var changes: SettingChanges
  private var fold: Fold
  private var origins: [UInt32: Set<UInt32>] = [:]
  /// Moves of histories that were undone; they aren't to be guessed again.
  public private(set) var undoneMoves: Set<HistoryMoves.Move> = []

  init(_ journal: Journal, given: Settings) {
    self.given = given
    self.journal = journal
    changes = SettingChanges(given: given)
    parameters = given.memoryParameters
    model = MemoryModel(parameters: parameters)
    fold = Fold(model: model, cards: 0)
    refold()
  }

  /// Every card that the journal knows, bytewise by its identity.
  public var all: [(id: Card.ID, state: CardState)] {
    let named = (0..<UInt32(fold.cards.count)).map { (index: $0, name: journal.names[$0]) }
    let sorted = named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return sorted.compactMap { card in state(of: card.index).map { (Card.ID(card.name), $0) } }
  }

  /// How many cards were new before that study day and reviewed on it.
  public func begun(on day: Day) -> Int {
    fold.cards.count { $0.phase != .new && Int($0.firstDay) == day.number }
  }

  /// Reviews that count on that study day, crammed ones too.
  public func reviews(on day: Day) -> Int {
    fold.reviewsByDay[Int32(clamping: day.number)] ?? 0
  }

  /// How often the learner was right when sure, and when unsure.
  public var calibration: Calibration { fold.calibration }

  /// The events so far, in order, without what was undone.
  public func events() -> [Event] { journal.events() }
}

extension Journal {
  /// Folds the journal.
  ///
  /// Memory is folded with the `parameters` that the journal sets last, else those given, else the standard ones.
  /// `given` holds what weaker layers say; it counts only for reviews without `due`.
  public func progress(parameters: Parameters? = nil, given: Settings = Settings()) -> Progress {
    var given = given
    if let parameters { given.parameters = parameters }
    return Progress(self, given: given)
  }
}

extension Progress {
  fileprivate mutating func refold() {
    journal.settle()
    guard let order = journal.order else { return }
    var moves = Moves()
    changes = SettingChanges(given: given)
    if journal.kinds[Int(LineKind.set.rawValue)] + journal.kinds[Int(LineKind.move.rawValue)] > 0 {
      readAhead(order, &moves)
    }
    settings = changes.values
    parameters = changes.last.memoryParameters
    model = MemoryModel(parameters: parameters)
    fold = Fold(model: model, cards: journal.names.count)
    foldAll(order, &moves)
    origins = moves.origins
    cards = [:]
    cards.reserveCapacity(fold.cards.count)
    for index in 0..<UInt32(fold.cards.count) {
      if let state = state(of: index) { cards[Card.ID(journal.names[index])] = state }
    }
  }

  /// Finds settings, of which the last ones count from the start, and the cards that moves are about.
  fileprivate mutating func readAhead(_ order: FoldOrder, _ moves: inout Moves) {
    for position in 0..<order.count(of: journal) {
      let record = journal.records[order.index(at: position)]
      guard record.kind == .set || record.kind == .move else { continue }
      if order.isUndone(record, journal) {
        noteUndone(record)
      } else if record.kind == .set, let (key, value) = journal.setting(of: record) {
        changes.set(key, to: value, at: position)
      } else if record.kind == .move, let to = journal.moveTarget(of: record) {
        moves.involve(from: record.card, to: to)
      }
    }
  }

  private mutating func noteUndone(_ record: Record) {
    guard record.kind == .move, let to = journal.moveTarget(of: record) else { return }
    undoneMoves.insert(
      HistoryMoves.Move(from: Card.ID(journal.names[record.card]), to: Card.ID(journal.names[to])))
  }

  fileprivate mutating func foldAll(_ order: FoldOrder, _ moves: inout Moves) {
    order.forEach(of: journal, following: &moves) { record, index, position in
      fold.apply(record, at: UInt32(index), of: journal, position: position)
    }
    fold.finish()
  }

  func state(of card: UInt32) -> CardState? {
    journal.state(
      of: fold.cards[Int(card)], movedFrom: origins[card] ?? [], model: model, settings: changes.settings)
  }
}
