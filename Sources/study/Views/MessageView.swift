import Cards
import Console
import FSRS
import Reviews

extension SittingView {
  /// What a message says.
  func message(_ message: Session.Message) -> [TerminalText] {
    switch message {
    case .hint(let text): return labelled("  hint: ", text)
    case .noMoreHints: return paragraph("  No more hints; an empty line shows the answer.")
    case .undone(let card, let deed): return paragraph("Taken back: \(description(deed)). \(shortened(card.question))")
    case .nothingToUndo: return paragraph("Nothing to take back in this sitting.")
    case .did(let deed): return paragraph(confirmation(deed))
    case .skipped: return paragraph("Skipped; it comes back later in this sitting.")
    case .noted(let isSure): return paragraph(isSure ? "  Noted: sure." : "  Noted: unsure.")
    case .onlyCard: return paragraph("It is the only card left; :bury puts it off until tomorrow.")
    case .unknownCommand(let text):
      return paragraph("There is no command :\(text) here; :help lists them. An answer that begins with a colon: \\:")
    case .notNow(let name): return paragraph(":\(name) has nothing to work on just now.")
    case .ratingExpected(let ratings):
      let names = ratings.map { "\($0.rawValue) \($0.word)" }.joined(separator: ", ")
      return paragraph("A rating is wanted: \(names). Enter takes the one in brackets.")
    case .info(let card, let state, let stability): return info(card, state, stability: stability)
    case .why(let state, let stability, let recall, let retention):
      return paragraph(why(state, stability: stability, recall: recall, retention: retention))
    case .source(let source): return paragraph(source.map { "Source: \($0)" } ?? "The note names no source.")
    case .help: return help()
    }
  }

  private func description(_ deed: Session.Deed) -> String {
    switch deed {
    case .rated(let rating): "the rating \(rating.word)"
    case .buried: "the burying"
    case .suspended: "the suspending"
    case .reset: "the reset"
    case .flagged(let color): color == 0 ? "taking the flag away" : "the flag \(color)"
    }
  }

  private func confirmation(_ deed: Session.Deed) -> String {
    switch deed {
    case .rated(let rating): "Rated \(rating.word)."
    case .buried: "Buried until tomorrow; :undo takes it back."
    case .suspended: "Suspended; it isn't asked any more. :undo takes it back."
    case .reset: "Reset: the card is new again. :undo takes it back."
    case .flagged(let color): color == 0 ? "The flag is gone." : "Flagged \(color)."
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

  private func why(_ state: CardState, stability: Double?, recall: Double?, retention: Double) -> String {
    guard let stability, let recall, let last = state.lastDay else {
      return "It is new: you haven't been asked it yet."
    }
    let chance = "chance that you recall it is put at \(Int((recall * 100).rounded())) %"
    let goal = "you want \(Int((retention * 100).rounded())) %"
    let strength = "a stability of \(time(stability))"
    switch state.due {
    case .day(let day)?:
      return "Last asked on \(last), it was set for \(day): with \(strength) the \(chance), and \(goal)."
    case .moment? where state.phase == .review:
      return "Last asked on \(last), it was set for the same day: with \(strength) the \(chance), and \(goal)."
    case .moment?: return "It is being learned: its next step is minutes after the last, on \(last)."
    case nil: return "Last asked on \(last): with \(strength) the \(chance), and \(goal)."
    }
  }

  private func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }

  /// A stability in the unit that fits it.
  private func time(_ days: Double) -> String {
    days < 1 ? longDuration(seconds: Int((days * 86_400).rounded())) : "\(rounded(days)) days"
  }

  private func rounded(_ value: Double) -> String {
    value >= 100 ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
  }
}
