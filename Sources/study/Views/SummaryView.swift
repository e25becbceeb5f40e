import Console
import Reviews

extension SittingView {
  /// The end of a sitting: what was learned, and when to come back.
  func summary(
    _ summary: Summary, today: Day, now: Int64, journals: [String], ever: Calibration, unsaved: Int
  ) -> [TerminalText] {
    var lines: [TerminalText] = []
    if summary.answers == 0 {
      lines += paragraph(summary.remaining > 0 ? "Nothing answered; nothing changed." : "Nothing to ask now.")
    } else {
      lines += paragraph(tally(summary))
      if !summary.calibration.isEmpty {
        var told = calibration(summary.calibration)
        if ever.sure > summary.calibration.sure { told += " In all: sure \(ever.sure) times, \(ever.sureRight) right." }
        lines += paragraph(told)
      }
    }
    if summary.isCram {
      let told = crammed(summary, today: today)
      if !told.isEmpty { lines += paragraph(told) }
    } else {
      lines += paragraph(comeBack(summary, today: today, now: now))
    }
    for journal in journals { lines += [TerminalText(line: "Saved in \(journal)").styled(.dim)] }
    if unsaved > 0 {
      lines += paragraph("\(counted(unsaved, "line")) could not be saved.")
    }
    return lines
  }

  /// What was answered, in one line.
  func tally(_ summary: Summary) -> String {
    var parts = [counted(summary.answers, "answer")]
    if summary.begun > 0 { parts.append(counted(summary.begun, "new card")) }
    if summary.reviews > 0 {
      let share = percent(Double(summary.recalled) / Double(summary.reviews))
      parts.append("\(summary.recalled) of \(counted(summary.reviews, "review")) recalled (\(share))")
    }
    parts.append(longDuration(seconds: Int(summary.duration / 1000)))
    return parts.joined(separator: isPlain ? ", " : " · ")
  }

  /// How often the learner was right when sure, and when unsure.
  func calibration(_ calibration: Calibration) -> String {
    var parts: [String] = []
    if calibration.sure > 0 { parts.append("Sure of \(calibration.sure): \(calibration.sureRight) right.") }
    if calibration.unsure > 0 { parts.append("Unsure of \(calibration.unsure): \(calibration.unsureRight) right.") }
    if calibration.sure > calibration.sureRight {
      parts.append("What you were sure of and missed comes first tomorrow.")
    }
    return parts.joined(separator: " ")
  }

  /// What cramming left as it was.
  private func crammed(_ summary: Summary, today: Day) -> String {
    let done = summary.answers > 0 ? ["Crammed: nothing was scheduled."] : []
    let due: String? =
      switch summary.next {
      case _ where summary.dueNow > 0: "Due as before: \(counted(summary.dueNow, "card")) now."
      case .day(let day)? where day - today == 1: "Due as before: \(counted(summary.nextCount, "card")) tomorrow."
      case .day(let day)?: "Due as before: \(counted(summary.nextCount, "card")) on \(day)."
      case .moment?: "Due as before: \(counted(summary.nextCount, "card")) later today."
      case nil: nil
      }
    return (done + (due.map { [$0] } ?? [])).joined(separator: " ")
  }

  private func comeBack(_ summary: Summary, today: Day, now: Int64) -> String {
    if summary.remaining > 0 { return "\(counted(summary.remaining, "card")) still to do today." }
    let new = summary.newLeft > 0 ? " \(counted(summary.newLeft, "new card")) left for later days." : ""
    switch summary.next {
    case nil: return summary.newLeft > 0 ? "Come back tomorrow." + new : "Nothing is planned."
    case .moment(let ms)?:
      let wait = longDuration(seconds: Int(max(0, ms - now) / 1000))
      return "Come back in \(wait): \(counted(summary.nextCount, "card")) then." + new
    case .day(let day)?:
      if summary.newLeft > 0, day - today > 1 {
        return "Come back tomorrow for new cards (\(summary.newLeft) left); the next review is due on \(day)."
      }
      let when = day - today == 1 ? "tomorrow" : "on \(day) (in \(longDays(day - today)))"
      return "Come back \(when): \(counted(summary.nextCount, "card")) due." + new
    }
  }
}
