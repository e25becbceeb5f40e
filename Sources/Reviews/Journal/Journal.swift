import Cards

/// The union of the journal lines that were read, from however many files.
///
/// What it knows is a function of the set of its lines: neither their order nor their repetition counts.
public struct Journal: Sendable {
  var sources: [Source] = []
  var records: ContiguousArray<Record> = []
  var names = Names()
  /// Every device's name, and its largest counter.
  private var devices = Names()
  private var numbers: [Int64] = []
  /// Identities that are no 96 bits, each once.
  var oddIdentities: [[UInt8]] = []
  private var oddIndices: [[UInt8]: Int] = [:]
  var opaque: [(name: String, place: Record.Place, length: Int)] = []
  var quarantined: [Quarantined] = []
  /// Whether identities and moments only ever rose: then nothing is there twice, and nothing needs sorting.
  var isRising = true
  /// How many records are of each kind, by its raw value.
  var kinds = Array(repeating: 0, count: LineKind.allCases.count)
  var order: FoldOrder?

  /// Bytes that hold lines; they stay as long as the journal does.
  struct Source: Sendable {
    let file: String
    /// Where in the file they begin.
    let offset: Int
    var bytes: SourceBytes
  }

  public init() {}

  /// Takes in a file, or a part of one that ends where a line does.
  ///
  /// `file` names it in the report; `offset` says where in it the bytes stand.
  public mutating func read(_ bytes: [UInt8], file: String, at offset: Int = 0) {
    order = nil
    sources.append(Source(file: file, offset: offset, bytes: .held(bytes)))
    let source = sources.count - 1
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      JournalReader(base, count: buffer.count).read(from: 0, isStart: offset == 0) { range, piece in
        take(piece, range, source: source, shift: 0, base)
      }
    }
  }

  /// Takes in a part of a file that ends where a line does, without keeping its bytes: an event takes 40 bytes then.
  ///
  /// `again` gives bytes of the file once more, by their places in it; fewer where they are gone.
  public mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, at offset: Int,
    again: @escaping @Sendable (Range<Int>) -> [UInt8]
  ) {
    order = nil
    if sources.last?.file != file { sources.append(Source(file: file, offset: 0, bytes: .elsewhere(again))) }
    let source = sources.count - 1
    guard let base = bytes.baseAddress else { return }
    JournalReader(base, count: bytes.count).read(from: 0, isStart: offset == 0) { range, piece in
      take(piece, range, source: source, shift: offset, base)
    }
  }

  /// Orders the events and drops what is there twice, so that several questions need it done only once.
  public mutating func settle() {
    if order == nil { order = FoldOrder(self) }
  }

  /// Whether any line was found, known or of a newer program.
  public var hasLines: Bool { !records.isEmpty || !opaque.isEmpty }

  public var report: Report {
    let order = order ?? FoldOrder(self)
    var report = Report()
    report.conflicts = order.conflicts
    report.quarantined = quarantined
    report.opaque = opaque.count
    report.unknown = Dictionary(opaque.map { ($0.name, 1) }, uniquingKeysWith: +)
    order.forEach(of: self) { record, isUndone in
      if record.kind != .hdr { report.accepted += 1 }
      if !isUndone, record.kind == .rev, record.rating != nil, record.card != Record.noCard { report.reviews += 1 }
    }
    return report
  }

  /// The largest counter that a device wrote; nil where it wrote nothing. The next event's is larger.
  public func lastNumber(of device: String) -> Int? {
    devices.find(Array(device.utf8)).map { Int(clamping: numbers[Int($0)]) }
  }

  /// The latest time of any event, UTC ms; nil where there is none.
  public var latest: Int64? { isRising ? records.last?.t : records.lazy.map(\.t).max() }

  /// The bytes of something quarantined.
  public func bytes(of quarantined: Quarantined) -> ArraySlice<UInt8> {
    sources[quarantined.source].bytes[quarantined.start..<quarantined.start + quarantined.length]
  }
}

extension Journal {
  @inline(__always)
  fileprivate mutating func take(
    _ piece: JournalReader.Piece, _ range: Range<Int>, source: Int, shift: Int, _ base: UnsafePointer<UInt8>
  ) {
    switch piece {
    case .blank: return
    case .review(let line):
      let start = range.lowerBound
      let card = names.index(of: base + start + line.card.lowerBound, count: line.card.count)
      count(line.number, of: devices.index(of: base + start + line.device.lowerBound, count: line.device.count))
      add(Record(line, card: card, place: Record.Place(source: source, offset: start + shift)))
    case .event(let line, let slow):
      takeSlowly(line, slow, Record.Place(source: source, offset: range.lowerBound + shift))
    case .opaque(let name):
      opaque.append((name, Record.Place(source: source, offset: range.lowerBound + shift), range.count))
    case .quarantined(let flaw):
      quarantined.append(
        Quarantined(
          file: sources[source].file, offset: sources[source].offset + range.lowerBound + shift,
          length: range.count, flaw: flaw, source: source, start: range.lowerBound + shift))
    }
  }

  fileprivate mutating func takeSlowly(_ read: Line, _ slow: SlowLine, _ place: Record.Place) {
    var line = read
    if line.hasOddIdentity, let text = slow.string(.id) {
      let index = oddIndices[text] ?? oddIdentities.count
      if index == oddIdentities.count {
        oddIndices[text] = index
        oddIdentities.append(text)
      }
      line.identityHigh = UInt64(index)
    }
    if let device = slow.string(.dev), !device.isEmpty { count(line.number, of: devices.index(of: device)) }
    var card = Record.noCard
    if line.kind.isAboutCard, let name = slow.string(.card), !name.isEmpty { card = names.index(of: name) }
    if line.kind == .move, let name = slow.string(.to), !name.isEmpty { _ = names.index(of: name) }
    add(Record(line, card: card, place: place))
  }

  @inline(__always)
  mutating func count(_ number: Int64, of device: UInt32) {
    if Int(device) == numbers.count {
      numbers.append(number)
    } else if number > numbers[Int(device)] {
      numbers[Int(device)] = number
    }
  }

  @inline(__always)
  fileprivate mutating func add(_ record: Record) {
    if isRising, let last = records.last {
      isRising =
        record.t > last.t && !record.hasOddIdentity
        && (record.identityHigh, record.identityLow) > (last.identityHigh, last.identityLow)
    } else if record.hasOddIdentity {
      isRising = false
    }
    kinds[Int(record.kind.rawValue)] += 1
    records.append(record)
  }
}
