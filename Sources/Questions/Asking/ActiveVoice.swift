import Grammar

/// A passive clause's verb as it is where the agent is the subject: "has ordered" of "has been ordered by".
struct ActiveVoice: Hashable, Sendable {
  let verb: String

  /// - Parameter isSingular: whether the agent is one.
  /// - Returns: nil where the clause isn't passive, denies something or has no helping verb.
  init?(_ clause: Clause, in reading: Reading, isSingular: Bool) {
    let before = clause.before
    guard clause.isPassive, clause.tense == nil, !before.contains(where: { reading[$0].label == .neg }),
      let be = before.last(where: { reading[$0].label == .auxpass }), ["be"].contains(reading[be].lemma),
      let form = ActiveVoice.form(of: clause, be: be, in: reading, isSingular: isSingular)
    else { return nil }
    let helpers = before.filter { [.aux, .auxpass].contains(reading[$0].label) }
    let adverbs = before.filter { !helpers.contains($0) }.map { reading[$0].text.lowercased() }
    let lead = helpers.dropLast().map { reading[$0] }
    let first = lead.map { token in
      ["has", "have"].contains(token.text.lowercased())
        ? isSingular ? "has" : "have"
        : ["is", "are"].contains(token.text.lowercased())
          ? isSingular ? "is" : "are"
          : ["was", "were"].contains(token.text.lowercased()) ? isSingular ? "was" : "were" : token.text.lowercased()
    }
    verb = (first + adverbs + [form] + clause.particles.map { reading[$0].text }).joined(separator: " ")
  }

  /// The verb's own form in place of "be" and its participle.
  private static func form(of clause: Clause, be: Int, in reading: Reading, isSingular: Bool) -> String? {
    let base = reading.base(of: clause.verb).lowercased()
    let verb = Verb(base: base)
    return switch reading.lower(be) {
    case "is", "are": isSingular ? verb.thirdPerson : base
    case "was", "were": verb.past
    case "been": reading[clause.verb].text.lowercased()
    case "be": base
    case "being": verb.form(tagged: .verbIng)
    default: nil
    }
  }
}

extension Asker {
  /// "Which firm has ordered six trams?", of "six trams have been ordered by Hale".
  ///
  /// - Parameters:
  ///   - word: asks for the agent.
  ///   - asked: what the answer takes away.
  /// - Returns: nil where somebody reports the clause, or the verb can't be turned.
  func activeQuestion(_ word: String, asked: Set<Int>, residue: [Int], isSingular: Bool) -> Wording? {
    guard clause.speaker == nil, reporting == nil, reading[clause.subject].tag.isNoun,
      clause.subjectTokens.first.map({ reading[$0].tag != .preposition }) ?? false,
      let active = ActiveVoice(clause, in: reading, isSingular: isSingular)
    else { return nil }
    let rest = rest(without: asked, leaving: residue)
    let body = [word, active.verb, reading.wording(clause.subjectTokens), rest.tail].joinedWords
    let used = rest.used.union(clause.before).union(clause.particles).union(clause.subjectTokens)
    return Wording(lead: rest.lead, body: body.replacing(" ,", with: ","), used: used.union([clause.verb]))
  }
}
