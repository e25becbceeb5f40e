extension FSRS6 {
  /// Stabilities lie between these, in days.
  static let stabilityBounds = 0.001...36_500.0

  func memory(after rating: Rating, from memory: Memory?, elapsed days: Double) -> Memory {
    let g = rating.rawValue
    guard let memory else {
      return bounded(stability: initialStability(g), difficulty: initialDifficulty(g))
    }
    let s = memory.stability
    let d = memory.difficulty
    let next: Double
    if days < 1 {
      next = shortTermStability(s, g)
    } else {
      let r = retrievability(after: days, stability: s)
      next = rating == .again ? forgetStability(s, d, r) : recallStability(s, d, r, g)
    }
    return bounded(stability: next, difficulty: nextDifficulty(d, g))
  }

  func memories(from memory: Memory, elapsed days: Double) -> MemoryModel.Choices {
    let (s, d) = (memory.stability, memory.difficulty)
    let lapsed: Double
    let recalled: SIMD3<Double>
    if days < 1 {
      lapsed = shortTermStability(s, 1)
      recalled = SIMD3(shortTermStability(s, 2), shortTermStability(s, 3), shortTermStability(s, 4))
    } else {
      let r = retrievability(after: days, stability: s)
      let growth = recallGrowth(s, d, r)
      lapsed = forgetStability(s, d, r)
      recalled = SIMD3(s * (1 + growth * w[15]), s * (1 + growth), s * (1 + growth * w[16]))
    }
    func next(_ stability: Double, _ g: Int) -> Memory {
      bounded(stability: stability, difficulty: nextDifficulty(d, g))
    }
    return MemoryModel.Choices(
      again: next(lapsed, 1), hard: next(recalled.x, 2), good: next(recalled.y, 3), easy: next(recalled.z, 4))
  }

  private func bounded(stability: Double, difficulty: Double) -> Memory {
    let stabilities = Self.stabilityBounds
    let difficulties = MemoryModel.difficultyBounds
    return Memory(
      stability: min(max(stability, stabilities.lowerBound), stabilities.upperBound),
      difficulty: min(max(difficulty, difficulties.lowerBound), difficulties.upperBound))
  }
}
