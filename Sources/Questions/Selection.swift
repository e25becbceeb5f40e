/// Chooses a point's cards: the best first, different answers before different wordings.
struct Selection {
  /// What a further card of a sentence must be worth, a further sentence's first, and a point's first.
  static let worth = 0.48
  static let decent = 0.38
  static let least = 0.2

  let perPoint: Int
  private var questions: Set<String> = []
  /// The notes of earlier points: one sentence makes one note of a deck.
  private var notes: Set<String> = []

  init(perPoint: Int) {
    self.perPoint = perPoint
  }

  /// The chosen candidates, in the text's order, and why the others weren't.
  mutating func choose(from candidates: [Candidate]) -> (chosen: [Candidate], refused: [Refused]) {
    let ranked = candidates.enumerated().sorted { ($0.element.score, $1.offset) > ($1.element.score, $0.offset) }
    var chosen: [(offset: Int, element: Candidate)] = []
    var refused: [Refused] = []
    // The best of each sentence comes before the second best of any.
    var seen: Set<Int> = []
    let first = ranked.filter { seen.insert($0.element.sentence).inserted }
    let taken = Set(first.map(\.offset))
    var tried: Set<Int> = []
    for (offset, candidate) in first + ranked.filter({ !taken.contains($0.offset) }) {
      let isFirst = tried.insert(candidate.sentence).inserted
      if let reason = reason(against: candidate, chosen: chosen.map(\.element), isFirst: isFirst) {
        if isFirst, reason != .pointFull { tried.remove(candidate.sentence) }
        refused.append(Refused(reason: reason, line: candidate.line, question: candidate.question))
      } else {
        questions.insert(Self.key(candidate))
        chosen.append((offset, candidate))
      }
    }
    if chosen.isEmpty, let sound = ranked.first(where: { $0.element.isSound && isNew($0.element) }) {
      // A point that says something gets a card.
      questions.insert(Self.key(sound.element))
      chosen.append((sound.offset, sound.element))
      refused.removeAll { $0.question == sound.element.question }
    }
    for (_, candidate) in chosen { notes.insert(candidate.noteKey) }
    let ordered = chosen.sorted { Self.place($0.element, $0.offset) < Self.place($1.element, $1.offset) }
    return (ordered.map(\.element), refused)
  }

  private func isNew(_ candidate: Candidate) -> Bool {
    !questions.contains(Self.key(candidate)) && !notes.contains(candidate.noteKey)
  }

  private func reason(against candidate: Candidate, chosen: [Candidate], isFirst: Bool) -> Refusal? {
    if chosen.count >= perPoint { return .pointFull }
    if candidate.score < (chosen.isEmpty ? Self.least : isFirst ? Self.decent : Self.worth) { return .weak }
    if questions.contains(Self.key(candidate)) || notes.contains(candidate.noteKey) { return .duplicate }
    for other in chosen {
      if Self.overlaps(candidate, other) { return .duplicate }
      if Self.tells(candidate, other) || Self.tells(other, candidate) { return .givesAway }
    }
    return nil
  }
}

extension Selection {
  private static func key(_ candidate: Candidate) -> String { candidate.question.words.joined(separator: " ") }

  private static func place(_ candidate: Candidate, _ offset: Int) -> (Int, Int, Int) {
    (candidate.sentence, candidate.deletion?.lowerBound ?? 0, offset)
  }

  /// Do two candidates ask for the same thing?
  private static func overlaps(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.text == other.text, let mine = one.deletion, let its = other.deletion { return mine.overlaps(its) }
    return one.answer.texts.contains { mine in
      other.answer.texts.contains { Checks.contains($0, mine) || Checks.contains(mine, $0) }
    }
  }

  /// Does a candidate's question say all of another's answer? Gaps of one cloze may.
  private static func tells(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.deletion != nil, other.deletion != nil, one.text == other.text { return false }
    if one.deletion != nil, other.deletion != nil, one.line != other.line { return false }
    return other.answer.texts.allSatisfy { Checks.contains(one.question, $0) }
  }
}
