import Cards

/// What is asked in a sitting, and in which order.
///
/// Cards in learning come when their minute has come, before anything else; then the planned ones in their order; when
/// only cards are left whose minute hasn't come, the queue says when the next one's will.
public struct Queue: Sendable {
  /// What comes next.
  public enum Next: Hashable, Sendable {
    case card(StudyCard.Index)
    /// Nothing until then (UTC ms); the card whose minute comes first.
    case wait(until: Int64, StudyCard.Index)
    case nothing
  }

  /// Planned cards, the next one last.
  private var planned: [StudyCard.Index]
  /// Cards in learning with the time (UTC ms) at which they come back, the earliest last.
  private var learning: [(ms: Int64, index: StudyCard.Index)]
  /// How many due and new cards were planned at the start.
  public let counts: Counts

  /// How many cards a plan holds, by where they stand.
  public struct Counts: Hashable, Sendable {
    public var due = 0
    public var new = 0
    public var early = 0
    public var crammed = 0

    public init() {}

    public var all: Int { due + new + early + crammed }
  }

  init(planned: [StudyCard.Index], learning: [(ms: Int64, index: StudyCard.Index)], counts: Counts) {
    self.planned = planned.reversed()
    self.learning = learning.sorted { $0.ms != $1.ms ? $0.ms > $1.ms : $0.index > $1.index }
    self.counts = counts
  }

  /// What comes next at a time in UTC ms.
  public func next(at ms: Int64) -> Next {
    if let first = learning.last, first.ms <= ms { return .card(first.index) }
    if let index = planned.last { return .card(index) }
    if let first = learning.last { return .wait(until: first.ms, first.index) }
    return .nothing
  }

  /// Takes a card out, wherever it stands.
  public mutating func remove(_ index: StudyCard.Index) {
    if planned.last == index {
      planned.removeLast()
    } else if let place = planned.firstIndex(of: index) {
      planned.remove(at: place)
    }
    learning.removeAll { $0.index == index }
  }

  /// Puts a card where it is asked next.
  public mutating func putFirst(_ index: StudyCard.Index) {
    remove(index)
    planned.append(index)
  }

  /// Puts a card behind all planned ones.
  public mutating func putLast(_ index: StudyCard.Index) {
    remove(index)
    planned.insert(index, at: 0)
  }

  /// Lets a card come back at a time in UTC ms.
  public mutating func put(_ index: StudyCard.Index, at ms: Int64) {
    remove(index)
    let place = learning.firstIndex { $0.ms <= ms } ?? learning.endIndex
    learning.insert((ms, index), at: place)
  }

  /// How many cards are still to be asked, those in learning too whose time comes until then (UTC ms).
  public func remaining(until ms: Int64) -> Int { planned.count + learning.count { $0.ms <= ms } }

  /// How many cards are still to be asked, those in learning too.
  public var remaining: Int { planned.count + learning.count }
}
