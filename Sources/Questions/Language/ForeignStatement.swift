/// A statement in another language that gaps can be made of: a sentence, or a part of a long one.
struct ForeignStatement: Sendable {
  static let words = 4...25
  /// The words that a part of a sentence must have.
  static let leastOfPart = 5

  let scalars: [Unicode.Scalar]
  let language: Language
  /// Which of its point's sentences it is of.
  let sentence: Int
  let line: Int
  let emphasised: [String]
  /// How many scalars its label takes at its beginning, with the colon.
  let labelLength: Int

  var text: String { String(scalars) }

  init(
    _ text: String, language: Language, sentence: Int, of point: Outline.Point, labelLength: Int = 0
  ) {
    scalars = Array(text.unicodeScalars)
    self.language = language
    self.sentence = sentence
    self.labelLength = labelLength
    line = point.sentences[sentence].line
    emphasised = point.sentences[sentence].emphasised
  }

  /// The statements of a point's sentence, or throws why there are none.
  static func statements(of index: Int, in point: Outline.Point, language: Language) throws(Refusal)
    -> [ForeignStatement]
  {
    let text = point.sentences[index].text
    let label = index == 0 ? point.label : nil
    if let label, text.isFragment(in: language) {
      let head = label + language.colon
      let joined = head + text
      guard language.wordCount(of: joined) >= words.lowerBound else { throw .tooShort }
      if language.wordCount(of: joined) <= words.upperBound {
        let length = head.unicodeScalars.count
        return [ForeignStatement(joined, language: language, sentence: index, of: point, labelLength: length)]
      }
    }
    // Behind a label a pronoun stands for the label.
    if let reason = ForeignOpening(text, language).refusal { throw reason }
    if language.wordCount(of: text) < words.lowerBound { throw .tooShort }
    let parts = ForeignClauses(text, language: language).parts()
    if parts.isEmpty { throw .tooLong }
    return parts.map { ForeignStatement($0, language: language, sentence: index, of: point) }
  }

  /// Why a whole sentence is no statement, however it begins; nil if it may be one.
  static func dismissal(of text: String, _ language: Language) -> Refusal? {
    let scalars = Array(text.unicodeScalars)
    if scalars.contains("\u{FFFD}") { return .unreadable }
    if text.utf8.count > 2 * Statement.longest { return .tooLong }
    let quotations = Quotations(scalars)
    let last = scalars.last { !SentenceSplitter.isCloser($0) && $0 != " " }
    if let last, "?？؟;".unicodeScalars.contains(last), last != ";" || language.code == "el" { return .askedOfReader }
    if let first = quotations.outer.first, first.lowerBound == 0,
      !scalars.indices.contains(where: { !quotations.contain($0) && scalars[$0].properties.isAlphabetic })
    {
      return .speaker
    }
    return nil
  }
}

extension Language {
  /// As it stands behind a label.
  var colon: String { hasNoBlanks ? "：" : code == "fr" ? " : " : ": " }

  /// As it ends a statement.
  var stop: String { code == "zh" || code == "ja" ? "。" : code == "hi" ? "।" : code == "th" ? "" : "." }
}

extension String {
  /// Does it need its label before it: begins it small, or has it no stop?
  fileprivate func isFragment(in language: Language) -> Bool {
    let first = unicodeScalars.first { $0.properties.isAlphabetic }
    let isSmall = first?.properties.isLowercase ?? false
    return isSmall || !endsStatement || language.wordCount(of: self) < ForeignStatement.words.lowerBound
  }
}
