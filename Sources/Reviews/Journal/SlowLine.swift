/// Reads any line that is one: keys in any order, escapes, unknown keys, unknown kinds.
struct SlowLine {
  enum Meaning {
    case event(Line)
    /// A line of a newer program: what is new in it, to be named.
    case opaque(String)
  }

  let meaning: Meaning
  let object: JSONObject
  private let bytes: UnsafePointer<UInt8>

  /// The line that begins at `start`. Over at `end`, but for blanks, if it `fills` the range; else where its object is.
  init(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, fills: Bool, depth: Int = .max) throws(Flaw) {
    guard !fills || end - start <= JournalReader.longest else { throw .tooLong }
    self.bytes = bytes
    object = try JSONObject(bytes, from: start, to: end, depth: depth)
    if fills {
      var rest = JSONParser(bytes: bytes, at: object.range.upperBound, end: end)
      rest.skipBlanks()
      guard rest.at == end else { throw .notObject }
    }
    guard let checksumStart = object.checksumStart, case .string(let digits, false) = object[.c], digits.count == 8
    else {
      throw .noChecksum
    }
    guard let sum = Hex.word(at: bytes + digits.lowerBound),
      Checksum.crc32(bytes + start, count: checksumStart - start) == sum
    else { throw .wrongChecksum }
    let length = (fills ? end : object.range.upperBound) - start
    meaning = try SlowLine.meaning(of: object, in: bytes, length: length)
  }

  func text(_ key: LineKey) -> String? {
    string(key).map { String(decoding: $0, as: UTF8.self) }
  }

  func string(_ key: LineKey) -> [UInt8]? { SlowLine.string(key, of: object, in: bytes) }

  func integer(_ key: LineKey) -> Int64? { SlowLine.integer(key, of: object) }

  var due: Due? { SlowLine.due(of: object, in: bytes) }

  /// An object as it stands in the line.
  func source(_ key: LineKey) -> String? {
    guard case .object(let range) = object[key] else { return nil }
    return String(decoding: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count), as: UTF8.self)
  }
}

extension SlowLine {
  fileprivate static func meaning(of object: JSONObject, in bytes: UnsafePointer<UInt8>, length: Int) throws(Flaw)
    -> Meaning
  {
    guard case .integer(1) = object[.v] else {
      guard case .integer(let version) = object[.v] else { return .opaque("no version") }
      return .opaque("version \(version)")
    }
    guard let name = string(.k, of: object, in: bytes).map({ String(decoding: $0, as: UTF8.self) }) else {
      return .opaque("no kind")
    }
    guard let kind = LineKind(name) else { return .opaque("kind \(name)") }
    guard let identity = string(.id, of: object, in: bytes) else { throw .noIdentity }
    var line = Line()
    line.kind = kind
    line.length = length
    identity.withUnsafeBufferPointer { buffer in
      if buffer.count == 24, let start = buffer.baseAddress, let (high, low) = Hex.identity(at: start) {
        (line.identityHigh, line.identityLow) = (high, low)
      } else {
        line.hasOddIdentity = true
      }
    }
    line.t = integer(.t, of: object) ?? 0
    line.number = integer(.n, of: object) ?? 0
    let written = string(.day, of: object, in: bytes).flatMap { Day(String(decoding: $0, as: UTF8.self)) }
    line.settleDay(written: written?.number, offset: integer(.tz, of: object) ?? 0)
    line.due = due(of: object, in: bytes)
    if let step = integer(.step, of: object), step >= 0 {
      line.step = step
      line.hasStep = true
    }
    line.isCram = integer(.cram, of: object) == 1
    line.ms = integer(.ms, of: object) ?? 0
    line.confidence = integer(.conf, of: object)
    if let proposal = integer(.prop, of: object), (1...4).contains(proposal) { line.proposal = UInt8(proposal) }
    if kind == .rev, let rating = integer(.g, of: object), (1...4).contains(rating) { line.rating = UInt8(rating) }
    return .event(line)
  }

  fileprivate static func string(_ key: LineKey, of object: JSONObject, in bytes: UnsafePointer<UInt8>) -> [UInt8]? {
    guard case .string(let range, let isEscaped) = object[key] else { return nil }
    return JSONString.bytes(of: bytes, range, isEscaped: isEscaped)
  }

  fileprivate static func integer(_ key: LineKey, of object: JSONObject) -> Int64? {
    guard case .integer(let value) = object[key] else { return nil }
    return value
  }

  fileprivate static func due(of object: JSONObject, in bytes: UnsafePointer<UInt8>) -> Due? {
    switch object[.due] {
    case .integer(let ms): return .moment(ms)
    case .string:
      return string(.due, of: object, in: bytes).flatMap { Day(String(decoding: $0, as: UTF8.self)) }.map(Due.day)
    default: return nil
    }
  }
}
