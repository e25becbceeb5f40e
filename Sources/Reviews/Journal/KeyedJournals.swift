import Glibc

/// Journals of many learners in one stream of lines: a key, a TAB, and a line of that key's journal.
///
/// Keys may come grouped or interleaved. Each key's lines are kept as bytes until they are folded.
public struct KeyedJournals: Sendable {
  /// Lines without a TAB.
  public private(set) var quarantined = 0
  private var indices: [[UInt8]: Int] = [:]
  private var journals: [(key: [UInt8], lines: [UInt8])] = []
  private var last: Int?
  private var isStart = true

  public init() {}

  /// Takes in a part of the stream that ends where a line does.
  public mutating func read(_ bytes: [UInt8]) {
    var start = 0
    if isStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    isStart = false
    bytes.withUnsafeBytes { buffer in
      while start < buffer.count, let base = buffer.baseAddress {
        let end = memchr(base + start, 0x0A, buffer.count - start).map { UnsafeRawPointer($0) - base } ?? buffer.count
        take(UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
        start = end + 1
      }
    }
  }

  /// Each key, bytewise, and its journal; only one of the journals is in memory at a time.
  public func foldEach<Failure: Error>(_ visit: (String, Journal) throws(Failure) -> Void) throws(Failure) {
    for entry in journals.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var journal = Journal()
      let key = String(decoding: entry.key, as: UTF8.self)
      journal.read(entry.lines, file: key)
      journal.settle()
      try visit(key, journal)
    }
  }
}

extension KeyedJournals {
  fileprivate mutating func take(_ line: UnsafeRawBufferPointer) {
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
        journals.append((Array(key), []))
      }
      last = index
    }
    journals[index].lines.append(contentsOf: UnsafeRawBufferPointer(rebasing: line[(tab + 1)...]))
    journals[index].lines.append(0x0A)
  }
}
