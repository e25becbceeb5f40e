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
      let output = Output.standardOutput()
      let english = English()
      let input = Descriptor(adopting: 0, named: "standard input")
      var rest: [UInt8] = []
      while true {
        let block = try input.read(upTo: 1 << 16)
        if block.isEmpty { break }
        var lines = (rest + block).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        rest = Array(lines.removeLast())
        for line in lines { try write(line, as: english, to: output) }
        try output.flush()
      }
      if !rest.isEmpty { try write(rest[...], as: english, to: output) }
      try output.flush()
    }

    private func write(_ line: ArraySlice<UInt8>, as english: English, to output: Output) throws(OutputProblem) {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      let parse = english.parse(String(decoding: line, as: UTF8.self))
      try output.json(.object([("tokens", .array(parse.tokens.map(json)))]))
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
