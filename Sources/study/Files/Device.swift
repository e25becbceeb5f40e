import Glibc

/// This machine's name in journals: lower-case base32 characters, made once and kept outside STUDY_HOME.
struct Device: Hashable {
  let name: String

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
  static let length = 8

  /// The name in `folder`, made where there is none; two programs that make it at once agree.
  init(in folder: Folder) throws(SystemProblem) {
    if let name = try Device.read(in: folder) {
      self.name = name
      return
    }
    try folder.make()
    let bits = RandomBits.next()
    let made = String((0..<Device.length).map { Device.alphabet[Int(bits >> UInt64($0 * 5) & 31)] })
    let temporary = folder.path(of: ".device-\(RandomBits.next())")
    let descriptor = try Descriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    defer { unlink(temporary) }
    try descriptor.write(Array((made + "\n").utf8))
    try descriptor.sync()
    let path = folder.path(of: "device")
    if link(temporary, path) != 0 {
      guard errno == EEXIST else { throw SystemProblem("name", path) }
      if let other = try Device.read(in: folder) {
        name = other
        return
      }
      // What stood there was no name: a half-written file of a crash.
      guard rename(temporary, path) == 0 else { throw SystemProblem("name", path) }
    }
    try folder.sync()
    name = made
  }

  /// Nil where there is none, or the file holds no name.
  private static func read(in folder: Folder) throws(SystemProblem) -> String? {
    let descriptor: Descriptor
    do throws(SystemProblem) {
      descriptor = try Descriptor(opening: folder.path(of: "device"), O_RDONLY)
    } catch  where error.code == ENOENT {
      return nil
    }
    let text = String(decoding: try descriptor.read(upTo: 256), as: UTF8.self)
    let name = text.prefix { $0 != "\n" && $0 != "\r" }
    guard (6...64).contains(name.utf8.count), name.allSatisfy({ alphabet.contains($0) }) else { return nil }
    return String(name)
  }
}
