/// Words of the lexicon that a slip leads to as easily as to the expected word.
enum Neighbours {
  /// Whether a typed text that is no word is nearer to another word than to the expected one, or as near to its opposite.
  static func hasOther(than expected: String, nearTo typed: String, edits: Int) -> Bool {
    let letters = Array(typed.unicodeScalars)
    for opposite in opposites(of: expected) where Slip.distance(letters, Array(opposite.unicodeScalars)) <= edits {
      // "ujust" still has something of "unjust" that "just" hasn't.
      if !expected.hasSuffix(opposite) || letters.count <= opposite.unicodeScalars.count { return true }
    }
    guard edits == 2, typed.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    let family = family(of: expected)
    let word = Array(typed.utf8)
    // Most edits leave the first letters as they are.
    let front = Array(word.prefix(3))
    let part = Lexicon.part(beginning: front)
    return oneEditAway(from: word) { candidate in
      guard Lexicon.lists(candidate, in: candidate.starts(with: front) ? part : nil) else { return false }
      return family.isDisjoint(with: self.family(of: String(decoding: candidate, as: UTF8.self)))
    }
  }

  /// The word, what it is a form of, and how else they are spelt.
  private static func family(of word: String) -> Set<String> {
    let bases = Inflection.bases(of: word)
    return bases.union(bases.map(Spelling.american)).union(bases.compactMap(Lexicon.otherSpelling))
  }

  private static func opposites(of word: String) -> [String] {
    var result = Inflection.bases(of: word).flatMap(Lexicon.opposites)
    for prefix in ["un", "in", "il", "im", "ir", "non", "dis", "mis"] {
      if word.hasPrefix(prefix), Lexicon.contains(String(word.dropFirst(prefix.count))) {
        result.append(String(word.dropFirst(prefix.count)))
      }
      if Lexicon.contains(prefix + word) { result.append(prefix + word) }
    }
    return result
  }

  private static func oneEditAway(from word: [UInt8], satisfies: ([UInt8]) -> Bool) -> Bool {
    var edited = word
    for place in word.indices {
      edited.remove(at: place)
      if satisfies(edited) { return true }
      edited = word
      if place + 1 < word.count, word[place] != word[place + 1] {
        edited.swapAt(place, place + 1)
        if satisfies(edited) { return true }
        edited = word
      }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") where letter != word[place] {
        edited[place] = letter
        if satisfies(edited) { return true }
      }
      edited = word
    }
    for place in 0...word.count {
      edited.insert(0, at: place)
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        edited[place] = letter
        if satisfies(edited) { return true }
      }
      edited = word
    }
    return false
  }
}
