/// The value of `Accept:`: other right answers, or for a list and a cloze, which item has which.
struct Accept {
  /// What is right beside the answer itself.
  private(set) var alternatives: [String] = []
  /// The others of each item, by its folded text.
  private(set) var byItem: [String: [String]] = [:]
  /// The first piece that names none of the items.
  private(set) var misfit: String?

  /// No `Accept:` at all.
  init() {}

  /// - Parameter raw: `arms | weapons`.
  init(of raw: String?) {
    if let raw { alternatives = Self.pieces(raw) }
  }

  /// - Parameters:
  ///   - raw: `item = other | other`, for several items one behind the other.
  ///   - items: the texts that may stand before the `=`.
  init(of raw: String?, items: [String]) {
    guard let raw else { return }
    let known = Dictionary(items.map { (Identity.folded($0), ()) }, uniquingKeysWith: { first, _ in first })
    var current: String?
    for piece in Self.pieces(raw) {
      let (item, other) = Self.split(piece, known)
      current = item ?? current
      guard let current, item != nil || !Self.hasEquals(piece) else {
        misfit = misfit ?? piece
        continue
      }
      if !other.isEmpty { byItem[current, default: []].append(other) }
    }
  }

  func others(for item: String) -> [String] {
    byItem.isEmpty ? [] : byItem[Identity.folded(item)] ?? []
  }
}

extension Accept {
  private static func hasEquals(_ piece: String) -> Bool {
    equals(in: Array(piece.utf8)).first != nil
  }

  /// `item = other`, cut at the first `=` before which a known item stands.
  private static func split(_ piece: String, _ known: [String: Void]) -> (item: String?, other: String) {
    let bytes = Array(piece.utf8)
    // Only so many are tried, so that a line full of equals signs is quick too.
    for place in equals(in: bytes).prefix(64) {
      let item = Identity.folded(String(decoding: bytes[..<place], as: UTF8.self))
      if known[item] != nil { return (item, RawText.trimmed(String(decoding: bytes[(place + 1)...], as: UTF8.self))) }
    }
    return (nil, piece)
  }

  /// The places of `=` with blanks around it.
  private static func equals(in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { at in
      bytes[at] == UInt8(ascii: "=") && at > 0 && RawText.isSpace(bytes[at - 1])
        && (at + 1 == bytes.count || RawText.isSpace(bytes[at + 1]))
    }
  }

  /// The pieces between bars that stand between blanks, as they are shown.
  private static func pieces(_ raw: String) -> [String] {
    raw.withBytes { bytes in
      var pieces: [String] = []
      var text: [UInt8] = []
      func cut() {
        let piece = RawText.trimmed(String(decoding: text, as: UTF8.self))
        if !piece.isEmpty { pieces.append(piece) }
        text.removeAll(keepingCapacity: true)
      }
      RawText.walk(bytes) { piece in
        if case .bar(let at) = piece, at == 0 || RawText.isSpace(bytes[at - 1]),
          at + 1 == bytes.count || RawText.isSpace(bytes[at + 1])
        {
          cut()
        } else {
          text += bytes[piece.range]
        }
      }
      cut()
      return pieces
    }
  }
}
