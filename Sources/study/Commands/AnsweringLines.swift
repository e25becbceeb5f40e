import Console
import FoundationEssentials

/// Answers each line of standard input that isn't blank with a line of JSON; a line that can't be answered with its error.
///
/// - Returns: whether every line had an answer.
func answerLines(_ answer: (Data) throws -> JSON) throws -> Bool {
  var isClean = true
  try forEachLineOfInput { line in
    guard !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return }
    let row: JSON
    do {
      row = try answer(Data(line))
    } catch {
      isClean = false
      row = .object([("error", .string(sentence(of: error)))])
    }
    try Output.standard.json(row)
  }
  return isClean
}

/// Hands over the lines of standard input, without their line feeds. What was written for them goes out before more is
/// read.
func forEachLineOfInput(_ take: (ArraySlice<UInt8>) throws -> Void) throws {
  var blocks = LineBlocks(of: Descriptor(adopting: 0, named: "standard input"))
  while let block = try blocks.next() {
    let lines = block.last == 0x0A ? block.dropLast() : block[...]
    for line in lines.split(separator: 0x0A, omittingEmptySubsequences: false) { try take(line) }
    try Output.standard.flush()
  }
}

/// What is wrong with a line that is JSON of the right shape.
protocol LineProblem: Error, CustomStringConvertible {}

/// What is wrong with a line of JSON.
private func sentence(of error: any Error) -> String {
  switch error {
  case let problem as any LineProblem: problem.description
  case DecodingError.keyNotFound(let key, _): "there is no \(key.stringValue)"
  case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty,
    DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
    "\(context.codingPath.map(\.stringValue).joined(separator: ".")) has the wrong type"
  default: "this line is no JSON object"
  }
}
