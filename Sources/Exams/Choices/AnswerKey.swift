import Answers
import Cards

/// The right answer to a card, and so which texts are surely wrong.
struct AnswerKey {
  let text: String
  /// The place of its card among the sources.
  let index: Int
  let source: Exam.Source
  let question: QuestionAnalysis
  let shape: AnswerShape
  private let answerWords: Set<String>
  private let answerContent: Set<String>
  private let questionWords: Set<String>
  private let questionContent: Set<String>

  init(_ text: String, at index: Int, of source: Exam.Source, _ question: QuestionAnalysis, shape: AnswerShape) {
    self.text = text
    self.index = index
    self.source = source
    self.question = question
    self.shape = shape
    answerWords = Set(ExamWords.all(in: source.card.answer.plain))
    answerContent = ExamWords.content(of: source.card.answer.plain)
    questionWords = Set(ExamWords.all(in: source.card.question))
    questionContent = ExamWords.content(of: source.card.question)
  }

  /// Whether a text is surely no right answer, doesn't stand in the question, and is no option already.
  func excludes(_ text: String, beside options: [String]) -> Bool {
    let words = Set(ExamWords.all(in: text))
    // Grading long texts against each other takes a second each, and nobody chooses between paragraphs.
    guard words.count <= Self.mostWords, answerWords.count <= Self.mostWords else { return false }
    guard !words.isSubset(of: answerWords), !answerWords.isSubset(of: words), !givesAway(text, words) else {
      return false
    }
    return source.grader.verdict(on: text, for: source.card.answer).kind == .wrong
      && !options.contains { source.grader.verdict(on: text, for: .text(Answer.Item($0))).kind != .wrong }
  }

  /// Whether another card's answer, or a name that its question mentions, is no answer here for all that the two cards
  /// tell.
  func excludes(answersTo rival: Exam.Source, areMentioned: Bool) -> Bool {
    let card = source.card
    // What fills another gap of the same sentence may fill this one, and what answers the same question does.
    guard !rival.card.isSibling(of: card), likeness(rival.card.question) < (areMentioned ? 0.25 : 0.75) else {
      return false
    }
    guard areMentioned || answerWords.count <= Self.mostWords && ExamWords.all(in: rival.card.answer.plain).count <= 80
    else { return false }
    return areMentioned || rival.grader.verdict(on: card.answer.plain, for: rival.card.answer).kind == .wrong
  }
}

extension AnswerKey {
  private static let mostWords = 40

  /// Whether the words of the question tell the right answer from this one.
  private func givesAway(_ text: String, _ words: Set<String>) -> Bool {
    let own = ExamWords.content(of: text)
    if words.isSubset(of: questionWords) || !own.isEmpty && own.isSubset(of: questionContent) { return true }
    // "Which industry?" "The defense industry."
    let shared = answerContent.filter { ExamWords.overlap([$0], questionContent) }
    return !shared.isEmpty && !ExamWords.overlap(own, shared)
  }

  /// How much of their words two questions share, up to 1: what answers "Which country borders Chile?" may answer "Which
  /// other country borders Chile?".
  private func likeness(_ other: String) -> Double {
    if other == source.card.question { return 1 }
    let its = ExamWords.content(of: other)
    let (common, all) = (questionContent.intersection(its).count, questionContent.union(its).count)
    return all > 2 ? Double(common) / Double(all) : 0
  }
}
