/// Finds each token's tag from its vector.
struct Tagger: @unchecked Sendable {
  private let tags: [Tag]
  private let scores: UnsafePointer<Float>

  init(_ model: EnglishModel) {
    tags = model.lines(.tags).map { Tag(rawValue: $0) ?? .unknown }
    scores = model.floats(.tagScores)
  }

  /// The place of each token's tag among the model's tags.
  ///
  /// - Parameter vectors: The tokens' vectors one after another.
  func tags(of vectors: [Float]) -> [Tag] {
    let width = WordVectors.width
    return stride(from: 0, to: vectors.count, by: width).map { start in
      var best = (tag: Tag.unknown, score: -Float.infinity)
      for (index, tag) in tags.enumerated() {
        var score: Float = 0
        for column in 0..<width { score += scores[index * width + column] * vectors[start + column] }
        score += scores[tags.count * width + index]
        if score > best.score { best = (tag, score) }
      }
      return best.tag
    }
  }
}
