import Cards
import Glibc
import Reviews

/// What is amiss in the journals of one deck, or in those for all decks.
struct Checkup {
  /// The deck's folder; nil for the journals that hold settings for all decks.
  let deck: String?
  let folder: Folder
  let contents: ProgressFolder.Contents
  let report: Journal.Report
  /// Files and folders that others than their owner may read or write.
  let open: [String]

  init(of deck: String?, in home: Home) throws(SystemProblem) {
    self.deck = deck
    folder = deck.map { home.progress(of: $0) } ?? home.progress
    contents = try ProgressFolder(folder: folder).read()
    report = contents.journal.report
    let paths = [folder.path] + contents.files.map { [folder] in folder.path(of: $0) }
    open = paths.filter { path in
      var status = stat()
      let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      return !isLink && status.st_mode & 0o077 != 0
    }
  }

  var name: String { deck ?? "all decks" }

  var isClean: Bool {
    report.quarantined.isEmpty && report.conflicts.isEmpty && contents.problems.isEmpty && open.isEmpty
  }

  /// Equal on two machines that have the same lines, and so the same state.
  var digest: String {
    Identity.digest(String(decoding: contents.journal.merged(), as: UTF8.self), length: 32)
  }

  /// Copies what is quarantined, and takes from others what is the owner's. No journal line changes.
  func repair(_ home: Home) throws(SystemProblem) -> Int {
    for path in open {
      let mode: mode_t = path == folder.path ? 0o700 : 0o600
      guard chmod(path, mode) == 0 else { throw SystemProblem("set the mode of", path) }
    }
    return try Rejected(of: deck ?? Rejected.allDecks, in: home.state).copy(report, of: contents.journal)
  }

  /// Every deck with journals, and the settings for all decks.
  static func all(in home: Home) throws(SystemProblem) -> [Checkup] {
    var all = [try Checkup(of: nil, in: home)]
    for name in try home.progress.names() where !name.hasPrefix(".") {
      var status = stat()
      guard lstat(home.progress.path(of: name), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
      all.append(try Checkup(of: name, in: home))
    }
    return all
  }
}
