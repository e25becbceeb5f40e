import Glibc
import Reviews

/// The bytes of a journal that is replayed, outside of memory: a file as it lies there, or a copy of a stream in a
/// temporary file without a name.
final class Spool: Sendable {
  private let descriptor: Descriptor
  /// Whether the bytes have to be copied here, since they come but once.
  let isCopy: Bool

  init(of input: Descriptor) throws(SystemProblem) {
    isCopy = try !input.isRegular
    guard isCopy else {
      descriptor = input
      return
    }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // Linux's O_TMPFILE, a macro that Swift doesn't see: a file that is gone with its descriptor.
    let temporary: Int32 = 0o20_000_000 | O_DIRECTORY
    descriptor = try Descriptor(opening: folder, O_RDWR | temporary)
  }

  /// Bytes by their places; fewer where they are gone.
  func read(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count {
        let got = pread(
          descriptor.number, buffer.baseAddress?.advanced(by: filled), range.count - filled,
          off_t(range.lowerBound + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
  }

  func add(_ bytes: [UInt8]) throws(SystemProblem) {
    if isCopy { try descriptor.write(bytes) }
  }
}

extension Journal {
  /// Takes in a file or a stream without keeping its bytes in memory.
  mutating func replay(_ input: Descriptor, file: String) throws(SystemProblem) {
    let spool = try Spool(of: input)
    var blocks = LineBlocks(of: input)
    var offset = 0
    while let part = try blocks.next() {
      try spool.add(part)
      part.withUnsafeBufferPointer { read($0, file: file, at: offset, again: spool.read) }
      offset += part.count
    }
  }
}
