/// The network's first part: a vector for each token that depends on its letters and on four neighbours at each side.
struct WordVectors: @unchecked Sendable {
  static let width = 96
  /// How many tokens to each side a vector depends on.
  static let reach = 4

  private let tables: [VectorTable]
  private let layers: [MaxoutLayer]

  init(_ model: EnglishModel) {
    let sections: [EnglishModel.Section] = [
      .normEmbedding, .firstEmbedding, .lastEmbedding, .shapeEmbedding, .blankEmbedding, .spaceEmbedding,
    ]
    tables = sections.map { VectorTable(model, $0) }
    let maxouts: [EnglishModel.Section] = [.firstMaxout, .secondMaxout, .thirdMaxout, .fourthMaxout, .fifthMaxout]
    layers = maxouts.enumerated().map { index, section in
      MaxoutLayer(model, index: index, weights: section, width: (index == 0 ? 6 : 3) * Self.width)
    }
  }

  /// The tokens' vectors one after another.
  func vectors(of words: [Word]) -> [Float] {
    let margin = Self.reach * Self.width
    // Four rows of zeros at each side, as the model was taught with; the layers fill them.
    var rows = Rows(count: words.count + 2 * Self.reach)
    rows.add(Self.reach..<(Self.reach + words.count), layer: layers[0], inputs: 6 * Self.width) { row, lane in
      for (index, table) in tables.enumerated() {
        let number = words[row - Self.reach].features[index]
        table.write(number, seed: UInt64(8 + index), to: lane + 8 * Self.width * index, stride: 8)
      }
    }
    for index in layers.indices.dropFirst() {
      let reach = Self.reach - index
      let range = (Self.reach - reach)..<(Self.reach + words.count + reach)
      let cells = rows.cells
      rows.add(range, layer: layers[index], inputs: 3 * Self.width) { row, lane in
        // The row before, the row itself and the row after lie behind each other.
        for column in 0..<(3 * Self.width) { lane[8 * column] = cells[(row - 1) * Self.width + column] }
      }
    }
    return Array(rows.cells[margin..<(rows.cells.count - margin)])
  }
}

/// Vectors of tokens one after another, to which layers add what they make of them.
private struct Rows {
  private(set) var cells: [Float]

  init(count: Int) {
    cells = Array(repeating: 0, count: count * WordVectors.width)
  }

  /// Adds a layer's outputs to some rows, eight at a time.
  ///
  /// - Parameter read: Puts a row's inputs eight places apart from each other.
  mutating func add(
    _ rows: Range<Int>, layer: MaxoutLayer, inputs: Int, read: (_ row: Int, UnsafeMutablePointer<Float>) -> Void
  ) {
    let width = WordVectors.width
    var vectors = [SIMD8<Float>](repeating: .zero, count: inputs)
    var outputs = [SIMD8<Float>](repeating: .zero, count: width)
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: 8) {
      let lanes = min(8, rows.upperBound - start)
      vectors.withUnsafeMutableBytes { bytes in
        guard let floats = bytes.bindMemory(to: Float.self).baseAddress else { return }
        for lane in 0..<lanes { read(start + lane, floats + lane) }
      }
      layer.apply(to: vectors, outputs: &outputs)
      outputs.withUnsafeBytes { bytes in
        let floats = bytes.bindMemory(to: Float.self)
        for lane in 0..<lanes {
          for column in 0..<width { cells[(start + lane) * width + column] += floats[8 * column + lane] }
        }
      }
    }
  }
}
