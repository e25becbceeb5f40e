extension FSRS7 {
  /// Both stabilities lie between these, in days.
  static let stabilityBounds = 0.0001...36_500.0
  /// A card's first fast stability, and the most after a lapse, as a share of the slow one.
  static let fastShare = 0.8

  @inline(__always)
  func memory(after rating: Rating, from memory: Memory?, elapsed days: Double) -> Memory {
    let g = rating.rawValue
    guard let memory else {
      let s = firstStability[g - 1]
      return bounded(s, Self.fastShare * s, firstDifficulty[g - 1])
    }
    let (s, f, d) = parts(of: memory)
    let forgetting = forgetting(s, f, d)
    let t = max(0, days)
    let q = forgetting.fast(after: t)
    let r = forgetting.mixed(q, forgetting.slow(after: t))
    let difficulty = nextDifficulty(d, r, g)
    if rating == .again { return lapsed(slow.lapsed(s, r), fast.lapsed(f, q), difficulty) }
    return bounded(
      s * (1 + slow.growth(s, d, r) * slow.factor(rating)), f * (1 + fast.growth(f, d, q) * fast.factor(rating)),
      difficulty)
  }

  @inline(__always)
  func memories(from memory: Memory, elapsed days: Double) -> MemoryModel.Choices {
    let (s, f, d) = parts(of: memory)
    let forgetting = forgetting(s, f, d)
    let t = max(0, days)
    let q = forgetting.fast(after: t)
    let r = forgetting.mixed(q, forgetting.slow(after: t))
    let (slowGrowth, fastGrowth) = (slow.growth(s, d, r), fast.growth(f, d, q))
    func recalled(_ rating: Rating) -> Memory {
      bounded(
        s * (1 + slowGrowth * slow.factor(rating)), f * (1 + fastGrowth * fast.factor(rating)),
        nextDifficulty(d, r, rating.rawValue))
    }
    return MemoryModel.Choices(
      again: lapsed(slow.lapsed(s, r), fast.lapsed(f, q), nextDifficulty(d, r, 1)), hard: recalled(.hard),
      good: recalled(.good), easy: recalled(.easy))
  }

  func forgetting(of memory: Memory) -> Forgetting {
    let (s, f, d) = parts(of: memory)
    return forgetting(s, f, d)
  }

  func interval(of memory: Memory, retention: Double) -> Double {
    let (s, f, d) = parts(of: memory)
    return interval(forgetting(s, f, d), startingNear: max(s, f), retention: retention)
  }

  /// A memory that FSRS-6 made, or nobody knows the fast trace of, gets the fast trace of a first answer.
  @inline(__always)
  private func parts(of memory: Memory) -> (s: Double, f: Double, d: Double) {
    (memory.stability, memory.fast ?? Self.fast(unknownBeside: memory.stability), memory.difficulty)
  }

  /// The fast trace of a memory of which only the slow one is known.
  static func fast(unknownBeside slow: Double) -> Double { FSRS.bounded(fastShare * slow, 0.0001, 36_500) }

  /// After a lapse the fast trace is at most `fastShare` of the slow one.
  @inline(__always)
  private func lapsed(_ s: Double, _ f: Double, _ d: Double) -> Memory {
    let slow = FSRS.bounded(s, Self.stabilityBounds.lowerBound, Self.stabilityBounds.upperBound)
    return bounded(slow, min(max(f, Self.stabilityBounds.lowerBound), Self.fastShare * slow), d)
  }

  @inline(__always)
  private func bounded(_ s: Double, _ f: Double, _ d: Double) -> Memory {
    let bounds = Self.stabilityBounds
    return Memory(
      stability: FSRS.bounded(s, bounds.lowerBound, bounds.upperBound),
      fast: FSRS.bounded(f, bounds.lowerBound, bounds.upperBound), difficulty: FSRS.bounded(d, 1, 10))
  }
}
