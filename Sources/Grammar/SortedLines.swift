/// Lines of a key and its values with blanks between them, in the order of the keys' bytes.
struct SortedLines: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private static let end = UInt8(ascii: "\n")

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  func values(of key: [UInt8]) -> [[UInt8]] {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high) / 2
      let start = bytes[low..<middle].lastIndex(of: Self.end).map { $0 + 1 } ?? low
      guard let end = bytes[start..<high].firstIndex(of: Self.end) else { return [] }
      let fields = bytes[start..<end].split(separator: UInt8(ascii: " "))
      if fields[0].elementsEqual(key) { return fields.dropFirst().map { Array($0) } }
      if fields[0].lexicographicallyPrecedes(key) { low = end + 1 } else { high = start }
    }
    return []
  }
}
