import Grammar

extension Reading {
  /// Is a phrase a part of a name that goes on with a small word: "Torre" of "Torre do Tombo", "Melo" of "Carvalho e
  /// Melo", "Hastings" of "Battle of Hastings", "Great" of "Peter the Great"?
  func isCutName(_ phrase: [Int]) -> Bool {
    guard let first = phrase.first, let last = phrase.last else { return false }
    func isName(_ index: Int) -> Bool { parse.tokens.indices.contains(index) && self[index].tag.isName }
    func isParticle(_ index: Int) -> Bool {
      parse.tokens.indices.contains(index) && JointNames.particles.contains(self[index].text)
    }
    // "President of Chile": the post and the country.
    let of = first > 1 && lower(first - 1) == "the" ? first - 2 : first - 1
    if of > 0, self[of].text == "of", isName(first), isName(of - 1), !Lexicon.isTitle(self[of - 1].text) { return true }
    if phrase.contains(where: { JointNames.isEpithet($0, in: parse) && !phrase.contains($0 - 2) }) { return true }
    if JointNames.isEpithet(last + 2, in: parse) { return true }
    return isName(last) && isParticle(last + 1) && isName(last + 2)
      || isName(first) && isParticle(first - 1) && isName(first - 2)
  }
}
