import Foundation
import Testing

/// Histories and what py-fsrs 6.3.2 makes of them (shared reference data, 120 of them).
struct Vectors: Decodable {
  let vectors: [Vector]

  struct Vector: Decodable, CustomTestStringConvertible {
    let kind: String
    let name: String
    let parameters: [Double]
    let desired_retention: Double
    let learning_steps: [Int]?
    let relearning_steps: [Int]?
    let steps: [Step]

    var testDescription: String { name }
  }

  struct Step: Decodable {
    let rating: Int
    let gap: Int?
    let gap_seconds: Int?
    let retrievability_before: Double?
    let stability: Double
    let difficulty: Double
    let interval_exact: Double?
    let interval: Int?
    let state: Int?
    let step: Int?
    let due_seconds: Double?
    let s_over_max: Bool?
  }

  static func all(_ kind: String) throws -> [Vector] {
    let path = "Fixtures/vectors.json"
    let folder = try #require(Bundle.module.resourcePath)
    let data = try Data(contentsOf: URL(filePath: folder + "/" + path))
    return try JSONDecoder().decode(Vectors.self, from: data).vectors.filter { $0.kind == kind }
  }
}

/// Whether two numbers agree to 1e-9 of the larger.
func agree(_ one: Double, _ other: Double) -> Bool {
  abs(one - other) <= 1e-9 * max(abs(one), abs(other))
}
