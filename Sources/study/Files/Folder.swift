import Glibc

/// A folder of ours: made where it is missing, for its owner only.
struct Folder: Hashable {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  func path(of name: String) -> String { path + "/" + name }

  func folder(_ name: String) -> Folder { Folder(path(of: name)) }

  var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes it, and those above it, 0700; and syncs the folder in which something new is named.
  func make() throws(SystemProblem) {
    guard !exists else { return }
    let parent = Folder(Folder.parent(of: path))
    if parent.path != path { try parent.make() }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw SystemProblem("make the folder", path) }
    try parent.sync()
  }

  /// Makes it, and tells at once where nothing can be written in it. A full disk is none of that: there may be room later.
  func makeForWriting() throws(SystemProblem) {
    do throws(SystemProblem) {
      try make()
    } catch  where error.isFull {
      return
    }
    guard access(path, W_OK | X_OK) == 0 else { throw SystemProblem("write in the folder", path) }
  }

  /// Waits until the names in it are on the disk.
  func sync() throws(SystemProblem) {
    let descriptor = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
    do throws(SystemProblem) {
      try descriptor.syncAll()
    } catch  where error.code == EINVAL || error.code == EROFS {
      return
    } catch {
      throw SystemProblem("sync the folder", path, code: error.code)
    }
  }

  /// Waits until the files in it whose names end so, its own name and those of the folders above it, up to that in which
  /// `top` stands, are on the disk: who made or wrote them may have been killed before. Others' folders may refuse.
  func settle(filesEnding ending: String, upTo top: Folder) throws(SystemProblem) {
    guard exists else { return }
    for name in try names() where name.hasSuffix(ending) && !name.hasPrefix(".") {
      guard let file = try? Descriptor(opening: path(of: name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
        try file.isRegular
      else { continue }
      try file.syncAll()
    }
    var folder = self
    while folder.path.count > top.path.count {
      try folder.sync()
      folder = Folder(Folder.parent(of: folder.path))
    }
    try top.sync()
    try? Folder(Folder.parent(of: top.path)).sync()
  }

  /// The names in it, in bytewise order, `.` and `..` left out; none where there is no such folder.
  func names() throws(SystemProblem) -> [String] {
    guard let directory = opendir(path) else {
      if errno == ENOENT { return [] }
      throw SystemProblem("list", path)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func parent(of path: String) -> String {
    if path.count > 1, path.hasSuffix("/") { return parent(of: String(path.dropLast())) }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
