import Cards

/// Names for decks, from headings and files.
enum Naming {
  /// What `{#NAME}` says, if it is a deck's name; else the heading's words: "recent-developments".
  static func name(of heading: Outline.Heading, besides taken: Set<DeckName>) -> DeckName {
    if let given = heading.name, let name = DeckName(given) { return name }
    return numbered(words(of: heading.name ?? heading.text), besides: taken)
  }

  /// A file's name without folders and extension.
  static func name(ofFile path: String) -> DeckName {
    let stem = title(ofFile: path)
    return DeckName(stem) ?? numbered(words(of: stem), besides: [])
  }

  static func title(ofFile path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// Letters, marks and digits in lower case, a hyphen for all else between them.
  private static func words(of text: String) -> String {
    var result: [Unicode.Scalar] = []
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "'" || scalar == "’" { continue }
      if Tokenizer.isLetter(scalar) || Tokenizer.isDigit(scalar) {
        result.append(scalar)
      } else if let last = result.last, last != "-" {
        result.append("-")
      }
    }
    while result.count > 60 || result.last == "-" { result.removeLast() }
    return result.isEmpty ? "deck" : String(result)
  }

  private static func numbered(_ text: String, besides taken: Set<DeckName>) -> DeckName {
    for number in 1... {
      let candidate = number == 1 ? text : "\(text)-\(number)"
      guard let name = DeckName(candidate) ?? DeckName(number == 1 ? "deck" : "deck-\(number)") else { continue }
      if !taken.contains(name) { return name }
    }
    preconditionFailure("a number is always free")
  }
}
