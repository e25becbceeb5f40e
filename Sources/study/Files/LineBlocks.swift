/// The bytes of a file or a stream to its end, in blocks of some megabytes or less that end where a line does.
struct LineBlocks {
  private static let size = 4 << 20

  private let descriptor: Descriptor
  /// The beginning of a line whose end hasn't come.
  private var rest: [UInt8] = []

  init(of descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  /// The next block, as soon as what came has a line's end in it; nil at the end.
  mutating func next() throws(SystemProblem) -> [UInt8]? {
    while true {
      let read = try descriptor.read(upTo: Self.size)
      if read.isEmpty {
        defer { rest = [] }
        return rest.isEmpty ? nil : rest
      }
      guard let lineEnd = read.lastIndex(of: 0x0A) else {
        rest += read
        continue
      }
      defer { rest = Array(read[(lineEnd + 1)...]) }
      rest += read[...lineEnd]
      return rest
    }
  }
}
