/// A question in a language of which no grammar is known, in the few forms that a statement has too.
///
/// In German and Dutch the question word stands where any other part of a sentence may stand. Elsewhere that is so of
/// the subject, and in Chinese and Japanese of all that comes last.
struct ForeignStatement {
  private let before: String
  private let preposition: String
  private let after: String
  private let mark: String
  /// What a question word goes with: "jahr" of "welchem Jahr".
  private var noun: String?
  private var asksWhen = false

  private init(before: String = "", preposition: String = "", after: String, mark: String) {
    self.before = before
    self.preposition = preposition
    self.after = after
    self.mark = mark
  }

  /// Nil where the question has none of these forms.
  init?(_ question: String, language: String?) {
    let code = language?.lowercased().prefix { $0.isLetter } ?? ""
    let text = question.drop { "¿¡ ".contains($0) }
    switch code {
    case "de", "nl", "fr", "es", "it", "pt": self.init(text, in: String(code))
    case "zh", "ja": self.init(eastAsian: text)
    default: return nil
    }
  }

  func statement(_ answer: String) -> String? {
    var preposition = preposition
    if let noun {
      // "In welchem Jahr": the year stands alone. Other numbers rule their nouns in ways of their own.
      let isYear = answer.count == 4 && answer.allSatisfy(\.isNumber)
      if isYear, ["jahr", "jaar"].contains(noun) {
        preposition = ""
      } else if answer.contains(where: \.isNumber) {
        return nil
      }
    }
    if asksWhen, !(answer.count == 4 && answer.allSatisfy(\.isNumber)) {
      let first = ExamWords.all(in: answer).first ?? ""
      guard Self.times.contains(first) else { return nil }
    }
    let said = before + (preposition.isEmpty ? answer : "\(preposition) \(answer)") + after + mark
    return said.prefix(1).uppercased() + said.dropFirst()
  }
}

extension ForeignStatement {
  /// Question words that any answer may replace, and those before a noun, which goes with them.
  private static let words: [String: (alone: Set<String>, withNoun: Set<String>)] = [
    "de": (["wer", "was", "wen", "wann", "wo"], ["welcher", "welche", "welches", "welchen", "welchem"]),
    "nl": (["wie", "wat", "wanneer", "waar"], ["welke", "welk"]),
    "fr": (["qui"], []), "es": (["quién", "quiénes"], []), "it": (["chi"], []), "pt": (["quem"], []),
  ]
  /// Question words before "is": what is asked for is the answer, so the two change places freely.
  private static let copulas: [String: [String]] = [
    "fr": ["quel est", "quelle est", "quels sont", "quelles sont"],
    "es": ["cuál es", "cuáles son", "qué es", "cuál fue", "cuál era"],
    "it": ["qual è", "quale è", "quali sono", "qual era"], "pt": ["qual é", "quais são", "qual era", "qual foi"],
  ]
  private static let times: Set = [
    "am", "im", "um", "seit", "vor", "nach", "von", "zwischen", "bis", "op", "in", "sinds", "rond",
  ]
  private static let prepositions: Set = [
    "in", "an", "auf", "mit", "von", "nach", "bei", "aus", "für", "op", "van", "met", "door",
  ]

  private init?(_ text: Substring, in code: String) {
    let body = text.prefix { $0 != "?" }
    guard text.hasSuffix("?"), text.count(where: { $0 == "?" }) == 1 else { return nil }
    let spoken = body.last.map { $0.isWhitespace } == true ? body.dropLast() : body
    for copula in Self.copulas[code] ?? [] where spoken.lowercased().hasPrefix(copula + " ") {
      let verb = copula.split(separator: " ").last.map(String.init) ?? ""
      self.init(after: " \(verb)" + spoken.dropFirst(copula.count), mark: ".")
      return
    }
    var words = spoken.split(separator: " ", omittingEmptySubsequences: true)[...]
    var preposition = ""
    if let first = words.first, Self.prepositions.contains(first.lowercased()) {
      preposition = String(words.removeFirst())
    }
    var noun: String?
    guard let known = Self.words[code], let asking = words.popFirst()?.lowercased() else { return nil }
    if known.withNoun.contains(asking) {
      // "In welcher Stadt"; with an adjective between the noun can't be told.
      guard let next = words.popFirst() else { return nil }
      noun = next.lowercased()
      if code == "de", words.first?.first?.isUppercase == true { return nil }
    } else if !known.alone.contains(asking) || !preposition.isEmpty {
      return nil
    }
    // "Qui est-ce que", "Qui Paul voit-il": there the question word isn't the subject.
    guard words.count > 1, !["fr", "pt"].contains(code) || !words.contains(where: { $0.contains("-") }) else {
      return nil
    }
    self.init(preposition: preposition, after: " " + words.joined(separator: " "), mark: ".")
    self.noun = noun
    asksWhen = ["wann", "wanneer"].contains(asking)
  }

  private init?(eastAsian text: Substring) {
    guard let last = text.last, "？?。".contains(last) else { return nil }
    let body = text.dropLast()
    for (end, kept) in [("ですか", "です"), ("でしたか", "でした"), ("", "")] where body.hasSuffix(end) {
      let stem = body.dropLast(end.count)
      for word in Self.lastWords where stem.hasSuffix(word) && stem.count > word.count {
        self.init(before: String(stem.dropLast(word.count)), after: kept, mark: "。")
        return
      }
    }
    for word in ["谁", "誰", "だれ"] where body.hasPrefix(word) {
      var rest = body.dropFirst(word.count)
      if rest.hasSuffix("ましたか") || rest.hasSuffix("ますか") || rest.hasSuffix("ですか") { rest.removeLast() }
      self.init(after: String(rest), mark: "。")
      return
    }
    return nil
  }

  private static let lastWords = [
    "什么时候", "哪一年", "哪里", "哪儿", "什么", "谁", "多少", "どこ", "だれ", "誰", "何", "なに", "いつ", "いくつ", "いくら",
  ]
}
