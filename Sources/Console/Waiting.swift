import Glibc

/// A point in time by which something is to have happened.
struct Deadline: Sendable {
  private let end: Int?

  /// So many milliseconds from now, or never.
  init(after milliseconds: Int?) {
    end = milliseconds.map { Self.now + max(0, $0) }
  }

  var isOver: Bool { end.map { Self.now >= $0 } ?? false }

  /// How long to sleep at most, in milliseconds. A signal that comes just before a `poll` doesn't end it, so that no
  /// sleep is longer than half a second.
  var slice: Int32 {
    Int32(min(500, max(0, end.map { $0 - Self.now } ?? 500)))
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// Waits until there is something to read, for one slice of time at most.
func isReadable(_ descriptor: Int32, within slice: Int32) -> Bool {
  var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&waiting, 1, slice) > 0
}
