/// Asks for all things of a list, to be recalled in any order.
struct ListGenerator: Generator {
  func candidates(from statement: Statement, in context: Context) -> [Candidate] {
    Enumeration.all(in: statement).compactMap { list in
      let items = list.items.map { statement.text(ofTokens: $0).trimmedMarks }
      guard let question = question(for: list, in: statement) else { return nil }
      return Candidate(
        kind: .list, text: question, answer: .list(items), line: statement.line,
        score: score(list, statement))
    }
  }

  private func score(_ list: Enumeration, _ statement: Statement) -> Double {
    if list.announced != nil { return 0.9 }
    let capitals = list.items.count { statement.tokens[$0.lowerBound].isCapitalised }
    return list.items.count > 6 ? 0.4 : capitals == list.items.count ? 0.7 : 0.64
  }

  private func question(for list: Enumeration, in statement: Statement) -> String? {
    if let announced = list.announced, let opener = list.opener {
      return announcedQuestion(announced, opener: opener, in: statement)
    }
    let scalars = statement.scalarRange(list.tokens)
    let head = statement.text(0..<scalars.lowerBound)
    let tail = statement.text(scalars.upperBound..<statement.scalars.count)
    let gapped = (head + "…" + tail).withoutStop
    guard gapped.wordCount >= 4 else { return nil }
    let marks = gapped.contains("“") ? ("‘", "’") : ("“", "”")
    return "Which \(Words.spelled(list.items.count)) are missing: \(marks.0)\(gapped)\(marks.1)?"
  }

  /// "Xi named three principles: …" asks "Xi named which three principles?"; "Six foods rose: …" "Which six foods rose?".
  private func announcedQuestion(_ announced: Range<Int>, opener: Int, in statement: Statement) -> String? {
    let tokens = statement.tokens
    var start = announced.lowerBound
    if start > 0, ["the", "these", "those"].contains(tokens[start - 1].lower) { start -= 1 }
    if start > 0, Words.demonstratives.contains(tokens[0].lower) { return nil }
    let end = tokens[opener].range.lowerBound
    let number = tokens[announced.lowerBound].range
    let count = statement.text(number).lowercased()
    let rest = statement.text(number.upperBound..<end)
    let head = statement.text(0..<tokens[start].range.lowerBound)
    return (head + (head.isEmpty ? "Which " : "which ") + count + rest).trimmedMarks + "?"
  }
}

extension String {
  /// Without blanks, commas and the sentence's stop at its ends.
  var trimmedMarks: String {
    var text = Substring(self)
    while let last = text.last, " ,;:".contains(last) { text = text.dropLast() }
    while let first = text.first, " ,;:".contains(first) { text = text.dropFirst() }
    return String(text)
  }

  var withoutStop: String {
    var text = Substring(trimmedMarks)
    if text.hasSuffix("."), !text.hasSuffix(".m."), !text.dropLast().hasSuffix(".S"), !text.hasSuffix("...") {
      text = text.dropLast()
    }
    return String(text)
  }
}
