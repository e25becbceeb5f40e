import Cards
import Exams
import Reviews

/// What a quiz came to.
struct QuizResult {
  struct Miss {
    let question: ExamQuestion
    /// Nil where the quiz ended before the question was answered.
    let answer: ExamAnswer?

    /// The texts of the options that were chosen; nil where nothing was to be chosen.
    var chosen: [String]? {
      guard case .choice(let options) = question.form else { return nil }
      return answer?.chosen.map { options[$0].text } ?? []
    }
  }

  let count: Int
  let score: Int
  /// The questions that weren't answered rightly, those that nobody answered too.
  let misses: [Miss]
  let milliseconds: Int64

  init(_ questions: [ExamQuestion], answers: [ExamAnswer], milliseconds: Int64) {
    count = questions.count
    misses = questions.enumerated().compactMap { place, question in
      guard answers.indices.contains(place) else { return Miss(question: question, answer: nil) }
      return answers[place].isRight ? nil : Miss(question: question, answer: answers[place])
    }
    score = count - misses.count
    self.milliseconds = milliseconds
  }

  init(_ loop: QuizLoop) {
    self.init(loop.questions, answers: loop.answers, milliseconds: loop.clock.now.ms - loop.start)
  }

  /// How many questions were left when the quiz ended.
  var unanswered: Int { misses.count { $0.answer == nil } }
}
