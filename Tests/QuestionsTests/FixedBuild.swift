import Cards

@testable import Questions

/// A deck of gaps for amounts, shares and months, one note a sentence, and of lists behind a colon: what it makes
/// doesn't depend on how questions are formed.
func fixed(_ text: String, file: String = "notes.txt") -> BuiltDeck? {
  let outline = Outline(Array(text.utf8))
  guard let name = DeckName("notes") else { return nil }
  var deck = BuiltDeck(name: name, title: "notes", source: file)
  for section in outline.sections {
    for point in section.points {
      let chosen = point.sentences.enumerated().flatMap { candidates(of: $1, index: $0) }
      deck.take(
        Derivation.Point(name: point.name, label: point.label, line: point.line, chosen: chosen, refused: []),
        of: point, heading: section.heading?.text ?? "", source: file)
    }
  }
  deck.texts.add(outline, file: file)
  return deck.notes.isEmpty ? nil : deck
}

private func candidates(of sentence: Outline.Sentence, index: Int) -> [Candidate] {
  let text = sentence.text
  if let colon = text.firstRange(of: ": ") {
    let items = text[colon.upperBound...].dropLast().split(separator: ", ").map(String.init)
    let question = "Which are " + text[..<colon.lowerBound].lowercased() + "?"
    return [made(.list, question, nil, .list(items), sentence, index)]
  }
  return text.matches(of: #/\$\d+ million|[\d.]+ percent|July \d+/#).map { match in
    let scalars = text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: match.range.lowerBound)
    let end = scalars.distance(from: scalars.startIndex, to: match.range.upperBound)
    return made(.cloze, text, start..<end, .text(String(match.output)), sentence, index)
  }
}

private func made(
  _ kind: Candidate.Kind, _ text: String, _ deletion: Range<Int>?, _ answer: Candidate.Answer,
  _ sentence: Outline.Sentence, _ index: Int
) -> Candidate {
  var candidate = Candidate(
    kind: kind, text: text, deletion: deletion, answer: answer, line: sentence.line, score: 0.5)
  candidate.sentence = index
  return candidate
}
