import Console
import FSRS
import Reviews

/// The ratings on offer with what each leads to, the proposal in brackets: `again 10m · hard 1d · [good 3d] · easy 8d > `.
///
/// Where words are spoken and they are known by now, only the proposal is said. On a narrow terminal it gives up, in this order: wide separators, the words of what isn't proposed, the intervals.
func ratingLine(_ revealed: Session.Revealed, columns: Int, isPlain: Bool, isKnown: Bool = false) -> TerminalText {
  func entry(_ rating: Rating, name: String, interval: Bool) -> String {
    let wait = interval ? revealed.waits[rating].map { " " + shortInterval($0) } ?? "" : ""
    return rating == revealed.proposal ? "[\(rating.word)\(wait)]" : name + wait
  }
  func line(_ separator: String, words: Bool, intervals: Bool) -> String {
    revealed.ratings
      .map { entry($0, name: words ? $0.word : String($0.rawValue), interval: intervals) }
      .joined(separator: separator)
  }
  if isPlain, isKnown { return TerminalText(line: entry(revealed.proposal, name: "", interval: true)) }
  let wide = isPlain ? ", " : " · "
  let candidates = [
    line(wide, words: true, intervals: true),
    line(isPlain ? " " : "·", words: true, intervals: true),
    line(wide, words: false, intervals: true),
    line(" ", words: false, intervals: true),
    line(wide, words: true, intervals: false),
    entry(revealed.proposal, name: "", interval: true),
  ]
  // Room for the prompt's end and one key.
  let room = max(0, columns - 4)
  let fitting = candidates.first { displayWidth($0) <= room } ?? "[\(revealed.proposal.word)]"
  return TerminalText(line: fitting)
}

extension Rating {
  /// The rating as it is typed and shown.
  var word: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }
}
