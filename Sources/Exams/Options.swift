import Answers
import Cards

extension [Answer.Option] {
  /// Whether several of them are right, so that several may be chosen.
  public var isOfSeveral: Bool { count { $0.isRight } > 1 }

  /// The places of the options that a line chooses; none where it chooses nothing, or two of which one is right at most.
  public func chosen(by typed: String, grader: Grader) -> [Index] {
    (isOfSeveral ? several(typed, by: grader) : one(typed, by: grader))?.chosen ?? []
  }

  /// A line that chooses one option, which is then right or not; nil where it chooses none, or two.
  func one(_ typed: String, by grader: Grader) -> ExamAnswer? {
    for place in indices {
      // The line is the option's text or letter if it is right where that option is.
      let verdict = grader.verdict(on: typed, for: .choice(asIf([place])))
      guard [.right, .misspelt].contains(verdict.kind) else { continue }
      let judged = self[place].isRight ? verdict : .of(false, missing: filter(\.isRight).map(\.text))
      return ExamAnswer(typed: typed, chosen: [place], verdict: judged)
    }
    return nil
  }

  /// A line that chooses several: right with all the right ones and no other, partly with some.
  func several(_ typed: String, by grader: Grader) -> ExamAnswer? {
    // As if all were right, those that are missing are those that weren't chosen.
    let meant = grader.verdict(on: typed, for: .choice(asIf([Index](indices))))
    guard meant.kind != .wrong else { return nil }
    let chosen = indices.filter { !meant.missing.contains(self[$0].text) }
    let hits = chosen.count { self[$0].isRight }
    let extras = chosen.count - hits
    let right = filter(\.isRight)
    let missing = indices.filter { self[$0].isRight && !chosen.contains($0) }.map { self[$0].text }
    let verdict: Verdict =
      if hits == 0 { .of(false, missing: missing) } else if missing.isEmpty, extras == 0 { .of(true) } else {
        Verdict(.partly, proposedGrade: Swift.max(0, hits - extras) * 2 >= right.count ? 2 : 1, missing: missing)
      }
    return ExamAnswer(typed: typed, chosen: chosen, verdict: verdict)
  }

  private func asIf(_ right: [Index]) -> [Answer.Option] {
    indices.map { Answer.Option(self[$0].text, isRight: right.contains($0)) }
  }
}

/// The letter that stands before an option: "a" for the first one, and numbers from the 27th on.
///
/// - Parameter place: from 0 on.
public func letter(ofOption place: Int) -> String {
  place < 26 ? String(UnicodeScalar(UInt8(97 + place))) : "\(place + 1)"
}
