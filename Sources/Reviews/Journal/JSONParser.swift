/// The parts of JSON that hold no other: strings, numbers and words.
struct JSONParser {
  let bytes: UnsafePointer<UInt8>
  var at: Int
  let end: Int

  /// The byte at hand; nil at the end.
  var byte: UInt8? { at < end ? bytes[at] : nil }

  mutating func skipBlanks() {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D || bytes[at] == 0x0A { at += 1 }
  }

  mutating func scalar() throws(Flaw) -> JSONObject.Value {
    guard let byte else { throw .notObject }
    switch byte {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "t"): return try word("true")
    case UInt8(ascii: "f"): return try word("false")
    case UInt8(ascii: "n"): return try word("null")
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    case UInt8(ascii: "N"), UInt8(ascii: "I"): throw .notANumber
    case 0x80...: throw JSONString.length(of: bytes, at: at, end: end) == nil ? .notUTF8 : .notObject
    default: throw .notObject
    }
  }
}

extension JSONParser {
  fileprivate mutating func word(_ text: StaticString) throws(Flaw) -> JSONObject.Value {
    guard end - at >= text.utf8CodeUnitCount else { throw .notObject }
    for index in 0..<text.utf8CodeUnitCount where bytes[at + index] != text.utf8Start[index] { throw .notObject }
    at += text.utf8CodeUnitCount
    return .other
  }

  fileprivate mutating func string() throws(Flaw) -> JSONObject.Value {
    at += 1
    let start = at
    var isEscaped = false
    while at < end {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return .string(start..<at - 1, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      case 0..<0x20:
        throw .notObject
      case 0x80...:
        guard let length = JSONString.length(of: bytes, at: at, end: end) else { throw .notUTF8 }
        at += length
      default:
        at += 1
      }
    }
    throw .notObject
  }

  fileprivate mutating func escape() throws(Flaw) {
    guard end - at >= 2 else { throw .notObject }
    switch bytes[at + 1] {
    case UInt8(ascii: "u"):
      guard end - at >= 6 else { throw .notObject }
      for index in 2..<6 where JSONString.hexDigit(bytes[at + index]) == nil { throw .notObject }
      at += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
    default:
      throw .notObject
    }
  }

  fileprivate mutating func number() throws(Flaw) -> JSONObject.Value {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { at += 1 }
    if byte == UInt8(ascii: "I") { throw .notANumber }
    let start = at
    var value: Int64 = 0
    var isTooBig = false
    while let digit = digit {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = tens.addingReportingOverflow(digit)
      isTooBig = isTooBig || overflow || more
      value = isTooBig ? .max : sum
      at += 1
    }
    guard at > start, bytes[start] != 0x30 || at == start + 1 else { throw .notObject }
    var isInteger = true
    if byte == UInt8(ascii: ".") {
      isInteger = false
      at += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      isInteger = false
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    guard isInteger else { return .other }
    return .integer(isNegative ? (isTooBig ? .min : -value) : value)
  }

  fileprivate var digit: Int64? {
    guard let byte, byte >= 0x30, byte <= 0x39 else { return nil }
    return Int64(byte - 0x30)
  }

  fileprivate mutating func digits() throws(Flaw) {
    guard digit != nil else { throw .notObject }
    while digit != nil { at += 1 }
  }
}
