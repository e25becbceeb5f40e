/// A name where a sentence has it: "Antony Blinken" in "U.S. Secretary of State Antony Blinken".
struct NameMention: Hashable {
  /// The name's words, without the titles before it.
  let words: [String]
  /// Where its tokens are.
  let tokens: ClosedRange<Int>
  /// The token among them that the others hang on.
  let head: Int
  /// Whether a title stands before it: "President", "Dr.".
  let hasTitle: Bool

  var key: String { Self.key(of: words) }

  /// The words as one text: "St. Mary's Hospital".
  static func key(of words: some Sequence<String>) -> String {
    words.reduce(into: "") { key, word in
      if !key.isEmpty, !["'s", "'", ",", "-"].contains(word), !key.hasSuffix("-") { key += " " }
      key += word
    }
  }

  /// A name as somebody writes it, without article, titles and what tells whose minister it is.
  static func words(of name: String) -> [String] {
    if NameWords.type(ofKnown: Lexicon.straight(name)) != nil { return [Lexicon.straight(name)] }
    let words = Lexicon.plain(name).split(separator: " ").map(String.init)
    let core = words.dropFirst(NameTitles.count(in: words))
    return core.isEmpty ? words : Array(core)
  }
}

/// The titles at the beginning of a run of words.
enum NameTitles {
  /// How many words belong to the title, with the country or department before its last word; 0 if there is none.
  static func count(in words: [String]) -> Int {
    if NameForm.isListed(NameMention.key(of: words)) { return 0 }
    // "General Motors", "Prime Minister Cup": what the last word says goes before a title.
    if let last = words.last, words.count > 1, let type = NameWords.type(ofLast: last), type != .time {
      let before = words[words.count - 2]
      guard NameWords.isSurname(last), Titles.contains(before) || GivenNames.contains(before) else { return 0 }
    }
    guard let title = words.dropLast().lastIndex(where: { Titles.contains($0) }) else { return 0 }
    // "Martin Luther King Jr." has no title, "Virginia Governor Glenn Youngkin" has one.
    if let first = words.first, title > 0, GivenNames.contains(first), NameWords.type(ofKnown: first) == nil {
      return 0
    }
    var count = title + 1
    if words.count > count + 1, words[count] == "of", Titles.isDepartment(words[count + 1]) { count += 2 }
    return count < words.count && words[count] != "of" && words[count] != "de" ? count : 0
  }
}
