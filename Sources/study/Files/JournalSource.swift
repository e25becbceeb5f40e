import Glibc
import Reviews

extension Journal {
  /// Takes in a file or a stream piece by piece, so that its bytes are in memory once.
  mutating func read(_ descriptor: Descriptor, file: String) throws(SystemProblem) {
    if try descriptor.isRegular { return read(try descriptor.readAll(), file: file, at: 0) }
    var blocks = LineBlocks(of: descriptor)
    var offset = 0
    while let lines = try blocks.next() {
      read(lines, file: file, at: offset)
      offset += lines.count
    }
  }
}
