import Cards
import FSRS
import Foundation
import Testing

@testable import Reviews

/// The journals that lie beside the tests.
enum Fixture {
  static let folder = Bundle.module.resourceURL?.appending(path: "Fixtures")

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: #require(folder).appending(path: name)))
  }

  /// Every file whose name the pattern, with at most one `*`, fits.
  static func names(_ pattern: String) throws -> [String] {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    let all = try FileManager.default.contentsOfDirectory(atPath: #require(folder).path)
    return all.filter { parts.count == 1 ? $0 == pattern : $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[1]) }.sorted()
  }

  static func journal(_ pattern: String) throws -> Journal {
    var journal = Journal()
    for name in try names(pattern) { journal.read(try bytes(name), file: name) }
    return journal
  }

  static let journals = [
    "journal-cram.jsonl", "journal-garbage-middle.jsonl", "journal-learning.jsonl", "journal-lenient.jsonl",
    "journal-long-lines.jsonl", "journal-move.jsonl", "journal-not-lines.jsonl", "journal-odd-reviews.jsonl",
    "journal-reset-due.jsonl", "journal-settings.jsonl", "journal-standing.jsonl", "journal-sync-base.jsonl",
    "journal-sync-base.sync-conflict-20260301-101112-ABCDEFG.jsonl", "journal-torn-tail.jsonl",
    "journal-undo.jsonl",
  ]
}

/// What a journal is known to come to.
struct Expectation: Decodable, CustomTestStringConvertible, Sendable {
  var file: String
  var accepted, quarantined, opaque, conflicts, reviews: Int
  var reps: [String: Int]
  var due: [String: Written]?
  var step: [String: Int?]?
  var standing: [String: String]?
  var flag: [String: Int]?
  var movedFrom: [String: [String]]?
  var settings: [String: String]?

  enum CodingKeys: String, CodingKey {
    case file, accepted, quarantined, opaque, reviews, reps, due, step, standing, flag, settings
    case conflicts = "conflicting_ids"
    case movedFrom = "moved_from"
  }

  var testDescription: String { file }

  static func all() -> [Expectation] {
    let lines = (try? Fixture.bytes("expected-journals.jsonl"))?.split(separator: 0x0A) ?? []
    return lines.compactMap { try? JSONDecoder().decode(Expectation.self, from: Data($0)) }
  }

  enum Written: Decodable, Sendable {
    case day(String)
    case ms(Int64)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let ms = try? container.decode(Int64.self) {
        self = .ms(ms)
      } else {
        self = .day(try container.decode(String.self))
      }
    }

    var due: Due? {
      switch self {
      case .day(let text): Day(text).map(Due.day)
      case .ms(let ms): .moment(ms)
      }
    }
  }
}
