/// Why a sentence or a question of it makes no card.
public enum Refusal: String, Error, Hashable, Sendable, CaseIterable {
  case scenery = "scenery"
  case housekeeping = "housekeeping"
  case askedOfReader = "asked-of-reader"
  case byline = "byline"
  case pronoun = "pronoun-without-noun"
  case demonstrative = "demonstrative-without-noun"
  case speaker = "quote-without-speaker"
  case unreadable = "unreadable"
  case tooShort = "too-short"
  case tooLong = "too-long"
  case protagonist = "says-whose-it-is"
  case answerInQuestion = "answer-in-question"
  case answerInTopic = "answer-in-topic"
  case answerTooLong = "answer-too-long"
  case duplicate = "duplicate"
  case givesAway = "gives-away"
  case pointFull = "point-full"
  case weak = "weak"
  case nothingToAsk = "nothing-to-ask"
  case notWritable = "not-writable"

  /// The reason as a report says it.
  public var sentence: String {
    switch self {
    case .scenery: "praise or scene setting"
    case .housekeeping: "housekeeping: it is about the text or the meeting, not its subject"
    case .askedOfReader: "it asks or tells the reader something"
    case .byline: "a byline"
    case .pronoun: "it begins with a pronoun whose noun is elsewhere"
    case .demonstrative: "it begins with this, these or such, and says no noun"
    case .speaker: "a quotation without its speaker"
    case .unreadable: "the text is damaged here"
    case .tooShort: "too short to stand alone"
    case .tooLong: "no part of at most 25 words stands alone"
    case .protagonist: "the answer is the only word that says whose it is"
    case .answerInQuestion: "the question says the answer"
    case .answerInTopic: "the topic above the question says the answer"
    case .answerTooLong: "the answer is longer than 12 words"
    case .duplicate: "another card asks the same"
    case .givesAway: "another card says the answer"
    case .pointFull: "the point has better cards"
    case .weak: "not news enough"
    case .nothingToAsk: "no name, number, date, list or key phrase to ask for"
    case .notWritable: "the deck format can't hold it"
    }
  }
}
