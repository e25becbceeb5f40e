import Grammar

/// A passive clause's verb as it is where the agent is the subject: "has ordered" of "has been ordered by".
struct ActiveVoice: Hashable, Sendable {
  let verb: String

  /// - Parameter number: the agent's.
  /// - Returns: nil where the clause isn't passive, denies something or has no helping verb.
  init?(_ clause: Clause, in reading: Reading, number: VerbGroup.Number) {
    guard clause.isPassive, clause.tense == nil, !clause.isNegated(in: reading),
      let be = clause.before.last(where: { reading[$0].label == .auxpass }), reading[be].lemma == "be",
      let form = Self.form(of: clause, be: be, in: reading, number: number)
    else { return nil }
    let helpers = clause.before.filter { [.aux, .auxpass].contains(reading[$0].label) }
    let adverbs = clause.before.filter { !helpers.contains($0) }.map { reading[$0].text.lowercased() }
    // Only the first agrees: "could have built".
    let lead = helpers.dropLast().map(reading.lower).enumerated().map { $0 == 0 ? number.agreed($1) : $1 }
    verb = (lead + adverbs + [form] + clause.particles.map { reading[$0].text }).joined(separator: " ")
  }

  /// The verb's own form in place of "be" and its participle.
  private static func form(of clause: Clause, be: Int, in reading: Reading, number: VerbGroup.Number)
    -> String?
  {
    let base = reading.base(of: clause.verb).lowercased()
    let verb = Verb(base: base)
    return switch reading.lower(be) {
    case "is", "are": number == .plural ? base : verb.thirdPerson
    case "was", "were": verb.past
    case "been": reading[clause.verb].text.lowercased()
    case "be": base
    case "being": verb.form(tagged: .verbIng)
    default: nil
    }
  }
}

extension Asker {
  /// "Neither bridge was built by the army".
  var deniesSubject: Bool { clause.subjectTokens.contains { Self.denying.contains(reading.lower($0)) } }

  private static let denying: Set = ["no", "neither", "none", "few", "little", "nothing", "nobody"]

  /// "Which firm has ordered six trams?", of "six trams have been ordered by Hale".
  ///
  /// - Parameters:
  ///   - word: asks for the agent.
  ///   - asked: what the answer takes away.
  ///   - residue: what the agent's part still says.
  ///   - number: the agent's.
  /// - Returns: nil where somebody reports the clause, or the verb can't be turned.
  func activeQuestion(_ word: String, asked: Set<Int>, residue: [Int], number: VerbGroup.Number) -> Wording? {
    guard clause.speaker == nil, reporting == nil, reading[clause.subject].tag.isNoun,
      clause.subjectTokens.first.map({ reading[$0].tag != .preposition }) ?? false,
      let active = ActiveVoice(clause, in: reading, number: number)
    else { return nil }
    let rest = rest(without: asked, leaving: residue)
    let body = [word, active.verb, reading.wording(clause.subjectTokens), rest.tail].joinedWords
    let used = rest.used.union(clause.before).union(clause.particles).union(clause.subjectTokens)
    return Wording(lead: rest.lead, body: body.replacing(" ,", with: ","), used: used.union([clause.verb]))
  }
}
