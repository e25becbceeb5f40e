/// The words of a dictionary and what parts of speech they are, in the order of their bytes.
///
/// In a block of 16 words each shares its start with the one before.
struct WordList: @unchecked Sendable {
  private let count: Int
  private let offsets: UnsafeBufferPointer<UInt32>
  private let flags: UnsafeRawPointer
  private let bytes: UnsafeRawPointer

  init(_ model: EnglishModel) {
    let header = model.pointer(.words, to: UInt32.self)
    count = Int(header[0])
    let blocks = Int(header[1])
    offsets = UnsafeBufferPointer(start: header + 2, count: blocks)
    flags = UnsafeRawPointer(header + 2 + blocks)
    bytes = flags + (count + 1) / 2
  }

  func contains(_ word: [UInt8], _ part: Lemmatizer.Part) -> Bool {
    guard let place = place(of: word) else { return false }
    let pair = flags.load(fromByteOffset: place / 2, as: UInt8.self)
    let flag = place % 2 == 0 ? pair & 0xF : pair >> 4
    return flag >> (part.rawValue - Lemmatizer.Part.noun.rawValue) & 1 == 1
  }

  private func place(of word: [UInt8]) -> Int? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if word.lexicographicallyPrecedes(firstWord(of: middle)) { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return nil }
    var at = Int(offsets[low - 1])
    var current: [UInt8] = []
    for place in (16 * (low - 1))..<min(16 * low, count) {
      read(at: &at, into: &current)
      if current == word { return place }
    }
    return nil
  }

  private func firstWord(of block: Int) -> [UInt8] {
    var at = Int(offsets[block])
    var word: [UInt8] = []
    read(at: &at, into: &word)
    return word
  }

  /// Makes the word that is at a place of the one before it: a byte says how much they share and how much follows.
  private func read(at place: inout Int, into word: inout [UInt8]) {
    func next() -> Int {
      defer { place += 1 }
      return Int(bytes.load(fromByteOffset: place, as: UInt8.self))
    }
    let lengths = next()
    let shared = lengths == 0xF0 ? next() : lengths >> 4
    let rest = lengths == 0xF0 ? next() : lengths & 0xF
    word.removeLast(word.count - shared)
    word.append(contentsOf: UnsafeRawBufferPointer(start: bytes + place, count: rest))
    place += rest
  }
}
