import Grammar

/// What a question wants named: a person for "who" and "which minister", a place for "where" and "in which city"; nil
/// where it doesn't tell.
func entityAsked(by question: String) -> EntityType? {
  let words = ExamWords.lettered(in: question)
  guard let place = words.firstIndex(where: asking.contains) else { return nil }
  switch words[place] {
  case "who", "whom", "whose": return .person
  case "where": return .place
  default: break
  }
  if let next = words[(place + 1)...].first, auxiliaries.contains(next) { return nil }
  for word in words[(place + 1)...].prefix(3) {
    // "Which term means", "which country lies": the noun stands before the verb.
    guard Verb(form: word)?.base != "be", word != "of" else { return nil }
    if let type = Lexicon.type(ofNoun: word) { return type == .thing || type == .time ? nil : type }
  }
  return nil
}

private let asking: Set<String> = ["who", "whom", "whose", "where", "which", "what"]
private let auxiliaries: Set<String> = [
  "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "must", "may",
  "might", "shall", "should",
]
