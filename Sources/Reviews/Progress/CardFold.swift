import FSRS

/// A card's state while its events are folded: everything that the next event can change, and little else.
struct CardFold: Sendable {
  enum Phase: UInt8, Sendable {
    case new, learning, review, relearning
  }

  /// What decided when the card comes back.
  enum DueSource: Sendable {
    case none
    /// A review without `due`: its position in the order of folding, by which the settings in force are found. Its day
    /// is computed only for a card's last one.
    case position(UInt32)
    /// As written in the line of that record.
    case line(UInt32)
  }

  var phase = Phase.new
  var isSuspended = false
  var flag: UInt8 = 0
  var memory: Memory?
  var due = DueSource.none
  var lastDay: Int32 = 0
  var firstDay: Int32 = 0
  var lastMs: Int64 = 0
  var buriedOn: Int32?
  /// The day on which it was missed by a learner who was sure, until it is asked on a later one.
  var surelyMissedOn: Int32?
  var reps: Int32 = 0
  var lapses: Int32 = 0
  /// How often it was recalled on its last day, since it was last forgotten.
  var recalls: UInt8 = 0
  /// The record of its last text.
  var text: UInt32?
  /// Whether any event was about it.
  var isKnown = false

  /// The card is new again; suspended, buried and flagged stay, and so do the counts.
  mutating func reset() {
    phase = .new
    memory = nil
    due = .none
    surelyMissedOn = nil
  }
}
