import Cards

extension DeckDocument {
  /// A deck as somebody would type it.
  init(_ text: String) {
    self.init(parsing: Array(text.utf8))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The cards of a deck with this file.
  var cards: [Card] { deck(named: "test").cards }

  var rules: [String] { problems.map(\.rule) }
}

extension Card {
  /// Question, arrow, answer.
  var text: String { "\(question) → \(answer.plain)" }
}

/// What a note says, wherever it stands.
struct Written: Equatable {
  let kind: Note.Kind
  let prompt: String
  let answer: String?
  let fields: [Note.Field]
  let topic: String

  init(_ note: Note) {
    kind = note.kind
    prompt = note.prompt
    answer = note.answer
    fields = note.fields
    topic = note.topic
  }
}

/// A generator of numbers that are the same for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &self)]
  }
}
