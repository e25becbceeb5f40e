/// Marks the words that may be left out, and takes out those that say nothing.
enum Roles {
  static func applied(to words: [Word], language: Language) -> [Word] {
    guard language.isEnglish else { return articles(in: leads(in: words, language), language) }
    var words = hedges(in: words)
    titles(in: &words)
    if let first = words.first, words.count > 1, leads.contains(first.text), first.kind == .letters {
      words[0].role = .lead
      if words.count > 2, words[1].text == "of", first.text == "because" { words[1].role = .lead }
    }
    return words
  }

  /// Prepositions that an answer begins with or doesn't.
  private static let leads: Set<String> = [
    "in", "on", "at", "by", "for", "from", "to", "of", "as", "via", "because", "that", "with",
  ]

  /// Where a number isn't exact; what bounds it ("more than") stays.
  private static let vague: Set<String> = [
    "about", "around", "approximately", "roughly", "circa", "c", "ca", "some", "approx",
  ]

  private static func hedges(in words: [Word]) -> [Word] {
    var result: [Word] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      if word.kind == .letters, next?.kind == .number, vague.contains(word.text), next?.roman == nil { continue }
      result.append(word)
    }
    return result
  }

  private static let titles: Set<String> = [
    "mister", "mrs", "ms", "miss", "doctor", "professor", "sir", "dame", "president", "senator", "governor",
    "chancellor",
    "minister", "general", "admiral", "colonel", "captain", "king", "queen", "emperor", "empress", "pope", "prince",
    "princess", "tsar", "czar", "sultan", "secretary", "premier", "judge", "justice", "lieutenant", "major", "pm",
  ]

  /// "Prime Minister Modi", "President Xi": before a name that isn't an ordinary word.
  private static func titles(in words: inout [Word]) {
    var end = 0
    while end < words.count, words[end].isArticle { end += 1 }
    let start = end
    while end < words.count, end < start + 3,
      titles.contains(words[end].text) || ["prime", "foreign", "vice", "former"].contains(words[end].text)
    {
      end += 1
    }
    guard end > start, end < words.count, titles.contains(words[end - 1].text), isName(words[end]) else { return }
    for index in start..<end { words[index].role = .title }
  }

  private static func isName(_ word: Word) -> Bool {
    guard word.kind == .letters, word.text.utf8.count > 1 else { return false }
    return Lexicon.isName(word.text) || (word.isCapitalised && !Lexicon.contains(word.text))
  }

  /// "im 20. Jahrhundert" and "en 1914": in other languages only where a number follows.
  private static func leads(in words: [Word], _ language: Language) -> [Word] {
    let count = words.prefix { $0.kind == .letters && language.leads.contains($0.text) }.count
    guard (1...2).contains(count), count < words.count, words[count].kind == .number else { return words }
    var words = words
    for index in 0..<count { words[index].role = .lead }
    return words
  }

  private static func articles(in words: [Word], _ language: Language) -> [Word] {
    let articles = language.articles
    guard !articles.isEmpty else { return words }
    return words.enumerated().map { index, word in
      guard word.kind == .letters, articles.contains(word.text), index + 1 < words.count else { return word }
      var word = word
      word.role = .article
      return word
    }
  }
}
