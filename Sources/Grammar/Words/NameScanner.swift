/// Finds the names in a sentence: runs of name tokens, cut and joined where a name needs it.
struct NameScanner {
  private let parse: Parse
  private var tokens: [Parse.Token] { parse.tokens }

  static func mentions(in parse: Parse) -> [NameMention] { NameScanner(parse: parse).mentions() }

  private func mentions() -> [NameMention] {
    var found: [NameMention] = []
    var index = 0
    while index < tokens.count {
      guard isPart(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, let next = continuation(from: end, start: index) { end = next }
      found += pieces(of: index..<end)
      index = end
    }
    return found
  }

  /// Whether a token is a word of a name: tagged as one and capitalised, or a foreign word before one.
  private func isPart(_ index: Int) -> Bool {
    let token = tokens[index]
    guard let first = token.text.first, first.isUppercase else { return false }
    if token.tag.isName { return true }
    // "Nguyễn Thị Lan": a name that the tagger takes for a verb, because it doesn't know the word.
    guard index + 1 < tokens.count, tokens[index + 1].tag.isName, tokens[index + 1].text.first?.isUppercase == true,
      token.tag.isVerb || token.tag == .adjective || token.tag.isCommonNoun || token.tag == .foreign
    else { return false }
    let word = token.text.lowercased()
    return Lexicon.type(ofNoun: word) == nil && !(Verb(form: word)?.isKnown ?? true)
      && Countries.country(ofPeople: token.text) == nil && index > 0 && token.label != .amod
  }

  /// Where the next piece of a name ends: a further word, "of Talvia", "& Sons", "'s Committee".
  private func continuation(from index: Int, start: Int) -> Int? {
    if isPart(index), !isCut(before: index, start: start) { return index + 1 }
    let isNext = index + 1 < tokens.count && isPart(index + 1)
    let before = tokens[index - 1].text
    switch tokens[index].text {
    case "&": return isNext ? index + 2 : nil
    case "-", "‐", "‑": return isNext && isHyphenInName(index) ? index + 2 : nil
    case "de", "von", "van", "der", "den", "del", "della", "di", "da", "du", "la", "le", "al", "el", "bin", "ibn",
      "ter":
      return isNext ? index + 2 : nil
    case "'s", "’s", "'", "’":
      if NameWords.type(ofKnown: before + "'s") != nil { return index + 1 }
      let joins = NameWords.isOwner(before) || tokens[start].text == "St."
      return joins && isNext ? index + 2 : nil
    case "of":
      let isPost = isNext && Titles.isPost(before) && Titles.isDepartment(tokens[index + 1].text)
      guard !NameWords.isCompanyEnding(before) else { return nil }
      guard isPost || Titles.takesOf(before) || NameWords.type(ofLast: before) != nil else { return nil }
      if isNext { return index + 2 }
      let isArticle = index + 2 < tokens.count && tokens[index + 1].text == "the" && isPart(index + 2)
      return isArticle ? index + 3 : nil
    case "for": return isNext && NameWords.type(ofLast: before) == .body ? index + 2 : nil
    case ",":
      guard isNext, NameWords.isCompanyEnding(tokens[index + 1].text) || tokens[index + 1].text == "D.C." else {
        return nil
      }
      return index + 2
    default: return nil
    }
  }

  /// Whether a hyphen is one in a name ("Mei-Ling") and not between two ("the Biden-Xi summit", "China-U.S. relations").
  private func isHyphenInName(_ index: Int) -> Bool {
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    guard before.range.upperBound == tokens[index].range.lowerBound,
      tokens[index].range.upperBound == after.range.lowerBound,
      ![before.text, after.text].contains(where: { Lexicon.isCountry($0) || Lexicon.isCity($0) || $0.contains(".") })
    else { return false }
    var end = index + 2
    while end < tokens.count, isPart(end) { end += 1 }
    let last = tokens[end - 1]
    let isBeforeNoun = tokens[last.head].tag.isCommonNoun && last.label == .compound
    return !isBeforeNoun && NameWords.type(ofLast: last.text) != .thing
  }

  /// Whether a new name begins within a run: "European Commission | Ursula von der Leyen".
  private func isCut(before index: Int, start: Int) -> Bool {
    let before = tokens[index - 1].text
    return index > start && NameWords.type(ofLast: before) != nil && !Titles.contains(before)
      && GivenNames.contains(tokens[index].text) && NameWords.type(ofLast: before) != .place
  }

  private func pieces(of run: Range<Int>) -> [NameMention] {
    let words = run.map { Lexicon.straight(tokens[$0].text) }
    let isPost = words.contains(where: Titles.contains)
    if isPost, words.allSatisfy({ Titles.contains($0) || Titles.isPart($0) }) { return [] }
    let isShip = run.lowerBound > 0 && tokens[run.lowerBound - 1].text.lowercased() == "the" && Titles.isShip(words)
    let count = isShip ? 0 : NameTitles.count(in: words)
    if count == 0, let cut = postEnd(words) {
      // "the U.S. Secretary of State": a post, and whose it is.
      let owner = Array(words[..<cut])
      guard !owner.isEmpty else { return [] }
      return [mention(run.lowerBound..<run.lowerBound + cut, hasTitle: false)]
    }
    let core = run.lowerBound + count..<run.upperBound
    var found = [mention(core, hasTitle: count > 0)]
    // "Bank of Talvia" says something of Talvia too.
    if let of = core.first(where: { tokens[$0].text == "of" }), count == 0 {
      let start = tokens[of + 1].text == "the" ? of + 2 : of + 1
      found.append(mention(start..<run.upperBound, hasTitle: false))
    }
    let owner = words[..<count].prefix { !Titles.contains($0) && !Titles.isPart($0) }
    if !owner.isEmpty { found.append(mention(run.lowerBound..<run.lowerBound + owner.count, hasTitle: false)) }
    return found
  }

  /// Where a post begins that ends a run: 2 in "United States Secretary of State".
  private func postEnd(_ words: [String]) -> Int? {
    guard let title = words.firstIndex(where: { Titles.isPost($0) }) else { return nil }
    let rest = words[(title + 1)...]
    let isEnd =
      rest.isEmpty
      || rest.allSatisfy { Titles.contains($0) || Titles.isPart($0) || Titles.isDepartment($0) || $0 == "of" }
    guard isEnd else { return nil }
    var start = title
    while start > 0, Titles.isPart(words[start - 1]) || Titles.contains(words[start - 1]) { start -= 1 }
    return start
  }

  private func mention(_ range: Range<Int>, hasTitle: Bool) -> NameMention {
    let head = range.last { !range.contains(tokens[$0].head) || tokens[$0].head == $0 } ?? range.upperBound - 1
    return NameMention(
      words: range.map { Lexicon.straight(tokens[$0].text) }, tokens: range.lowerBound...(range.upperBound - 1),
      head: head, hasTitle: hasTitle)
  }
}
