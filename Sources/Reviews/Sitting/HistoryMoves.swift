import Cards

/// Which histories move to which cards, after notes of a deck were edited.
///
/// A card that the journal knows and the deck no longer holds has moved if the deck holds a new card in its place: one
/// with the same answer, or with a closely similar question. Only what is clear is moved: where two cards could be
/// meant, none is.
public struct HistoryMoves: Hashable, Sendable {
  public struct Move: Hashable, Sendable {
    public let from: Card.ID
    public let to: Card.ID
  }

  /// The clear ones, in the order of the deck's cards.
  public private(set) var moves: [Move] = []
  /// Cards whose history could belong to several new cards, or which compete for one.
  public private(set) var unclear: [Card.ID] = []
  /// Cards that are gone, with nothing in their place.
  public private(set) var gone: [Card.ID] = []
  /// Less than half of the journal's cards are in the deck: it is likely another deck, so nothing is moved.
  public private(set) var isOtherDeck = false

  /// Compares what a journal knows with a deck's cards.
  ///
  /// - Parameters:
  ///   - known: the cards that have a history, with their texts as the journal has them.
  ///   - refused: moves that were undone; they aren't guessed again.
  public init(known: [Card.ID: CardState.Text?], cards: [Card], refused: Set<Move> = []) {
    let ids = Set(cards.map(\.id))
    let lost = known.keys.filter { !ids.contains($0) }.sorted()
    guard !lost.isEmpty else { return }
    let texts = Dictionary(cards.map { ($0.id, CardState.Text(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let unchanged = Set(texts.values)
    // A card that only got another identity, by an `Id:` for example, is in the deck all the same.
    let present = known.count { id, text in ids.contains(id) || text.map(unchanged.contains) == true }
    guard 2 * present >= known.count else {
      isOtherDeck = true
      return
    }
    var olds = lost.map { Old(id: $0, text: known[$0] ?? nil) }
    var news = cards.filter { known[$0.id] == nil }.map { New(id: $0.id, text: texts[$0.id]) }
    for likeness in Likeness.allCases {
      match(&olds, &news, by: likeness, refused: refused)
    }
    gone = olds.map(\.id)
    let places = Dictionary(cards.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    moves.sort { (places[$0.to] ?? 0) < (places[$1.to] ?? 0) }
  }

  private struct Old {
    let id: Card.ID
    let text: CardState.Text?
  }

  private struct New {
    let id: Card.ID
    let text: CardState.Text?
  }

  /// How alike two cards are, the most alike first.
  private enum Likeness: CaseIterable {
    case sameText, sameAnswerSimilarQuestion, sameAnswer, similarQuestion

    func holds(_ old: CardState.Text, _ new: CardState.Text) -> Bool {
      switch self {
      case .sameText: old == new
      case .sameAnswerSimilarQuestion:
        old.answer == new.answer && similarity(old.question, new.question) >= 0.5
      case .sameAnswer: old.answer == new.answer
      case .similarQuestion: similarity(old.question, new.question) >= 0.8
      }
    }
  }

  /// Moves every pair that has only each other; who has several candidates is unclear and out of the game.
  private mutating func match(
    _ olds: inout [Old], _ news: inout [New], by likeness: Likeness, refused: Set<Move>
  ) {
    var candidates: [Int: [Int]] = [:]
    var suitors: [Int: [Int]] = [:]
    for (oldPlace, old) in olds.enumerated() {
      guard let text = old.text else { continue }
      for (newPlace, new) in news.enumerated() {
        guard let newText = new.text, likeness.holds(text, newText),
          !refused.contains(Move(from: old.id, to: new.id))
        else { continue }
        candidates[oldPlace, default: []].append(newPlace)
        suitors[newPlace, default: []].append(oldPlace)
      }
    }
    var outOld: Set<Int> = []
    var outNew: Set<Int> = []
    for (oldPlace, places) in candidates {
      outOld.insert(oldPlace)
      guard places.count == 1, let place = places.first, suitors[place]?.count == 1 else {
        unclear.append(olds[oldPlace].id)
        continue
      }
      outNew.insert(place)
      moves.append(Move(from: olds[oldPlace].id, to: news[place].id))
    }
    unclear.sort()
    olds = olds.enumerated().filter { !outOld.contains($0.offset) }.map(\.element)
    news = news.enumerated().filter { !outNew.contains($0.offset) }.map(\.element)
  }
}

/// How similar two texts are, from 0 to 1: twice the number of letter pairs they share, by the number that they have
/// (Dice's coefficient over bigrams).
func similarity(_ one: String, _ other: String) -> Double {
  if one == other { return 1 }
  let first = pairs(one)
  let second = pairs(other)
  let total = first.values.reduce(0, +) + second.values.reduce(0, +)
  guard total > 0 else { return 0 }
  let shared = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
  return Double(2 * shared) / Double(total)
}

private func pairs(_ text: String) -> [UInt64: Int] {
  var result: [UInt64: Int] = [:]
  var last: UInt64 = 32
  for scalar in text.lowercased().unicodeScalars {
    let value = UInt64(scalar.value)
    result[last << 32 | value, default: 0] += 1
    last = value
  }
  return result
}
