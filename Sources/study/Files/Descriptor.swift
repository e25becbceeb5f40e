import Glibc

/// An open file, closed when nobody holds it any more.
final class Descriptor: Sendable {
  let number: Int32
  let path: String

  /// Opens a file. O_CLOEXEC is always added, so that an editor started by us inherits nothing.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemProblem) {
    var number: Int32
    repeat { number = open(path, flags | O_CLOEXEC, mode) } while number < 0 && errno == EINTR
    guard number >= 0 else { throw SystemProblem("open", path) }
    self.number = number
    self.path = path
  }

  /// Takes over a descriptor that is open: standard input.
  init(adopting number: Int32, named path: String) {
    self.number = number
    self.path = path
  }

  deinit { close(number) }

  func status() throws(SystemProblem) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemProblem("look at", path) }
    return status
  }

  /// Reads at most `count` bytes; none at the end.
  func read(upTo count: Int) throws(SystemProblem) -> [UInt8] {
    var failure: Int32? = nil
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got: Int
      repeat { got = Glibc.read(number, buffer.baseAddress, count) } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      filled = max(0, got)
    }
    if let failure { throw SystemProblem("read", path, code: failure) }
    return bytes
  }

  var isRegular: Bool {
    get throws(SystemProblem) { try status().st_mode & S_IFMT == S_IFREG }
  }

  var isFolder: Bool {
    get throws(SystemProblem) { try status().st_mode & S_IFMT == S_IFDIR }
  }

  /// Reads to the end; a file in one piece of memory.
  func readAll() throws(SystemProblem) -> [UInt8] {
    var bytes = try read(upTo: Int(try status().st_size) + 1)
    while true {
      let more = try read(upTo: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Writes all of it, however many calls that takes; says how many bytes went out before a failure.
  func write(_ bytes: [UInt8]) throws(SystemProblem) {
    var at = 0
    var failure: Int32? = nil
    bytes.withUnsafeBytes { buffer in
      while at < buffer.count, let base = buffer.baseAddress {
        let written = Glibc.write(number, base + at, buffer.count - at)
        if written > 0 {
          at += written
        } else if written == 0 || errno != EINTR {
          failure = written == 0 ? EIO : errno
          return
        }
      }
    }
    if let failure { throw SystemProblem("write", path, code: failure) }
  }

  /// Waits until the file's bytes are on the disk.
  func sync() throws(SystemProblem) {
    var result: Int32
    repeat { result = fdatasync(number) } while result != 0 && errno == EINTR
    guard result == 0 else { throw SystemProblem("sync", path) }
  }

  /// Waits until the file's bytes, its mode and its times are on the disk.
  func syncAll() throws(SystemProblem) {
    var result: Int32
    repeat { result = fsync(number) } while result != 0 && errno == EINTR
    guard result == 0 else { throw SystemProblem("sync", path) }
  }

  /// Cuts the file back to a length.
  func cut(to length: Int) throws(SystemProblem) {
    var result: Int32
    repeat { result = ftruncate(number, off_t(length)) } while result != 0 && errno == EINTR
    guard result == 0 else { throw SystemProblem("cut", path) }
  }
}
