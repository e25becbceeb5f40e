/// Numbers that stand for strings and say where their vectors are.
enum StringHash {
  /// The 64-bit MurmurHash2 of bytes with seed 1, which numbers a string (Appleby 2008, MurmurHash64A).
  static func number(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let multiplier: UInt64 = 0xC6A4_A793_5BD1_E995
    var hash = 1 ^ (UInt64(bytes.count) &* multiplier)
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + 8 <= bytes.count {
      var block = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* multiplier
      block ^= block >> 47
      hash = (hash ^ (block &* multiplier)) &* multiplier
      at += 8
    }
    if at < bytes.count {
      var rest: UInt64 = 0
      for index in (at..<bytes.count).reversed() { rest = rest << 8 | UInt64(bytes[index]) }
      hash = (hash ^ rest) &* multiplier
    }
    hash = (hash ^ hash >> 47) &* multiplier
    return hash ^ hash >> 47
  }

  static func number(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { number(of: $0) }
  }

  /// The 128-bit MurmurHash3 of a number's eight bytes in four parts (Appleby 2011, MurmurHash3_x64_128).
  static func parts(of number: UInt64, seed: UInt64) -> SIMD4<UInt32> {
    var block = number &* 0x87C3_7B91_1142_53D5
    block = block << 31 | block >> 33
    var first = seed ^ (block &* 0x4CF5_AD43_2745_937F) ^ 8
    var second = seed ^ 8
    first &+= second
    second &+= first
    first = mixed(first)
    second = mixed(second)
    first &+= second
    second &+= first
    return SIMD4(
      UInt32(truncatingIfNeeded: first), UInt32(first >> 32), UInt32(truncatingIfNeeded: second), UInt32(second >> 32))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
