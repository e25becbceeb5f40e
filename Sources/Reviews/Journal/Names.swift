import Glibc

/// Every card's name once, each with a number from 0.
struct Names {
  private var bytes: [UInt8] = []
  private var entries: [(start: Int, count: Int, hash: UInt64)] = []
  /// Open addressing: the index of an entry and one; 0 is free. A power of two long.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  var count: Int { entries.count }

  subscript(_ index: UInt32) -> String {
    let entry = entries[Int(index)]
    return String(decoding: bytes[entry.start..<entry.start + entry.count], as: UTF8.self)
  }

  /// The number of a name, a new one where it wasn't known.
  mutating func index(of start: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let hash = Names.hash(start, count: count)
    let slot = self.slot(of: start, count: count, hash: hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    let index = UInt32(entries.count)
    entries.append((bytes.count, count, hash))
    bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    slots[slot] = index + 1
    if entries.count * 2 > slots.count { grow() }
    return index
  }

  mutating func index(of name: [UInt8]) -> UInt32 {
    name.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return Record.noCard }
      return index(of: start, count: buffer.count)
    }
  }

  /// The number of a name; nil where it isn't known.
  func find(_ name: [UInt8]) -> UInt32? {
    name.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let slot = slot(of: start, count: buffer.count, hash: Names.hash(start, count: buffer.count))
      return slots[slot] == 0 ? nil : slots[slot] - 1
    }
  }
}

extension Names {
  fileprivate func slot(of start: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot] - 1)]
      if entry.hash == hash, entry.count == count,
        bytes.withUnsafeBufferPointer({ known in
          known.baseAddress.map { memcmp($0 + entry.start, start, count) == 0 } ?? false
        })
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  fileprivate mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// Multiply and fold, eight bytes at a time; the same in every process, which no result depends on.
  fileprivate static func hash(_ start: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while count - at >= 8 {
      hash = mixed(hash ^ UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self))
      at += 8
    }
    var rest: UInt64 = 0
    while at < count {
      rest = rest << 8 | UInt64(start[at])
      at += 1
    }
    return mixed(hash ^ rest)
  }

  fileprivate static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
