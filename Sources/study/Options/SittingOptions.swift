import ArgumentParser
import Reviews

/// What `study session` can be told.
struct SittingOptions: ParsableArguments {
  @Option(help: "New cards today, on all devices together (default: the setting, else 20).")
  var new: Int?

  @Option(help: "At most so many due cards.")
  var limit: Int?

  @Option(help: "Only cards with this tag.")
  var tag: String?

  @Option(help: "Spend so many minutes: what gains most in each comes first.")
  var minutes: Int?

  @Flag(help: "Cards that aren't due too; their reviews are marked early.")
  var all = false

  @Flag(help: "Any card, and nothing is scheduled.")
  var cram = false

  @Option(help: "The order of due cards: due (likeliest recalled first), random or deck.")
  var order: QueueOptions.Order = .due

  @Option(help: "Desired retention, 0.7 to 0.99 (default: the setting, else 0.9).")
  var retention: Double?

  @Flag(help: "Two grades: again and good.")
  var passFail = false

  @Flag(help: "Take back the last answer of today first, and ask its card again.")
  var undo = false

  @Flag(help: "Whole lines only, words instead of glyphs, no redrawing (also ACCESSIBLE=1).")
  var lines = false

  func validate() throws {
    for (name, value, least) in [("--new", new, 0), ("--limit", limit, 0), ("--minutes", minutes, 1)] {
      guard let value, value < least else { continue }
      throw ValidationError("\(name) takes a number from \(least) on, not \(value).")
    }
    if let retention, !(0.7...0.99).contains(retention) {
      throw ValidationError("--retention takes a number from 0.7 to 0.99, not \(retention).")
    }
  }

  var queue: QueueOptions {
    var options = QueueOptions()
    options.order = order
    options.limit = limit
    options.new = new
    options.tag = tag
    options.includesEarly = all
    options.isCram = cram
    options.minutes = minutes
    return options
  }
}

extension QueueOptions.Order: ExpressibleByArgument {}
