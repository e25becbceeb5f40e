/// When a card comes back: on a study day, or at a moment (UTC milliseconds) where it comes back within hours.
public enum Due: Hashable, Sendable {
  case day(Day)
  case moment(Int64)
}
