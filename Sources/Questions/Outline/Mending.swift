/// Something that another program had garbled in a text, and that was read as it was meant.
public struct Mending: Hashable, Sendable, CustomStringConvertible {
  public enum Fault: Hashable, Sendable {
    /// A byte of Windows-1252 in a text that is UTF-8 otherwise.
    case foreignByte
    /// A control character that stands for what Windows-1252 has in its place.
    case control
    /// UTF-8 that was read as Windows-1252 and written once more: "â€™".
    case mojibake
    /// A soft hyphen or a blank without width, inside a word.
    case invisible
    /// Two letters in one, as they come out of a PDF: "ﬁ".
    case ligature
    /// Bytes that mean nothing, shown as U+FFFD.
    case unreadable
  }

  /// From 1.
  public let line: Int
  public let fault: Fault
  /// The first such thing of the line; a byte as "0x92", what can't be seen as "U+00AD".
  public let found: String
  /// What it was read as; empty where it was left out.
  public let mended: String
  /// How often the line has this fault.
  public internal(set) var count: Int

  public init(line: Int, fault: Fault, found: String, mended: String, count: Int = 1) {
    self.line = line
    self.fault = fault
    self.found = found
    self.mended = mended
    self.count = count
  }

  public var description: String {
    let others = count == 1 ? "" : ", and \(count - 1) more"
    return switch fault {
    case .unreadable: "line \(line): \(found) can't be read\(others)"
    case .invisible: "line \(line): \(found) was left out\(others)"
    default: "line \(line): \(found) was read as \(mended)\(others)"
    }
  }
}
