/// Which brackets belong together.
extension ClozeReader {
  /// Whether there may be more deletions than can be made cards of; then this is told, or that they aren't closed.
  mutating func isTooLarge() -> Bool {
    guard bytes.count * bytes.count > Cloze.largest else { return false }
    var open: [Int] = []
    var (brackets, pairs) = (0, 0)
    RawText.walk(bytes) { piece in
      switch piece {
      case .open(let at, inCode: _):
        brackets += 1
        open.append(at)
      case .close:
        if open.popLast() != nil { pairs += 1 }
      case .text, .bar: break
      }
    }
    guard brackets * bytes.count > Cloze.largest else { return false }
    if let first = open.first { report(.unclosed, at: first) }
    if pairs > 0 || open.isEmpty { report(.tooLarge, at: 0) }
    return true
  }

  /// Brackets in code pair among themselves, and one that doesn't is code.
  mutating func pairBrackets() {
    var outside: [Int] = []
    var inside: [Int] = []
    var isInCode = false
    var unmatched: Int?
    for piece in pieces {
      switch piece {
      case .open(let at, let inCode):
        if inCode { inside.append(at) } else { outside.append(at) }
        isInCode = inCode
      case .close(let at, let inCode):
        if inCode {
          if let open = inside.popLast() { pairs[open] = at }
        } else if let open = outside.popLast() {
          pairs[open] = at
        } else if unmatched == nil {
          unmatched = at
        }
        isInCode = inCode
      case .text(let range):
        if isInCode, bytes[range].contains(UInt8(ascii: "`")) {
          inside.removeAll(keepingCapacity: true)
          isInCode = false
        }
      case .bar: break
      }
    }
    if let open = outside.first { report(.unclosed, at: open) }
    if let unmatched { report(.stray, at: unmatched) }
  }

  mutating func pairParentheses() {
    var hasLink = false
    for close in pairs.values where isParenthesis(behind: close) { hasLink = true }
    guard hasLink else { return }
    var open: [Int] = []
    for (at, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("): open.append(at)
      case UInt8(ascii: ")"): if let start = open.popLast() { parentheses[start] = at }
      case UInt8(ascii: "\n"): open.removeAll(keepingCapacity: true)
      default: break
      }
    }
  }
}
