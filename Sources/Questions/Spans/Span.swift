/// A piece of a statement that could be asked for.
struct Span: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case date, amount, count, name, term, quoted, code, phrase
  }

  let kind: Kind
  /// In tokens.
  let tokens: Range<Int>
  /// How much it is news by its nature; 0 to 1.
  let weight: Double
}
