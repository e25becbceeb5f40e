import Console
import FSRS

/// What fitting or judging a model came to.
struct OptimizeReport {
  let reviews: Int
  let old: Parameters
  /// Nil where parameters were only judged.
  let fitted: Parameters?
  let before: Evaluation
  let after: Evaluation?
  /// Fits to earlier reviews, tried on later ones.
  let trial: Trial
  /// With a deck: fits over all decks, tried on the deck's later reviews.
  let rival: Trial?
  let fitting: Duration
  let reading: Duration

  init(source: ReviewSource, old: Parameters, isEvaluation: Bool, progress: (Double) -> Void) throws {
    let optimizer = Optimizer(old.model)
    self.old = old
    reviews = source.log.count
    reading = source.reading
    let start = ContinuousClock.now
    fitted = isEvaluation ? nil : optimizer.fit(source.log) { progress($0 / 2) }
    fitting = ContinuousClock.now - start
    let evaluator = Evaluator(source.log, old.model)
    before = evaluator.evaluation(old)
    after = fitted.map { evaluator.evaluation($0) }
    progress(0.6)
    trial = optimizer.trial(source.log, against: old)
    progress(0.8)
    rival = source.allDecks.map { all in
      optimizer.trial(source.log, against: old) { window in
        optimizer.fit(all, before: all.place(atOrAfter: source.log.moment(window.lowerBound)))
      }
    }
  }

  /// Whether the fit is worth more than what it would replace.
  var isKept: Bool {
    guard trial.isWon else { return false }
    guard let rival else { return true }
    return trial.fitted.laterDays.logLoss < rival.fitted.laterDays.logLoss
  }
}

extension OptimizeReport {
  var json: JSON {
    let last = after ?? before
    var members: [(String, JSON)] = [
      ("model", .int(old.model.rawValue)), ("reviews", .int(reviews)),
      ("parameters", .array((fitted ?? old).values.map { .double($0) })),
      ("log_loss_before", .double(before.laterDays.logLoss)), ("log_loss", .double(last.laterDays.logLoss)),
      ("rmse_bins", .double(last.laterDays.rmseBins)), ("auc", last.laterDays.auc.map { .double($0) } ?? .null),
      ("kept_default", .bool(fitted == nil || !isKept)), ("fit_seconds", .double(fitting.seconds)),
      ("read_seconds", .double(reading.seconds)),
      ("later_days", JSON(last.laterDays)),
    ]
    if let all = last.all, let allBefore = before.all {
      members.append(("all_reviews", JSON(all)))
      members.append(("all_reviews_log_loss_before", .double(allBefore.logLoss)))
    }
    members.append(("held_out", heldOut))
    return .object(members)
  }

  private var heldOut: JSON {
    func pair(_ evaluation: Evaluation) -> JSON {
      .object([
        ("later_days", JSON(evaluation.laterDays)), ("all_reviews", evaluation.all.map { JSON($0) } ?? .null),
      ])
    }
    return .object([
      ("splits", .int(trial.windows)), ("fitted", pair(trial.fitted)), ("old", pair(trial.old)),
      ("all_decks", rival.map { pair($0.fitted) } ?? .null),
      ("moving_average", JSON(trial.movingAverage)),
    ])
  }

  var lines: [TerminalText] {
    var rows = [["scored on", "reviews", "log loss", "RMSE (bins)", "AUC"]]
    func add(_ name: String, _ measures: Measures?) {
      guard let measures, measures.reviews > 0 else { return }
      rows.append([
        name, "\(measures.reviews)", decimals(measures.logLoss, 4), decimals(measures.rmseBins, 4),
        measures.auc.map { decimals($0, 4) } ?? "",
      ])
    }
    add(fitted == nil ? "later days" : "later days, old", before.laterDays)
    add("later days, fitted", after?.laterDays)
    add(fitted == nil ? "all reviews" : "all reviews, old", before.all)
    add("all reviews, fitted", after?.all)
    add("held out, old", trial.old.laterDays)
    add("held out, fitted", trial.fitted.laterDays)
    add("held out, all decks", rival?.fitted.laterDays)
    add("held out, moving average", trial.movingAverage)
    var lines: [TerminalText] = ["FSRS-\(old.model.rawValue), \(counted(reviews, "review"))"]
    lines += aligned(rows)
    lines += calibration(after ?? before)
    if let fitted { lines += [verdict, TerminalText(block: "parameters " + fitted.text)] }
    return lines
  }

  private var verdict: TerminalText {
    if trial.windows == 0 { return "Too few reviews on later days to tell whether new parameters are better." }
    if isKept { return "The new parameters are better on reviews that they have not seen." }
    return trial.isWon
      ? "A fit over all decks is better on this deck's reviews that it has not seen."
      : "The old parameters are no worse on reviews that the new ones have not seen."
  }

  /// Predicted and real recall, side by side: a full line of 40 is 100 %.
  private func calibration(_ evaluation: Evaluation) -> [TerminalText] {
    let shown = evaluation.laterDays.calibration.filter { $0.reviews >= 20 }
    guard !shown.isEmpty else { return [] }
    let rows = shown.map { bin -> [String] in
      let predicted = min(39, Int(bin.predicted * 40))
      var bar = Array(String(repeating: "█", count: Int((bin.recalled * 40).rounded())))
      bar += Array(repeating: " ", count: max(0, 40 - bar.count))
      bar[predicted] = "│"
      return [
        percent(bin.predicted), percent(bin.recalled), "\(bin.reviews)", String(bar),
      ]
    }
    return [""] + aligned([["predicted", "recalled", "reviews", "recalled (█) and predicted (│)"]] + rows) + [""]
  }
}

extension JSON {
  /// A model's measures with the calibration that they sum up.
  fileprivate init(_ measures: Measures) {
    self = .object([
      ("reviews", .int(measures.reviews)), ("log_loss", .double(measures.logLoss)),
      ("rmse_bins", .double(measures.rmseBins)), ("auc", measures.auc.map { .double($0) } ?? .null),
      (
        "calibration",
        .array(
          measures.calibration.map {
            .object([
              ("from", .double($0.predictions.lowerBound)), ("to", .double($0.predictions.upperBound)),
              ("reviews", .int($0.reviews)), ("predicted", .double($0.predicted)), ("recalled", .double($0.recalled)),
            ])
          })
      ),
    ])
  }
}

extension Duration {
  fileprivate var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
