import Glibc

/// Journals of many learners in one stream of lines: a key, a TAB, and a line of that key's journal.
///
/// Keys may come grouped or interleaved. An event takes 40 bytes; lines are read again where more of them is needed.
public struct KeyedJournals: Sendable {
  /// Lines without a TAB.
  public private(set) var quarantined = 0
  private var indices: [[UInt8]: Int] = [:]
  private var journals: [(key: [UInt8], journal: Journal)] = []
  private var last: Int?
  private var isStart = true

  public init() {}

  /// Takes in a part of the stream that ends where a line does; `again` gives bytes of the stream once more.
  public mutating func read(
    _ bytes: [UInt8], file: String, at offset: Int, again: @escaping @Sendable (Range<Int>) -> [UInt8]
  ) {
    var start = 0
    if isStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    isStart = false
    bytes.withUnsafeBytes { buffer in
      while start < buffer.count, let base = buffer.baseAddress {
        let end = memchr(base + start, 0x0A, buffer.count - start).map { UnsafeRawPointer($0) - base } ?? buffer.count
        take(UnsafeRawBufferPointer(rebasing: buffer[start..<end]), file: file, at: offset + start, again)
        start = end + 1
      }
    }
  }

  /// Each key, bytewise, and its journal.
  public func foldEach<Failure: Error>(_ visit: (String, Journal) throws(Failure) -> Void) throws(Failure) {
    for entry in journals.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var journal = entry.journal
      journal.settle()
      try visit(String(decoding: entry.key, as: UTF8.self), journal)
    }
  }
}

extension KeyedJournals {
  fileprivate mutating func take(
    _ line: UnsafeRawBufferPointer, file: String, at offset: Int, _ again: @escaping @Sendable (Range<Int>) -> [UInt8]
  ) {
    guard let tab = line.firstIndex(of: 0x09) else {
      if !line.allSatisfy({ $0 == 0x0D }) { quarantined += 1 }
      return
    }
    let key = line[..<tab]
    let index: Int
    if let last, journals[last].key.elementsEqual(key) {
      index = last
    } else {
      index = indices[Array(key)] ?? journals.count
      if index == journals.count {
        indices[Array(key)] = index
        journals.append((Array(key), Journal()))
      }
      last = index
    }
    line.withMemoryRebound(to: UInt8.self) { bytes in
      journals[index].journal.read(
        UnsafeBufferPointer(rebasing: bytes[(tab + 1)...]), file: file, at: offset + tab + 1, again: again)
    }
  }
}
