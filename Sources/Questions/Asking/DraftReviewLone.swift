import Grammar

/// Questions and answers without the noun, the act or the sentence before that they hang on.
extension DraftReview {
  /// "Who resigned? The Pole": her name stands elsewhere.
  var answersByNationality: Bool {
    answers.contains { answer in
      answer.count == 2 && reading.lower(answer[0]) == "the" && reading[answer[1]].tag == .name
        && Self.isOneOfPeople(reading[answer[1]].text)
    }
  }

  /// "The Dutch" are many, "the Dane" is one.
  private static func isOneOfPeople(_ word: String) -> Bool {
    if peoples.contains(word) { return true }
    let isOfCountry = Lexicon.country(ofAdjective: word) != nil
    if ["man", "woman"].contains(where: word.hasSuffix), word.first?.isUppercase == true {
      return isOfCountry || !Lexicon.isWord(word.lowercased())
    }
    return isOfCountry && !["ch", "sh", "ese", "ss"].contains(where: word.hasSuffix)
  }

  private static let peoples: Set = [
    "Pole", "Dane", "Swede", "Finn", "Turk", "Spaniard", "Scot", "Briton", "Serb", "Croat", "Arab", "Kurd", "Slovene",
    "Englishman", "Englishwoman", "Frenchman", "Frenchwoman", "Dutchman", "Dutchwoman", "Irishman", "Irishwoman",
    "Scotsman", "Scotswoman", "Welshman", "Welshwoman",
  ]

  /// "A hive that has fewer than three", of what the sentence before counts.
  var saysBareNumber: Bool {
    said.contains { index in
      index < reading.count && reading[index].tag == .number && !reading[index].text.isYearLike
        && [.dobj, .attr].contains(reading[index].label) && reading[reading[index].head].label == .relcl
        && said.contains(reading[index].head) && reading.children(index, .prep).isEmpty
        && !reading.amounts.contains { $0.kind == .amount && $0.tokens.contains(index) }
    }
  }

  /// "What was printed on paper? About three quarters": of what?
  var answersByShare: Bool {
    // "Of the tins, two thirds are washed".
    guard let clause, draft.kind == .subject, !clause.fronted.contains(where: { reading.lower($0.tokens[0]) == "of" })
    else { return false }
    return answers.contains { answer in
      guard let last = answer.last, last == clause.subject, ["quarter", "third", "half"].contains(reading[last].lemma)
      else { return false }
      return answer.dropLast().allSatisfy { reading[$0].tag == .number || Self.nearly.contains(reading.lower($0)) }
    }
  }

  private static let nearly: Set = [
    "about", "around", "roughly", "nearly", "almost", "some", "over", "than", "more", "less", "at", "least", "a", "one",
    "just", "under",
  ]

  /// "Why has none paid?", "the latter is kept in Paris": which ones, stands in the sentence before.
  var saysOnlyPlace: Bool {
    reading.saysFormer(used)
      || used.contains { index in
        ["none", "neither"].contains(reading.lower(index)) && index == clause?.subject && reading.said[index] == nil
          && reading.children(index, .prep).isEmpty
      }
  }

  /// "Who declined to comment?": on what?
  var asksWhoKeptSilent: Bool {
    guard let clause, draft.kind == .subject, clause.fronted.isEmpty, clause.parts.count == 1,
      clause.parts[0].role == .infinitive, clause.parts[0].tokens.count <= 2
    else { return false }
    return ["comment", "reply", "answer", "respond", "react"].contains(reading[clause.parts[0].head].lemma)
  }

  /// "What was made in every round?": much may have been.
  var asksWhatWasMade: Bool {
    guard let clause, draft.kind == .subject, clause.isPassive, draft.body.hasPrefix("what "),
      ["make", "do", "give"].contains(reading[clause.verb].lemma), clause.particles.isEmpty
    else { return false }
    return (clause.fronted + clause.parts).allSatisfy { part in
      part.role == .time
        || part.role == .preposition && part.tokens.contains { ["every", "each"].contains(reading.lower($0)) }
    }
  }

  /// "On that occasion the firm sued and was awarded its costs": on which one?
  var losesOccasion: Bool {
    guard let clause, reading.count > 3, reading[clause.verb].label == .conj, reading[0].tag == .preposition,
      ["this", "that", "these", "those", "such"].contains(reading.lower(1)), reading.said[1] == nil,
      reading.said[2] == nil, reading[1].head != 1, reading[reading[1].head].head == 0
    else { return false }
    return reading[0].head == reading[clause.verb].head && !said.contains(0)
      && reading.children(clause.verb, .nsubj, .nsubjpass).isEmpty
  }
}

extension Reading {
  /// "The only copy of the latter".
  func saysFormer(_ tokens: some Sequence<Int>) -> Bool {
    tokens.contains { index in
      index > 0 && said[index] == nil && ["latter", "former"].contains(lower(index)) && lower(index - 1) == "the"
        && !(index + 1 < count && (self[index + 1].tag.isNoun || self[index + 1].tag == .adjective))
    }
  }

  /// Does a sentence leave out a noun or a verb that the one before says: "Peru's will vote", "vehicles are not, but"?
  func lacksWord(_ tokens: [Int]) -> Bool {
    saysFormer(tokens)
      || tokens.contains { index in
        guard index > 0, index + 1 < count else { return false }
        // "Peru's is expected to vote".
        if self[index].tag == .possessiveEnding {
          return [.verbThirdPerson, .verbPast, .modal].contains(self[index + 1].tag)
        }
        return ["not", "n't", "n’t"].contains(lower(index)) && [",", ".", ";"].contains(self[index + 1].text)
          && ["is", "are", "was", "were"].contains(lower(index - 1))
      }
  }
}
