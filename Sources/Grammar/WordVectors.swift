/// The network's first part: a vector for each token that depends on its letters and on four neighbours at each side.
struct WordVectors: @unchecked Sendable {
  static let width = 96
  /// How many tokens to each side a vector depends on.
  static let reach = 4

  private let embeddings: [RoundedMatrix]
  private let layers: [MaxoutLayer]

  init(_ model: EnglishModel) {
    let tables: [EnglishModel.Section] = [
      .normEmbedding, .firstEmbedding, .lastEmbedding, .shapeEmbedding, .blankEmbedding, .spaceEmbedding,
    ]
    embeddings = tables.map { RoundedMatrix(model, $0, width: Self.width) }
    let maxouts: [EnglishModel.Section] = [.firstMaxout, .secondMaxout, .thirdMaxout, .fourthMaxout, .fifthMaxout]
    layers = maxouts.enumerated().map { index, section in
      MaxoutLayer(model, index: index, weights: section, width: (index == 0 ? 6 : 3) * Self.width)
    }
  }

  /// The tokens' vectors one after another.
  func vectors(of words: [Word]) -> [Float] {
    // Four rows of zeros at each side, as the model was taught with; the layers fill them.
    let rows = words.count + 2 * Self.reach
    var vectors = [Float](repeating: 0, count: rows * Self.width)
    var inputs = [SIMD8<Float>](repeating: .zero, count: 6 * Self.width)
    var outputs = [SIMD8<Float>](repeating: .zero, count: Self.width)
    for layer in layers.indices {
      let reach = layer == 0 ? 0 : Self.reach - layer
      var result = vectors
      for start in stride(from: Self.reach - reach, to: rows - Self.reach + reach, by: 8) {
        let count = min(8, rows - Self.reach + reach - start)
        for lane in 0..<count {
          if layer == 0 {
            embed(words[start + lane - Self.reach], in: &inputs, lane: lane)
          } else {
            window(around: start + lane, of: vectors, in: &inputs, lane: lane)
          }
        }
        layers[layer].apply(to: inputs, outputs: &outputs)
        for lane in 0..<count {
          let row = (start + lane) * Self.width
          // The first layer has nothing to add to, as its rows are zero.
          for index in 0..<Self.width { result[row + index] += outputs[index][lane] }
        }
      }
      vectors = result
    }
    return Array(vectors[(Self.reach * Self.width)..<((rows - Self.reach) * Self.width)])
  }

  /// Puts the sums of a word's rows in the tables into a lane.
  private func embed(_ word: Word, in inputs: inout [SIMD8<Float>], lane: Int) {
    for (index, table) in embeddings.enumerated() {
      let parts = StringHash.parts(of: word.features[index], seed: UInt64(8 + index))
      for column in 0..<Self.width { inputs[index * Self.width + column][lane] = 0 }
      for part in 0..<4 {
        let row = Int(parts[part]) % table.rows
        let scale = table.scales[row]
        let cells = table.cells + row * Self.width
        for column in 0..<Self.width { inputs[index * Self.width + column][lane] += scale * Float(cells[column]) }
      }
    }
  }

  /// Puts the vectors of a row and its neighbours into a lane.
  private func window(around row: Int, of vectors: [Float], in inputs: inout [SIMD8<Float>], lane: Int) {
    let start = (row - 1) * Self.width
    for index in 0..<(3 * Self.width) { inputs[index][lane] = vectors[start + index] }
  }
}
