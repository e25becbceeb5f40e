/// A place in a list of learning steps.
struct LearningStep {
  let number: Int
  let steps: [Int]

  init(number: Int, of steps: [Int]) {
    self.number = number
    self.steps = steps
  }

  /// The next step and the seconds until it; nil where learning is over.
  func after(_ rating: Rating) -> (number: Int, seconds: Int)? {
    guard let first = steps.first, number < steps.count || rating == .again else { return nil }
    switch rating {
    case .again: return (0, first)
    case .hard where number == 0 && steps.count == 1: return (0, first * 3 / 2)
    case .hard where number == 0: return (0, (first + steps[1]) / 2)
    case .hard: return (number, steps[number])
    case .good: return number + 1 < steps.count ? (number + 1, steps[number + 1]) : nil
    case .easy: return nil
    }
  }
}
