import Testing

@testable import Grammar

private let lemmatizer = Lemmatizer(.embedded)

@Suite struct `A lemma` {
  /// Forms, their parts of speech and lemmas, as spaCy has them.
  @Test(arguments: [
    ("cities", Lemmatizer.Part.noun, "city"), ("houses", .noun, "house"), ("buses", .noun, "bus"),
    ("wolves", .noun, "wolf"), ("women", .noun, "woman"), ("mice", .noun, "mouse"), ("policies", .noun, "policy"),
    ("governments", .noun, "government"), ("made", .verb, "make"), ("making", .verb, "make"), ("rose", .verb, "rise"),
    ("stopped", .verb, "stop"), ("agreed", .verb, "agree"), ("walks", .verb, "walk"), ("lying", .verb, "lie"),
    ("larger", .adjective, "large"), ("Busiest", .adjective, "busy"), ("worse", .adjective, "bad"),
    ("better", .adverb, "well"), ("Quickly", .adverb, "quickly"), ("States", .name, "States"), ("The", .other, "the"),
  ])
  func `is a word's dictionary form`(_ form: String, _ part: Lemmatizer.Part, _ lemma: String) {
    let word = WordReader(.embedded).word(Piece(range: 0..<form.unicodeScalars.count), in: PlainText(form))
    #expect(lemmatizer.lemma(of: word, part: part, form: []) == lemma)
  }
}
