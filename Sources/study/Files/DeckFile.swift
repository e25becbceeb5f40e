import Glibc

/// Reading and writing the files of decks.
enum DeckFile {
  /// Bytes that a deck may have; one more is read, so that the parser can tell a file that is too large.
  static let limit = 16 << 20

  /// The bytes of a deck's file.
  static func read(_ path: String) throws(SystemProblem) -> [UInt8] {
    let descriptor = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK)
    guard try !descriptor.isFolder else { throw SystemProblem("read", path, code: EISDIR) }
    var bytes = try descriptor.read(upTo: min(limit, Int(try descriptor.status().st_size)) + 1)
    while bytes.count <= limit {
      let more = try descriptor.read(upTo: 1 << 16)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
