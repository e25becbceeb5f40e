/// The bytes of journal lines, for as long as the journal lives.
enum SourceBytes: Sendable {
  case held([UInt8])
  /// Not in memory: read again, by their places, when somebody asks for a line.
  case elsewhere(@Sendable (Range<Int>) -> [UInt8])

  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    switch self {
    case .held(let bytes): bytes[range]
    case .elsewhere(let read): read(range)[...]
    }
  }

  /// Reads from a line; nil where its bytes are gone.
  @inline(__always)
  func withLine<Result>(_ range: Range<Int>, _ read: (UnsafePointer<UInt8>, Int) -> Result?) -> Result? {
    switch self {
    case .held(let bytes):
      return bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap { read($0 + range.lowerBound, range.count) }
      }
    case .elsewhere(let again):
      let bytes = again(range)
      guard bytes.count == range.count else { return nil }
      return bytes.withUnsafeBufferPointer { buffer in buffer.baseAddress.flatMap { read($0, range.count) } }
    }
  }
}
