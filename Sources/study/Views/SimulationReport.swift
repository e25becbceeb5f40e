import Console
import FSRS

/// What each desired retention would cost and bring.
struct SimulationReport {
  let name: String
  let plan: StudyPlan
  let outlooks: [Outlook]
  /// How many cards would be known without any study.
  let knownWithoutStudy: Double
  /// The retention that the deck's settings ask for.
  let retention: Double

  static let retentions = (70...99).map { Double($0) / 100 }

  init(name: String, plan: StudyPlan, scheduler: Scheduler, habits: Habits, retention: Double) {
    self.name = name
    self.plan = plan
    self.retention = retention
    outlooks = Simulator(scheduler: scheduler, habits: habits, plan: plan).outlooks(SimulationReport.retentions)
    knownWithoutStudy = plan.knownWithoutStudy(scheduler.model)
  }

  /// The one with most known cards for each minute; nil where no time is spent.
  var best: Outlook? { outlooks.filter { $0.seconds > 0 }.max { $0.knownAMinute < $1.knownAMinute } }
}

extension SimulationReport {
  var json: JSON {
    .object([
      ("deck", .string(name)), ("days", .int(plan.days)), ("cards", .int(plan.cards.count + plan.new)),
      ("new", .int(plan.new)), ("new_a_day", .int(plan.newADay)),
      ("reviews_a_day", plan.reviewsADay.map { .int($0) } ?? .null), ("retention", .double(retention)),
      ("known_without_study", .double(knownWithoutStudy)), ("best", best.map { .double($0.retention) } ?? .null),
      (
        "retentions",
        .array(
          outlooks.map {
            .object([
              ("retention", .double($0.retention)), ("answers", .double($0.answers)), ("minutes", .double($0.minutes)),
              ("minutes_a_day", .double($0.minutes / Double(plan.days))), ("known", .double($0.known)),
              ("known_a_minute", .double($0.knownAMinute)), ("waiting", .double($0.waiting)),
            ])
          })
      ),
    ])
  }

  var lines: [TerminalText] {
    let most = max(outlooks.map(\.minutes).max() ?? 0, 1e-9)
    let all = Double(max(1, plan.cards.count + plan.new))
    var rows = [["retention", "answers", "min a day", "known", "an hour", "known ● of all cards, time █ of the most"]]
    rows += outlooks.map { outlook in
      [
        "\(outlook.retention == best?.retention ? "→ " : "  ")\(percent(outlook.retention))",
        decimals(outlook.answers, 0), decimals(outlook.minutes / Double(plan.days), 1), decimals(outlook.known, 0),
        decimals(outlook.knownAMinute * 60, 1),
        bar(time: outlook.minutes / most, known: outlook.known / all),
      ]
    }
    let limit = plan.reviewsADay.map { ", at most \($0) due a day" } ?? ""
    let head =
      "\(name): \(counted(plan.cards.count, "card")) begun and \(plan.new) new, \(plan.newADay) new a day\(limit), "
      + "\(counted(plan.days, "day"))"
    var lines = [TerminalText(line: head)] + aligned(rows)
    let unstudied = decimals(knownWithoutStudy, 0)
    if let best {
      lines.append(
        TerminalText(
          line: "→ Most known cards for each minute at \(percent(best.retention)); \(unstudied) without any study."))
    } else {
      lines.append("Nothing is to be studied.")
    }
    return lines
  }

  /// 40 columns: time as a bar, and a dot where knowledge stands.
  private func bar(time: Double, known: Double) -> String {
    let width = 40
    var cells = [Character](repeating: " ", count: width)
    for cell in 0..<min(width, Int((time * Double(width)).rounded())) { cells[cell] = "█" }
    cells[min(width - 1, Int(known * Double(width)))] = "●"
    return String(cells)
  }
}
