import Cards
import FSRS

/// How long a learner usually takes for a right answer, by how long the answer is.
///
/// It tells a slow answer, which may be right and yet is hardly known, from one that only takes long to type.
public struct AnswerPace: Hashable, Sendable {
  /// A right answer: the letters that it has, and the ms that it took.
  struct Sample: Hashable, Sendable {
    let letters: Int
    let ms: Int64
  }

  /// Something that took far longer than it usually takes, in ms.
  public struct Slowness: Hashable, Sendable {
    public let ms: Int64
    public let usual: Int64

    public init(ms: Int64, usual: Int64) {
      self.ms = ms
      self.usual = usual
    }
  }

  private let samples: [Sample]

  /// Fewer right answers of such a length tell nothing.
  static let fewest = 20
  /// In fewer ms nobody reads a question and answers it: a program does.
  static let least: Int64 = 500
  /// A slow answer takes so many times what is usual …
  static let factor: Int64 = 3
  /// … and longer, in ms, than anybody needs to read a question and to type: this, and so much for each letter.
  static let reading: Int64 = 15_000
  static let typing: Int64 = 400

  init(_ samples: [Sample]) {
    self.samples = samples
  }

  /// The median of the answers that are between half and twice as long; nil where too few are known.
  func usual(letters: Int) -> Int64? {
    let alike = samples.filter { $0.letters <= 2 * letters && letters <= 2 * $0.letters }.map(\.ms)
    return alike.count < Self.fewest ? nil : alike.sorted()[alike.count / 2]
  }

  /// Whether a right answer was slow for this learner; nil if it wasn't, if that can't be told, or if the time was a pause.
  func slowness(of ms: Int64, letters: Int) -> Slowness? {
    guard ms <= Int64(AnswerTimes.longest), ms > Self.reading + Self.typing * Int64(letters),
      let usual = usual(letters: letters), ms > Self.factor * usual
    else { return nil }
    return Slowness(ms: ms, usual: usual)
  }

  /// Whether a right answer was slow for this learner.
  public func isSlow(_ ms: Int64, for answer: Answer) -> Bool { slowness(of: ms, letters: answer.letterCount) != nil }
}

extension Journal {
  /// The pace of the last answers that were right, whether typed or only thought: a line doesn't tell.
  ///
  /// - Parameter cards: those whose answers are known.
  public func answerPace(of cards: [Card]) -> AnswerPace {
    let letters = Dictionary(cards.map { ($0.id, $0.answer.letterCount) }, uniquingKeysWith: { first, _ in first })
    let order = order ?? FoldOrder(self)
    var samples: [AnswerPace.Sample] = []
    for position in (0..<order.count(of: self)).reversed().prefix(2000) where samples.count < 500 {
      let record = records[order.index(at: position)]
      guard record.kind == .rev, let rating = record.rating, rating != .again, record.card != Record.noCard,
        !order.isUndone(record, self), let count = letters[Card.ID(names[record.card])]
      else { continue }
      let ms = milliseconds(of: record)
      if ms >= AnswerPace.least, ms <= Int64(AnswerTimes.longest) { samples.append(.init(letters: count, ms: ms)) }
    }
    return AnswerPace(samples)
  }
}

extension Answer {
  /// The letters of the answer as it is typed, at least 1: a choice is answered by one.
  var letterCount: Int {
    if case .choice = self { 1 } else { max(1, plain.count) }
  }
}
