/// Minimises a smooth function within bounds: L-BFGS over all data at once, with the coordinates that lie on a bound and
/// press against it left out of each step, and every step projected back.
struct QuasiNewton {
  /// How many steps are remembered.
  var memory = 12
  var mostIterations = 60
  /// Ends when an iteration has lowered the value by less than this share of it, so many times in a row.
  var tolerance = 1e-5
  var weakSteps = 2
  /// Ends before a step that promises to lower the value by less than this share of what the tolerance asks for.
  var worthwhile = 0.0

  struct Point {
    var x: [Double]
    var value: Double
    var gradient: [Double]
  }

  struct Outcome {
    var point: Point
    /// The last steps, from which a like function can go on.
    var pairs: [Pair] = []
    var iterations = 0
    var evaluations = 0
  }

  /// - Parameter pairs: steps over a like function.
  func minimum(
    from start: [Double], within bounds: [ClosedRange<Double>], pairs: [Pair] = [],
    of function: ([Double]) -> (value: Double, gradient: [Double])
  ) -> Outcome {
    func evaluate(_ x: [Double]) -> Point {
      let (value, gradient) = function(x)
      return Point(x: x, value: value, gradient: gradient)
    }
    var outcome = Outcome(point: evaluate(start), pairs: pairs, evaluations: 1)
    var weak = 0
    while outcome.iterations < mostIterations {
      outcome.iterations += 1
      let here = outcome.point
      let isFree = zip(here.x, zip(here.gradient, bounds)).map { x, rest in
        !(x <= rest.1.lowerBound && rest.0 > 0 || x >= rest.1.upperBound && rest.0 < 0)
      }
      let slope = zip(here.gradient, isFree).map { $1 ? $0 : 0 }
      var direction = QuasiNewton.direction(slope, outcome.pairs, isFree: isFree)
      if dot(direction, slope) >= 0 { direction = slope.map { -$0 } }
      // What a step to the bottom of the parabola would gain.
      let promise = -dot(direction, slope) / 2
      if !outcome.pairs.isEmpty, promise < worthwhile * tolerance * abs(here.value) { break }
      let longest = direction.lazy.map(abs).max() ?? 0
      guard longest > 0 else { break }
      // The first step has no scale of its own, and no step leaps over the width of the prior many times.
      var length = min(1, (outcome.pairs.isEmpty ? 0.5 : 4) / longest)
      var next: Point?
      for _ in 0..<20 {
        let x = zip(zip(here.x, direction), bounds).map { bounded($0.0 + length * $0.1, $1.lowerBound, $1.upperBound) }
        let gain = dot(slope, zip(x, here.x).map { $0 - $1 })
        let point = evaluate(x)
        outcome.evaluations += 1
        if point.value.isFinite, point.value <= here.value + 1e-4 * gain {
          next = point
          break
        }
        // The parabola through both values and the slope, kept away from both ends.
        let bend = point.value - here.value - gain
        length *= bend > 0 && bend.isFinite ? bounded(-gain / (2 * bend), 0.1, 0.5) : 0.25
      }
      guard let next else { break }
      let step = Pair(s: zip(next.x, here.x).map { $0 - $1 }, y: zip(next.gradient, here.gradient).map { $0 - $1 })
      if step.isCurved {
        outcome.pairs.append(step)
        if outcome.pairs.count > memory { outcome.pairs.removeFirst() }
      }
      outcome.point = next
      weak = here.value - next.value < tolerance * abs(here.value) ? weak + 1 : 0
      if weak >= weakSteps { break }
    }
    return outcome
  }

  /// A step with the change of the gradient over it.
  struct Pair {
    let s: [Double]
    let y: [Double]
    let product: Double

    /// The same step over a function that many times as large.
    func scaled(by factor: Double) -> Pair { Pair(s: s, y: y.map { $0 * factor }) }

    init(s: [Double], y: [Double]) {
      self.s = s
      self.y = y
      product = dot(s, y)
    }

    var isCurved: Bool { product > 1e-10 * dot(y, y).squareRoot() * dot(s, s).squareRoot() }
  }

  /// The two-loop recursion over the coordinates that are free.
  private static func direction(_ slope: [Double], _ pairs: [Pair], isFree: [Bool]) -> [Double] {
    func free(_ x: [Double]) -> [Double] { zip(x, isFree).map { $1 ? $0 : 0 } }
    var q = slope
    var alphas: [(alpha: Double, s: [Double], y: [Double], product: Double)] = []
    for pair in pairs.reversed() {
      let (s, y) = (free(pair.s), free(pair.y))
      let product = dot(s, y)
      guard product > 1e-10 * dot(y, y) else { continue }
      let alpha = dot(s, q) / product
      for i in q.indices { q[i] -= alpha * y[i] }
      alphas.append((alpha, s, y, product))
    }
    if let last = alphas.first {
      let scale = last.product / dot(last.y, last.y)
      for i in q.indices { q[i] *= scale }
    }
    for (alpha, s, y, product) in alphas.reversed() {
      let beta = dot(y, q) / product
      for i in q.indices { q[i] += (alpha - beta) * s[i] }
    }
    return free(q).map { -$0 }
  }
}

private func dot(_ one: [Double], _ other: [Double]) -> Double {
  var sum = 0.0
  for i in one.indices { sum += one[i] * other[i] }
  return sum
}
