/// Math: `$…$` inside a paragraph, and `$$…$$` over lines.
extension OpaqueScanner {
  mutating func math(_ at: Int) -> Step {
    if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "$") { return displayMath(at) }
    guard at >= noMathEndBefore else { return .text(next: at + 1) }
    switch mathEnd(from: at + 1) {
    case .found(let end): return .math(next: end)
    case .notBefore(let end):
      noMathEndBefore = end
      return .text(next: at + 1)
    case .spoilt: return .text(next: at + 1)
    }
  }

  private enum MathEnd {
    case found(Int)
    /// There is none before this place, wherever math begins.
    case notBefore(Int)
    /// There is one on another line, but what stands between begins something of its own.
    case spoilt
  }

  private func mathEnd(from start: Int) -> MathEnd {
    var (isOverLines, isSpoilt) = (false, false)
    var next = start
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: "\\") where next + 1 < bytes.count && bytes[next + 1] == UInt8(ascii: "$"):
        isSpoilt = true
        next += 1
      case UInt8(ascii: "\n"):
        if !mathRunsOn || isBlankLine(behind: next) || isEscapedWord(at: next + 1) { return .notBefore(next) }
        isOverLines = true
      case UInt8(ascii: "<"):
        if isCommentStart(at: next) { isSpoilt = true }
      case UInt8(ascii: "$"):
        if next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "$") { isSpoilt = true }
        if isDigit(at: next + 1) { break }
        return isOverLines && isSpoilt ? .spoilt : .found(next + 1)
      default: break
      }
      next += 1
    }
    return .notBefore(bytes.count)
  }

  /// `$$…$$` may run on over lines, but not over a blank one.
  private mutating func displayMath(_ at: Int) -> Step {
    if at < noDisplayEndBefore { return .unclosedMath(next: at + 2) }
    var next = at + 2
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: "\n") where isBlankLine(behind: next):
        noDisplayEndBefore = next
        return .unclosedMath(next: at + 2)
      case UInt8(ascii: "$") where next + 1 < bytes.count && bytes[next + 1] == UInt8(ascii: "$"):
        return .math(next: next + 2)
      default: break
      }
      next += 1
    }
    noDisplayEndBefore = bytes.count
    return .unclosedMath(next: at + 2)
  }

  /// Whether a line begins with a `\` that keeps it from ending the text; it ends math.
  private func isEscapedWord(at start: Int) -> Bool {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\\") else { return false }
    return RawText.escapedWord(self, start..<lineEnd(from: start), isFirstColumn: true) != nil
  }

  /// A price isn't the end of math: `$5 and $6` has none.
  private func isDigit(at: Int) -> Bool {
    at < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at])
  }

  /// Whether the line behind an LF is blank, or there is none.
  private func isBlankLine(behind lineFeed: Int) -> Bool {
    var at = lineFeed + 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") {
      if !DeckLine.isBlank(bytes[at]), bytes[at] != UInt8(ascii: "\r") { return false }
      at += 1
    }
    return true
  }
}
