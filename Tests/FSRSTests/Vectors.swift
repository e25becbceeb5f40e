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
    try fixture("vectors.json", as: Vectors.self).vectors.filter { $0.kind == kind }
  }
}

/// Histories and what the published reference of FSRS-7 makes of them (shared reference data, 60 of them).
struct Vectors7: Decodable {
  let vectors: [Vector]

  struct Vector: Decodable {
    let name: String
    let parameters: [Double]
    let desiredRetention: Double
    let steps: [Step]
  }

  struct Step: Decodable {
    let rating: Int
    let gap: Double
    let retrievabilityBefore: Double?
    let stability: Double
    let stabilityFast: Double
    let difficulty: Double
    let intervalExact: Double
  }

  static func all() throws -> [Vector] { try fixture("vectors-7.json", as: Vectors7.self).vectors }
}

private func fixture<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
  let folder = try #require(Bundle.module.resourcePath)
  let data = try Data(contentsOf: URL(filePath: folder + "/Fixtures/" + name))
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try decoder.decode(type, from: data)
}

/// Whether two numbers agree to 1e-9 of the larger.
func agree(_ one: Double, _ other: Double) -> Bool {
  abs(one - other) <= 1e-9 * max(abs(one), abs(other))
}
