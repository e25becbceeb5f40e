import Cards
import Grammar

/// Makes another card's answer look like the right one, so that neither article nor capital gives that away.
struct Fitting {
  private let key: AnswerKey
  /// Whether it is to stand in a sentence, which needs its article.
  private let isForSentence: Bool
  private let right: Lead
  private let determiner: String?

  init(_ key: AnswerKey, isForSentence: Bool = false) {
    self.key = key
    self.isForSentence = isForSentence
    right = Lead(key.text)
    determiner = key.source.card.determiner
  }

  /// The other answer as it fits here; nil where it can't.
  func fitted(_ text: String) -> String? {
    guard key.source.isEnglish else { return text }
    guard case .phrase(let phrase) = key.shape.sort else {
      guard case .name = key.shape.sort, determiner != nil else { return text }
      return Lead(text).rest
    }
    var text = text
    if text.hasSuffix("."), !key.text.hasSuffix(".") { text.removeLast() }
    guard case .noun(let isPlural, type: _, isFollowed: _) = phrase else { return likeCapital(text) }
    let other = Lead(text)
    guard isList(text) == isList(key.text) else { return nil }
    guard let determiner else {
      // "in full session": where a sentence has a single thing without an article, one with an article is none.
      if key.source.card.kind == .cloze, !isPlural, right.kind == .none, other.kind != .none { return nil }
      // "its practices": whose?
      if other.kind == .possessive { return isForSentence ? nil : likeCapital(other.rest) }
      return likeCapital(text)
    }
    guard other.kind != .possessive else { return nil }
    if ["a", "an"].contains(determiner), isVocal(other.rest) != isVocal(right.rest) { return nil }
    return likeCapital(other.rest)
  }

  /// Options without the articles in which they differ: "main pier", "production of ATP".
  func alike(_ texts: [String]) -> [String] {
    guard key.source.isEnglish, case .phrase(.noun) = key.shape.sort, determiner == nil,
      Set(texts.map { Lead($0).kind }).count > 1
    else { return texts }
    return texts.map { Lead($0).rest }
  }
}

extension Fitting {
  /// The article or the like that a phrase begins with.
  private struct Lead {
    enum Kind { case none, the, a, possessive }

    let kind: Kind
    let rest: String

    init(_ text: String) {
      let first = text.prefix { $0 != " " }
      let kind: Kind =
        switch first.lowercased() {
        case "the": .the
        case "a", "an": .a
        case "its", "their", "his", "her", "our", "my", "your": .possessive
        default: .none
        }
      let isAlone = first.count == text.count
      self.kind = isAlone ? .none : kind
      rest = kind == .none || isAlone ? text : String(text.dropFirst(first.count + 1))
    }
  }

  private func isList(_ text: String) -> Bool { text.contains(", ") || text.contains(" and ") }

  private func isVocal(_ text: String) -> Bool { text.first.map { "aeiouAEIOU".contains($0) } ?? false }

  /// A term of a glossary with a capital where the right one has one.
  private func likeCapital(_ text: String) -> String {
    guard key.question.asksForTerm, key.text.first?.isUppercase == true else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Card {
  /// The article or the like before the gap of a cloze, in English.
  var determiner: String? {
    let known = [
      "a", "an", "the", "its", "their", "his", "her", "this", "that", "these", "those", "no", "any", "each", "every",
      "some",
    ]
    return wordBeforeGap.flatMap { known.contains($0) ? $0 : nil }
  }

  var wordBeforeGap: String? {
    guard kind == .cloze, let gap = question.firstRange(of: "[…") else { return nil }
    return ExamWords.all(in: String(question[..<gap.lowerBound])).last
  }
}
