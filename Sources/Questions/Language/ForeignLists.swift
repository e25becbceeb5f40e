/// Things in a row in a sentence of another language: "A, B und C".
struct ForeignLists: Sendable {
  private(set) var spans: [ForeignSpan] = []
  private let tokens: [ForeignToken]
  private let language: Language
  private let words: ForeignWords

  private static let longest = 6

  init(_ tokens: [ForeignToken], _ language: Language, _ words: ForeignWords) {
    self.tokens = tokens
    self.language = language
    self.words = words
    var least = 0
    for index in tokens.indices where words.and.contains(tokens[index].lower) {
      guard index > least, let list = list(at: index, from: least) else { continue }
      spans.append(list)
      least = index + 1
    }
  }
}

extension ForeignLists {
  /// The list whose last item stands behind the "and" at `index`.
  private func list(at index: Int, from least: Int) -> ForeignSpan? {
    var items: [Range<Int>] = []
    var end = index
    if end > 0, tokens[end - 1].text == "," { end -= 1 }
    var start = end
    var isAnnounced = false
    while start > least, end - start <= Self.longest {
      let before = tokens[start - 1]
      if before.text == "," {
        guard start < end else { return nil }
        items.insert(start..<end, at: 0)
        end = start - 1
        start = end
      } else if before.text == ":" {
        isAnnounced = true
        break
      } else if before.kind == .mark && !before.isInner || isBreak(start - 1) {
        break
      } else {
        start -= 1
      }
    }
    // What stands before the first comma, or behind the colon.
    guard isAnnounced || !items.isEmpty, start < end, items.count < 12 else { return nil }
    guard let last = last(from: index + 1, longest: items.map(\.count).max() ?? Self.longest, isAnnounced: isAnnounced)
    else {
      return nil
    }
    if !isAnnounced, let place = items.lastIndex(where: { isFirst($0, before: last, items) }) {
      // "In the year, they bred oxen, sheep and goats": the list begins inside.
      let like = items[(place + 1)...] + [last]
      end = items[place].upperBound
      start = items[place].lowerBound
      items = Array(items[(place + 1)...])
      guard like.count > 1 || !items.isEmpty else { return nil }
    }
    let size = (items + [last]).map(\.count).max() ?? 1
    guard
      let first = isAnnounced && end - start <= Self.longest
        ? start..<end : first(start..<end, size: size, like: items + [last])
    else { return nil }
    items = [first] + items + [last]
    guard items.allSatisfy({ $0.count <= Self.longest && !isClause($0) }) else { return nil }
    let ranges = items.map { tokens[$0.lowerBound].range.lowerBound..<tokens[$0.upperBound - 1].range.upperBound }
    guard let head = ranges.first, let tail = ranges.last else { return nil }
    return ForeignSpan(.list, head.lowerBound..<tail.upperBound, items: ranges, isAnnounced: isAnnounced)
  }

  /// A verb or a small word that no item holds.
  private func isBreak(_ index: Int) -> Bool {
    let lower = tokens[index].lower
    return words.breaks.contains(lower) || ForeignVerbs.contains(lower, in: language) || words.and.contains(lower)
  }

  /// Does an item hold more than the things of the list: what they are done to?
  private func isFirst(_ item: Range<Int>, before last: Range<Int>, _ items: [Range<Int>]) -> Bool {
    let areDetermined = words.determiners.contains(tokens[last.lowerBound].lower)
    let isDetermined = words.determiners.contains(tokens[item.lowerBound].lower)
    let word = tokens[item.lowerBound].lower
    let isGermanVerb =
      language.code == "de" && item.count > 1 && !tokens[item.lowerBound].isCapitalised
      && word.count > 4 && (word.hasSuffix("ten") || word.hasSuffix("te") || word.hasSuffix("t"))
    if isGermanVerb { return true }
    if areDetermined, !isDetermined, item.contains(where: { words.determiners.contains(tokens[$0].lower) }) {
      return true
    }
    let isLower =
      !tokens[item.lowerBound].isCapitalised && tokens[last.lowerBound].isCapitalised && language.code != "de"
    return item.count > last.count + (isLower ? 0 : 2)
  }

  /// "Er kam, er sah und er siegte" has three clauses, no three things.
  private func isClause(_ item: Range<Int>) -> Bool {
    item.contains { Self.pronouns.contains(tokens[$0].lower) && !words.determiners.contains(tokens[$0].lower) }
  }

  private static let pronouns: Set = [
    "er", "sie", "es", "wir", "ich", "man", "il", "elle", "on", "ils", "elles", "nous", "vous", "je", "tu", "él",
    "ella",
    "ellos", "ellas", "nosotros", "lui", "lei", "egli", "essi", "ele", "ela", "eles", "elas", "hij", "zij", "wij", "ik",
    "họ", "ông", "bà", "nó",
  ]

  /// The words of the first item: as many as the others have, from the same kind of word on.
  private func first(_ range: Range<Int>, size: Int, like others: [Range<Int>]) -> Range<Int>? {
    let most = range.suffix(size + 1)
    let hasArticles = others.contains { words.determiners.contains(tokens[$0.lowerBound].lower) }
    if hasArticles, let article = most.last(where: { words.determiners.contains(tokens[$0].lower) }) {
      return article..<range.upperBound
    }
    var start = range.upperBound - 1
    while start > range.lowerBound, range.upperBound - start < size,
      !words.determiners.contains(tokens[start - 1].lower),
      belongs(start - 1, others)
    {
      start -= 1
    }
    return start..<range.upperBound
  }

  /// Could a word be part of an item like the others? German nouns and names are capitalised.
  private func belongs(_ index: Int, _ others: [Range<Int>]) -> Bool {
    let isCapitalised = tokens[index].isCapitalised
    let areCapitalised = others.allSatisfy { tokens[$0.lowerBound].isCapitalised }
    return areCapitalised ? isCapitalised && index > 0 : true
  }

  /// The last item: up to a mark or a word that ends it, and about as long as the others.
  private func last(from start: Int, longest: Int, isAnnounced: Bool) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < Self.longest {
      let token = tokens[end]
      if token.kind == .mark && !token.isInner || end > start && isBreak(end) { break }
      end += 1
      // A German item ends with its noun.
      if language.code == "de", token.isCapitalised, end < tokens.count, !tokens[end].isCapitalised, !isAnnounced {
        break
      }
    }
    guard end > start else { return nil }
    let isAtEnd = end == tokens.count || ".;!?:)".contains(tokens[end].text)
    if !isAtEnd, !isAnnounced, language.code != "de" { end = min(end, start + longest) }
    return start..<end
  }
}

extension ForeignToken {
  /// Marks that may stand inside an item.
  fileprivate var isInner: Bool { ["%", "°", "€", "$", "/", "&", "’", "'", "+"].contains(text) }
}
