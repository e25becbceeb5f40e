/// The line that names a text's authors: "By Rosalind Achebe and Li Xiaoming".
enum Byline {
  static func isByline(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let plain = Emphasis(text).plain
    guard plain.utf8.count <= 160, !plain.endsSentence || plain.hasSuffix(".") && plain.wordCount <= 4 else {
      return false
    }
    for opener in openers where plain.hasPrefix(opener + " ") {
      let parts = plain.dropFirst(opener.count + 1).split(separator: ",", maxSplits: 1)
      if parts.count == 2, isNames(parts[0]), String(parts[1]).words.contains(where: writers.contains) { return true }
      return isNames(plain.dropFirst(opener.count + 1))
    }
    // "From Kezia Baptiste in Buccoo"
    if plain.hasPrefix("From "), plain.contains(" in ") { return isNames(plain.dropFirst(5)) }
    let lower = plain.lowercased()
    return labels.contains { lower.hasPrefix($0 + ":") }
  }

  /// Are all words capitalised, but those between names?
  private static func isNames(_ text: Substring) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }
    guard (1...12).contains(words.count) else { return false }
    return words.allSatisfy { word in
      joiners.contains(String(word)) || word.first?.isUppercase == true
    } && words.first?.first?.isUppercase == true
  }

  private static let openers = [
    "By", "by", "BY", "Von", "Par", "Por", "Di", "Door", "Written by", "Text by", "Story by",
  ]

  private static let writers: Set = [
    "correspondent", "correspondents", "reporter", "reporters", "editor", "writer", "staff", "bureau",
  ]

  private static let labels = [
    "author", "authors", "written by", "autor", "autorin", "verfasser", "auteur", "autore", "autora", "tác giả", "作者",
  ]

  private static let joiners: Set = [
    "and", "&", "und", "et", "y", "e", "en", "with", "for", "of", "in", "de", "da", "di", "del", "van", "von", "der",
    "la",
    "the", "dos", "al", "bin", "ter", "den", "du", "le",
  ]
}
