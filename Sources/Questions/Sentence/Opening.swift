import Grammar

extension String {
  /// A sentence whose first words stand in capitals to be seen, in a sentence's letters: "Wetting agent prevents …".
  ///
  /// - Parameters:
  ///   - names: what the text writes with capitals inside its sentences.
  ///   - small: what it writes small; one word alone may be an abbreviation, such as "AIDS".
  func withSmallOpening(but names: Set<String>, as small: Set<String>) -> String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    let count = words.prefix { word in
      word.count > 3 && word.allSatisfy { $0.isUppercase } && Lexicon.isWord(word.lowercased())
        && !names.contains(String(word))
    }.count
    guard count > 1 || count == 1 && small.contains(words[0].lowercased()), count < words.count else { return self }
    let opening = words[..<count].joined(separator: " ").lowercased()
    let rest = words[count...].joined(separator: " ")
    return opening.prefix(1).uppercased() + opening.dropFirst() + " " + rest
  }
}
