import Cards
import Grammar

/// The sentence that a card makes with an answer, right or wrong.
struct StatementForm {
  private let source: Exam.Source
  private let english: EnglishQuestion?
  private let foreign: ForeignStatement?

  init(_ source: Exam.Source, english: English) {
    self.source = source
    let question = source.card.question
    // Who reads a sentence can't tell where several lines end.
    guard source.card.kind == .question, !question.contains("\n"), !question.contains("!["), !question.contains("$")
    else {
      (self.english, foreign) = (nil, nil)
      return
    }
    self.english = source.isEnglish ? EnglishQuestion(question, english: english) : nil
    foreign = ForeignStatement(question, language: source.language)
  }

  /// The sentence; nil where no good one can be made, for example of "How does it work?".
  func statement(_ answer: String) -> String? {
    let card = source.card
    let answer = Self.bare(answer)
    switch card.kind {
    case .cloze: return card.filled(with: answer, isEnglish: source.isEnglish)
    case .term:
      let (term, meaning) = card.asksForTerm ? (answer, card.question) : (card.question, answer)
      return "\(term): \(meaning)"
    case .question: return english?.statement(answer) ?? foreign?.statement(answer)
    }
  }

  /// An answer as part of a sentence, without the full stop of its own.
  private static func bare(_ answer: String) -> String {
    guard answer.hasSuffix("."), !answer.dropLast().contains("."), answer.contains(" ") else { return answer }
    return String(answer.dropLast())
  }
}

extension Card {
  /// Whether it is the side of a glossary's entry that asks for the term.
  var asksForTerm: Bool { kind == .term && id.text.hasSuffix("/term") }

  /// A cloze with its gap filled, and with the article before it that the filling asks for.
  fileprivate func filled(with answer: String, isEnglish: Bool) -> String? {
    guard let gap = question.firstRange(of: "[…"), let end = question[gap.upperBound...].firstIndex(of: "]") else {
      return nil
    }
    var before = String(question[..<gap.lowerBound])
    if isEnglish, let first = answer.first, first.isLowercase {
      let isVocal = "aeiou".contains(first)
      for (article, other) in [(" a ", " an "), (" an ", " a ")] where before.hasSuffix(article) {
        if isVocal == (article == " a ") { before = before.dropLast(article.count) + other }
      }
    }
    return before + answer + question[question.index(after: end)...]
  }
}
