import ArgumentParser
import Cards
import Console
import FSRS
import Reviews

extension Study {
  /// `study simulate`: what a desired retention costs and brings.
  struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Weigh workload against knowledge for desired retentions from 0.70 to 0.99.",
      discussion: """
        Says for each what studying the deck would take and how much of it you would know at the end, from where your \
        cards stand, how you rate and how long your answers take. Marked is the retention with the most known cards for \
        each minute. On one day the same journal gives the same table.

        Example: study simulate --deck beijing --days 180
        """)

    @OptionGroup var options: DeckOptions

    @Option(help: "How many days, 1 to 3650.")
    var days = 365

    @Option(help: "New cards a day (default: the setting, else 20).")
    var new: Int?

    @Option(help: "At most so many due cards a day (default: the setting, else no limit).")
    var limit: Int?

    @OptionGroup var output: JSONOption

    func validate() throws {
      if options.deck.count != 1 { throw ValidationError("Which deck? For example --deck beijing.") }
      guard (1...3650).contains(days) else { throw ValidationError("--days takes 1 to 3650.") }
      if let new, new < 0 { throw ValidationError("--new takes a number from 0 on.") }
      if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on.") }
    }

    func run() throws {
      let shell = try Shell()
      for found in try options.deck.flatMap({ try shell.decks(for: $0) }) {
        let deck = try shell.document(at: found.path).deck(named: found.name)
        let progress = try shell.progress(of: found, deck: deck)
        var plan = StudyPlan(of: deck, progress: progress, at: shell.clock.now, days: days)
        plan.newADay = new ?? plan.newADay
        plan.reviewsADay = limit ?? plan.reviewsADay
        let report = SimulationReport(
          name: found.name, plan: plan, scheduler: progress.scheduler, habits: progress.journal.habits(),
          retention: progress.settings.retention)
        if output.json {
          try shell.out.json(report.json)
        } else {
          for line in report.lines { try shell.out.line(line) }
        }
      }
      try shell.out.flush()
    }
  }
}
