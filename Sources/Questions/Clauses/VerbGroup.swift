import Grammar

/// A clause's verb with its auxiliaries, in the order that a question needs.
struct VerbGroup: Hashable, Sendable {
  /// What a question puts before the subject: "did", "has", "is".
  let auxiliary: String
  /// What stays behind the subject: "raise", "not been affected", "".
  let rest: String
  /// The same without inversion, for a question about the subject: "raised", "was not affected".
  let plain: String

  /// The number of the subject that a question has in place of the clause's.
  enum Number: Hashable, Sendable {
    /// The clause's own.
    case same
    /// "What", "who", and "which two mills".
    case singular, plural

    /// A helping verb that agrees with it.
    func agreed(_ word: String) -> String {
      let pair = Self.pairs.first { $0.one == word || $0.more == word }
      return switch self {
      case .same: word
      case .singular: pair?.one ?? word
      case .plural: pair?.more ?? word
      }
    }

    private static let pairs: [(one: String, more: String)] = [
      ("is", "are"), ("was", "were"), ("has", "have"), ("does", "do"),
    ]
  }

  /// - Parameter number: what a question about the subject asks for.
  init(_ clause: Clause, in reading: Reading, number: Number = .singular) {
    let verb = reading[clause.verb]
    let words = clause.before.map { (word: Self.word($0, reading), tag: reading[$0].tag, label: reading[$0].label) }
    let tail = clause.particles.map { reading[$0].text }
    let isUs = reading.lower(clause.subject) == "we" && reading.said[clause.subject] != nil
    let first = words.firstIndex {
      [.aux, .auxpass].contains($0.label) && $0.tag != .to && ($0.tag == .modal || $0.tag != .verbIng)
    }
    if let first {
      auxiliary = isUs ? Number.singular.agreed(words[first].word) : words[first].word
      let others = words.indices.filter { $0 != first }.map { words[$0].word }
      rest = (others + [verb.text.lowercased()] + tail).joined(separator: " ")
      let whole = words.indices.map { $0 == first ? number.agreed(words[$0].word) : words[$0].word }
      plain = (whole + [verb.text.lowercased()] + tail).joined(separator: " ")
    } else if verb.lemma == "be" || verb.tag == .modal {
      auxiliary = verb.text.lowercased()
      rest = (words.map(\.word) + tail).joined(separator: " ")
      plain = (words.map(\.word) + [number.agreed(auxiliary)] + tail).joined(separator: " ")
    } else {
      let base = reading.base(of: clause.verb).lowercased()
      let tag = clause.tense ?? Self.past(verb, base, of: reading[clause.subject]) ?? verb.tag
      auxiliary = tag == .verbPast ? "did" : tag == .verbThirdPerson || isUs ? "does" : "do"
      rest = (words.map(\.word) + [base] + tail).joined(separator: " ")
      let form =
        clause.tense.flatMap { number == .singular && $0 == .verbPresent ? nil : Verb(base: base).form(tagged: $0) }
        ?? (number == .singular && [.verbPresent, .verbBase].contains(tag)
          ? Verb(base: base).thirdPerson
          : number == .plural && tag == .verbThirdPerson ? base : verb.text.lowercased())
      plain = (words.map(\.word) + [form] + tail).joined(separator: " ")
    }
  }

  /// "The recall cost €9 million": no present has a singular subject and no ending.
  private static func past(_ verb: Parse.Token, _ base: String, of subject: Parse.Token) -> Tag? {
    guard [.verbPresent, .verbBase].contains(verb.tag), [.noun, .name].contains(subject.tag),
      verb.text.lowercased() == base
    else { return nil }
    return Verb(base: base).past == base ? .verbPast : nil
  }

  private static func word(_ index: Int, _ reading: Reading) -> String {
    // "Not … until" is "first".
    if let said = reading.said[index], ["first", "was", "were"].contains(said), reading.lower(index) != said {
      return said
    }
    return switch reading.lower(index) {
    case "n't", "n’t": "not"
    case "ca": "can"
    case "wo": "will"
    case "'ve", "’ve": "have"
    case "'ll", "’ll": "will"
    case "'re", "’re": "are"
    default: reading.lower(index)
    }
  }
}
