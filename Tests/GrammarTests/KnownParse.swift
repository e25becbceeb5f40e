import Foundation
import Testing

@testable import Grammar

/// A sentence as spaCy parses it with en_core_web_sm 3.8.
struct KnownParse: Decodable, Sendable {
  struct Token: Decodable, Sendable {
    let text: String
    let start: Int
    let lemma, tag: String
    let head: Int
    let label: String

    /// Whether it is the same piece of the sentence.
    func isSamePiece(as token: Parse.Token) -> Bool { text == token.text && start == token.range.lowerBound }
  }

  let text: String
  let tokens: [Token]

  /// The sentences of a file that lies beside the tests.
  static func all(in name: String) throws -> [KnownParse] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures")
    let lines = try Data(contentsOf: folder.appending(path: name)).split(separator: UInt8(ascii: "\n"))
    return try lines.map { try JSONDecoder().decode(KnownParse.self, from: $0) }
  }
}
