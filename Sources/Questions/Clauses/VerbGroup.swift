import Grammar

/// A clause's verb with its auxiliaries, in the order that a question needs.
struct VerbGroup: Hashable, Sendable {
  /// What a question puts before the subject: "did", "has", "is".
  let auxiliary: String
  /// What stays behind the subject: "raise", "not been affected", "".
  let rest: String
  /// The same without inversion, for a question about the subject: "raised", "was not affected".
  let plain: String

  /// - Parameter isSingular: whether a question about the subject has a singular one ("what", "who").
  init(_ clause: Clause, in reading: Reading, isSingular: Bool = true) {
    let verb = reading[clause.verb]
    let words = clause.before.map { (word: Self.word($0, reading), tag: reading[$0].tag, label: reading[$0].label) }
    let tail = clause.particles.map { reading[$0].text }
    let isUs = reading.lower(clause.subject) == "we" && reading.said[clause.subject] != nil
    let first = words.firstIndex {
      [.aux, .auxpass].contains($0.label) && $0.tag != .to && ($0.tag == .modal || $0.tag != .verbIng)
    }
    if let first {
      auxiliary = isUs ? Self.singular(words[first].word) : words[first].word
      let others = words.indices.filter { $0 != first }.map { words[$0].word }
      rest = (others + [verb.text.lowercased()] + tail).joined(separator: " ")
      let whole = words.indices.map { $0 == first && isSingular ? Self.singular(words[$0].word) : words[$0].word }
      plain = (whole + [verb.text.lowercased()] + tail).joined(separator: " ")
    } else if verb.lemma == "be" || verb.tag == .modal {
      auxiliary = verb.text.lowercased()
      rest = (words.map(\.word) + tail).joined(separator: " ")
      plain = (words.map(\.word) + [isSingular ? Self.singular(auxiliary) : auxiliary] + tail).joined(separator: " ")
    } else {
      let base = reading.base(of: clause.verb).lowercased()
      let tag = clause.tense ?? Self.past(verb, base, of: reading[clause.subject]) ?? verb.tag
      auxiliary = tag == .verbPast ? "did" : tag == .verbThirdPerson || isUs ? "does" : "do"
      rest = (words.map(\.word) + [base] + tail).joined(separator: " ")
      let form =
        clause.tense.flatMap { isSingular && $0 == .verbPresent ? nil : Verb(base: base).form(tagged: $0) }
        ?? ([.verbPresent, .verbBase].contains(tag) && isSingular
          ? Verb(base: base).thirdPerson : verb.text.lowercased())
      plain = (words.map(\.word) + [form] + tail).joined(separator: " ")
    }
  }

  /// What a plural subject has for `plain`: "takes" is "take".
  var pluralPlain: String {
    let words = plain.split(separator: " ").map(String.init)
    let finite = auxiliary == "does" ? words.firstIndex { $0.hasSuffix("s") && rest.hasPrefix(stem(of: $0)) } : 0
    guard let finite, finite < words.count else { return plain }
    var changed = words
    changed[finite] = auxiliary == "does" ? stem(of: words[finite]) : Self.plural(words[finite])
    return changed.joined(separator: " ")
  }

  private func stem(of form: String) -> String { Verb(form: form, tag: .verbThirdPerson)?.base ?? form }

  private static func plural(_ word: String) -> String {
    switch word {
    case "is": "are"
    case "was": "were"
    case "has": "have"
    default: word
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

  private static func singular(_ word: String) -> String {
    switch word {
    case "are": "is"
    case "were": "was"
    case "have": "has"
    case "do": "does"
    default: word
    }
  }
}
