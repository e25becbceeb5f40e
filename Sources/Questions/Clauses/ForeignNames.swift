import Grammar

extension Reading {
  /// Is a phrase a part of a name that goes on with a small word: "Torre" of "Torre do Tombo", "Melo" of "Carvalho e
  /// Melo"?
  func isCutName(_ phrase: [Int]) -> Bool {
    guard let first = phrase.first, let last = phrase.last else { return false }
    func isName(_ index: Int) -> Bool { parse.tokens.indices.contains(index) && self[index].tag.isName }
    func isParticle(_ index: Int) -> Bool {
      parse.tokens.indices.contains(index) && Self.particles.contains(self[index].text)
    }
    return isName(last) && isParticle(last + 1) && isName(last + 2)
      || isName(first) && isParticle(first - 1) && isName(first - 2)
  }

  private static let particles: Set = [
    "do", "da", "dos", "das", "de", "del", "della", "dei", "di", "du", "des", "van", "von", "zu", "der", "den", "la",
    "le", "el", "al", "e", "y", "und", "et", "bin", "ibn",
  ]
}
