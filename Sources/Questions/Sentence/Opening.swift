import Grammar

extension String {
  /// A sentence whose first words stand in capitals to be seen, in a sentence's letters: "Wetting agent prevents …".
  ///
  /// - Parameter names: what the text writes with capitals inside its sentences.
  func withSmallOpening(but names: Set<String>) -> String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    let count = words.prefix { word in
      word.count > 3 && word.allSatisfy { $0.isUppercase } && Lexicon.isWord(word.lowercased())
        && !names.contains(String(word))
    }.count
    guard count > 0, count < words.count else { return self }
    let small = words[..<count].joined(separator: " ").lowercased()
    let rest = words[count...].joined(separator: " ")
    return small.prefix(1).uppercased() + small.dropFirst() + " " + rest
  }
}
