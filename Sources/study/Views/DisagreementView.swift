import Cards
import Console
import Questions

/// A card that stays as somebody edited it, though its notes changed: where it stands, and what they say now.
func lines(of disagreement: Rebuilding.Disagreement, in path: String) -> [TerminalText] {
  let question = disagreement.note.cards().first?.question ?? disagreement.note.prompt
  let now: TerminalText =
    if let now = disagreement.now {
      "  \(now.place) now says: \(now.sentence)"
    } else {
      "  nothing stands in its sentence's place now"
    }
  let advice: [TerminalText] =
    disagreement.withheld == nil ? [] : ["  delete the card and build again to get the new one"]
  return ["\(path):\(disagreement.line): kept as you edited it, though its notes changed: \(question)", now] + advice
}
