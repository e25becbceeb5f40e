extension Journal {
  /// Every line once: known events in the order of the fold, then lines of newer programs bytewise; each with its LF.
  ///
  /// Equal for equal sets of lines, byte for byte, in whatever order they were read.
  public func merged() -> [UInt8] {
    var merged: [UInt8] = []
    merged.reserveCapacity(records.reduce(0) { $0 + $1.length + 1 })
    (order ?? FoldOrder(self)).forEach(of: self) { record, _ in
      append(record.place, record.length, to: &merged)
    }
    var newer: [[UInt8]] = opaque.map { Array(line(at: $0.place, $0.length)) }
    newer.sort { $0.lexicographicallyPrecedes($1) }
    var last: [UInt8]? = nil
    for line in newer where line != last {
      merged += line
      merged.append(0x0A)
      last = line
    }
    return merged
  }

  func line(at place: Record.Place, _ length: Int) -> ArraySlice<UInt8> {
    sources[place.source].bytes[place.offset..<place.offset + length]
  }

  private func append(_ place: Record.Place, _ length: Int, to merged: inout [UInt8]) {
    merged += line(at: place, length)
    merged.append(0x0A)
  }
}
