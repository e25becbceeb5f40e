import Cards
import Grammar

/// What may be a wrong answer: a text that answers another card, or a name that its question mentions.
struct Candidate {
  /// With the article that stands before it where it fills a gap.
  let text: String
  /// The place of its card among the sources.
  let index: Int
  let question: QuestionAnalysis
  let isMentioned: Bool
  /// What it looks like, once that was asked.
  private(set) var look: AnswerLook?

  private init(_ text: String, at index: Int, _ question: QuestionAnalysis, isMentioned: Bool) {
    self.text = text
    self.index = index
    self.question = question
    self.isMentioned = isMentioned
  }

  /// All that a card has.
  static func all(of source: Exam.Source, at index: Int) -> [Candidate] {
    let question = QuestionAnalysis(source)
    let article = source.card.determiner.flatMap { ["a", "an", "the"].contains($0) ? $0 + " " : nil } ?? ""
    let answers = source.card.answer.texts.map {
      Candidate(source.isEnglish ? article + $0 : $0, at: index, question, isMentioned: false)
    }
    let names = source.isEnglish ? Mentions.names(in: source.card.question) : []
    return answers + names.map { Candidate($0, at: index, question, isMentioned: true) }
  }

  mutating func looked() -> AnswerLook {
    if let look { return look }
    let found = AnswerLook(text, to: question)
    look = found
    return found
  }

  /// What answers the same sort of question is wanted first: a river beside a river.
  func answersAlike(_ other: QuestionAnalysis) -> Bool {
    !isMentioned && other.focus != nil && other.focus == question.focus
  }

  /// Whether it belongs to a question of this kind; a name or a number tells by itself what it answers.
  func isOfOneMind(with key: AnswerKey) -> Bool {
    let (mine, its) = (key.question.asked, isMentioned ? .thing : question.asked)
    switch key.shape.sort {
    case .phrase, .capitals: return mine == its && !isMentioned
    case .name(nil): return !isMentioned && (mine == its || ![mine, its].contains(.who))
    default: return mine != .definition && its != .definition
    }
  }
}

extension Answer {
  /// The texts that answer, one by one.
  fileprivate var texts: [String] {
    switch self {
    case .text(let item): [item.text]
    case .list(let items, ordered: _): items.map(\.text)
    case .choice(let options): options.filter(\.isRight).map(\.text)
    }
  }
}
