import Cards

/// What a typed answer is worth.
public struct Verdict: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case right
    /// Right but for a small slip of the fingers.
    case misspelt
    /// Some of several things, or all of them with others.
    case partly
    case wrong
  }

  public let kind: Kind
  /// The grade to propose to the learner: 1 again, 2 hard, 3 good, 4 easy.
  public let proposedGrade: Int
  /// The items of a list, the right options of a choice, or the words of a sentence that weren't given, in the answer's
  /// order.
  public let missing: [String]
  /// Where a misspelt answer differs, and where a right one has other accents or another article.
  public let difference: Difference?

  public init(_ kind: Kind, proposedGrade: Int, missing: [String] = [], difference: Difference? = nil) {
    precondition((1...4).contains(proposedGrade), "a grade is 1 to 4")
    self.kind = kind
    self.proposedGrade = proposedGrade
    self.missing = missing
    self.difference = difference
  }
}

/// The words in which a typed answer differs from the expected one.
public struct Difference: Hashable, Sendable {
  public struct Pair: Hashable, Sendable, CustomStringConvertible {
    public let typed: String
    public let expected: String

    public init(typed: String, expected: String) {
      self.typed = typed
      self.expected = expected
    }

    public var description: String { "\(typed) → \(expected)" }
  }

  /// In the order of the expected text; never empty.
  public let pairs: [Pair]

  public init(_ pairs: [Pair]) {
    precondition(!pairs.isEmpty, "a difference has a place")
    self.pairs = pairs
  }
}

/// Compares what a learner typed with what the card expects, by the rules of English.
public func verdict(on typed: String, for answer: Answer) -> Verdict {
  Grader().verdict(on: typed, for: answer)
}

extension Verdict {
  static let right = Verdict(.right, proposedGrade: 3)

  /// The better of two readings of one typed text is the one that ranks higher.
  var rank: Int {
    switch kind {
    case .right: 1_000_000
    case .misspelt: 900_000
    case .partly: 500_000 + proposedGrade * 10_000 - min(missing.count, 9_999)
    case .wrong: 0
    }
  }

  static func misspelt(_ difference: Difference) -> Verdict {
    Verdict(.misspelt, proposedGrade: 2, difference: difference)
  }

  /// Right, with accents and articles to be told of.
  static func right(telling pairs: [Difference.Pair]) -> Verdict {
    Verdict(.right, proposedGrade: 3, difference: pairs.isEmpty ? nil : Difference(pairs))
  }

  static func wrong(missing: [String] = []) -> Verdict { Verdict(.wrong, proposedGrade: 1, missing: missing) }

  /// Partly right: hard where at least half is there, else again.
  static func partly(given: Int, of count: Int, missing: [String]) -> Verdict {
    Verdict(.partly, proposedGrade: given * 2 >= count ? 2 : 1, missing: missing)
  }
}
