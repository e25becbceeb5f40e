/// A long sentence of another language, cut where a clause ends that stands alone.
struct ForeignClauses: Sendable {
  private let text: String
  private let scalars: [Unicode.Scalar]
  private let language: Language
  private let openings: ForeignOpenings
  private let quotations: Quotations
  /// Where round brackets are open.
  private let isInside: [Bool]

  /// Where a part may end, and where the next may begin.
  private struct Border {
    let end: Int
    let next: Int
    /// May a statement begin behind it?
    let isOpen: Bool
  }

  init(_ text: String, language: Language) {
    self.text = text
    self.language = language
    scalars = Array(text.unicodeScalars)
    openings = ForeignOpenings.of(language)
    quotations = Quotations(scalars)
    var depth = 0
    isInside = scalars.map { scalar in
      if scalar == "(" || scalar == "（" { depth += 1 }
      if scalar == ")" || scalar == "）" { depth = max(0, depth - 1) }
      return depth > 0
    }
  }

  /// The whole sentence where it is short enough, else its parts that are.
  func parts() -> [String] {
    if language.wordCount(of: text) <= ForeignStatement.words.upperBound { return [text] }
    return halves().flatMap(parts).compactMap(statement)
  }
}

extension ForeignClauses {
  private func count(_ range: Range<Int>) -> Int { language.wordCount(of: String(scalars[range])) }

  private func isFree(_ index: Int) -> Bool { !isInside[index] && !quotations.contain(index) }

  /// What stands between semicolons, and on both sides of a colon.
  private func halves() -> [Range<Int>] {
    var halves: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where isFree(index) {
      let scalar = scalars[index]
      let isParted = index + 1 < scalars.count && scalars[index + 1] == " "
      let isSemicolon = scalar == "；" || scalar == ";" && isParted
      let isColon = scalar == "：" || scalar == ":" && isParted
      guard isSemicolon || isColon && !isSpeech(start..<index) else { continue }
      let sides = [start..<index, (index + 1)..<scalars.count]
      guard isSemicolon || sides.allSatisfy({ count($0) >= ForeignStatement.leastOfPart }) else { continue }
      halves.append(start..<index)
      start = index + 1
    }
    return halves + [start..<scalars.count]
  }

  /// "Der Minister sagte: …": what follows isn't the text's own statement.
  private func isSpeech(_ range: Range<Int>) -> Bool {
    guard !language.hasNoBlanks else {
      let text = String(scalars[range])
      return openings.speech.contains { text.hasSuffix($0) }
    }
    return String(scalars[range]).words.contains { openings.speech.contains($0) }
  }

  /// A range where it is short enough; else its longest beginning that is, and the parts of what follows.
  private func parts(_ range: Range<Int>) -> [Range<Int>] {
    if count(range) <= ForeignStatement.words.upperBound { return [range] }
    if isDependent(range) { return [] }
    let border = borders(range).last { border in
      let size = count(range.lowerBound..<border.end)
      return (ForeignStatement.leastOfPart...ForeignStatement.words.upperBound).contains(size)
    }
    guard let border else { return [] }
    let rest = border.isOpen ? parts(border.next..<range.upperBound) : []
    return [range.lowerBound..<border.end] + rest
  }

  /// Commas before a conjunction.
  private func borders(_ range: Range<Int>) -> [Border] {
    range.compactMap { index in
      guard scalars[index] == "," || scalars[index] == "，", isFree(index) else { return nil }
      var next = index + 1
      while next < range.upperBound, scalars[next] == " " { next += 1 }
      if language.hasNoBlanks {
        let rest = String(scalars[next..<min(next + 4, range.upperBound)])
        guard openings.coordinating.union(openings.subordinating).contains(where: { rest.hasPrefix($0) }) else {
          return nil
        }
        // Subjects are left out too often for what follows to stand alone.
        return Border(end: index, next: next, isOpen: false)
      }
      let word = self.word(from: next, in: range)
      let isCoordinating = openings.coordinating.contains(word.text)
      guard isCoordinating || openings.subordinating.contains(word.text) else { return nil }
      return Border(end: index, next: word.end, isOpen: isCoordinating && hasSubject(word.end..<range.upperBound))
    }
  }

  private func word(from start: Int, in range: Range<Int>) -> (text: String, end: Int) {
    var end = start
    while end < range.upperBound, scalars[end].properties.isAlphabetic { end += 1 }
    return (String(scalars[start..<end]).lowercased(), end)
  }

  /// Does a clause begin with an article or a name, as its subject would?
  private func hasSubject(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, scalars[start] == " " { start += 1 }
    guard start < range.upperBound else { return false }
    let (word, _) = word(from: start, in: range)
    return scalars[start].properties.isUppercase
      || ForeignWords.of(language)?.determiners.contains(word) ?? false
  }

  private func isDependent(_ range: Range<Int>) -> Bool {
    guard let start = range.first(where: { scalars[$0] != " " }) else { return true }
    return openings.isSubordinating(word(from: start, in: range).text)
  }

  /// A part as a statement of its own; nil where it doesn't stand alone.
  private func statement(_ range: Range<Int>) -> String? {
    var piece = Array(scalars[range])
    while let first = piece.first, first == " " { piece.removeFirst() }
    while let last = piece.last, " ,，;；:：".unicodeScalars.contains(last) { piece.removeLast() }
    guard language.wordCount(of: String(piece)) >= ForeignStatement.leastOfPart, !isDependent(range),
      ForeignOpening(String(piece), language).refusal == nil
    else { return nil }
    if let last = piece.last(where: { !SentenceSplitter.isCloser($0) }), !SentenceSplitter.isEnd(last) {
      piece += language.stop.unicodeScalars
    }
    return String(piece).withCapitalLetter
  }
}

extension String {
  /// With a first letter as a sentence begins.
  fileprivate var withCapitalLetter: String {
    guard let first = unicodeScalars.first, first.properties.isLowercase,
      unicodeScalars.dropFirst().first?.properties.isUppercase != true
    else { return self }
    return first.properties.titlecaseMapping + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}
