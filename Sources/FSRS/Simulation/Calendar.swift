/// Strands by the day on which they are due, in one piece of memory: most of them stay a few days and make room again.
struct Calendar {
  private var strands: [Strand] = []
  /// The place of the strand after each, on its day or among the free places; -1 for none.
  private var next: [Int32] = []
  private var firsts: [Int32]
  private var free: Int32 = -1

  init(days: Int) { firsts = [Int32](repeating: -1, count: days) }

  mutating func add(_ strand: Strand, on day: Int) {
    let place: Int32
    if free >= 0 {
      place = free
      free = next[Int(place)]
      strands[Int(place)] = strand
      next[Int(place)] = firsts[day]
    } else {
      place = Int32(strands.count)
      strands.append(strand)
      next.append(firsts[day])
    }
    firsts[day] = place
  }

  /// Moves what is due on a day to the end of others.
  mutating func take(_ day: Int, into others: inout [Strand]) {
    var place = firsts[day]
    firsts[day] = -1
    while place >= 0 {
      others.append(strands[Int(place)])
      let following = next[Int(place)]
      next[Int(place)] = free
      free = place
      place = following
    }
  }
}
