import Cards
import Grammar

/// Makes a sentence of a card and an answer to it, right or wrong.
struct StatementMaker {
  let english: English

  /// The sentence; nil where no good one can be made, for example of "How does it work?".
  func statement(_ source: Exam.Source, answer: String) -> String? {
    let card = source.card
    let answer = Self.bare(answer)
    switch card.kind {
    case .cloze: return card.filled(with: answer, isEnglish: source.isEnglish)
    case .term:
      let (term, meaning) = card.id.text.hasSuffix("/term") ? (answer, card.question) : (card.question, answer)
      return "\(term): \(meaning)"
    case .question: break
    }
    // Who reads a sentence can't tell where several lines end.
    guard !card.question.contains("\n"), !card.question.contains("!["), !card.question.contains("$") else { return nil }
    if source.isEnglish, let statement = EnglishQuestion(card.question, english: english)?.statement(answer) {
      return statement
    }
    return ForeignStatement(card.question, language: source.language)?.statement(answer)
  }

  /// An answer as part of a sentence, without the full stop of its own.
  private static func bare(_ answer: String) -> String {
    guard answer.hasSuffix("."), !answer.dropLast().contains("."), answer.contains(" ") else { return answer }
    return String(answer.dropLast())
  }
}

extension Card {
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
