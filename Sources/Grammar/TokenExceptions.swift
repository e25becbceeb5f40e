/// Words that are cut in their own way, as "can't" or "a.m." are, with the norms of their parts.
struct TokenExceptions: @unchecked Sendable {
  private let keys: KeyedTable
  private let lengths: UnsafePointer<SIMD4<UInt8>>
  private let places: UnsafePointer<SIMD4<UInt16>>
  private let norms: UnsafePointer<UInt64>
  private let sequences: KeyedTable
  /// No exception is longer, in scalars.
  static let longest = 12
  /// No exception is more tokens when it is cut at its signs.
  static let mostTokens = 11

  init(_ model: EnglishModel) {
    // A key, four lengths and four places take 20 bytes.
    let count = model[.exceptions].count / 20
    keys = KeyedTable(keys: UnsafeBufferPointer(start: model.pointer(.exceptions, to: UInt64.self), count: count))
    places = model.pointer(.exceptions, to: SIMD4<UInt16>.self, after: 8 * count)
    lengths = model.pointer(.exceptions, to: SIMD4<UInt8>.self, after: 16 * count)
    norms = model.pointer(.exceptionNorms, to: UInt64.self)
    sequences = KeyedTable(keys: model[.sequences].bindMemory(to: UInt64.self))
  }

  func place(of word: ArraySlice<Unicode.Scalar>) -> Int? {
    word.isEmpty || word.count > Self.longest ? nil : keys.place(of: word.hash)
  }

  /// The pieces of the exception at a place, for a word that starts where it says.
  func pieces(at place: Int, from start: Int) -> [Piece] {
    var pieces: [Piece] = []
    var start = start
    for index in 0..<4 where lengths[place][index] > 0 {
      let end = start + Int(lengths[place][index])
      let norm = Int(places[place][index])
      pieces.append(Piece(range: start..<end, norm: norm == 0 ? nil : norms[norm - 1]))
      start = end
    }
    return pieces
  }

  /// The longest runs of tokens that together are an exception cut at its signs, from left to right.
  ///
  /// Of runs that overlap the longest counts, and of those as long the first one.
  func runs(of pieces: [Piece], in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let hashes = pieces.map { $0.range.count > Self.longest ? nil : scalars[$0.range].hash }
    var found: [Range<Int>] = []
    for start in hashes.indices {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for end in start..<min(start + Self.mostTokens, hashes.count) {
        guard let token = hashes[end] else { break }
        hash = (hash ^ token) &* 0x100_0000_01B3
        if sequences.place(of: hash) != nil { found.append(start..<(end + 1)) }
      }
    }
    found.sort { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    var taken: Set<Int> = []
    found = found.filter { run in
      defer { taken.formUnion(run) }
      return !taken.contains(run.lowerBound) && !taken.contains(run.upperBound - 1)
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// The number that stands for the text in the model's tables of words.
  var hash: UInt64 { StringHash.number(of: utf8) }

  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for scalar in self {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
