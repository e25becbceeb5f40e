/// Why bytes of a journal are no line of it.
public enum Flaw: String, Error, CaseIterable, Sendable, CustomStringConvertible {
  case notUTF8 = "not UTF-8"
  case notObject = "not one JSON object"
  case keyTwice = "a key twice"
  case notANumber = "NaN or Infinity"
  case noChecksum = "no checksum at its end"
  case wrongChecksum = "wrong checksum"
  case noIdentity = "no id"
  case tooLong = "longer than 65,536 bytes"

  public var description: String { rawValue }
}
