import Grammar

/// What of a verb's dependents is which part of its clause.
extension ClauseReader {
  /// "In discussions, …": says nothing of its own.
  func isSaidAside(_ child: Int) -> Bool {
    if Self.asides.contains(reading.written(reading.parse.subtree(of: child)).lowercased()) { return true }
    guard reading[child].label == .prep, child < reading[child].head, let object = reading.children(child, .pobj).first,
      reading.parse.children[object].isEmpty
    else { return false }
    return ["discussions", "addition", "particular", "fact", "general", "contrast", "short", "response", "turn"]
      .contains(reading.lower(object))
  }

  /// "A third text, on extradition, was left aside": hung on the verb, though it tells of the subject.
  func isInserted(_ child: Int, before verb: Int, after subject: Int?) -> Bool {
    guard reading[child].label == .prep, let subject, child > subject, child < verb,
      case let phrase = reading.parse.subtree(of: child), let first = phrase.first, let last = phrase.last, first > 0,
      last + 1 < reading.count
    else { return false }
    return reading[first - 1].text == "," && reading[last + 1].text == ","
  }

  private static let asides: Set = [
    "on the other hand", "for example", "for instance", "in turn", "as a result", "by contrast", "in other words",
    "of course", "in effect", "after all",
  ]

  /// ", the fifth increase this year"
  func isRemark(_ child: Int) -> Bool {
    if isCompared(child) { return true }
    // "Fell to $90, a third below its peak in May", where the parser lets it fall in May.
    if reading[child].label == .prep, reading.dates.contains(where: { $0.lowerBound == child + 1 && isOfNoun($0) }) {
      return true
    }
    guard reading[child].label == .npadvmod, let first = reading.parse.subtree(of: child).first, first > 0 else {
      return false
    }
    // "Thirty entered (2020: 27)".
    return [",", "("].contains(reading[first - 1].text) && child > reading[child].head
      || reading.parse.subtree(of: child).contains { reading.lower($0) == "this" }
  }

  /// ", some £600 lower than a year before", ", a third below its peak": by how much it differs from something else.
  private func isCompared(_ child: Int) -> Bool {
    guard [.acomp, .advmod, .prep].contains(reading[child].label), child > reading[child].head,
      let first = reading.parse.subtree(of: child).first, first > 0, reading[first - 1].text == ",",
      [.comparative, .comparativeAdverb].contains(reading[child].tag)
        || ["below", "above"].contains(reading.lower(child))
    else { return false }
    let isMeasured = first < child && !reading.children(child, .npadvmod).isEmpty
    // ", more than the whole profit", of what an amount is more than.
    let isMore =
      first == child && ["more", "less", "fewer"].contains(reading.lower(child)) && child + 1 < reading.count
      && reading.lower(child + 1) == "than"
    return (isMeasured || isMore)
      && !reading.parse.subtree(of: child).contains { reading[$0].tag.isVerb }
  }

  func isBetweenCommas(_ index: Int) -> Bool {
    index > 0 && index + 1 < reading.count && reading[index - 1].text == "," && reading[index + 1].text == ","
  }

  func role(of child: Int) -> Clause.Role? {
    let token = reading[child]
    switch token.label {
    case .dobj: return .object
    case .dative: return token.tag == .preposition ? .preposition : .recipient
    case .attr, .acomp, .oprd: return .complement
    case .ccomp: return child > token.head ? .clause : nil
    case .xcomp: return .infinitive
    case .prep where isProviso(child): return .condition
    case .prep: return token.text.lowercased() == "according" ? nil : isCause(child) ? .cause : .preposition
    case .agent: return .agent
    case .advmod where isAsLongAs(child): return .condition
    case .advmod: return isDiscourse(child) && reading[token.head].lemma != "do" ? nil : .adverb
    case .npadvmod:
      // "Two bids came in: £9,800 from Hale and £7,250 from Berg".
      let start = reading.parse.subtree(of: child).first ?? child
      return start > token.head && reading[start - 1].text == ":" ? nil : .time
    case .advcl: return adverbial(child)
    default: return nil
    }
  }

