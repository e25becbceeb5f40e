#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The formulas of FSRS-6, one function each, with the names of its paper and w for the parameters.
///
/// Source: "The Algorithm" in the wiki of open-spaced-repetition/awesome-fsrs, and py-fsrs 6. Stability S and times t
/// are in days, difficulty D goes from 1 to 10, G is the rating from 1 to 4, R a probability. Where py-fsrs leaves
/// stability without an upper bound, it stays at most 36,500 days here, as in fsrs-rs.
struct FSRS6: Hashable, Sendable {
  static let stabilities = 0.001...36_500.0
  static let difficulties = 1.0...10.0

  private let w: [Double]
  /// DECAY = -w20.
  private let decay: Double
  /// FACTOR = 0.9^(1/DECAY) - 1, so that R(S, S) is 0.9.
  private let factor: Double
  /// e^w8, the scale of growth after recall.
  private let recallScale: Double
  /// e^(w17·w18), by which forgetting shortens stability at least.
  private let forgettingDivisor: Double
  /// D0(4), not clamped, to which difficulty reverts.
  private let easyDifficulty: Double

  init(_ parameters: Parameters) {
    precondition(parameters.model == .fsrs6, "FSRS-6 was given another model's parameters")
    w = parameters.values
    decay = -w[20]
    factor = pow(0.9, 1 / decay) - 1
    recallScale = exp(w[8])
    forgettingDivisor = exp(w[17] * w[18])
    easyDifficulty = w[4] - exp(w[5] * 3) + 1
  }

  /// R(t, S) = (1 + FACTOR·t/S)^DECAY.
  func retrievability(after t: Double, stability s: Double) -> Double {
    pow(1 + factor * t / s, decay)
  }

  /// I(r, S) = S/FACTOR·(r^(1/DECAY) - 1), the days until recall has fallen to r; not rounded.
  func interval(retention r: Double, stability s: Double) -> Double {
    (s / factor) * (pow(r, 1 / decay) - 1)
  }

  /// S0(G) = w[G-1], after the first review.
  func initialStability(_ rating: Rating) -> Double {
    clampedStability(w[rating.rawValue - 1])
  }

  /// D0(G) = w4 - e^(w5·(G-1)) + 1, after the first review.
  func initialDifficulty(_ rating: Rating) -> Double {
    clampedDifficulty(w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1)
  }

  /// D'(D, G) = w7·D0(4) + (1-w7)·(D + ΔD·(10-D)/9), with ΔD = -w6·(G-3).
  func nextDifficulty(_ d: Double, _ rating: Rating) -> Double {
    let change = -(w[6] * Double(rating.rawValue - 3))
    let damped = d + (10 - d) * change / 9
    return clampedDifficulty(w[7] * easyDifficulty + (1 - w[7]) * damped)
  }

  /// S'r(D, S, R, G) = S·(1 + e^w8·(11-D)·S^-w9·(e^(w10·(1-R)) - 1)·(w15 if hard)·(w16 if easy)).
  func stabilityAfterRecall(_ d: Double, _ s: Double, _ r: Double, _ rating: Rating) -> Double {
    let growth = recallScale * (11 - d) * pow(s, -w[9]) * (exp(w[10] * (1 - r)) - 1)
    let hardPenalty = rating == .hard ? w[15] : 1
    let easyBonus = rating == .easy ? w[16] : 1
    return clampedStability(s * (1 + growth * hardPenalty * easyBonus))
  }

  /// S'f(D, S, R) = min(w11·D^-w12·((S+1)^w13 - 1)·e^(w14·(1-R)), S/e^(w17·w18)).
  func stabilityAfterForgetting(_ d: Double, _ s: Double, _ r: Double) -> Double {
    let relearned = w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp(w[14] * (1 - r))
    return clampedStability(min(relearned, s / forgettingDivisor))
  }

  /// S'(S, G) = S·e^(w17·(G-3+w18))·S^-w19, for a review on the day of the last one; recall never shortens it.
  func stabilityAfterSameDayReview(_ s: Double, _ rating: Rating) -> Double {
    let increase = exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(s, -w[19])
    return clampedStability(s * (rating == .again ? increase : max(increase, 1)))
  }
}

extension FSRS6 {
  /// The memory after a review `days` after the last one; parts of a day don't count, as in py-fsrs.
  func memory(after rating: Rating, from memory: Memory?, elapsed days: Double) -> Memory {
    guard let memory else {
      return Memory(stability: initialStability(rating), difficulty: initialDifficulty(rating))
    }
    let (s, d) = (memory.stability, memory.difficulty)
    return Memory(
      stability: stability(after: rating, s, d, wholeDays: days.rounded(.down)),
      difficulty: nextDifficulty(d, rating))
  }

  private func stability(after rating: Rating, _ s: Double, _ d: Double, wholeDays: Double) -> Double {
    guard wholeDays >= 1 else { return stabilityAfterSameDayReview(s, rating) }
    let r = retrievability(after: wholeDays, stability: s)
    return rating == .again ? stabilityAfterForgetting(d, s, r) : stabilityAfterRecall(d, s, r, rating)
  }

  private func clampedStability(_ s: Double) -> Double {
    min(max(s, Self.stabilities.lowerBound), Self.stabilities.upperBound)
  }

  private func clampedDifficulty(_ d: Double) -> Double {
    min(max(d, Self.difficulties.lowerBound), Self.difficulties.upperBound)
  }
}
