import Grammar

/// Words that point to what their own sentence says before them.
extension Reading {
  /// "The former", "then", "such days", "an ordinary one": binds them to the one thing that they may stand for.
  mutating func bindPointers() {
    for index in parse.tokens.indices where said[index] == nil && dangling.contains(index) {
      guard let head = pointed(by: index) else { continue }
      bound[index] = head
      dangling.remove(index)
    }
    sayPair()
  }

  private func pointed(by index: Int) -> Int? {
    switch lower(index) {
    // "Could join in 2025 if its law is passed by then".
    case "then":
      let earlier = dates.filter { $0.upperBound <= index }
      return earlier.count == 1 && !(dates.contains { $0.lowerBound > index }) ? earlier[0].upperBound - 1 : nil
    // "At least five days on which it is warmer than on most such days".
    case "such", "these", "those":
      guard self[index].head == index + 1, self[index + 1].tag == .nouns else { return nil }
      let nouns = (0..<index).filter { self[$0].tag == .nouns && self[$0].lemma == self[index + 1].lemma }
      return nouns.count == 1 ? nouns[0] : nil
    // "Only with an insulin syringe, never with an ordinary one".
    case "one":
      guard !children(index, .amod).isEmpty, let article = children(index, .det).first,
        ["a", "an"].contains(lower(article)), !(0..<index).contains(where: { lower($0) == "than" })
      else { return nil }
      let nouns = (0..<index).filter { noun in
        self[noun].tag == .noun && self[noun].label != .compound
          && children(noun, .det).contains { ["a", "an"].contains(lower($0)) }
      }
      return nouns.count == 1 ? nouns[0] : nil
    // "Unions at the Ghent plant agreed, for a promise that no jobs would be cut there".
    case "there":
      let places = (0..<index).filter { preposition in
        self[preposition].tag == .preposition && ["in", "at"].contains(lower(preposition))
          && children(preposition, .pobj).contains { place in
            // "At a breakfast hosted by Cascadia": no place.
            ([place] + children(place, .compound)).contains { self[$0].tag.isName }
              && !dates.contains { $0.contains(place) }
          }
      }
      return places.count == 1 ? places[0] : nil
    default: return nil
    }
  }

  /// "Hindi and Urdu sound alike, but the former is written …": says the name for "the former".
  private mutating func sayPair() {
    for index in parse.tokens.indices.dropFirst() where said[index] == nil {
      guard ["former", "latter"].contains(lower(index)), dangling.contains(index), lower(index - 1) == "the" else {
        continue
      }
      let pairs = (0..<(index - 1)).filter { head in
        (self[head].tag.isNoun || self[head].label == .nsubj) && self[head].label != .conj && items(of: head).count == 2
          && children(head, .conj).allSatisfy { $0 < index }
      }
      guard pairs.count == 1, case let pair = items(of: pairs[0]) else { continue }
      let item = wording(pair[lower(index) == "former" ? 0 : 1])
      guard item.wordCount <= 4 else { continue }
      said[index - 1] = ""
      said[index] = item
    }
  }
}
