/// A matrix of the network, and its products with eight vectors at a time.
///
/// Every sum goes from the first number to the last, so that the same vector always gives the same bits.
struct Weights: Sendable {
  let rows: Int
  let width: Int
  private let cells: [Float]

  /// Reads each row's scale, and then for each number how many times the scale it is: three bytes for two numbers.
  init(_ model: EnglishModel, _ section: EnglishModel.Section, width: Int) {
    let bytes = model[section]
    let rows = bytes.count / (4 + width * 3 / 2)
    let scales = model.floats(section)
    let pairs = model.pointer(section, to: UInt8.self, after: 4 * rows)
    self.rows = rows
    self.width = width
    cells = [Float](unsafeUninitializedCapacity: rows * width) { cells, count in
      for row in 0..<rows {
        for cell in stride(from: row * width, to: (row + 1) * width, by: 2) {
          let pair = pairs + cell / 2 * 3
          let bits = UInt32(pair[0]) << 8 | UInt32(pair[1]) << 16 | UInt32(pair[2]) << 24
          cells[cell] = scales[row] * Float(Int32(bitPattern: bits << 12) >> 20)
          cells[cell + 1] = scales[row] * Float(Int32(bitPattern: bits) >> 20)
        }
      }
      count = rows * width
    }
  }

  /// The products of a row and eight vectors whose numbers lie side by side.
  func product(_ row: Int, _ vectors: UnsafePointer<SIMD8<Float>>) -> SIMD8<Float> {
    cells.withUnsafeBufferPointer { cells in
      var sum = SIMD8<Float>.zero
      for index in 0..<width { sum += vectors[index] * cells[row * width + index] }
      return sum
    }
  }

  /// The products of three rows that follow each other.
  func products(_ row: Int, _ vectors: UnsafePointer<SIMD8<Float>>) -> (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>) {
    cells.withUnsafeBufferPointer { cells in
      var first = SIMD8<Float>.zero
      var second = SIMD8<Float>.zero
      var third = SIMD8<Float>.zero
      for index in (row * width)..<((row + 1) * width) {
        let vector = vectors[index - row * width]
        first += vector * cells[index]
        second += vector * cells[index + width]
        third += vector * cells[index + 2 * width]
      }
      return (first, second, third)
    }
  }
}
