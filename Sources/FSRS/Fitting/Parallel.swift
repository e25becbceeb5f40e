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

/// Sorts two halves side by side and merges them; no two elements may be equal, so that the order is the only one.
func sortedInParallel<Element: Sendable>(
  _ elements: [Element], by isBefore: @Sendable (Element, Element) -> Bool
) -> [Element] {
  let middle = elements.count / 2
  let halves = inParallel(2) { half, _ in
    (half == 0 ? elements[..<middle] : elements[middle...]).sorted(by: isBefore)
  }
  let (left, right) = (halves[0], halves[1])
  var merged: [Element] = []
  merged.reserveCapacity(elements.count)
  var (i, j) = (0, 0)
  while i < left.count, j < right.count {
    if isBefore(right[j], left[i]) {
      merged.append(right[j])
      j += 1
    } else {
      merged.append(left[i])
      i += 1
    }
  }
  return merged + left[i...] + right[j...]
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
