/// Markdown's marks of emphasis taken out of a text, and what they stood around.
struct Emphasis: Hashable, Sendable {
  let plain: String
  let pieces: [String]

  /// `**bold**`, `*italic*`, `__bold__` and `_italic_` lose their marks; code spans and lone marks stay.
  init(_ text: String) {
    guard text.contains(where: { $0 == "*" || $0 == "_" || $0 == "\\" }) else {
      plain = text
      pieces = []
      return
    }
    let scalars = Array(text.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    var open: [(mark: Unicode.Scalar, width: Int, at: Int)] = []
    var found: [String] = []
    var isCode = false
    var index = 0
    var removed: [Range<Int>] = []
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "`" { isCode.toggle() }
      // A backslash before a star, as in "\*p": a mark that is none.
      if !isCode, scalar == "\\", index + 1 < scalars.count, Emphasis.escaped.contains(scalars[index + 1]) {
        kept.append(scalars[index + 1])
        index += 2
        continue
      }
      guard !isCode, scalar == "*" || scalar == "_" else {
        kept.append(scalar)
        index += 1
        continue
      }
      var width = 1
      while index + width < scalars.count, scalars[index + width] == scalar { width += 1 }
      // "**The case of *father***" closes the inner one first.
      if let inner = open.last, inner.mark == scalar, inner.width < width, open.count > 1,
        open.suffix(2).reduce(0, { $0 + $1.width }) == width
      {
        width = inner.width
      }
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + width < scalars.count ? scalars[index + width] : " "
      let opener = open.last
      if let opener, opener.mark == scalar, opener.width == width, before != " ",
        scalar == "*" || !after.properties.isAlphabetic
      {
        found.append(String(kept[(opener.at + width)...]))
        removed.append(opener.at..<opener.at + width)
        removed.append(kept.count..<kept.count + width)
        open.removeLast()
      } else if after != " ", open.count < 4, scalar == "*" || !before.properties.isAlphabetic {
        open.append((scalar, width, kept.count))
      }
      kept.append(contentsOf: repeatElement(scalar, count: width))
      index += width
    }
    plain = Emphasis.without(removed, in: kept)
    pieces = found.filter { !$0.isEmpty && $0.utf8.count <= 80 }
  }

  /// What Markdown's backslash may stand before here.
  private static let escaped: Set<Unicode.Scalar> = ["*", "_", "`", "#", "[", "]", "|", "~"]

  private static func without(_ ranges: [Range<Int>], in scalars: [Unicode.Scalar]) -> String {
    var isRemoved = [Bool](repeating: false, count: scalars.count)
    for index in ranges.joined() { isRemoved[index] = true }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    for index in scalars.indices where !isRemoved[index] { kept.append(scalars[index]) }
    return String(kept)
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars {
      if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: scalar.utf8) }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
