import Cards

extension CardState.Text {
  /// A part is cut to so many bytes of UTF-8 in the journal.
  public static let limit = 4096

  /// A card's text as the journal keeps it, so that an edit can be recognised.
  public init(of card: Card) {
    self.init(question: Self.cut(card.question), answer: Self.cut(card.answer.plain))
  }

  /// The longest beginning of whole scalars that fits.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > limit else { return text }
    var length = 0
    let scalars = text.unicodeScalars
    let end = scalars.firstIndex { scalar in
      length += UTF8.width(scalar)
      return length > limit
    }
    return String(scalars[..<(end ?? scalars.endIndex)])
  }
}
