import Glibc
import Reviews

/// A dated copy of all journals, made before anything about them is changed.
enum Backup {
  /// Copies the progress folder into the state folder; says where the copy is.
  static func copy(_ home: Home, at moment: Moment) throws(SystemProblem) -> Folder {
    let ms = ((moment.ms % 86_400_000) + 86_400_000) % 86_400_000
    let time = [ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined()
    let day = Moment(ms: moment.ms).day(startingAt: 0)
    let place = home.state.folder("backup").folder("progress-\(day)T\(time)Z-\(getpid())")
    try copy(home.progress, to: place)
    return place
  }

  private static func copy(_ source: Folder, to target: Folder) throws(SystemProblem) {
    try target.make()
    for name in try source.names() {
      var status = stat()
      guard lstat(source.path(of: name), &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        try copy(source.folder(name), to: target.folder(name))
      case S_IFREG:
        let bytes = try Descriptor(opening: source.path(of: name), O_RDONLY | O_NOFOLLOW).readAll()
        let copy = try Descriptor(opening: target.path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
        try copy.write(bytes)
        try copy.sync()
      default:
        continue
      }
    }
    try target.sync()
  }
}
