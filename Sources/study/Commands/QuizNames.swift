import Answers
import Grammar

/// What a name stands for: by the lists of countries, cities and given names, and by what its question asks for.
func nameKind(_ name: String, answering question: String) -> AnswerKind.NameKind? {
  if Lexicon.isCountry(name) { return .country }
  if Lexicon.isCity(name) { return .place }
  let words = name.split(separator: " ").map(String.init)
  guard let first = words.first, words.count <= 5, words.contains(where: { $0.first?.isUppercase == true }) else {
    return nil
  }
  if let asked = kindAsked(by: question) { return asked }
  let isPerson = (Lexicon.isGivenName(first) && words.count > 1) || Lexicon.isTitle(first)
  return isPerson ? .person : nil
}

/// A person for "who" and "which minister", a place for "where" and "in which city".
private func kindAsked(by question: String) -> AnswerKind.NameKind? {
  let words = question.split { !$0.isLetter && $0 != "'" }.map { $0.lowercased() }
  guard let place = words.prefix(3).firstIndex(where: asking.contains) else { return nil }
  switch words[place] {
  case "who", "whom", "whose": return .person
  case "where": return .place
  default: break
  }
  for word in words[(place + 1)...].prefix(3) {
    switch Lexicon.type(ofNoun: word) {
    case .person?: return .person
    case .country?: return .country
    case .place?: return .place
    case .body?, .time?, .thing?: return nil
    case nil: continue
    }
  }
  return nil
}

private let asking: Swift.Set<String> = ["who", "whom", "whose", "where", "which", "what"]
