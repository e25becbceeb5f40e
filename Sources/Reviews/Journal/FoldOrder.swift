import Glibc

/// Which records count, and in which order: by (t, dev, n, id), each identity once.
struct FoldOrder: Sendable {
  /// Indices of records; nil where all records stand in order already.
  private(set) var indices: [UInt32]?
  /// Identities that stand over different lines, in their order.
  private(set) var conflicts: [Event.ID] = []
  /// Identities that an undo names.
  private(set) var undone: Set<Event.ID> = []

  init(_ journal: Journal) {
    if !journal.isRising {
      var kept = distinct(journal)
      sort(&kept, journal)
      indices = kept
    }
    guard journal.kinds[Int(LineKind.undo.rawValue)] > 0 else { return }
    var found: Set<Event.ID> = []
    forEach(of: journal) { record, _ in
      if record.kind == .undo, let target = journal.undoTarget(of: record) { found.insert(target) }
    }
    undone = found
  }

  func count(of journal: Journal) -> Int { indices?.count ?? journal.records.count }

  /// The index of the record at a position from 0.
  @inline(__always)
  func index(at position: Int) -> Int {
    if let indices { Int(indices[position]) } else { position }
  }

  /// Every record in order, and whether it was undone.
  @inline(__always)
  func forEach(of journal: Journal, _ visit: (Record, _ isUndone: Bool) -> Void) {
    for position in 0..<count(of: journal) {
      let record = journal.records[index(at: position)]
      visit(record, isUndone(record, journal))
    }
  }

  @inline(__always)
  func isUndone(_ record: Record, _ journal: Journal) -> Bool {
    guard !undone.isEmpty, record.kind != .undo, record.kind != .hdr else { return false }
    return undone.contains(journal.identity(of: record))
  }
}

extension FoldOrder {
  /// The first record of each identity, or the one with the bytewise smallest line.
  fileprivate mutating func distinct(_ journal: Journal) -> [UInt32] {
    let records = journal.records
    var capacity = 64
    while capacity < records.count * 2 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    var kept: [UInt32] = []
    kept.reserveCapacity(records.count)
    var conflicting: Set<Event.ID> = []
    for (index, record) in records.enumerated() {
      var mixed = record.identityHigh ^ UInt64(record.identityLow) << 32 ^ UInt64(record.identityLow)
      mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
      var slot = Int(truncatingIfNeeded: mixed >> 32 ^ mixed) & (capacity - 1)
      while slots[slot] != 0, !records[Int(kept[Int(slots[slot] - 1)])].hasIdentity(of: record) {
        slot = (slot + 1) & (capacity - 1)
      }
      if slots[slot] == 0 {
        kept.append(UInt32(index))
        slots[slot] = UInt32(kept.count)
        continue
      }
      let position = Int(slots[slot] - 1)
      switch journal.compared(record, records[Int(kept[position])]) {
      case 0: continue
      case ..<0:
        kept[position] = UInt32(index)
        conflicting.insert(journal.identity(of: record))
      default: conflicting.insert(journal.identity(of: record))
      }
    }
    conflicts = conflicting.sorted()
    return kept
  }

  fileprivate func sort(_ kept: inout [UInt32], _ journal: Journal) {
    let records = journal.records
    var isSorted = true
    var hasTies = false
    for position in kept.indices.dropFirst() {
      let before = records[Int(kept[position - 1])].t
      let after = records[Int(kept[position])].t
      if before > after { isSorted = false }
      if before == after { hasTies = true }
    }
    if !isSorted {
      kept.sort { records[Int($0)].t < records[Int($1)].t }
      hasTies = true
    }
    guard hasTies else { return }
    var start = 0
    while start < kept.count {
      let t = records[Int(kept[start])].t
      var end = start + 1
      while end < kept.count, records[Int(kept[end])].t == t { end += 1 }
      if end - start > 1 {
        let tied = kept[start..<end].map { (index: $0, key: journal.tieKey(of: records[Int($0)])) }
        kept.replaceSubrange(start..<end, with: tied.sorted { $0.key < $1.key }.map(\.index))
      }
      start = end
    }
  }
}

/// What decides between events of one moment.
private struct TieKey: Comparable {
  let device: [UInt8]
  let number: Int64
  let identity: Event.ID

  static func < (first: TieKey, second: TieKey) -> Bool {
    if first.device != second.device { return first.device.lexicographicallyPrecedes(second.device) }
    return (first.number, first.identity) < (second.number, second.identity)
  }
}

extension Journal {
  func identity(of record: Record) -> Event.ID {
    record.hasOddIdentity
      ? Event.ID(oddIdentities[Int(record.identityHigh)])
      : Event.ID(high: record.identityHigh, low: record.identityLow)
  }

  /// Reads from the bytes of a record's line.
  @inline(__always)
  func withLine<Result>(of record: Record, _ read: (UnsafePointer<UInt8>, Int) -> Result?) -> Result? {
    let start = record.place.offset
    return sources[record.place.source].bytes.withLine(start..<start + record.length, read)
  }

  /// Reads from a record's line, known to be right, the slow way.
  func withSlowLine<Result>(of record: Record, _ read: (SlowLine) -> Result?) -> Result? {
    withLine(of: record) { start, count in
      (try? SlowLine(start, from: 0, to: count, fills: true)).flatMap(read)
    }
  }

  /// The identity that an undo names; nil where it names none.
  func undoTarget(of record: Record) -> Event.ID? {
    withSlowLine(of: record) { $0.string(.of).map { Event.ID($0) } }
  }

  /// Less than 0 where the first line is bytewise smaller, 0 where both are the same.
  func compared(_ first: Record, _ second: Record) -> Int {
    let order = withLine(of: first) { one, oneCount in
      withLine(of: second) { other, otherCount in
        let bytes = Int(memcmp(one, other, min(oneCount, otherCount)))
        return bytes != 0 ? bytes : oneCount - otherCount
      }
    }
    return order ?? 0
  }

  fileprivate func tieKey(of record: Record) -> TieKey {
    let fast = withLine(of: record) { start, count in
      FastLine.readAgain(start, count: count).map { line in
        let device = UnsafeBufferPointer(start: start + line.device.lowerBound, count: line.device.count)
        return (Array(device), line.number)
      }
    }
    let read = fast ?? withSlowLine(of: record) { ($0.string(.dev) ?? [], $0.integer(.n) ?? 0) }
    return TieKey(device: read?.0 ?? [], number: read?.1 ?? 0, identity: identity(of: record))
  }
}
