import ArgumentParser
import Console
import FSRS
import Reviews

extension Study {
  /// `study optimize`: fits the memory model to a learner's reviews.
  struct Optimize: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fit the memory model to your reviews.",
      discussion: """
        Fits the parameters to the journals of all decks, or of one, and says what they would have made of reviews that \
        they had not seen. --save keeps them where they win there; a deck's own only where they beat a fit over all decks \
        too. New parameters move no card before its next answer (study reschedule --spread does). With --evaluate nothing \
        is fitted to all reviews: the parameters in force, or those given, are judged.

        Example: study optimize --save
        """)

    @OptionGroup var options: DeckOptions

    @Option(
      help: ArgumentHelp("A CSV file card_id,review_ms,rating,delta_t instead of journals.", valueName: "file"))
    var log: String?

    @Option(help: "6 or 7: which FSRS (default: the setting, else 7).")
    var model: Int?

    @Option(help: ArgumentHelp("21 or 34 numbers to be judged or beaten.", valueName: "numbers"))
    var parameters: String?

    @Flag(help: "Judge the parameters; fit only to earlier reviews, for comparison.")
    var evaluate = false

    @Flag(help: "Keep the new parameters if they win on held-out reviews.")
    var save = false

    @OptionGroup var output: JSONOption

    func validate() throws {
      if options.deck.count > 1 { throw ValidationError("One deck at a time.") }
      if log != nil, !options.deck.isEmpty || save {
        throw ValidationError("--log is fitted alone: without --deck and --save.")
      }
      if evaluate, save { throw ValidationError("--evaluate saves nothing.") }
      if let model, Parameters.Model(rawValue: model) == nil { throw ValidationError("--model takes 6 or 7.") }
      if let given = try given(), let model, given.model.rawValue != model {
        throw ValidationError("--parameters has \(given.values.count) numbers, which are not FSRS-\(model)'s.")
      }
    }

    func run() throws {
      let shell = try Shell()
      let found = try options.deck.first.flatMap { try shell.decks(for: $0).first }
      let source = try log.map { try ReviewSource(file: $0, shell: shell) } ?? ReviewSource(deck: found, shell: shell)
      let old = try inForce(source)
      let report = try OptimizeReport(
        source: source, old: old, isEvaluation: evaluate, progress: progressLine())
      if output.json {
        try shell.out.json(report.json)
      } else {
        for line in report.lines { try shell.out.line(line) }
      }
      try shell.out.flush()
      if save, report.isKept, let fitted = report.fitted {
        try keep(fitted, source: source, found: found, shell: shell)
        try shell.tell("study: saved; each card moves at its next answer (study reschedule --spread moves all)")
      } else if save {
        try shell.tell("study: the old parameters stay, since they are no worse on held-out reviews")
      }
    }

    /// The parameters to be beaten: those given, else those in force where they are of the model asked for.
    private func inForce(_ source: ReviewSource) throws -> Parameters {
      if let given = try given() { return given }
      let current = source.settings?.memoryParameters ?? .standard
      guard let model = model.flatMap({ Parameters.Model(rawValue: $0) }), model != current.model else {
        return current
      }
      return .standard(model)
    }

    private func given() throws -> Parameters? {
      guard let parameters else { return nil }
      let numbers = parameters.split { " ,\n\t".contains($0) }.map { Double($0) ?? .nan }
      do throws(ParameterProblem) {
        return try Parameters(numbers)
      } catch {
        throw ValidationError("--parameters: \(error.description).")
      }
    }

    /// Tells somebody who waits at a terminal how far it is.
    private func progressLine() -> (Double) -> Void {
      var line = ProgressLine(every: .seconds(1))
      return { line.show($0) }
    }

    private func keep(_ fitted: Parameters, source: ReviewSource, found: DeckFinder.Found?, shell: Shell) throws {
      let home = try shell.home()
      var settings = [(key: SettingKey.parameters.rawValue, value: fitted.text)]
      if let asked = source.settings?.model, asked != fitted.model.rawValue {
        settings.append((SettingKey.model.rawValue, "\(fitted.model.rawValue)"))
      }
      if let found {
        try shell.write(settings, to: home.progress(of: found.folder), lock: found.folder, home: home)
      } else {
        try shell.write(settings, to: home.progress, lock: Rejected.allDecks, home: home)
      }
    }
  }
}
