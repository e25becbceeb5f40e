/// A layer of the network that takes for each output the greatest of three products, and evens out each token's outputs.
struct MaxoutLayer: @unchecked Sendable {
  static let outputs = 96

  private let weights: Weights
  private let bias: UnsafePointer<Float>
  private let gain: UnsafePointer<Float>
  private let offset: UnsafePointer<Float>

  init(_ model: EnglishModel, index: Int, weights: EnglishModel.Section, width: Int) {
    self.weights = Weights(model, weights, width: width)
    bias = model.floats(.maxoutParameters) + 5 * Self.outputs * index
    gain = bias + 3 * Self.outputs
    offset = gain + Self.outputs
  }

  /// The outputs for eight tokens side by side.
  func apply(to inputs: UnsafePointer<SIMD8<Float>>, outputs: UnsafeMutablePointer<SIMD8<Float>>) {
    var sum = SIMD8<Float>.zero
    for output in 0..<Self.outputs {
      let products = weights.products(3 * output, inputs)
      let first = products.0 + bias[3 * output]
      let second = products.1 + bias[3 * output + 1]
      let third = products.2 + bias[3 * output + 2]
      outputs[output] = greatest(first, second, third)
      sum += outputs[output]
    }
    let mean = sum / Float(Self.outputs)
    var squares = SIMD8<Float>.zero
    for output in 0..<Self.outputs {
      let distance = outputs[output] - mean
      squares += distance * distance
    }
    let deviation = (squares / Float(Self.outputs) + 1e-8).squareRoot()
    for output in 0..<Self.outputs {
      outputs[output] = (outputs[output] - mean) / deviation * gain[output] + offset[output]
    }
  }

  private func greatest(_ first: SIMD8<Float>, _ second: SIMD8<Float>, _ third: SIMD8<Float>) -> SIMD8<Float> {
    let two = first.replacing(with: second, where: second .> first)
    return two.replacing(with: third, where: third .> two)
  }
}
