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
