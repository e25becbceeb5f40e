import Grammar

/// Clauses joined to another whose verb they leave out: "The Greens took 19 seats and the League nine".
extension ClauseReader {
  /// The tokens behind a verb that belong to a second statement without a verb of its own.
  func gap(behind verb: Int) -> Range<Int>? {
    let end = ((verb + 1)..<reading.count).first(where: ends) ?? reading.count
    if let start = roles(behind: verb) { return start..<reading.count }
    let numbers = (reading.dates.map { (tokens: $0, isDate: true) } + reading.amounts.map { ($0.tokens, false) })
      .filter { $0.tokens.lowerBound > verb && $0.tokens.upperBound <= end }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for (place, first) in numbers.enumerated() {
      for second in numbers.dropFirst(place + 1)
      where second.isDate == first.isDate && second.tokens.lowerBound >= first.tokens.upperBound {
        guard
          let joint = (first.tokens.upperBound..<second.tokens.lowerBound).first(where: {
            [",", "and", "but"].contains(reading.lower($0))
          }), repeats(first.tokens, second.tokens, from: joint, to: end)
        else { continue }
        return joint..<end
      }
    }
    return nil
  }

  /// Where the second half of "serves as the anode and a sheet of copper as the cathode" begins.
  private func roles(behind verb: Int) -> Int? {
    let own = reading.children(verb, .prep).filter { $0 > verb && Self.ofRoles.contains(reading.lower($0)) }
    for first in own {
      for other in reading.children(first, .pobj).flatMap({ reading.children($0, .conj) }) {
        let isRepeated = (own + reading.children(other, .prep)).contains {
          $0 > other && reading.lower($0) == reading.lower(first)
        }
        if isRepeated { return (first..<other).last { ["and", "but"].contains(reading.lower($0)) } }
      }
    }
    return nil
  }

  private static let ofRoles: Set = ["as", "to", "into"]

  /// A verb, or a word that opens a clause or a phrase of its own, goes on with something else.
  private func ends(_ index: Int) -> Bool {
    // "To Denmark" is a verb to the tagger.
    reading[index].tag.isVerb && ![.amod, .compound].contains(reading[index].label)
      && reading[index].text.first?.isUppercase == false || reading[index].tag == .modal
      || Self.openers.contains(reading.lower(index)) || [";", ":", "(", "–", "—"].contains(reading[index].text)
  }

  private func repeats(_ first: Range<Int>, _ second: Range<Int>, from joint: Int, to end: Int) -> Bool {
    // "Offers 2 % this year and 1 % next".
    if second.upperBound < end, ["next", "last", "later", "before"].contains(reading.lower(second.upperBound)),
      [".", ",", ";"].contains(reading.lower(min(second.upperBound + 1, reading.count - 1))),
      second.lowerBound == joint + 1, reading[first.upperBound - 1].lemma == reading[second.upperBound - 1].lemma
    {
      return true
    }
    let close = (second.upperBound..<end).first { [",", "and", "."].contains(reading.lower($0)) } ?? end
    if let preposition = preposition(before: first), preposition == self.preposition(before: second) {
      // "By 25 minutes with placebo": what the number is of besides.
      let others = ((joint + 1)..<close).filter { !second.contains($0) }
      return others.contains { reading[$0].tag.isNoun || reading[$0].tag == .number }
    }
    // "The Coastal League nine".
    return preposition(before: first) == nil && reading[first.lowerBound - 1].tag != .preposition
      && close == second.upperBound && second.lowerBound > joint + 1 && reading[second.lowerBound - 1].tag.isNoun
      && reading[joint + 1].tag != .number
      && ((joint + 1)..<second.lowerBound).allSatisfy {
        reading[$0].tag.isNoun || [.determiner, .adjective].contains(reading[$0].tag)
      }
  }

  private func preposition(before number: Range<Int>) -> String? {
    var index = number.lowerBound - 1
    while index > 0,
      ["about", "around", "nearly", "almost", "some", "only", "a", "an", "the"].contains(reading.lower(index))
    {
      index -= 1
    }
    // "A south wall every three years, a north wall every eight".
    guard index >= 0, [.preposition, .to].contains(reading[index].tag) || reading.lower(index) == "every" else {
      return nil
    }
    return reading.lower(index)
  }

  private static let openers: Set = [
    "because", "due", "owing", "thanks", "after", "before", "since", "as", "when", "while", "which", "who", "that",
    "including", "against", "than",
  ]
}
