import Cards
import Console
import FSRS
import Reviews

extension SittingView {
  /// What a message says.
  ///
  /// - Parameter isLast: whether the sitting ends with it, so that nothing can be taken back any more.
  func message(_ message: Session.Message, isLast: Bool = false) -> [TerminalText] {
    switch message {
    case .hint(let text):
      // Rows of dots are read out dot by dot.
      let spoken = isPlain ? text.replacing(#/·+/#, with: "…") : text
      return ("  hint: " + markdown(spoken).line).wrapped(columns: width, indent: 8)
    case .noMoreHints: return paragraph("  No more hints; an empty line shows the answer.")
    case .undone(let card, let deed):
      return ("Taken back: \(description(deed)). " + shortened(card)).wrapped(columns: width)
    case .nothingToUndo: return paragraph("Nothing to take back in this sitting.")
    case .nothingMoreToUndo: return paragraph("That is all there was to take back.")
    case .did(let deed): return paragraph(confirmation(deed) + (isLast ? "" : takingBack(deed)))
    case .noted(let isSure): return paragraph(isSure ? "  Noted: sure." : "  Noted: unsure.")
    case .onlyCard: return paragraph("It is the only card left; :bury puts it off until tomorrow.")
    case .unknownCommand(let text) where text == "flag" || text.hasPrefix("flag "):
      return paragraph("A flag is a number from 1 to 7, as in :flag 2; :flag 0 takes it away.")
    case .unknownCommand(let text) where text == "undo" || text.hasPrefix("undo "):
      return paragraph("The number of things to take back is 1 or more, as in :undo 2.")
    case .unknownCommand(let text):
      return paragraph("There is no command :\(text) here; :help lists them. An answer that begins with a colon: \\:")
    case .notNow(let name): return paragraph(":\(name) has nothing to work on just now.")
    case .ratingExpected(let ratings):
      let names = ratings.map { "\($0.rawValue) \($0.word)" }.joined(separator: ", ")
      return paragraph("A rating is wanted: \(names). Enter takes the one in brackets.")
    case .info(let card, let state, let stability): return info(card, state, stability: stability)
    case .why(let timing): return paragraph(why(timing))
    case .leech(let card, _, let lapses):
      let advice: TerminalText =
        " A card that costs so much is often two, or badly put: "
        + (isLast ? "rewrite it (study edit)." : "take it back and rewrite it (:undo, :edit).")
      return ("Forgotten \(lapses) times: “" + shortened(card) + "”" + advice).wrapped(
        columns: width)
    case .stats(let summary, let standings): return stats(summary, standings)
    case .tooLate: return paragraph("You have seen the answer; :sure and :unsure come before it.")
    case .gone: return paragraph("The card is no longer in the deck; on with the next.")
    case .help: return help()
    }
  }

  /// What the sitting begins with where something of an earlier one was to be taken back.
  func takenBack(_ last: Desk.TakenBack?, among cards: [StudyCard]) -> [TerminalText] {
    guard let last else { return paragraph("Nothing to take back: nothing was answered today on this device.") }
    var lines =
      last.index.map { message(.undone(cards[$0].card, what: .rated(last.review.rating))) }
      ?? paragraph("Taken back: \(description(.rated(last.review.rating))); its card is no longer in the deck.")
    if case .unsaved(_, let problem) = last.outcome { lines += paragraph("Not saved: \(problem.description).") }
    return lines
  }

  /// How a slip on the very last card is mended, told once.
  func slip(deck: String) -> [TerminalText] {
    paragraph("Was the last answer a slip? study --deck \(deck) --undo takes it back.")
  }

  private func description(_ deed: Session.Deed) -> String {
    switch deed {
    case .rated(let rating): "the rating \(rating.word)"
    case .skipped: "the skipping"
    case .buried: "the burying"
    case .suspended: "the suspending"
    case .unsuspended: "lifting the suspension"
    case .reset: "the reset"
    case .flagged(let color): color == 0 ? "taking the flag away" : "the flag \(color)"
    }
  }

  private func confirmation(_ deed: Session.Deed) -> String {
    switch deed {
    case .rated(let rating): "Rated \(rating.word)."
    case .skipped: "Skipped; it comes back later in this sitting."
    case .buried: "Buried until tomorrow."
    case .suspended: "Suspended; only --cram asks it, where :suspend lifts that."
    case .unsuspended: "No longer suspended."
    case .reset: "Reset: the card is new again."
    case .flagged(let color): color == 0 ? "The flag is gone." : "Flagged \(color)."
    }
  }

  private func takingBack(_ deed: Session.Deed) -> String {
    switch deed {
    case .buried, .suspended, .unsuspended, .reset: " :undo takes it back."
    case .rated, .skipped, .flagged: ""
    }
  }

  private func help() -> [TerminalText] {
    var lines = paragraph("An empty line shows the answer; what you type is compared with it.")
    lines += paragraph("Rate with 1 again, 2 hard, 3 good, 4 easy; Enter takes the one in brackets.")
    let longest = Session.Command.all.map(\.name.count).max() ?? 0
    for command in Session.Command.all {
      let name = ":" + command.name
      lines += labelled("  " + name + String(repeating: " ", count: longest + 3 - name.count), command.meaning)
    }
    return lines
  }

  private func info(_ card: Card, _ state: CardState, stability: Double?) -> [TerminalText] {
    var parts = ["\(state.standing)", counted(state.reps, "review"), counted(state.lapses, "lapse")]
    if let stability { parts.append("stability \(time(stability)) (to 90 % recall)") }
    if let memory = state.memory { parts.append("difficulty \(rounded(memory.difficulty)) of 10") }
    if let last = state.lastDay { parts.append("last on \(last)") }
    switch state.due {
    case .day(let day)?: parts.append("due on \(day)")
    case .moment?: parts.append("due within hours")
    case nil: break
    }
    if state.flag > 0 { parts.append("flag \(state.flag)") }
    return paragraph("  Card \(card.id): " + parts.joined(separator: ", ") + ".")
  }

  private func stats(_ summary: Summary, _ standings: [Session.Standings]) -> [TerminalText] {
    var lines = paragraph("  So far: " + tally(summary) + ".")
    if !summary.calibration.isEmpty { lines += paragraph("  " + calibration(summary.calibration)) }
    lines += paragraph("  \(counted(summary.remaining, "card")) to go.")
    for (place, deck) in standings.enumerated() {
      let name = deckNames.indices.contains(place) && standings.count > 1 ? deckNames[place] : "The deck"
      var parts = ["\(deck.learned) learned", "\(deck.learning) in learning", "\(deck.new) new"]
      if deck.suspended > 0 { parts.append("\(deck.suspended) suspended") }
      lines += paragraph("  \(name): " + parts.joined(separator: ", ") + "; \(deck.tomorrow) due tomorrow so far.")
    }
    return lines
  }

  /// The due date in one sentence with its numbers.
  private func why(_ timing: Session.Timing) -> String {
    let state = timing.state
    guard let stability = timing.stability, let recall = timing.recall, let last = state.lastDay else {
      return "It is new: you haven't been asked it yet, and it is among today's new cards."
    }
    if let missed = state.surelyMissedOn, missed < timing.today {
      return "You were sure of it on \(missed), and wrong: such a card is asked first on the next day."
    }
    let strength = "a stability of \(time(stability))"
    let (now, goal) = (percent(recall), percent(timing.retention))
    switch (state.due, timing.recallWhenDue) {
    case (.day(let day)?, let then?):
      let away = day == last ? "" : ", \(longDays(day - last)) after \(last)"
      let since = day == timing.today ? "" : "; now it is put at \(now)"
      return "Due on \(day)\(away): with \(strength) your recall is put at \(percent(then)) by then, and you want "
        + "\(goal) (days are spread a little)\(since)."
    case (.moment?, _) where state.phase == .review:
      return "Due on the day of the last answer, \(last): with \(strength) your recall is put at \(now), and you want "
        + "\(goal)."
    case (.moment?, _):
      return "It is being learned: after the answer on \(last) its next step is minutes away, with \(strength)."
    case (.day?, nil), (nil, _):
      return "Last asked on \(last): with \(strength) your recall is put at \(now), and you want \(goal)."
    }
  }

  private func shortened(_ card: Card) -> TerminalText {
    TerminalText(line: markdown(card.question).line.plain).truncated(columns: 60)
  }

  /// A stability in the unit that fits it.
  private func time(_ days: Double) -> String {
    days < 1 ? longDuration(seconds: Int((days * 86_400).rounded())) : "\(rounded(days)) days"
  }

  private func rounded(_ value: Double) -> String {
    value >= 100 ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
  }
}
