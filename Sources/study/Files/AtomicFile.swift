import Glibc

/// A file that is replaced as a whole or not at all.
enum AtomicFile {
  /// Writes by temporary file, fsync and rename; a link stays one, and a file that was there keeps its mode.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) throws(SystemProblem) {
    let target = resolved(path)
    let folder = Folder(Folder.parent(of: target))
    let temporary = folder.path(of: ".study-\(RandomBits.next())")
    var status = stat()
    let kept = stat(target, &status) == 0 ? status.st_mode & 0o7777 : mode
    let descriptor = try Descriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    do throws(SystemProblem) {
      guard fchmod(descriptor.number, kept) == 0 else { throw SystemProblem("set the mode of", temporary) }
      try descriptor.write(bytes)
      try descriptor.syncAll()
      guard rename(temporary, target) == 0 else { throw SystemProblem("replace", target) }
    } catch {
      unlink(temporary)
      throw error
    }
    try folder.sync()
  }

  /// Where a link leads, as far as it leads anywhere.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
