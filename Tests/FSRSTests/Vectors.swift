import Foundation
import Testing

/// Histories and what py-fsrs 6.3.2 makes of them (shared reference data, 120 of them).
struct Vectors: Decodable {
  let vectors: [Vector]

  struct Vector: Decodable, CustomTestStringConvertible {
    let kind: String
    let name: String
    let parameters: [Double]
    let desiredRetention: Double
    let learningSteps: [Int]?
    let relearningSteps: [Int]?
    let steps: [Step]

    var testDescription: String { name }
  }

  struct Step: Decodable {
    let rating: Int
    let gap: Int?
    let gapSeconds: Int?
    let retrievabilityBefore: Double?
    let stability: Double
    let difficulty: Double
    let intervalExact: Double?
    let interval: Int?
    let state: Int?
    let step: Int?
    let dueSeconds: Double?
    let sOverMax: Bool?
  }

  static func all(_ kind: String) throws -> [Vector] {

    let folder = try #require(Bundle.module.resourcePath)
    let data = try Data(contentsOf: URL(filePath: folder + "/Fixtures/vectors.json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Vectors.self, from: data).vectors.filter { $0.kind == kind }
  }
}

/// Whether two numbers agree to 1e-9 of the larger.
func agree(_ one: Double, _ other: Double) -> Bool {
  abs(one - other) <= 1e-9 * max(abs(one), abs(other))
}
