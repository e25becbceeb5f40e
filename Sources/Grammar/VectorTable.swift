/// Rows of 96 numbers, each row a scale and for each number how many times the scale it is.
struct VectorTable: @unchecked Sendable {
  static let width = 96

  private let count: Int
  private let scales: UnsafePointer<Float>
  private let cells: UnsafePointer<Int8>

  init(_ model: EnglishModel, _ section: EnglishModel.Section) {
    count = model[section].count / (Self.width + 4)
    scales = model.floats(section)
    cells = model.pointer(section, to: Int8.self, after: 4 * count)
  }

  /// Writes the sum of the four rows that stand for a number, each cell so many places after the one before.
  func write(_ number: UInt64, seed: UInt64, to target: UnsafeMutablePointer<Float>, stride: Int) {
    let parts = StringHash.parts(of: number, seed: seed)
    let rows = (0..<4).map { Int(parts[$0]) % count }
    for column in 0..<Self.width {
      var sum: Float = 0
      for row in rows { sum += scales[row] * Float(cells[row * Self.width + column]) }
      target[column * stride] = sum
    }
  }
}
