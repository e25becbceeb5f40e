import Testing

/// A line for `study grade`, and what comes out.
private let lines: [(input: String, output: String)] = [
  (
    #"{"expected":"Russian military production","typed":"russian military prodution"}"#,
    #"{"verdict":"misspelt","rating":2,"missing":[]}"#
  ),
  (#"{"expected":"inflation","typed":"deflation"}"#, #"{"verdict":"wrong","rating":1,"missing":[]}"#),
  (
    #"{"expected":["Beijing","Shanghai"],"typed":"shanghai"}"#,
    #"{"verdict":"partly","rating":2,"missing":["Beijing"]}"#
  ),
  (
    #"{"expected":["Beijing","Shanghai"],"accept":["Beijing = Peking"],"typed":"Shanghai, Peking","ordered":true}"#,
    #"{"verdict":"partly","rating":2,"missing":[]}"#
  ),
  (
    #"{"expected":"direct arms","accept":["weapons"],"typed":"Weapons","language":"en"}"#,
    #"{"verdict":"right","rating":3,"missing":[]}"#
  ),
  (#"{"expected":"Hund","typed":"der Hund","language":"de"}"#, #"{"verdict":"right","rating":3,"missing":[]}"#),
]

private let badLines: [(input: String, output: String)] = [
  (#"{"typed":"x"}"#, #"{"error":"there is no expected"}"#),
  (#"{"expected":"x"}"#, #"{"error":"there is no typed"}"#),
  (#"{"expected":3,"typed":"x"}"#, #"{"error":"expected has the wrong type"}"#),
  ("Paris", #"{"error":"this line is no JSON object"}"#),
]

@Suite struct `study grade` {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `answers each line with its verdict`() throws {
    let result = try program.run("grade", input: lines.map(\.input).joined(separator: "\n"))
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(result.output == lines.map { $0.output + "\n" }.joined())
  }

  @Test func `says what is wrong with a bad line, answers the others, and ends with 1`() throws {
    let all = badLines + lines
    let result = try program.run("grade", input: all.map { $0.input + "\n\n" }.joined())
    #expect(result.ending == .status(1))
    #expect(result.output == all.map { $0.output + "\n" }.joined())
    #expect(result.errors.isEmpty)
  }
}
