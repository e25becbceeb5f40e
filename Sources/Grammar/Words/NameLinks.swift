/// Which names of a text are short for others.
struct NameLinks {
  /// The words of each name by its key.
  let names: [String: [String]]

  /// Lets the short and the long name of one bearer vote together.
  func share(_ votes: inout [String: NameVotes]) {
    let own = votes
    // In a fixed order, so that sums are the same each time.
    for long in names.keys.sorted() {
      guard let words = names[long], words.count > 1, let type = own[long]?.winner else { continue }
      for short in shortForms(of: words, type) {
        // "Shanghai" is no short form of the "Shanghai Municipal Committee".
        guard short != long, let mine = own[short], let theirs = own[long], mine.allows(type) else { continue }
        votes[short]?.add(theirs)
        votes[long]?.add(mine, times: 0.5)
      }
    }
    for (acronym, words) in names where words.count == 1 {
      guard let long = spelledOut(acronym), let theirs = own[long] else { continue }
      votes[acronym]?.add(theirs)
    }
  }

  /// The short names of those that have a type: a text may use one where the tagger sees no name.
  func shortForms(of types: [String: EntityType]) -> [String: EntityType] {
    var found: [String: EntityType] = [:]
    for long in types.keys.sorted() {
      guard let words = names[long], let type = types[long], words.count > 1 else { continue }
      for short in shortForms(of: words, type) where types[short] == nil && !NameForm.isListed(short) {
        found[short] = type
      }
    }
    return found
  }

  /// "Xi" or "Jinping" of "Xi Jinping", "Halloway" of "Halloway Inc.", "Communist Party" of "Communist Party of China".
  private func shortForms(of words: [String], _ type: EntityType) -> [String] {
    var forms: [String] = []
    if let of = words.firstIndex(of: "of") { forms.append(NameMention.key(of: words[..<of])) }
    switch type {
    case .person:
      forms += [words[0], words[words.count - 1]]
      // "De Vries" of "Marije de Vries"
      if let particle = words.firstIndex(where: NameWords.isParticle), particle > 0 {
        let rest = NameMention.key(of: words[particle...])
        forms += [rest, rest.prefix(1).uppercased() + rest.dropFirst()]
      }
      // "Asante-Boateng" of "Kojo Asante-Boateng"
      if let hyphen = words.lastIndex(of: "-"), hyphen > 1 { forms.append(NameMention.key(of: words[(hyphen - 1)...])) }
      if words.count > 2 {
        forms += [NameMention.key(of: words.dropFirst()), "\(words[0]) \(words[words.count - 1])"]
      }
    case .body:
      if NameWords.isLeftOut(words[words.count - 1]) { forms += [words[0], NameMention.key(of: words.dropLast())] }
      if words[0] == "Team" { forms.append(NameMention.key(of: words.dropFirst())) }
    default: break
    }
    // "Jordan" may be a country though a text's Jordan Smith isn't.
    return forms.filter { NameWords.type(ofLast: $0) == nil }
  }

  /// The name whose words begin with the letters of an acronym.
  private func spelledOut(_ acronym: String) -> String? {
    let letters = acronym.filter { $0 != "." }
    guard letters.count > 1, letters.allSatisfy(\.isUppercase) else { return nil }
    return names.keys.sorted().first { key in
      let words = names[key] ?? []
      return words.count > 1 && String(words.compactMap(\.first).filter(\.isUppercase)) == letters
    }
  }
}
