import Glibc

/// Functions of the C library that its module doesn't show.
enum Unseen {
  /// `pipe2` with O_CLOEXEC: a pipe's reading and writing end, which no other program inherits.
  static func pipe() throws -> (reading: Int32, writing: Int32) {
    typealias Function = @convention(c) (UnsafeMutablePointer<Int32>, Int32) -> Int32
    var ends: [Int32] = [-1, -1]
    guard let address = dlsym(nil, "pipe2"), unsafeBitCast(address, to: Function.self)(&ends, O_CLOEXEC) == 0 else {
      throw Child.Problem(description: "no pipe: \(String(cString: strerror(errno)))")
    }
    return (ends[0], ends[1])
  }

  /// `posix_spawn_file_actions_addchdir_np`: lets the program start in a folder.
  static func addChangeOfFolder(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ path: String) -> Int32 {
    typealias Function = @convention(c) (OpaquePointer, UnsafePointer<CChar>) -> Int32
    guard let address = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else { return ENOSYS }
    return unsafeBitCast(address, to: Function.self)(OpaquePointer(actions), path)
  }
}
