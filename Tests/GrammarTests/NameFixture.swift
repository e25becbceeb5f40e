import Foundation
import Testing

@testable import Grammar

/// Parsed sentences by the text that they come from, and names with what they stand for there.
struct NameFixture {
  static let loaded = Result { try NameFixture() }

  struct Gold {
    let source: String
    let name: String
    let type: EntityType
  }

  let texts: [String: [Parse]]
  let gold: [Gold]

  init() throws {
    var texts: [String: [Parse]] = [:]
    for file in ["parses.jsonl", "news.jsonl"] {
      for line in try Self.lines(of: file) {
        let sentence = try JSONDecoder().decode(Sentence.self, from: Data(line.utf8))
        texts[sentence.source, default: []].append(try sentence.parse)
      }
    }
    self.texts = texts
    gold = try Self.lines(of: "names.txt").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return Gold(source: fields[0], name: fields[1], type: try #require(EntityType(rawValue: fields[2])))
    }
  }

  /// The sentence of a text that begins with these words.
  func sentence(_ beginning: String) throws -> Parse {
    try #require(texts.values.joined().first { $0.text.hasPrefix(beginning) })
  }

  private static func lines(of file: String) throws -> [Substring] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures")
    return try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
  }
}

private struct Sentence: Decodable {
  struct Token: Decodable {
    let text: String
    let start: Int
    let lemma: String
    let tag: String
    let head: Int
    let label: String

    var token: Parse.Token {
      get throws {
        let tag: Grammar.Tag? = .init(rawValue: tag)
        let label: Label? = .init(rawValue: label)
        return Parse.Token(
          text: text, range: start..<start + text.unicodeScalars.count, lemma: lemma, tag: try #require(tag),
          head: head,
          label: try #require(label))
      }
    }
  }

  let source: String
  let text: String
  let tokens: [Token]

  var parse: Parse {
    get throws {
      try Parse(text: text, tokens: tokens.map { try $0.token })
    }
  }
}
