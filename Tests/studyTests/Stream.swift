import Glibc

/// One stream of a program's output: all its bytes, and the text among them that a reader would see.
struct Stream {
  private(set) var descriptor: Int32
  /// Everything that came.
  private(set) var bytes: [UInt8] = []
  /// What came without escape sequences.
  private(set) var seen: [UInt8] = []
  private(set) var isOpen: Bool
  private var start = 0
  private var place = Place.text

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isOpen = descriptor >= 0
  }

  /// Reads what is there; false if there is nothing.
  mutating func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 {
      for byte in buffer[..<count] { append(byte) }
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      isOpen = false
    }
    return count > 0
  }

  /// Forgets the descriptor, which somebody else has closed.
  mutating func abandon() {
    descriptor = -1
    isOpen = false
  }

  /// Whether a text stands in what was seen since the last time that this was true; the next search begins behind it.
  mutating func passes(_ text: String) -> Bool {
    guard let found = find(text) else { return false }
    start = found.upperBound
    return true
  }

  func contains(_ text: String) -> Bool { find(text) != nil }

  private func find(_ text: String) -> Range<Int>? {
    let text = Array(text.utf8)
    guard !text.isEmpty, seen.count - start >= text.count else { return nil }
    for first in start...(seen.count - text.count) where seen[first..<(first + text.count)].elementsEqual(text) {
      return first..<(first + text.count)
    }
    return nil
  }

  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    if place == .text, byte != 0x1B { seen.append(byte) }
    place = place.next(byte)
  }

  /// Where in an escape sequence, if in one, the next byte stands.
  private enum Place {
    case text
    case escape
    case control
    case string
    case character

    func next(_ byte: UInt8) -> Place {
      switch (self, byte) {
      case (_, 0x1B): .escape
      case (.text, _), (.character, _): .text
      case (.escape, UInt8(ascii: "[")): .control
      case (.escape, UInt8(ascii: "]")), (.escape, UInt8(ascii: "P")), (.escape, UInt8(ascii: "_")): .string
      case (.escape, 0x20...0x2F): .character
      case (.escape, _): .text
      case (.control, 0x40...0x7E): .text
      case (.control, _): .control
      case (.string, 0x07): .text
      case (.string, _): .string
      }
    }
  }
}
