/// What studying at a desired retention is expected to cost and to bring.
public struct Outlook: Hashable, Sendable {
  public let retention: Double
  /// Answers, those on the same day and the first ones too.
  public internal(set) var answers = 0.0
  public internal(set) var seconds = 0.0
  /// How many cards would be recalled right after the last day.
  public internal(set) var known = 0.0
  /// Cards that were due and waited, where there is a limit a day.
  public internal(set) var waiting = 0.0

  init(retention: Double) { self.retention = retention }

  public var minutes: Double { seconds / 60 }
  /// 0 where no time is spent.
  public var knownAMinute: Double { seconds > 0 ? known / minutes : 0 }
}
