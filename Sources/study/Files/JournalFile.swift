import Glibc
import Reviews

/// The journal that this sitting appends to: `<device>.jsonl`, or the next segment of it that is free.
///
/// An event is saved once it is on the disk. On a full disk events stay in memory and are tried again with the next.
final class JournalFile {
  private let folder: Folder
  private let device: String
  private let header: () -> Event
  private var segment: Int
  private var open: Descriptor?
  /// Whether the name of the open file is known to be on the disk.
  private var isNamed = false
  private var pending: [[UInt8]] = []

  static let lastSegment = 99

  /// What came of an append.
  enum Outcome {
    case saved
    /// The disk is full: so many events are in memory only.
    case unsaved(count: Int, SystemProblem)
  }

  /// Nothing could be written anywhere: the lines that are on no disk, to be shown before the program ends with 74.
  struct Lost: Error, CustomStringConvertible {
    let lines: [[UInt8]]
    let cause: SystemProblem

    var description: String { "\(lines.count) lines of the journal could not be saved: \(cause)" }
  }

  /// `header` makes the first line of a new file; `segment` is 1, or 2 where another sitting has the deck.
  init(in folder: Folder, device: String, segment: Int = 1, header: @escaping () -> Event) {
    self.folder = folder
    self.device = device
    self.segment = segment
    self.header = header
    // A limit on a file's size is then a failed write, as a full disk is, and not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// The lines that are in memory only.
  var unsaved: [[UInt8]] { pending }

  /// The file at hand.
  var path: String {
    folder.path(of: segment == 1 ? "\(device).jsonl" : "\(device)-\(segment).jsonl")
  }

  /// Adds an event to the journal and waits until it is on the disk, with all that is still unsaved.
  func append(_ event: Event) throws(Lost) -> Outcome { try append([event]) }

  /// Adds events with one write.
  func append(_ events: [Event]) throws(Lost) -> Outcome {
    pending += events.map(\.line)
    return try save()
  }

  /// Tries once more to save what is unsaved.
  func save() throws(Lost) -> Outcome {
    guard !pending.isEmpty else { return .saved }
    do throws(SystemProblem) {
      try write()
      return .saved
    } catch  where error.isFull {
      return .unsaved(count: pending.count, error)
    } catch {
      // What the system says of this descriptor from now on is worth nothing: the next segment takes over.
      open = nil
      segment += 1
    }
    do throws(SystemProblem) {
      try write()
      return .saved
    } catch {
      throw Lost(lines: pending, cause: error)
    }
  }
}

extension JournalFile {
  fileprivate func write() throws(SystemProblem) {
    let descriptor = try descriptor()
    let length = Int(try descriptor.status().st_size)
    var bytes: [UInt8] = []
    if length == 0 {
      bytes = header().line
    } else if try descriptor.lastByte(at: length) != 0x0A {
      bytes = [0x0A]
    }
    for line in pending { bytes += line }
    do throws(SystemProblem) {
      try descriptor.write(bytes)
    } catch {
      // Best effort: where even that fails, the reader takes the torn line for what it is.
      try? descriptor.cut(to: length)
      throw error
    }
    do throws(SystemProblem) {
      try descriptor.sync()
      if !isNamed { try folder.sync() }
      isNamed = true
    } catch {
      throw SystemProblem(error.action, error.path, code: error.code == ENOSPC ? EIO : error.code)
    }
    pending = []
  }

  /// The open file, opened anew where another has taken its name meanwhile.
  fileprivate func descriptor() throws(SystemProblem) -> Descriptor {
    if let open, try open.isStill(at: path) { return open }
    open = nil
    try folder.make()
    while true {
      let descriptor = try Descriptor(opening: path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW)
      if try descriptor.lock() {
        open = descriptor
        isNamed = false
        return descriptor
      }
      guard segment < JournalFile.lastSegment else { throw SystemProblem("lock", path, code: EWOULDBLOCK) }
      segment += 1
    }
  }
}

extension SystemProblem {
  /// Whether room is what is missing.
  var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
}

extension Descriptor {
  fileprivate func lastByte(at length: Int) throws(SystemProblem) -> UInt8 {
    var byte: UInt8 = 0
    var got: Int
    repeat { got = pread(number, &byte, 1, off_t(length - 1)) } while got < 0 && errno == EINTR
    guard got == 1 else { throw SystemProblem("read", path) }
    return byte
  }

  /// Whether the path still names this very file.
  fileprivate func isStill(at path: String) throws(SystemProblem) -> Bool {
    let mine = try status()
    var named = stat()
    guard lstat(path, &named) == 0 else { return false }
    return named.st_dev == mine.st_dev && named.st_ino == mine.st_ino
  }
}
