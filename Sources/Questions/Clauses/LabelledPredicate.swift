import Grammar

/// What a label is the subject or the object of: "Insulin: is drawn up only with …", "Milk: store below 5 °C".
enum LabelledPredicate {
  /// The sentence that the two make; nil where the label isn't a part of it.
  static func sentence(of text: String, label: String, instructs: Bool) -> String? {
    guard label.wordCount <= 4, LocalTopic.isTopic(label), text.first?.isLowercase == true,
      let first = text.words.first, text.wordCount >= 4
    else { return nil }
    if finite.contains(first) { return label + " " + text }
    guard instructs, handling.contains(first), text.words.count > 2,
      Words.prepositions.contains(text.words[1]) || text.words[1] == "only"
    else { return nil }
    let thing =
      Lexicon.isWord(Noun.singular(of: label.words.first ?? ""))
      ? label.prefix(1).lowercased() + label.dropFirst() : label
    return first.prefix(1).uppercased() + first.dropFirst() + " \(thing)" + text.dropFirst(first.count)
  }

  private static let finite: Set = [
    "is", "are", "was", "were", "has", "have", "must", "may", "can", "should", "will", "need", "needs",
  ]

  /// What is done to a thing that only the label names.
  private static let handling: Set = [
    "avoid", "store", "keep", "use", "give", "take", "wash", "clean", "dry", "cook", "bake", "check", "replace",
    "change", "apply", "serve", "soak", "boil", "handle", "fit",
  ]
}
