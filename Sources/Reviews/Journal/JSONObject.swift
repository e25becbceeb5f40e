/// One JSON object in the bytes of a journal, checked in full, with the members of its top level that mean something.
///
/// Strict: RFC 8259, valid UTF-8, and no key twice in any object. Nothing recurses, so depth costs no stack.
struct JSONObject {
  enum Value {
    /// Out of range is taken to the nearest number.
    case integer(Int64)
    /// The bytes between the quotes.
    case string(Range<Int>, isEscaped: Bool)
    case object(Range<Int>)
    case other
  }

  /// Where the object is, braces included.
  private(set) var range: Range<Int>
  private var values: [Value?]
  /// Where the comma before the last key is, if that key is `c`, nothing stands between comma, key and colon.
  private(set) var checksumStart: Int?

  subscript(_ key: LineKey) -> Value? { values[key.rawValue] }

  /// Reads the object that begins at `start`, and at `end` at the latest is over.
  init(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, depth: Int = .max) throws(Flaw) {
    var parser = JSONParser(bytes: bytes, at: start, end: end)
    range = start..<start
    values = Array(repeating: nil, count: LineKey.allCases.count)
    checksumStart = nil
    // For each object or array that is open: whether it is an object, where it began, the keys it has.
    var open: [(isObject: Bool, start: Int)] = []
    var keys: [Set<[UInt8]>] = []
    var member: (key: LineKey?, comma: Int?)? = nil
    parser.skipBlanks()
    guard parser.byte == UInt8(ascii: "{") else { throw .notObject }
    let first = parser.at
    var wantsValue = true
    var comma: Int? = nil
    repeat {
      if wantsValue {
        let from = parser.at
        switch parser.byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          guard open.count < depth else { throw .notObject }
          let isObject = parser.byte == UInt8(ascii: "{")
          open.append((isObject, from))
          keys.append([])
          parser.at += 1
          parser.skipBlanks()
          if parser.byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            wantsValue = false
            continue
          }
          guard isObject else { continue }
          comma = nil
        default:
          let value = try parser.scalar()
          if open.count == 1 { take(value, as: member) }
          wantsValue = false
          parser.skipBlanks()
          continue
        }
      } else if let byte = parser.byte, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        let isObject = byte == UInt8(ascii: "}")
        guard let closed = open.popLast(), closed.isObject == isObject else { throw .notObject }
        keys.removeLast()
        parser.at += 1
        if open.count == 1 { take(isObject ? .object(closed.start..<parser.at) : .other, as: member) }
        if open.isEmpty { break }
        parser.skipBlanks()
        continue
      } else {
        guard parser.byte == UInt8(ascii: ",") else { throw .notObject }
        comma = parser.at
        parser.at += 1
        parser.skipBlanks()
        wantsValue = true
        guard open.last?.isObject == true else { continue }
      }
      // A key, behind a brace or a comma.
      let quote = parser.at
      guard parser.byte == UInt8(ascii: "\""), case .string(let name, let isEscaped) = try parser.scalar() else {
        throw .notObject
      }
      let key = JSONString.bytes(of: bytes, name, isEscaped: isEscaped)
      guard keys[keys.count - 1].insert(key).inserted else { throw .keyTwice }
      if open.count == 1 {
        let isTight = comma == quote - 1 && !isEscaped && parser.byte == UInt8(ascii: ":")
        member = (LineKey(key), isTight ? comma : nil)
      }
      parser.skipBlanks()
      guard parser.byte == UInt8(ascii: ":") else { throw .notObject }
      parser.at += 1
      parser.skipBlanks()
      wantsValue = true
    } while true
    range = first..<parser.at
  }

  private mutating func take(_ value: Value, as member: (key: LineKey?, comma: Int?)?) {
    checksumStart = nil
    guard let key = member?.key else { return }
    values[key.rawValue] = value
    if key == .c { checksumStart = member?.comma }
  }
}
