/// Cuts a long sentence where what is left is a whole sentence that still says who says it.
struct Shortening {
  private let statement: Statement
  private var tokens: [Token] { statement.tokens }

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// Shorter texts, the longest first.
  func texts() -> [String] {
    var texts = pieces(of: statement)
    let plain = withoutBrackets()
    if let plain { texts = [plain.text] + pieces(of: plain) + texts }
    return texts.filter { $0.wordCount >= 5 }
      .enumerated().sorted { ($0.element.utf8.count, $1.offset) > ($1.element.utf8.count, $0.offset) }.map(\.element)
  }

  private func pieces(of statement: Statement) -> [String] {
    var texts = contrast(in: statement)
    let tokens = statement.tokens
    for index in tokens.indices where isCut(index, tokens) {
      if let head = sentence(of: 0..<index, statement, tail: index) { texts.append(head) }
      if isHard(tokens[index]), let tail = sentence(of: (index + 1)..<tokens.count, statement, tail: nil) {
        texts.append(tail)
      }
    }
    return texts
  }

  /// "While X, Y" says two things.
  private func contrast(in statement: Statement) -> [String] {
    let tokens = statement.tokens
    guard let first = tokens.first, ["while", "although", "though", "whereas"].contains(first.lower),
      let comma = tokens.indices.first(where: { tokens[$0].text == "," && opensClause($0 + 1, tokens) })
    else { return [] }
    return [1..<comma, (comma + 1)..<tokens.count].compactMap { sentence(of: $0, statement, tail: nil) }
  }

  /// May a sentence end before this token?
  private func isCut(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 4, index + 1 < tokens.count else { return false }
    let token = tokens[index]
    if isHard(token) || token.text == "–" || token.text == "—" { return true }
    let isAfterComma = tokens[index - 1].text == ","
    if isAfterComma {
      if Self.clauses.contains(token.lower) { return true }
      if token.lower.hasSuffix("ing"), Verbs.isForm(token.lower) { return true }
      return ["and", "but"].contains(token.lower) && opensClause(index + 1, tokens)
    }
    return Self.subordinators.contains(token.lower)
  }

  private func opensClause(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let opens =
      Words.articles.contains(tokens[index].lower) || Words.pronouns.contains(tokens[index].lower)
      || tokens[index].isCapitalised || tokens[index].lower == "perhaps"
    return opens && tokens[index...].prefix(8).contains { Verbs.isFinite($0.lower) }
  }

  private func isHard(_ token: Token) -> Bool { token.text == ";" || token.text == ":" }

  /// A piece as a sentence, if it is one: balanced, with a verb, its speaker not cut off.
  private func sentence(of range: Range<Int>, _ statement: Statement, tail: Int?) -> String? {
    var range = range
    while let last = range.last, statement.tokens[last].text == "," || statement.tokens[last].text == "–" {
      range = range.lowerBound..<last
    }
    guard range.count >= 5 else { return nil }
    let piece = statement.tokens[range]
    guard piece.contains(where: { Verbs.isFinite($0.lower) || $0.lower.hasSuffix("ed") }) else { return nil }
    if let comma = range.last(where: { statement.tokens[$0].text == "," }), comma + 1 < range.upperBound,
      ["and", "but", "or"].contains(statement.tokens[comma + 1].lower),
      !statement.tokens[(comma + 1)..<range.upperBound].contains(where: { Verbs.isFinite($0.lower) })
    {
      return nil
    }
    for (open, close) in [("(", ")"), ("“", "”")] {
      guard piece.count(where: { $0.text == open }) == piece.count(where: { $0.text == close }) else { return nil }
    }
    guard piece.count(where: { $0.text == "\"" }) % 2 == 0 else { return nil }
    if let first = piece.first, Words.conjunctions.contains(first.lower), tail != nil { return nil }
    if let tail {
      let rest = statement.tokens[tail...]
      let isSpeaker = rest.contains {
        $0.lower == "according" || Verbs.base(of: $0.lower).map { Words.attributions.contains($0) } ?? false
      }
      let isCondition = rest.contains { ["unless", "except", "if"].contains($0.lower) }
      if isSpeaker && !Self.clauses.contains(rest.first?.lower ?? "") || isCondition { return nil }
    }
    var text = statement.text(ofTokens: range)
    if let last = text.last, !".!?”\"".contains(last) { text += "." }
    return text.capitalisedFirst
  }

  private func withoutBrackets() -> Statement? {
    guard let open = tokens.firstIndex(where: { $0.text == "(" }),
      let close = tokens[open...].firstIndex(where: { $0.text == ")" }), close + 1 < tokens.count
    else { return nil }
    let end = tokens[open].range.lowerBound
    let head = statement.scalars[..<(end > 0 && statement.scalars[end - 1] == " " ? end - 1 : end)]
    let text = String(head) + String(statement.scalars[tokens[close].range.upperBound...])
    return Statement(
      text, line: statement.line, emphasised: statement.emphasised, label: statement.label, heading: statement.heading,
      isFragment: statement.isFragment)
  }

  private static let clauses: Set = [
    "which", "who", "whose", "where", "although", "though", "while", "whereas", "because", "since", "so", "as",
  ]

  private static let subordinators: Set = [
    "because", "after", "when", "although", "though", "whereas", "while", "until",
  ]
}

extension String {
  var capitalisedFirst: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + dropFirst()
  }
}
