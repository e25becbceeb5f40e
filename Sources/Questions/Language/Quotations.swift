/// What stands between quotation marks in a text of any language.
struct Quotations: Sendable {
  /// Each with the marks around it, in scalars.
  private(set) var outer: [Range<Int>] = []

  init(_ scalars: [Unicode.Scalar]) {
    var open: (closers: String, at: Int)?
    for (index, scalar) in scalars.enumerated() {
      if let (closers, start) = open {
        guard closers.unicodeScalars.contains(scalar) else { continue }
        outer.append(start..<(index + 1))
        open = nil
      } else if let closers = Self.closers[scalar] {
        open = (closers, index)
      }
    }
  }

  /// Without the marks and the blanks inside them.
  func inner(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    outer.compactMap { range in
      var (start, end) = (range.lowerBound + 1, range.upperBound - 1)
      while start < end, scalars[start] == " " { start += 1 }
      while end > start, scalars[end - 1] == " " { end -= 1 }
      return start < end ? start..<end : nil
    }
  }

  func contain(_ index: Int) -> Bool { outer.contains { $0.contains(index) } }

  private static let closers: [Unicode.Scalar: String] = [
    "„": "“”\"", "“": "”", "«": "»", "»": "«", "\"": "\"", "‹": "›", "›": "‹", "「": "」", "『": "』", "《": "》",
    "〈": "〉",
  ]
}