  func adverbial(_ child: Int) -> Clause.Role? {
    let token = reading[child]
    let start = reading.parse.subtree(of: child).first ?? child
    let marks = reading.children(child, .mark, .advmod).map { reading.lower($0) }
    let mark = marks.first { $0 != "only" || marks.count == 1 } ?? ""
    if token.tag == .verbBase, let to = reading.children(child, .aux).first, reading[to].tag == .to {
      return .infinitive
    }
    // "Should beef remain unsettled".
    if ["should", "had", "were"].contains(reading.lower(start)), start < child,
      reading[start].tag == .modal || reading[start].label == .aux
    {
      return .condition
    }
    if ["because", "since", "as"].contains(mark) {
      // "…, as do nematodes": a comparison.
      if mark == "as", start + 1 < reading.count, Self.inverted.contains(reading.lower(start + 1)) { return nil }
      if mark == "as", isSimile(child, from: start) { return nil }
      // "As agreed in May".
      if mark == "as", reading.children(child, .nsubj, .nsubjpass, .expl).isEmpty { return nil }
      if mark == "as", isMoment(child) { return .condition }
      // "As the historian and others have pointed out": who says so.
      if mark == "as",
        Reporting.verbs.contains(reading.base(of: child)) || Self.knowing.contains(reading.base(of: child)),
        reading.children(child, .dobj, .ccomp, .auxpass).isEmpty
      {
        return nil
      }
      if mark == "since", isStart(child) { return .condition }
      return mark == "because" || start > token.head ? .cause : .condition
    }
    if ["if", "unless", "when", "after", "before", "until", "once", "where", "so"].contains(mark) { return .condition }
    return nil
  }

  /// "Has not been seen since the dam was finished": since when, not why.
  private func isStart(_ verb: Int) -> Bool {
    let helpers = reading.children(verb, .aux, .auxpass)
    let isPast = ([verb] + helpers).contains { reading[$0].tag == .verbPast && reading.lower($0) != "had" }
    return isPast
      && reading.children(reading[verb].head, .aux).contains { ["has", "have"].contains(reading.lower($0)) }
  }

  /// "As the motorcade crossed the bridge": an act that says when, not a state that says why.
  private func isMoment(_ verb: Int) -> Bool {
    let helpers = reading.children(verb, .aux, .auxpass, .neg)
    return reading[verb].tag == .verbPast && helpers.isEmpty && Self.moving.contains(reading[verb].lemma)
  }

  private static let moving: Set = [
    "cross", "arrive", "leave", "enter", "pass", "begin", "end", "walk", "approach", "reach", "speak", "wait", "gather",
    "fall", "rise", "set", "start", "close", "open", "drive", "land", "depart", "watch", "go", "come",
  ]

  /// "Provided that it is left unlocked", with a clause of its own.
  private func isProviso(_ child: Int) -> Bool {
    ["provided", "providing"].contains(reading.lower(child)) && !reading.children(child, .pcomp).isEmpty
  }

  /// "As long as the port is open".
  private func isAsLongAs(_ child: Int) -> Bool {
    reading.lower(child) == "long" && !reading.children(child, .advcl).isEmpty && child > 0
      && ["as", "so"].contains(reading.lower(child - 1))
  }

  func isCause(_ child: Int) -> Bool {
    let text = reading.lower(child)
    return ["because", "due", "owing", "thanks"].contains(text)
  }

  func isDiscourse(_ child: Int) -> Bool {
    Self.discourse.contains(reading.lower(child))
      || reading.isHanging(child)
  }

  private static let inverted: Set = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "will",
  ]

  /// Verbs that without an object tell on whose word something is so: "as the rules require".
  private static let knowing: Set = [
    "point", "require", "demand", "prescribe", "stipulate", "allow", "provide", "recognise", "recognize", "know",
    "discover", "learn", "notice", "observe", "see", "intend", "plan", "want", "wish", "advise",
  ]

  static let discourse: Set = [
    "however", "therefore", "notably", "additionally", "moreover", "furthermore", "also", "thus", "hence", "then",
    "meanwhile", "consequently", "nevertheless", "indeed", "too", "oddly", "so", "accordingly", "similarly",
    "likewise", "besides", "nonetheless", "overall", "importantly", "interestingly", "surprisingly", "unfortunately",
    "why", "when", "where", "how", "as", "yet", "though",
  ]

  func tokens(of child: Int, role: Clause.Role) -> [Int] {
    switch role {
    case .clause, .infinitive, .condition, .cause: reading.trimmed(reading.core(of: child))
    default: reading.core(of: child)
    }
  }

  func place(of verb: Int) -> Clause.Place {
    let token = reading[verb]
    switch token.label {
    case .relcl: return .relative
    case .advcl:
      let mark = reading.children(verb, .mark, .advmod).first.map { reading.lower($0) } ?? ""
      return ["while", "whereas", "although", "though"].contains(mark) ? .contrast : .relative
    case .ccomp: return speaker(of: verb) == nil ? .main : .reported
    case .conj: return reading[token.head].tag.isVerb ? place(of: token.head) : .main
    default: return .main
    }
  }
}
