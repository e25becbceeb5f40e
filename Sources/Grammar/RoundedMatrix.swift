/// A matrix of rows, each a scale and the numbers of times that its cells hold it.
struct RoundedMatrix: @unchecked Sendable {
  let width: Int
  let scales: UnsafePointer<Float>
  let cells: UnsafePointer<Int8>

  init(_ model: EnglishModel, _ section: EnglishModel.Section, width: Int) {
    self.width = width
    rows = model[section].count / (width + 4)
    scales = model.floats(section)
    cells = model.pointer(section, to: Int8.self, after: 4 * rows)
  }

  let rows: Int

  /// The product of a row and eight columns at once, summed from the first cell to the last.
  @inline(__always)
  func product(_ row: Int, _ columns: UnsafePointer<SIMD8<Float>>) -> SIMD8<Float> {
    let cells = cells + row * width
    var sum = SIMD8<Float>.zero
    for index in 0..<width { sum += columns[index] * Float(cells[index]) }
    return sum * scales[row]
  }

  /// The products of three rows that follow each other and eight columns.
  @inline(__always)
  func products(_ row: Int, _ columns: UnsafePointer<SIMD8<Float>>) -> (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>) {
    let first = cells + row * width
    let second = first + width
    let third = second + width
    var sums = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
    for index in 0..<width {
      let column = columns[index]
      sums.0 += column * Float(first[index])
      sums.1 += column * Float(second[index])
      sums.2 += column * Float(third[index])
    }
    return (sums.0 * scales[row], sums.1 * scales[row + 1], sums.2 * scales[row + 2])
  }
}
