import Dispatch

/// Computes each part on whatever core is free; the results stand in the order of the parts, so that sums over them come
/// out the same on any number of cores.
func inParallel<Part: Sendable>(_ count: Int, _ compute: @Sendable (Int) -> Part) -> [Part] {
  guard count > 1 else { return (0..<count).map(compute) }
  let results = Slots<Part>(count: count)
  DispatchQueue.concurrentPerform(iterations: count) { results.fill($0, with: compute($0)) }
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
