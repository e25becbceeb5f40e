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

    public init(from: Card.ID, to: Card.ID) {
      self.from = from
      self.to = to
    }
  }

  /// The clear ones, in the order of the deck's cards.
  public private(set) var moves: [Move] = []
  /// Cards whose history could belong to several new cards, or which compete for one.
  public private(set) var unclear: [Card.ID] = []
  /// Cards that are gone, with nothing in their place.
  public private(set) var gone: [Card.ID] = []
  /// Less than half of the journal's cards are in the deck, in the same words or much the same: it is likely another
  /// deck, so nothing is moved.
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
    // A card whose text the journal doesn't have can't be recognised.
    var olds = lost.compactMap { id in known[id]?.map { Old(id: id, text: Compared($0)) } }
    let nameless = lost.filter { known[$0] == .some(nil) }
    var news = cards.filter { known[$0.id] == nil }
      .compactMap { card in texts[card.id].map { New(id: card.id, text: Compared($0)) } }
    let reworded = olds.filter { old in known[old.id]?.map { !unchanged.contains($0) } ?? false }
    guard 2 * present >= known.count || 2 * (present + Self.count(reworded, in: news)) >= known.count else {
      isOtherDeck = true
      return
    }
    for likeness in Likeness.allCases {
      match(&olds, &news, by: likeness, refused: refused)
    }
    gone = (olds.map(\.id) + nameless).sorted()
    let places = Dictionary(cards.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    moves.sort { (places[$0.to] ?? 0) < (places[$1.to] ?? 0) }
  }

  private struct Old {
    let id: Card.ID
    let text: Compared
  }

  private struct New {
    let id: Card.ID
    let text: Compared
  }

  /// How alike two cards are, the most alike first.
  private enum Likeness: CaseIterable {
    case sameText, sameAnswerSimilarQuestion, sameAnswer, similarQuestion

    /// Only texts with the same key can be alike.
    func key(_ text: Compared) -> String {
      switch self {
      case .sameText: text.question + "\n" + text.answer
      case .sameAnswerSimilarQuestion, .sameAnswer: text.answer
      case .similarQuestion: ""
      }
    }

    func holds(_ old: Compared, _ new: Compared) -> Bool {
      switch self {
      case .sameText, .sameAnswer: true
      case .sameAnswerSimilarQuestion: old.similarity(to: new) >= 0.5
      case .similarQuestion: old.similarity(to: new) >= 0.8
      }
    }
  }

  /// Pairs of cards that are compared at most: a deck of thousands that was written anew isn't an edit, and a sitting
  /// must not wait for it.
  private static let mostComparisons = 400_000

  /// How many cards are surely in the deck in other words: a learner who has answered few of its cards needs no others
  /// that stayed as they were.
  private static func count(_ olds: [Old], in news: [New]) -> Int {
    guard olds.count * news.count <= mostComparisons else { return 0 }
    return olds.count { old in
      news.contains { new in
        let similarity = old.text.similarity(to: new.text)
        return similarity >= 0.8 || (similarity >= 0.5 && old.text.answer == new.text.answer)
      }
    }
  }

  /// Moves every pair that has only each other; who has several candidates is unclear and out of the game.
  private mutating func match(
    _ olds: inout [Old], _ news: inout [New], by likeness: Likeness, refused: Set<Move>
  ) {
    var candidates: [Int: [Int]] = [:]
    var suitors: [Int: [Int]] = [:]
    let places = Dictionary(grouping: news.indices) { likeness.key(news[$0].text) }
    let comparisons = olds.reduce(0) { $0 + (places[likeness.key($1.text)]?.count ?? 0) }
    guard comparisons <= Self.mostComparisons else { return }
    for (oldPlace, old) in olds.enumerated() {
      for newPlace in places[likeness.key(old.text)] ?? [] {
        let new = news[newPlace]
        guard likeness.holds(old.text, new.text), !refused.contains(Move(from: old.id, to: new.id)) else { continue }
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

/// A card's text, made ready to be compared with many others.
private struct Compared {
  let question: String
  let answer: String
  /// The question's pairs of neighbouring scalars, sorted.
  private let pairs: [UInt64]

  init(_ text: CardState.Text) {
    question = text.question
    answer = text.answer
    var pairs: [UInt64] = []
    var last: UInt64 = 32
    for scalar in text.question.lowercased().unicodeScalars {
      pairs.append(last << 32 | UInt64(scalar.value))
      last = UInt64(scalar.value)
    }
    self.pairs = pairs.sorted()
  }

  /// How similar two questions are, from 0 to 1: twice the number of letter pairs they share, by the number that they
  /// have (Dice's coefficient over bigrams).
  func similarity(to other: Compared) -> Double {
    let total = pairs.count + other.pairs.count
    let shorter = min(pairs.count, other.pairs.count)
    // Lengths alone can rule a likeness out.
    guard total > 0, 4 * shorter >= total else { return 0 }
    var shared = 0
    var (mine, theirs) = (0, 0)
    while mine < pairs.count, theirs < other.pairs.count {
      if pairs[mine] == other.pairs[theirs] {
        shared += 1
        mine += 1
        theirs += 1
      } else if pairs[mine] < other.pairs[theirs] {
        mine += 1
      } else {
        theirs += 1
      }
    }
    return Double(2 * shared) / Double(total)
  }
}
