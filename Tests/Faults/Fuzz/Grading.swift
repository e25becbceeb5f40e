import Answers
import Cards

private let english = Grader()
private let german = Grader(language: "de")
private let japanese = Grader(language: "ja", foldsKana: true)
private let others = ["fr", "it", "nl", "ru", "tr", "zh", "ko"].map { Grader(language: $0) }

/// Lines of text: what is typed, and what is expected, as one answer, as a list and as a choice. A grade always comes, and
/// the answer itself is right.
func fuzz(_ bytes: [UInt8]) {
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    .map(String.init)
  guard let typed = lines.first, lines.count > 1 else { return }
  let items = lines.dropFirst().map { Answer.Item($0) }
  let answers: [Answer] = [
    .text(Answer.Item(lines[1], accept: Array(lines.dropFirst(2)))), .list(items, ordered: false),
    .list(items, ordered: true), .choice(lines.dropFirst().enumerated().map { .init($1, isRight: $0 % 2 == 0) }),
  ]
  for grader in [english, german, japanese] + others {
    for answer in answers {
      let verdict = grader.verdict(on: typed, for: answer)
      hold(verdict == grader.verdict(on: typed, for: answer), "the same answer has the same verdict")
      hold(verdict.kind != .wrong || verdict.proposedGrade == 1, "wrong proposes again")
    }
  }
}
