import Glibc
import Reviews

/// The journals of one deck, or those that hold settings for all decks.
struct ProgressFolder {
  let folder: Folder

  /// What is there: the union of all journals, and the files that could not be read.
  struct Contents {
    var journal = Journal()
    var files: [String] = []
    var problems: [SystemProblem] = []
  }

  /// Reads every `*.jsonl`, conflict copies too. A link is not followed: a synchronised folder may hold anybody's.
  func read() throws(SystemProblem) -> Contents {
    var contents = Contents()
    for name in try folder.names() where name.hasSuffix(".jsonl") && !name.hasPrefix(".") {
      do throws(SystemProblem) {
        let path = folder.path(of: name)
        let descriptor = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        // A folder is another deck's, whose name happens to end so.
        if try descriptor.isFolder { continue }
        contents.files.append(name)
        guard try descriptor.isRegular else { throw SystemProblem("read", path, code: EINVAL) }
        try contents.journal.read(descriptor, file: name)
      } catch {
        contents.problems.append(error)
      }
    }
    contents.journal.settle()
    return contents
  }
}
