/// A list inside a sentence: "mutual respect, peaceful coexistence and win-win cooperation".
struct Enumeration: Hashable, Sendable {
  /// The items, in tokens.
  let items: [Range<Int>]
  /// The number and the noun that announce it: "three principles:"; in tokens.
  let announced: Range<Int>?
  /// The colon, or the word that opens it ("including"); in tokens.
  let opener: Int?

  var tokens: Range<Int> { items[0].lowerBound..<items[items.count - 1].upperBound }

  static func all(in statement: Statement) -> [Enumeration] {
    let tokens = statement.tokens
    var found: [Enumeration] = []
    var index = 0
    while index < tokens.count {
      if let list = behindColon(index, tokens) {
        found.append(list)
        index = list.tokens.upperBound
      } else if tokens[index].text == ",", let list = aroundComma(index, tokens) {
        if found.last.map({ $0.tokens.upperBound <= list.tokens.lowerBound }) ?? true { found.append(list) }
        index = list.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Enumeration {
  /// "…: A, B and C." up to the sentence's end.
  private static func behindColon(_ index: Int, _ tokens: [Token]) -> Enumeration? {
    guard tokens[index].text == ":", index > 1, let last = tokens.indices.last else { return nil }
    let end = ".!?".contains(tokens[last].text) ? last : last + 1
    guard let items = split((index + 1)..<end, tokens), items.count >= 2,
      items.allSatisfy({ range in range.count <= 9 && !isClause(range, tokens) })
    else { return nil }
    let announced = count(before: index, tokens)
    if let announced, let wanted = value(tokens[announced.lowerBound]), wanted != items.count { return nil }
    guard announced != nil || items.count >= 3 else { return nil }
    return Enumeration(items: items, announced: announced, opener: index)
  }

  /// A list whose first comma stands at `index`.
  private static func aroundComma(_ index: Int, _ tokens: [Token]) -> Enumeration? {
    guard let start = itemStart(before: index, tokens) else { return nil }
    var end = index
    var hasConjunction = false
    var commas = 0
    while end < tokens.count {
      let token = tokens[end]
      if token.text == "," {
        commas += 1
        end += 1
        continue
      }
      if ["and", "or"].contains(token.lower) {
        hasConjunction = true
        end += 1
        while end < tokens.count, isInItem(tokens[end]), end - index < 40 { end += 1 }
        break
      }
      guard isInItem(token), end - index < 40 else { return nil }
      end += 1
    }
    guard hasConjunction, var items = split(start..<end, tokens), items.count >= 3 else { return nil }
    // "Two harbours, Shimoda and Hakodate": two items, and what they are.
    let isCounted = items[0].count > 1 && value(tokens[items[0].lowerBound]) == items.count - 1
    let announced = isCounted ? items.removeFirst() : nil
    if start > 0, tokens[start - 1].text == ":", let announced = count(before: start - 1, tokens),
      value(tokens[announced.lowerBound]) != items.count
    {
      return nil
    }
    let last = end - 1
    if end < tokens.count, Words.prepositions.contains(tokens[end].lower), !tokens[last].isCapitalised { return nil }
    if end < tokens.count, ["of", "'s", "to", "-"].contains(tokens[end].lower) || tokens[end].isCapitalised {
      return nil
    }
    if end < tokens.count, tokens[end].kind == .word, !tokens[end].isFunction, !Verbs.isFinite(tokens[end].lower) {
      return nil
    }
    let isNamed = items.map { range in range.allSatisfy { tokens[$0].isCapitalised || tokens[$0].isFunction } }
    guard Set(isNamed).count == 1 || items.count >= 4 || announced != nil || items.allSatisfy({ $0.count <= 3 }) else {
      return nil
    }
    guard items.allSatisfy({ $0.count <= 6 && !isClause($0, tokens) }) else { return nil }
    return Enumeration(items: items, announced: announced, opener: nil)
  }

  private static func itemStart(before comma: Int, _ tokens: [Token]) -> Int? {
    var start = comma
    while start > 0, isInItem(tokens[start - 1]), !Words.articles.contains(tokens[start - 1].lower), comma - start < 5 {
      start -= 1
    }
    guard start < comma else { return nil }
    if start > 0, Words.articles.contains(tokens[start - 1].lower) { start -= 1 }
    if start > 0, tokens[start - 1].text == "," { return nil }
    return start
  }

  /// Content words, marks inside words and the small words of names: what items of a list are made of.
  private static func isInItem(_ token: Token) -> Bool {
    if token.kind == .mark { return token.text == "`" || token.text == "’" }
    if token.lower == "'s" { return true }
    if Words.articles.contains(token.lower) { return true }
    return !token.isFunction && !isMain(token)
  }

  /// Has an item a verb of its own? "sustained dialogue" has none.
  private static func isClause(_ item: Range<Int>, _ tokens: [Token]) -> Bool {
    item.dropFirst().contains { isMain(tokens[$0]) }
      || Words.auxiliaries.contains(tokens[item.lowerBound].lower) || subjects.contains(tokens[item.lowerBound].lower)
  }

  private static func isMain(_ token: Token) -> Bool {
    !token.isCapitalised
      && (Words.auxiliaries.contains(token.lower) || subjects.contains(token.lower)
        || Verbs.isFinite(token.lower) && !token.lower.hasSuffix("s"))
  }

  private static let subjects: Set = ["i", "we", "you", "he", "she", "it", "they", "him", "them", "us"]

  /// Cuts a range at its commas and its last "and" or "or".
  private static func split(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>]? {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var hasConjunction = false
    for index in range {
      let isLast =
        ["and", "or"].contains(tokens[index].lower)
        && !tokens[(index + 1)..<range.upperBound].contains { $0.text == "," || ["and", "or"].contains($0.lower) }
      guard tokens[index].text == "," || isLast else {
        if ";:()".contains(tokens[index].text) { return nil }
        continue
      }
      if start < index { items.append(start..<index) }
      if isLast { hasConjunction = true }
      start = index + 1
    }
    if start < range.upperBound { items.append(start..<range.upperBound) }
    return hasConjunction && items.allSatisfy { !$0.isEmpty } ? items : nil
  }

  /// The number that announces a list, with the words up to its colon: "three principles".
  private static func count(before colon: Int, _ tokens: [Token]) -> Range<Int>? {
    var index = colon
    while index > 0, tokens[index - 1].kind != .mark {
      index -= 1
      if let value = value(tokens[index]), value > 1 { return index..<colon }
    }
    return nil
  }

  static func value(_ token: Token) -> Int? { Words.numbers[token.lower] ?? Int(token.text) }
}
