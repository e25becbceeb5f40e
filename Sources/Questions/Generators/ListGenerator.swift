import Grammar

/// Asks for the items that a number and a noun inside a phrase announce: "disputes in three fields: trade, …".
struct ListGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    let reading = asker.reading
    return asker.clause.parts.flatMap { part -> [Draft] in
      part.tokens.compactMap { head -> Draft? in
        guard reading[head].label == .pobj, let items = reading.announced(by: head) else { return nil }
        let preposition = reading[head].head
        // "Named after one of the evangelists: John, …".
        if reading[reading[preposition].head].tag == .number { return nil }
        let listed = Set(items.flatMap { $0 })
        let phrase = reading.core(of: head).filter {
          !listed.contains($0) && $0 <= head && reading[$0].tag != .determiner
        }
        let asked = listed.union(phrase).union([preposition])
        let first = listed.min() ?? head
        let residue = part.tokens.filter { !asked.contains($0) && $0 < first - 1 }
        let word = reading.lower(preposition) + " which " + reading.wording(phrase)
        let made = asker.question(word, asked: Set(part.tokens), residue: residue)
        return Draft(.list, made, answers: items, adding: Set(residue).union(phrase), score: 0.84, of: asker.clause)
      }
    }
  }
}
