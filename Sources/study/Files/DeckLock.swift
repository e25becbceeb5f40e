import Glibc

/// Who is in a sitting of a deck on this machine: a lock that ends with its process, whatever ends that.
final class DeckLock {
  private let descriptor: Descriptor

  /// A lock, or who holds it.
  enum Attempt {
    case taken(DeckLock)
    /// The process that sits there; nil where it didn't say.
    case held(by: Int32?)
  }

  static func attempt(_ deck: String, in state: Folder) throws(SystemProblem) -> Attempt {
    let folder = state.folder("lock")
    try folder.make()
    let descriptor = try Descriptor(opening: folder.path(of: deck), O_RDWR | O_CREAT | O_NOFOLLOW)
    guard try descriptor.lock() else {
      let text = String(decoding: try descriptor.read(upTo: 32), as: UTF8.self)
      return .held(by: Int32(text.prefix { $0 != "\n" }))
    }
    do throws(SystemProblem) {
      try descriptor.cut(to: 0)
      try descriptor.write(Array("\(getpid())\n".utf8))
    } catch  where error.isFull {
      // The lock holds all the same; it only doesn't say whose it is.
    }
    return .taken(DeckLock(descriptor))
  }

  private init(_ descriptor: Descriptor) {
    self.descriptor = descriptor
  }
}

extension Descriptor {
  /// Locks the file for this process alone; false where another has it.
  func lock() throws(SystemProblem) -> Bool {
    var result: Int32
    repeat { result = flock(number, LOCK_EX | LOCK_NB) } while result != 0 && errno == EINTR
    if result == 0 { return true }
    guard errno == EWOULDBLOCK else { throw SystemProblem("lock", path) }
    return false
  }
}
