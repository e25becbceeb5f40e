import Grammar

/// Makes one kind of question of a clause.
protocol ClauseGenerator: Sendable {
  /// All that it can ask, good or bad: refusing, ranking and choosing come later.
  func drafts(_ asker: Asker) -> [Draft]
}

extension Asker {
  /// The kind of a question that would otherwise be `kind`: what is reported or contrasted is its own kind.
  func kind(_ kind: Candidate.Kind) -> Candidate.Kind {
    if clause.speaker != nil { return .clause }
    if clause.place == .participle { return .participle }
    return clause.place == .contrast && [.subject, .object].contains(kind) ? .contrast : kind
  }

  /// A question about a phrase inside the clause's parts, and its list form if the phrase is a coordination.
  ///
  /// - Parameters:
  ///   - head: the phrase's head.
  ///   - tokens: the phrase.
  ///   - preposition: what stands before the question word, or nil to leave it where it is.
  ///   - asked: all tokens that the question doesn't say, the phrase's and the fronted preposition's.
  ///   - residue: what a part that is asked still says.
  func drafts(
    of head: Int, tokens: [Int], preposition: String? = nil, asked: Set<Int>, residue: [Int], kind: Candidate.Kind,
    score: Double
  ) -> [Draft] {
    let word = Interrogative(head: head, in: reading, names: names)
    let listed = reading.announced(by: head)
    let items = listed ?? reading.items(of: head)
    let isList = items.count > 1 && Counting.isAskable(items)
    let wh: String
    if listed != nil {
      let isCounted = !reading.children(head, .nummod).isEmpty
      let noun = reading.wording(tokens.filter { $0 <= head && reading[$0].tag != .determiner })
      wh = ["which", isCounted ? "" : Counting.words[items.count], noun].joinedWords
    } else if isList {
      wh = Counting.phrase(items.count, of: head, items: items, asker: self)
    } else if preposition != nil {
      wh = word.word == "what" && reading.named(tokens, head: head) != tokens ? "whom" : word.object
    } else {
      // "Whom did the court sentence?", but "who is the chair?".
      wh = [.dobj, .dative].contains(reading[head].label) ? word.object : word.word
    }
    var asked = asked
    var residue = residue
    if let listed {
      // The list may hang anywhere behind its colon.
      asked.formUnion(listed.flatMap { $0 })
      residue = clause.parts.flatMap(\.tokens).filter {
        !asked.contains($0) && !tokens.contains($0) && reading[$0].text != ":"
      }
    }
    let made = question([preposition ?? "", wh].joinedWords, asked: asked, residue: residue)
    let value = value(
      score, of: head, tokens, isList: isList, isTelling: word.word != "what", isAnnounced: listed != nil)
    return [
      Draft(
        isList ? .list : self.kind(kind), made, answers: isList ? items : [reading.named(tokens, head: head)],
        score: value, of: clause)
    ]
  }

  /// How good a question for a phrase is.
  ///
  /// - Parameters:
  ///   - score: what its kind is worth.
  ///   - isTelling: does the question word say more than "what"?
  ///   - isAnnounced: does a list behind the phrase say what it means?
  func value(
    _ score: Double, of head: Int, _ tokens: [Int], isList: Bool, isTelling: Bool, isAnnounced: Bool = false
  ) -> Double {
    score + (reading[head].tag.isName ? 0.08 : 0) + (isList ? 0.08 : 0) + (isTelling ? 0.03 : 0)
      - (isAnnounced ? 0 : Vagueness.penalty(of: head, tokens: tokens, in: reading))
  }
}
