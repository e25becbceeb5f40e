/// CRC-32 as zlib has it (reflected polynomial 0xEDB88320), eight bytes at a time.
///
/// Source: Michael Kounavis and Frank Berry, "A Systematic Approach to Building High Performance, Software-based, CRC
/// Generators", 2005 ("slicing by 8"). One flat table of 8 × 256 words.
enum Checksum {
  /// Never freed and never written again.
  private nonisolated(unsafe) static let table: UnsafePointer<UInt32> = {
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      table[byte] = value
    }
    for index in 256..<8 * 256 {
      let before = table[index - 256]
      table[index] = before >> 8 ^ table[Int(before & 0xFF)]
    }
    return UnsafePointer(table)
  }()

  static func crc32(_ start: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let table = Checksum.table
    var value = ~UInt32(0)
    var at = start
    var left = count
    while left >= 8 {
      let raw = UnsafeRawPointer(at)
      let low = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)) ^ value
      let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
      let first = table[7 &* 256 &+ Int(low & 0xFF)] ^ table[6 &* 256 &+ Int(low >> 8 & 0xFF)]
      let second = table[5 &* 256 &+ Int(low >> 16 & 0xFF)] ^ table[4 &* 256 &+ Int(low >> 24)]
      let third = table[3 &* 256 &+ Int(high & 0xFF)] ^ table[2 &* 256 &+ Int(high >> 8 & 0xFF)]
      let fourth = table[256 &+ Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
      value = first ^ second ^ third ^ fourth
      at += 8
      left &-= 8
    }
    while left > 0 {
      value = value >> 8 ^ table[Int((value ^ UInt32(at[0])) & 0xFF)]
      at += 1
      left &-= 1
    }
    return ~value
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      return crc32(start, count: buffer.count)
    }
  }
}
