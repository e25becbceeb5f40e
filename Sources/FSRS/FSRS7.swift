import Glibc

/// The formulas of FSRS-7, under the names of its authors.
///
/// Source: open-spaced-repetition, fsrs-rs `model_v7.rs` and srs-benchmark `fsrs_v7.py` (2026). A card has two traces, a
/// slow one with stability `s` and a fast one with stability `f`, both in days, and a difficulty `d` from 1 to 10; `g` is
/// a rating from 1 to 4, `r` a chance of recall, `t` a time in days and parts of days. A review after a minute and one
/// after a year take the same path.
struct FSRS7: Sendable {
  /// The chance of recall lies between this and 1 minus this.
  static let floor = 1e-5
  /// An interval is at most so long, in days.
  static let longest = 36_500.0
  /// A root below this counts as no time at all, in days.
  static let shortest = 1e-12
  private static let logLongest = log(longest)
  private static let logShortest = log(shortest)

  let firstStability: SIMD4<Double>
  let firstDifficulty: SIMD4<Double>
  /// How much a rating moves the difficulty.
  let difficultyStep: Double
  let slow: Trace
  let fast: Trace
  private let curve: Curve

  /// The eight weights with which one trace answers a review.
  struct Trace: Sendable {
    /// Growth after recall: factor, power of the stability, gain as recall was less likely.
    let growth, growthPower, growthGain: Double
    /// Stability after a lapse: factor, power of the stability before, gain as recall was less likely.
    let lapse, lapsePower, lapseGain: Double
    let hard, easy: Double

    init(_ w: ArraySlice<Double>) {
      let k = w.startIndex
      (growth, growthPower, growthGain) = (exp(w[k] - 1.5), w[k + 1], w[k + 2])
      (lapse, lapsePower, lapseGain) = (w[k + 3], w[k + 4], w[k + 5])
      (hard, easy) = (w[k + 6], w[k + 7])
    }

    /// After a lapse: the least of x and w[k+3]·((x+1)^w[k+4] − 1)·e^((1−q)·w[k+5])
    @inline(__always)
    func lapsed(_ x: Double, _ q: Double) -> Double {
      min(x, lapse * (exp(lapsePower * log(x + 1)) - 1) * exp((1 - q) * lapseGain))
    }

    /// After recall rated good, by how much the stability grows:
    /// e^(w[k]−1.5)·(11−D)·x^(−w[k+1])·(e^((1−q)·w[k+2]) − 1)
    @inline(__always)
    func growth(_ x: Double, _ d: Double, _ q: Double) -> Double {
      let power = growthPower == 0 ? 1 : exp(-growthPower * log(x))
      return growth * (11 - d) * power * (exp((1 - q) * growthGain) - 1)
    }

    /// What a rating makes of the growth.
    @inline(__always)
    func factor(_ rating: Rating) -> Double {
      switch rating {
      case .hard: hard
      case .easy: easy
      case .again, .good: 1
      }
    }
  }

  /// The weights of the forgetting curve.
  private struct Curve: Sendable {
    /// The fast trace: decay at f = 1, its power of f, the logarithm of its recall at t = f.
    let fastDecay, fastDecayPower, fastBase: Double
    /// The slow trace: decay, and its time scale at d = 5.
    let slowDecay, slowScale: Double
    /// The shares of the traces and their powers of the stability.
    let fastShare, fastSharePower, slowShare, slowSharePower: Double
    /// How the difficulty moves the slow trace's share and time scale.
    let shareByDifficulty, scaleByDifficulty: Double
  }

  /// A memory's forgetting curve: what doesn't depend on time.
  struct Forgetting {
    /// Share, speed and decay of each trace.
    let m, u, a: Double
    let n, v, b: Double

    /// Rf = (1 + u·t)^a
    @inline(__always) func fast(after t: Double) -> Double { exp(a * log(1 + u * t)) }
    /// Rs = (1 + v·t)^b
    @inline(__always) func slow(after t: Double) -> Double { exp(b * log(1 + v * t)) }

    /// R = (1 − 2·10⁻⁵)·(m·Rf + n·Rs)/(m + n) + 10⁻⁵
    @inline(__always)
    func mixed(_ fast: Double, _ slow: Double) -> Double {
      (m * fast + n * slow) / (m + n) * (1 - 2 * FSRS7.floor) + FSRS7.floor
    }

    @inline(__always) func recall(after t: Double) -> Double { mixed(fast(after: t), slow(after: t)) }
  }

