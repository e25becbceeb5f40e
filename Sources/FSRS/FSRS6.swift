import Glibc

/// The formulas of FSRS-6, under the names of their paper.
///
/// Source: open-spaced-repetition's "The Algorithm" (FSRS-6) and py-fsrs 6.3. `w` are the 21 parameters, `g` is a rating
/// from 1 to 4, `s` a stability in days, `d` a difficulty from 1 to 10, `r` a chance of recall, `t` a time in days.
struct FSRS6: Sendable {
  let w: InlineArray<21, Double>
  /// The exponent of the forgetting curve, negative.
  let decay: Double
  /// Makes the chance of recall 0.9 after as many days as the stability.
  let factor: Double
  /// e^w₈
  private let growth: Double
  /// e^(w₁₇·w₁₈)
  private let lapseDivisor: Double
  /// D₀(4)
  private let easyDifficulty: Double

  init(w: [Double]) {
    self.w = InlineArray { w[$0] }
    growth = exp(w[8])
    lapseDivisor = exp(w[17] * w[18])
    easyDifficulty = w[4] - exp(w[5] * 3) + 1
    decay = -w[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// R(t, S) = (1 + factor · t / S)^decay
  func retrievability(after t: Double, stability s: Double) -> Double {
    pow(1 + factor * t / s, decay)
  }

  /// The t with R(t, S) = r: S / factor · (r^(1/decay) − 1)
  func interval(stability s: Double, retention r: Double) -> Double {
    s / factor * (pow(r, 1 / decay) - 1)
  }

  /// S₀(g) = w[g−1]
  func initialStability(_ g: Int) -> Double { w[g - 1] }

  /// D₀(g) = w₄ − e^(w₅·(g−1)) + 1, not bounded here.
  func initialDifficulty(_ g: Int) -> Double { w[4] - exp(w[5] * Double(g - 1)) + 1 }

  /// D′ = w₇·D₀(4) + (1−w₇)·(D − w₆·(g−3)·(10−D)/9)
  func nextDifficulty(_ d: Double, _ g: Int) -> Double {
    w[7] * easyDifficulty + (1 - w[7]) * dampedDifficulty(d, g)
  }

  /// D − w₆·(g−3)·(10−D)/9
  func dampedDifficulty(_ d: Double, _ g: Int) -> Double {
    let delta = -(w[6] * Double(g - 3))
    return d + (10 - d) * delta / 9
  }

  /// Less than a day after the last review: S′ = S · e^(w₁₇·(g−3+w₁₈)) · S^(−w₁₉), which falls after again only.
  func shortTermStability(_ s: Double, _ g: Int) -> Double {
    let increase = exp(w[17] * (Double(g) - 3 + w[18])) * pow(s, -w[19])
    return s * (g >= 2 ? max(increase, 1) : increase)
  }

  /// After recall: S′ = S·(1 + e^w₈·(11−D)·S^(−w₉)·(e^((1−R)·w₁₀) − 1)·w₁₅ if hard·w₁₆ if easy)
  func recallStability(_ s: Double, _ d: Double, _ r: Double, _ g: Int) -> Double {
    let hard = g == 2 ? w[15] : 1
    let easy = g == 4 ? w[16] : 1
    return s * (1 + recallGrowth(s, d, r) * hard * easy)
  }

  /// e^w₈·(11−D)·S^(−w₉)·(e^((1−R)·w₁₀) − 1)
  func recallGrowth(_ s: Double, _ d: Double, _ r: Double) -> Double {
    growth * (11 - d) * pow(s, -w[9]) * (exp((1 - r) * w[10]) - 1)
  }

  /// After a lapse: the least of w₁₁·D^(−w₁₂)·((S+1)^w₁₃ − 1)·e^((1−R)·w₁₄) and S / e^(w₁₇·w₁₈)
  func forgetStability(_ s: Double, _ d: Double, _ r: Double) -> Double {
    let long = w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp((1 - r) * w[14])
    return min(long, s / lapseDivisor)
  }
}
