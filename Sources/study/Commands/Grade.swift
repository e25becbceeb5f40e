import Answers
import ArgumentParser
import Cards
import Console
import FoundationEssentials

extension Study {
  /// `study grade`: what typed answers are worth, as a filter.
  struct Grade: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Grade typed answers as a sitting would.",
      discussion: """
        JSON Lines in: {"expected":text or list,"accept":[…],"typed":text,"language":"en","ordered":false}; only expected \
        and typed are needed. What else is right for an item of a list stands in accept as "item = other". JSON Lines \
        out: {"verdict":"right", "misspelt", "partly" or "wrong","rating":1 to 4,"missing":[…]}. A bad line gives \
        {"error":…}; exit status 1 then.

        Example: echo '{"expected":"Russian military production","typed":"russian military prodution"}' | study grade
        """)

    func run() throws {
      let decoder = JSONDecoder()
      let isClean = try answerLines { line in
        let row = try decoder.decode(TypedAnswer.self, from: line)
        return JSON(Grader(language: row.language).verdict(on: row.typed, for: row.answer))
      }
      if !isClean { throw ExitCode(1) }
    }
  }
}

/// A typed answer with what was expected, as `study grade` reads it.
private struct TypedAnswer: Decodable {
  let answer: Answer
  let typed: String
  let language: String?

  private enum Key: String, CodingKey {
    case expected, accept, typed, language, ordered
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    typed = try row.decode(String.self, forKey: .typed)
    language = try row.decodeIfPresent(String.self, forKey: .language)
    let accept = try row.decodeIfPresent([String].self, forKey: .accept) ?? []
    if let text = try? row.decode(String.self, forKey: .expected) {
      answer = .text(Answer.Item(text, accept: accept))
    } else {
      let items = try row.decode([String].self, forKey: .expected)
      let isOrdered = try row.decodeIfPresent(Bool.self, forKey: .ordered) ?? false
      answer = .list(items.map { Answer.Item($0, accept: TypedAnswer.others(for: $0, in: accept)) }, ordered: isOrdered)
    }
  }

  /// `other` of `item = other`.
  private static func others(for item: String, in accept: [String]) -> [String] {
    accept.compactMap { $0.hasPrefix(item + " = ") ? String($0.dropFirst(item.count + 3)) : nil }
  }
}

extension JSON {
  fileprivate init(_ verdict: Verdict) {
    self = .object([
      ("verdict", .string(verdict.kind.rawValue)), ("rating", .int(verdict.proposedGrade)),
      ("missing", .array(verdict.missing.map { .string($0) })),
    ])
  }
}
