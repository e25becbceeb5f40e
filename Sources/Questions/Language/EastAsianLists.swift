extension EastAsianSpans {
  /// "A、B和C", with what stands behind a colon as the first.
  func lists() -> [ForeignSpan] {
    var spans: [ForeignSpan] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "、" else {
        index += 1
        continue
      }
      guard let (span, end) = list(firstComma: index) else {
        index += 1
        continue
      }
      spans.append(span)
      index = end
    }
    return spans
  }

  private func list(firstComma: Int) -> (span: ForeignSpan, end: Int)? {
    var middle: [Range<Int>] = []
    var start = firstComma + 1
    var end = start
    var last: Range<Int>?
    while end < scalars.count, end - start <= 12 {
      if scalars[end] == "、" {
        middle.append(start..<end)
        start = end + 1
        end = start
        continue
      }
      if let length = conjunction(at: end), end > start {
        middle.append(start..<end)
        last = lastItem(from: end + length, like: middle)
        break
      }
      if isStop(end) {
        last = start < end ? start..<end : nil
        break
      }
      end += 1
    }
    if last == nil, end == scalars.count, start < end { last = start..<end }
    guard let last, !last.isEmpty, let first = firstItem(before: firstComma, like: middle + [last]) else { return nil }
    let items = [first.range] + middle + [last]
    guard items.allSatisfy({ !$0.isEmpty && $0.count <= 12 }) else { return nil }
    let span = ForeignSpan(
      .list, first.range.lowerBound..<last.upperBound, items: items, isAnnounced: first.isAnnounced)
    return (span, last.upperBound)
  }

  private func conjunction(at index: Int) -> Int? {
    if starts("以及", at: index) { return 2 }
    return "和与與及或".unicodeScalars.contains(scalars[index]) ? 1 : nil
  }

  private func isStop(_ index: Int) -> Bool { "，。；：！？（）“”、,.;:".unicodeScalars.contains(scalars[index]) }

  /// Characters that end what stands before a list, or go on behind it.
  private static let edges: Set<Unicode.Scalar> = [
    "是", "有", "为", "為", "括", "在", "把", "对", "向", "从", "到", "了", "产", "于", "给", "需", "要",
  ]

  private func firstItem(before comma: Int, like others: [Range<Int>]) -> (range: Range<Int>, isAnnounced: Bool)? {
    let size = others.map(\.count).max() ?? 2
    var start = comma
    while start > 0, comma - start < 12, !isStop(start - 1), !Self.edges.contains(scalars[start - 1]) { start -= 1 }
    guard start < comma else { return nil }
    let isAnnounced = start > 0 && (scalars[start - 1] == "：" || scalars[start - 1] == ":")
    let isEdge = start > 0 && Self.edges.contains(scalars[start - 1])
    if !isAnnounced, !isEdge { start = max(start, comma - size) }
    return (start..<comma, isAnnounced)
  }

  /// Up to a mark or a character that goes on with the sentence; words have no ends that could be seen.
  private func lastItem(from start: Int, like others: [Range<Int>]) -> Range<Int>? {
    var end = start
    while end < scalars.count, end - start < 9, !isStop(end), end == start || !Self.endings.contains(scalars[end]) {
      end += 1
    }
    guard end > start, end - start < 9 else { return nil }
    return start..<end
  }

  private static let endings: Set<Unicode.Scalar> = [
    "等", "来", "來", "都", "的", "而", "也", "并", "则", "在", "对", "是", "被", "以",
  ]
}
