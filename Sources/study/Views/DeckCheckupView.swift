import Cards
import Console

extension DeckCheckup {
  /// What is amiss; nothing where nothing is.
  var lines: [TerminalText] {
    errors.map(\.text)
      + unclear.map { "\(found.name): the history of card \($0.text) could belong to several new cards; it stays" }
      + gone.map { "\(found.name): card \($0.text) is no longer in the deck; its history is kept" }
  }

  var json: JSON {
    .object([
      ("name", .string(found.name)), ("path", .string(found.path)), ("errors", .array(errors.map(\.json))),
      ("unclear", .array(unclear.map { .string($0.text) })), ("gone", .array(gone.map { .string($0.text) })),
    ])
  }
}
