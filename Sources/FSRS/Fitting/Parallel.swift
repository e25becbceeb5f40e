import Dispatch
import Glibc

/// Computes each part on whatever core is free; the results stand in the order of the parts, so that sums over them come
/// out the same on any number of cores.
///
/// - Parameter room: doubles of scratch that every core has for its parts, one after the other.
func inParallel<Part: Sendable>(
  _ count: Int, room: Int = 0, _ compute: @Sendable (Int, UnsafeMutablePointer<Double>) -> Part
) -> [Part] {
  let results = Slots<Part>(count: count)
  let workers = max(1, min(count, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  DispatchQueue.concurrentPerform(iterations: workers) { worker in
    let scratch = UnsafeMutablePointer<Double>.allocate(capacity: room)
    defer { scratch.deallocate() }
    for part in stride(from: worker, to: count, by: workers) { results.fill(part, with: compute(part, scratch)) }
  }
  return results.all
}

/// Room for results that are filled in from several threads, each place once.
private final class Slots<Part: Sendable>: @unchecked Sendable {
  private let places: UnsafeMutableBufferPointer<Part?>

  init(count: Int) {
    places = .allocate(capacity: count)
    places.initialize(repeating: nil)
  }

  deinit {
    places.deinitialize()
    places.deallocate()
  }

  func fill(_ place: Int, with part: Part) { places[place] = part }

  var all: [Part] { places.compactMap { $0 } }
}
