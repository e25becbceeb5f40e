/// A kind of problem with its facts; what it says, and how bad it is.
enum DeckFault {
  case deckTooLarge(bytes: Int)
  case lineTooLong(bytes: Int)
  case overfull(Limit)
  case utf16
  case nul
  case invalidUTF8(byte: UInt8)
  case noNotes
  case unclosedFrontMatter
  case frontMatterLine
  case frontMatterKey(String)
  case unclosedComment
  case unclosedFence
  case nearMiss(DeckLine.Miss, word: String)
  case noAnswer(Note.Kind)
  case noPrompt(Note.Kind)
  case strayAnswer(DeckLine.Tag)
  case secondAnswer(DeckLine.Tag, line: Int)
  case strayField(Note.Field.Name)
  case secondField(Note.Field.Name, line: Int)
  case emptyField(Note.Field.Name)
  case strayText(Note.Field.Name)
  case badID(String)
  case sameID(String, line: Int)
  case samePrompt(line: Int)
  case acceptOfChoice
  case acceptMisfit(String, of: Note.Kind)
  case nothingTicked
  case listTooDeep
  case cloze(Cloze.Mistake)
  case tooMany(Int)

  var severity: DeckProblem.Severity {
    switch self {
    case .invalidUTF8, .noNotes, .frontMatterLine, .frontMatterKey, .nearMiss, .strayField, .emptyField, .strayText,
      .samePrompt, .nothingTicked, .cloze(.stray):
      .warning
    default: .error
    }
  }

  var rule: String {
    switch self {
    case .deckTooLarge: "deck-too-large"
    case .lineTooLong: "line-too-long"
    case .overfull(let limit): limit.rule
    case .utf16: "utf-16"
    case .nul: "nul"
    case .invalidUTF8: "invalid-utf-8"
    case .noNotes: "no-notes"
    case .unclosedFrontMatter: "unclosed-front-matter"
    case .frontMatterLine: "front-matter-line"
    case .frontMatterKey: "front-matter-key-twice"
    case .unclosedComment: "unclosed-comment"
    case .unclosedFence: "unclosed-code-fence"
    case .nearMiss(.lowerCase, word: _): "lower-case-tag"
    case .nearMiss(.wideColon, word: _): "wide-colon"
    case .nearMiss(.indented, word: _): "indented-tag"
    case .noAnswer(.term): "term-without-definition"
    case .noAnswer: "question-without-answer"
    case .noPrompt: "empty-prompt"
    case .strayAnswer(.definition): "definition-without-term"
    case .strayAnswer: "answer-without-question"
    case .secondAnswer(.definition, line: _): "second-definition"
    case .secondAnswer: "second-answer"
    case .strayField: "field-without-note"
    case .secondField: "field-twice"
    case .emptyField: "empty-field"
    case .strayText: "text-behind-field"
    case .badID: "bad-id"
    case .sameID: "duplicate-id"
    case .samePrompt: "duplicate-prompt"
    case .acceptOfChoice, .acceptMisfit: "accept-does-not-fit"
    case .nothingTicked: "nothing-ticked"
    case .listTooDeep: "list-too-deep"
    case .cloze(.nested): "nested-deletion"
    case .cloze(.empty): "empty-deletion"
    case .cloze(.unclosed): "unclosed-deletion"
    case .cloze(.none): "cloze-without-deletion"
    case .cloze(.stray): "stray-bracket"
    case .cloze(.tooLarge): "cloze-too-large"
    case .tooMany: "too-many-problems"
    }
  }
}

extension DeckFault {
  /// What a deck may only have so much of; the deck isn't read further.
  enum Limit {
    case cards, headings, items, clozes, frontMatter, records

    fileprivate var rule: String {
      switch self {
      case .cards: "too-many-cards"
      case .headings: "too-many-headings"
      case .items: "too-many-items"
      case .clozes: "clozes-too-large"
      case .frontMatter: "front-matter-too-long"
      case .records: "record-too-long"
      }
    }
  }
}
