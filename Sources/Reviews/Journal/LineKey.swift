/// The keys of a journal line that mean something.
enum LineKey: Int, CaseIterable {
  case v, id, dev, n, t, tz, day, k, card, g, ms, due, step, early, cram, conf, prop, ans, src, of, to, color, key,
    value, q,
    a, c

  private static let named = Dictionary(
    uniqueKeysWithValues: LineKey.allCases.map { (Array(String(describing: $0).utf8), $0) })

  init?(_ name: [UInt8]) {
    guard name.count <= 5, let key = LineKey.named[name] else { return nil }
    self = key
  }
}

/// What a line says that it is.
enum LineKind: UInt8, CaseIterable {
  case hdr, rev, undo, move, suspend, unsuspend, bury, unbury, reset, flag, due, set, card

  private static let named = Dictionary(uniqueKeysWithValues: LineKind.allCases.map { (String(describing: $0), $0) })

  init?(_ name: String) {
    guard let kind = LineKind.named[name] else { return nil }
    self = kind
  }

  var name: String { String(describing: self) }

  /// Whether its lines are about one card.
  var isAboutCard: Bool {
    switch self {
    case .hdr, .undo, .set: false
    default: true
    }
  }
}
