import Glibc

/// Reading and writing the files of decks.
enum DeckFile {
  /// Bytes that a deck may have; one more is read, so that the parser can tell a file that is too large.
  static let limit = 16 << 20
  /// Bytes that a line of a text may have, as one of a deck.
  static let longestLine = 1 << 20

  /// The bytes of a deck's file, or of a text that may come from a pipe.
  static func read(_ path: String, waiting: Bool = false) throws(SystemProblem) -> [UInt8] {
    let descriptor = try Descriptor(opening: path, waiting ? O_RDONLY : O_RDONLY | O_NONBLOCK)
    guard try !descriptor.isFolder else { throw SystemProblem("read", path, code: EISDIR) }
    var bytes = try descriptor.read(upTo: min(limit, Int(try descriptor.status().st_size)) + 1)
    while bytes.count <= limit {
      let more = try descriptor.read(upTo: 1 << 16)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// The number of the first line that is too long, if one is.
  static func tooLongLine(in bytes: [UInt8]) -> Int? {
    var (line, length) = (1, 0)
    for byte in bytes {
      length += 1
      if byte == 0x0A { (line, length) = (line + 1, 0) }
      if length > longestLine { return line }
    }
    return nil
  }
}
