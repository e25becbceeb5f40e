import Grammar

/// Somebody does or is something: a verb with its subject and what belongs to it.
struct Clause: Sendable {
  /// Where a clause stands in its sentence.
  enum Place: Hashable, Sendable {
    case main, contrast, relative, reported, participle
  }

  /// What a part is to the verb.
  enum Role: Hashable, Sendable {
    case object, recipient, complement, clause, infinitive, preposition, agent, adverb, condition, cause, time
  }

  /// One of the verb's dependents besides its subject.
  struct Part: Hashable, Sendable {
    let role: Role
    let head: Int
    /// From left to right; without what only comments.
    var tokens: [Int]
  }

  let verb: Int
  let subject: Int
  /// The subject's tokens, without what only comments on it.
  let subjectTokens: [Int]
  /// Auxiliaries, negations and adverbs between subject and verb, from left to right.
  var before: [Int]
  /// The particle that belongs to the verb.
  let particles: [Int]
  let isPassive: Bool
  let place: Place
  /// Dependents left of the subject, then right of the verb, in the text's order.
  var fronted: [Part]
  var parts: [Part]
  /// The clause that reports this one.
  var speaker: Speaker?
  /// The tense that a participle takes from its main verb.
  var tense: Tag?
  /// What behind the verb belongs to a second statement that leaves the verb out.
  var gap: Range<Int>?

  /// Who says, thinks or fears what a clause states.
  struct Speaker: Hashable, Sendable {
    /// The reporting verb's token; nil for "according to".
    let verb: Int?
    let tokens: [Int]
  }
}

extension Clause {
  /// Has its verb a "not"?
  func isNegated(in reading: Reading) -> Bool { before.contains { reading[$0].label == .neg } }

  /// All tokens that a statement of the clause needs.
  var tokens: Set<Int> {
    Set(subjectTokens + before + [verb] + particles + (fronted + parts).flatMap(\.tokens))
  }
}
