import Grammar

/// Tenses that a verb has though its form looks like another.
extension ClauseReader {
  /// "Terraces cut a slope into steps": a verb whose past looks the same, said of all such things.
  func isGeneral(_ verb: Int, _ subject: Int) -> Bool {
    guard reading[verb].tag == .verbPast, reading[verb].text.lowercased() == reading[verb].lemma,
      reading[subject].tag == .nouns, reading.children(subject, .det, .nummod, .poss, .prep).isEmpty,
      reading.children(verb, .aux, .auxpass).isEmpty, reading.dates.isEmpty
    else { return false }
    return !reading.parse.tokens.indices.contains {
      $0 != verb && (reading[$0].tag == .verbPast || reading[$0].tag.isName)
    }
  }

  /// "Sales fell because we set aside $2 million": a form that is past as well, where all else is past.
  func isPast(_ verb: Int) -> Bool {
    guard [.verbPresent, .verbBase].contains(reading[verb].tag), reading.children(verb, .aux, .auxpass).isEmpty,
      case let base = reading.lower(verb), Verb(base: base).past == base
    else { return false }
    let others = reading.parse.tokens.indices.filter { $0 != verb }
    return others.contains { reading[$0].tag == .verbPast }
      && !others.contains {
        [.verbPresent, .verbThirdPerson].contains(reading[$0].tag)
          || reading[$0].tag == .modal && reading[$0].head == verb
      }
      && [.advcl, .conj, .ccomp].contains(reading[verb].label) && reading[reading[verb].head].tag == .verbPast
  }

  /// "Was overshadowed by a dispute and aimed to settle it": a past of its own beside a passive.
  func isTrying(_ verb: Int) -> Bool {
    reading[verb].label == .conj && reading[verb].tag == .verbParticiple && Self.trying.contains(reading[verb].lemma)
      && reading.children(verb, .aux, .auxpass).isEmpty && !reading.children(reading[verb].head, .auxpass).isEmpty
      && verb + 1 < reading.count && reading[verb + 1].tag == .to
  }

  private static let trying: Set = [
    "aim", "seek", "try", "hope", "want", "wish", "decline", "refuse", "fail", "manage", "promise", "continue", "tend",
    "help", "serve", "threaten", "happen", "vow", "pledge", "agree",
  ]
}
