import Console
import FoundationEssentials

/// Answers each line of standard input that isn't blank with a line of JSON; a line that can't be answered with its error.
///
/// What was answered is written before more is read.
///
/// - Returns: whether every line had an answer.
func answerLines(_ answer: (Data) throws -> JSON) throws -> Bool {
  let input = Descriptor(adopting: 0, named: "standard input")
  var isClean = true
  func write(_ line: ArraySlice<UInt8>) throws {
    guard !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return }
    do {
      try Output.standard.json(answer(Data(line)))
    } catch let problem as OutputProblem {
      throw problem
    } catch {
      isClean = false
      try Output.standard.json(.object([("error", .string(sentence(of: error)))]))
    }
  }
  var rest: [UInt8] = []
  while true {
    let block = try input.read(upTo: 1 << 16)
    if block.isEmpty { break }
    var lines = (rest + block).split(separator: 0x0A, omittingEmptySubsequences: false)
    rest = Array(lines.removeLast())
    for line in lines { try write(line) }
    try Output.standard.flush()
  }
  try write(rest[...])
  return isClean
}

/// What is wrong with a line of JSON.
private func sentence(of error: any Error) -> String {
  switch error {
  case DecodingError.keyNotFound(let key, _): "there is no \(key.stringValue)"
  case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty,
    DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
    "\(context.codingPath.map(\.stringValue).joined(separator: ".")) has the wrong type"
  default: "this line is no JSON object"
  }
}
