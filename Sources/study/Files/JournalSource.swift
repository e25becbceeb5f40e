import Glibc
import Reviews

extension Journal {
  /// Takes in a file or a stream piece by piece, so that its bytes are in memory once.
  mutating func read(_ descriptor: Descriptor, file: String) throws(SystemProblem) {
    var offset = 0
    try descriptor.forEachLines { lines in
      read(lines, file: file, at: offset)
      offset += lines.count
    }
  }
}

extension Descriptor {
  private static let blockSize = 4 << 20

  /// Hands over the bytes to the end, in parts that end where a line does; a file in one part.
  func forEachLines(_ take: ([UInt8]) -> Void) throws(SystemProblem) {
    if try isRegular { return take(try readAll()) }
    try forEachPart { part throws(SystemProblem) in take(part) }
  }

  /// Hands over the bytes to the end, in parts of some megabytes that end where a line does.
  func forEachPart(_ take: ([UInt8]) throws(SystemProblem) -> Void) throws(SystemProblem) {
    var rest: [UInt8] = []
    while true {
      let block = try read(upTo: Descriptor.blockSize)
      if block.isEmpty { break }
      guard let lineEnd = block.lastIndex(of: 0x0A) else {
        rest += block
        continue
      }
      rest += block[...lineEnd]
      try take(rest)
      rest = Array(block[(lineEnd + 1)...])
    }
    if !rest.isEmpty { try take(rest) }
  }
}