  init(w: [Double]) {
    firstStability = SIMD4(w[0], w[1], w[2], w[3])
    firstDifficulty = SIMD4((0..<4).map { w[4] - exp(w[5] * Double($0)) + 1 })
    difficultyStep = w[6]
    slow = Trace(w[7..<15])
    fast = Trace(w[15..<23])
    let slowDecay = -bounded(w[24], 0.01, 0.95)
    curve = Curve(
      fastDecay: w[23], fastDecayPower: w[33] - 0.3, fastBase: log(w[25]), slowDecay: slowDecay,
      slowScale: exp(log(w[26]) / slowDecay) - 1, fastShare: w[27], fastSharePower: -w[29], slowShare: w[28],
      slowSharePower: w[30], shareByDifficulty: w[31] - 0.5, scaleByDifficulty: w[32] - 0.3)
  }
}

extension FSRS7 {
  /// a = −(w₂₃·f^(w₃₃−0.3) from 0.01 to 0.95), u = (e^(ln w₂₅ / a, at most 60) − 1)/f, b = −(w₂₄ from 0.01 to 0.95),
  /// v = (w₂₆^(1/b) − 1)·e^((d−5)·(w₃₂−0.3))/s, m = w₂₇·f^(−w₂₉), n = w₂₈·s^w₃₀·e^((d−5)·(w₃₁−0.5))
  @inline(__always)
  func forgetting(_ s: Double, _ f: Double, _ d: Double) -> Forgetting {
    let logF = log(f)
    let a = -bounded(curve.fastDecay * exp(curve.fastDecayPower * logF), 0.01, 0.95)
    return Forgetting(
      m: curve.fastSharePower == 0 ? curve.fastShare : curve.fastShare * exp(curve.fastSharePower * logF),
      u: (exp(min(curve.fastBase / a, 60)) - 1) / f,
      a: a,
      n: curve.slowShare * exp(curve.slowSharePower * log(s) + (d - 5) * curve.shareByDifficulty),
      v: curve.slowScale * exp((d - 5) * curve.scaleByDifficulty) / s,
      b: curve.slowDecay)
  }

  /// D′ = 0.01·D₀(4) + 0.99·(D + (10−D)/9·δ), δ = −w₆·(g−3), times R + 0.1 after a lapse; D₀(4) isn't bounded.
  @inline(__always)
  func nextDifficulty(_ d: Double, _ r: Double, _ g: Int) -> Double {
    let change = -difficultyStep * Double(g - 3) * (g == 1 ? r + 0.1 : 1)
    return 0.01 * firstDifficulty[3] + 0.99 * (d + (10 - d) * change / 9)
  }

  /// The t with R(t) = r: recall falls strictly, so there is one. 0 where it is under `shortest`.
  ///
  /// Newton's method in ln t, halving the bracket where a step would leave it.
  func interval(_ curve: Forgetting, startingNear guess: Double, retention: Double) -> Double {
    let target = bounded(retention, 0.0001, 0.9999)
    guard target < 0.9999 else { return 0 }
    let bounds = (low: Self.logShortest, high: Self.logLongest)
    var (low, high) = bounds
    var x = min(max(log(guess), low), high)
    for _ in 0..<200 {
      let t = exp(x)
      let (fast, slow) = (curve.fast(after: t), curve.slow(after: t))
      let gap = curve.mixed(fast, slow) - target
      if gap > 0 { low = x } else { high = x }
      let fall =
        curve.m * curve.a * curve.u * fast / (1 + curve.u * t) + curve.n * curve.b * curve.v * slow / (1 + curve.v * t)
      let slope = fall * t / (curve.m + curve.n) * (1 - 2 * Self.floor)
      let step = slope < 0 ? x - gap / slope : low
      if step >= high, high == bounds.high, curve.recall(after: Self.longest) >= target { return Self.longest }
      if step <= low, low == bounds.low, curve.recall(after: Self.shortest) <= target { return 0 }
      // A step of Newton's squares what is left: after one of 1e-8 nothing is.
      if gap == 0 || low < step && step < high && abs(step - x) < 1e-8 {
        x = gap == 0 ? x : step
        break
      }
      let next = low < step && step < high ? step : (low + high) / 2
      if abs(next - x) < 1e-14 { break }
      x = next
    }
    return exp(x)
  }
}

/// A number kept between two others.
@inline(__always)
func bounded(_ x: Double, _ low: Double, _ high: Double) -> Double { min(max(x, low), high) }
