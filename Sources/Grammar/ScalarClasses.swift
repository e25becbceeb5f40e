/// Sets of scalars that the tokenizer's rules name, each a sorted list of runs.
struct ScalarClasses: @unchecked Sendable {
  enum Class: Int, CaseIterable {
    /// A sign that is a token of its own before a word.
    case opening
    /// A sign that is a token of its own after a word.
    case closing
    case icon
    /// Before a full stop that ends a word.
    case beforeFinalStop
    case upper
    /// Before, and after, a full stop inside a word that separates.
    case beforeStop, afterStop
    case letter, letterOrDigit, lower
  }

  private let runs: [UnsafeBufferPointer<SIMD2<UInt32>>]

  init(_ model: EnglishModel) {
    let counts = model.pointer(.classes, to: UInt32.self)
    var at = Class.allCases.count * 4
    runs = Class.allCases.map { kind in
      let count = Int(counts[kind.rawValue])
      defer { at += 8 * count }
      return UnsafeBufferPointer(start: model.pointer(.classes, to: SIMD2<UInt32>.self, after: at), count: count)
    }
  }

  func contains(_ scalar: Unicode.Scalar, _ kind: Class) -> Bool {
    let runs = runs[kind.rawValue]
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].y < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].x <= scalar.value
  }
}
