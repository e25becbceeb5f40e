import Grammar

/// What an answer looks like to somebody who guesses: only answers of one shape are confused.
struct AnswerShape {
  enum Sort: Hashable {
    case weekday, month
    /// A year by itself.
    case year
    /// Digits, and the text around them; in a date the months are blanked too.
    case number(around: String)
    case date(around: String)
    /// A number written as a word, and the text around it.
    case numeral(around: String)
    /// Between back quotes; an option begins with a hyphen.
    case code(isOption: Bool)
    /// Capital letters only: a short form.
    case capitals
    case name(EntityType?)
    case phrase(Phrase)
  }

  /// How words that are no name stand together.
  enum Phrase: Hashable {
    case sentence, toInfinitive, infinitive, gerund, adverbial, adjective
    /// - Parameter isFollowed: whether "to do something" comes behind it.
    case noun(isPlural: Bool, type: EntityType, isFollowed: Bool)
    /// Words of a language of which no grammar is known.
    case words
  }

  let look: AnswerLook
  let sort: Sort

  /// How far an answer of another shape is from being tempting where one of this shape is right: 0 for the very same
  /// shape, 1 for one that differs in number or in what it names; nil where nobody would take one for the other.
  func distance(to other: AnswerShape) -> Int? {
    guard other.look.mayPass(for: self) else { return nil }
    if sort == other.sort { return 0 }
    guard case .phrase(.noun(_, let one, let isFollowed)) = sort,
      case .phrase(.noun(_, let another, isFollowed)) = other.sort
    else { return nil }
    let things: Set<EntityType> = [.thing, .body, .place]
    return one == another || things.contains(one) && things.contains(another) ? 1 : nil
  }

  /// Whether several things are named; nil where that can't be told.
  var isPlural: Bool? {
    if case .phrase(.noun(let isPlural, type: _, isFollowed: _)) = sort { isPlural } else { nil }
  }
}
