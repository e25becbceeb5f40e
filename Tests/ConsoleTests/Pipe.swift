import Glibc

/// A pipe whose ends close with it.
final class Pipe {
  let reading: Int32
  private(set) var writing: Int32
  private var isReadingOpen = true

  struct Problem: Error {}

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Problem() }
    reading = ends[0]
    writing = ends[1]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeReading()
    if writing >= 0 { close(writing) }
  }

  func closeReading() {
    if isReadingOpen { close(reading) }
    isReadingOpen = false
  }

  /// Writes bytes that a pipe has room for, and the end.
  func fill(_ bytes: [UInt8]) throws {
    guard write(writing, bytes, bytes.count) == bytes.count else { throw Problem() }
    close(writing)
    writing = -1
  }

  /// What can be read without waiting.
  var available: [UInt8] {
    var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65536)
    while poll(&waiting, 1, 0) > 0 {
      let count = read(reading, &bytes, bytes.count)
      guard count > 0 else { break }
      all += bytes.prefix(count)
    }
    return all
  }
}

/// A thread that reads so many bytes, slowly at first.
final class BackgroundRead: Sendable {
  private let thread: pthread_t

  private struct Job {
    let descriptor: Int32
    let count: Int
  }

  init(descriptor: Int32, count: Int) throws {
    var thread = pthread_t()
    let job = UnsafeMutablePointer<Job>.allocate(capacity: 1)
    job.initialize(to: Job(descriptor: descriptor, count: count))
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let job = argument.assumingMemoryBound(to: Job.self)
        defer { job.deallocate() }
        usleep(50_000)
        var total = 0
        var bytes = [UInt8](repeating: 0, count: 4096)
        while total < job.pointee.count {
          let count = read(job.pointee.descriptor, &bytes, bytes.count)
          guard count > 0 else { break }
          total += count
        }
        return UnsafeMutableRawPointer(bitPattern: total)
      }, job)
    guard code == 0 else { throw Pipe.Problem() }
    self.thread = thread
  }

  /// How many bytes came.
  func wait() -> Int {
    var result: UnsafeMutableRawPointer?
    pthread_join(thread, &result)
    return Int(bitPattern: result)
  }
}
