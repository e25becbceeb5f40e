import Glibc

/// A file that is read and replaced whole.
struct WholeFile {
  /// Why a file couldn't be read or written.
  struct Problem: Error, CustomStringConvertible {
    let path: String
    let code: Int32
    var isWriting = false

    var description: String { "\(path): \(String(cString: strerror(code)))" }
  }

  let path: String

  /// The file's bytes.
  func bytes() throws(Problem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Problem(path: path, code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw Problem(path: path, code: errno)
      }
    }
  }

  /// The file's bytes, or nil if there is none.
  func bytesIfAny() throws(Problem) -> [UInt8]? {
    do {
      return try bytes()
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// Replaces the file so that a crash leaves the old one or the new one: a temporary file beside it, synced, renamed.
  ///
  /// A link stays a link, and an existing file keeps its mode.
  func replace(with bytes: [UInt8]) throws(Problem) {
    let target = resolved
    let old = mode(of: target)
    var template = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure() }
    let temporary = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    var code = hand(bytes, to: descriptor)
    if code == 0, fchmod(descriptor, old ?? 0o666 & ~Self.creationMask) != 0 { code = errno }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, target) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw Problem(path: path, code: code, isWriting: true)
    }
    syncFolder(of: target)
  }
}

extension WholeFile {
  private func failure() -> Problem { Problem(path: path, code: errno, isWriting: true) }

  /// What the path's links lead to.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  private static var creationMask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  /// Writes every byte; gives 0 or the `errno` of what failed.
  private func hand(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  private func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
