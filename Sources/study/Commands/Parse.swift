import ArgumentParser
import Console
import Grammar

extension Study {
  /// `study parse`: what hangs on what in English sentences.
  struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Parse English sentences from standard input, one a line.",
      discussion: """
        Writes a JSON object a line with its tokens: text, start (in Unicode scalars), lemma, tag (Penn Treebank), \
        head (the index of the token that it hangs on; its own for a root), label (CLEAR style) and entity.

        Example: echo 'The bank raised its rate.' | study parse
        """,
      shouldDisplay: false)

    func run() throws {
      let english = English()
      try forEachLineOfInput { line in
        let parse = english.parse(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
        try Output.standard.json(.object([("tokens", .array(parse.tokens.map(json)))]))
      }
    }

    private func json(_ token: Grammar.Parse.Token) -> JSON {
      .object([
        ("text", .string(token.text)), ("start", .int(token.range.lowerBound)), ("lemma", .string(token.lemma)),
        ("tag", .string(token.tag.rawValue)), ("head", .int(token.head)), ("label", .string(token.label.rawValue)),
        ("entity", "O"),
      ])
    }
  }
}
