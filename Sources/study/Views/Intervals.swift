import Console
import FSRS

/// A wait in the shortest form that a learner reads at a glance: `10m`, `3d`, `2.5mo`, `1.2y`.
func shortInterval(_ wait: Scheduler.Wait) -> String {
  switch wait {
  case .seconds(let seconds): shortDuration(seconds: seconds)
  case .days(let days): shortDays(days)
  }
}

func shortDuration(seconds: Int) -> String {
  switch seconds {
  case ..<60: "\(max(0, seconds))s"
  case ..<3600: "\((seconds + 30) / 60)m"
  case ..<86_400: tenths(seconds, of: 3600) + "h"
  default: shortDays((seconds + 43_200) / 86_400)
  }
}

private func shortDays(_ days: Int) -> String {
  switch days {
  case ..<31: "\(days)d"
  case ..<365: tenths(days * 12, of: 365) + "mo"
  default: tenths(days, of: 365) + "y"
  }
}

/// The same for a sentence: `10 minutes`, `1 day`, `2.5 months`.
func longDuration(seconds: Int) -> String {
  switch seconds {
  case ..<60: counted(max(0, seconds), "second")
  case ..<3600: counted((seconds + 30) / 60, "minute")
  case ..<86_400: plural(tenths(seconds, of: 3600), "hour")
  default: longDays((seconds + 43_200) / 86_400)
  }
}

func longDays(_ days: Int) -> String {
  switch days {
  case ..<31: counted(days, "day")
  case ..<365: plural(tenths(days * 12, of: 365), "month")
  default: plural(tenths(days, of: 365), "year")
  }
}

/// A number with its noun: `1 card`, `2 cards`.
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

private func plural(_ number: String, _ noun: String) -> String { "\(number) \(noun)\(number == "1" ? "" : "s")" }

/// A quotient with one decimal, which is left out where it is 0.
private func tenths(_ number: Int, of unit: Int) -> String {
  let tenths = (number * 10 + unit / 2) / unit
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}
