/// Finds each token's head and label from the tokens' vectors, one move after another.
struct TransitionParser: @unchecked Sendable {
  struct Arc {
    var head: Int
    var label: Label
    /// By how much the least certain move about the token beat the next best one.
    var margin: Float = .infinity
  }

  private static let hidden = 64
  private static let contexts = 8
  /// Two products for each hidden number.
  private static let products = 128

  private let moves: [(action: ArcState.Action, label: DecoratedLabel)]
  private let narrowing: UnsafePointer<Float>
  private let features: Weights
  private let featureParameters: UnsafePointer<Float>
  private let scores: UnsafePointer<Float>

  init(_ model: EnglishModel) {
    let labels = model.lines(.labels).map { Label(rawValue: $0) ?? .dep }
    let bytes = model[.moves]
    moves = stride(from: 0, to: bytes.count, by: 3).map { at in
      let head = Int(bytes[at + 2])
      let label = bytes[at + 1] == 255 ? Label.root : labels[Int(bytes[at + 1])]
      return (
        ArcState.Action(rawValue: bytes[at]) ?? .shift,
        DecoratedLabel(label: label, headLabel: head == 255 ? nil : labels[head])
      )
    }
    narrowing = model.floats(.narrowing)
    features = Weights(model, .features, width: Self.hidden)
    featureParameters = model.floats(.featureParameters)
    scores = model.floats(.moveScores)
  }

  /// - Parameter vectors: The tokens' vectors one after another.
  func arcs(of vectors: [Float], isSpace: [Bool]) -> [Arc] {
    let count = isSpace.count
    let products = products(of: narrowed(vectors))
    var state = ArcState(count: count)
    var margins = [Float](repeating: .infinity, count: count)
    while !state.isFinal {
      let context = state.context
      let scores = scores(in: context, products: products)
      var best: Int?
      var second = -Float.infinity
      for move in moves.indices where state.allows(moves[move].action) {
        guard let found = best else {
          best = move
          continue
        }
        if scores[move] > scores[found] {
          second = scores[found]
          best = move
        } else {
          second = max(second, scores[move])
        }
      }
      guard let best else { break }
      let token = moves[best].action.decided(in: context)
      if token >= 0 { margins[token] = min(margins[token], scores[best] - second) }
      state.make(moves[best].action, label: moves[best].label)
    }
    var arcs = Nonprojective.lifted(state, isSpace: isSpace)
    for index in arcs.indices { arcs[index].margin = margins[index] }
    return arcs
  }

  /// Vectors of 96 numbers as vectors of 64.
  private func narrowed(_ vectors: [Float]) -> [Float] {
    let width = WordVectors.width
    let bias = narrowing + Self.hidden * width
    var result: [Float] = []
    for start in stride(from: 0, to: vectors.count, by: width) {
      for row in 0..<Self.hidden {
        var sum: Float = 0
        for column in 0..<width { sum += narrowing[row * width + column] * vectors[start + column] }
        result.append(sum + bias[row])
      }
    }
    return result
  }

  /// What each token adds to the hidden numbers in each of the eight places of a context, token after token.
  private func products(of vectors: [Float]) -> [Float] {
    let count = vectors.count / Self.hidden
    let size = Self.contexts * Self.products
    var result = [Float](repeating: 0, count: count * size)
    var columns = [SIMD8<Float>](repeating: .zero, count: Self.hidden)
    for start in stride(from: 0, to: count, by: 8) {
      let lanes = min(8, count - start)
      for lane in 0..<lanes {
        for column in 0..<Self.hidden { columns[column][lane] = vectors[(start + lane) * Self.hidden + column] }
      }
      for row in 0..<size {
        let product = features.product(row, columns)
        for lane in 0..<lanes { result[(start + lane) * size + row] = product[lane] }
      }
    }
    return result
  }

  private func scores(in context: SIMD8<Int>, products: [Float]) -> [Float] {
    let size = Self.contexts * Self.products
    var sums = [Float](repeating: 0, count: Self.products)
    for place in 0..<Self.contexts {
      let token = context[place]
      let start = max(token, 0) * size + place * Self.products
      for index in 0..<Self.products {
        sums[index] += token < 0 ? featureParameters[place * Self.products + index] : products[start + index]
      }
    }
    let bias = featureParameters + size
    let hidden = (0..<Self.hidden).map { max(sums[2 * $0] + bias[2 * $0], sums[2 * $0 + 1] + bias[2 * $0 + 1]) }
    return moves.indices.map { move in
      var sum: Float = 0
      for index in 0..<Self.hidden { sum += scores[move * Self.hidden + index] * hidden[index] }
      return sum + scores[moves.count * Self.hidden + move]
    }
  }
}
