/// An expected text of several words, compared by those that carry its meaning.
struct Sentence {
  private let words: [Word]
  private let content: [Word]
  private let rules: Comparison

  init(_ words: [Word], _ rules: Comparison) {
    self.words = words
    self.rules = rules
    content = Sentence.content(of: words, rules)
  }

  func verdict(on typed: [Word]) -> Verdict {
    if typed.count == 1, let first = missingGivenName(typed[0]) { return .partly(given: 1, of: 2, missing: [first]) }
    if let missing = missingPart(ofDate: typed) { return .partly(given: 2, of: 3, missing: [missing]) }
    // Another formula isn't a part of this one.
    if Formula.isFormula(content) { return .wrong() }
    guard content.count >= 2, content.contains(where: { $0.kind == .letters }), typed.count >= 2 else {
      return .wrong()
    }
    let given = Sentence.content(of: typed, rules)
    let alignment = Alignment(expected: content, typed: given, rules)
    guard !contradictsNegation(typed, alignment) else { return .wrong() }
    var missing = alignment.missing.map { content[$0] }
    var extras = alignment.extras.map { given[$0] }
    if content.count >= 8 { pairNegations(&missing, &extras) }
    if contradict(missing: missing, extras: extras) || Directions.differ(words, typed, rules) { return .wrong() }
    let isShort = content.count < 4 || words.allSatisfy { $0.isCapitalised || FunctionWords.isNeutral($0.text) }
    if missing.isEmpty {
      let isOrdered =
        alignment.isInOrder || (!isShort && movedAdverbial(typed)) || swapped(typed)
        || Coordination(words, rules).isTurned(in: typed)
      guard isOrdered, extras.isEmpty || (!isShort && isHarmless(extras)) else {
        return isShort || !isOrdered
          ? .wrong() : .partly(given: content.count, of: content.count, missing: [])
      }
      return slips(alignment, given, isShort: isShort)
    }
    return partly(alignment, missing: missing, extras: extras, isShort: isShort)
  }

  private func slips(_ alignment: Alignment, _ given: [Word], isShort: Bool) -> Verdict {
    let pairs = alignment.slips.map {
      Difference.Pair(typed: given[$0.typed].shown, expected: content[$0.expected].shown)
    }
    if pairs.count > max(1, content.count / 5) {
      if isShort { return .wrong() }
      let missing = alignment.slips.map { content[$0.expected].shown }
      return .partly(given: content.count - pairs.count, of: content.count, missing: missing)
    }
    return pairs.isEmpty ? .right : .misspelt(Difference(pairs))
  }

  private func partly(_ alignment: Alignment, missing: [Word], extras: [Word], isShort: Bool) -> Verdict {
    let given = content.count - missing.count
    // A number, or a letter as in "vitamin A", is what such an answer is about.
    let isEssential = missing.contains {
      $0.kind != .letters || $0.text.utf8.count == 1 || FunctionWords.isDecisive($0.text)
    }
    let isLastThere = !alignment.missing.contains(content.count - 1)
    if isShort {
      guard content.count >= 3, given >= 2, extras.isEmpty, !isEssential, isLastThere, alignment.isInOrder,
        !words.allSatisfy({ $0.isCapitalised || FunctionWords.isNeutral($0.text) })
      else { return .wrong() }
    }
    // Of a long sentence, a clause is a quarter.
    guard given >= 2, given * 3 >= content.count || (given >= 3 && content.count >= 8 && given * 4 >= content.count)
    else { return .wrong() }
    let told = missing.filter { !($0.kind == .letters && rules.language.fillers.contains($0.text)) }
    return .partly(
      given: alignment.isInOrder || movedAdverbial(words) ? given : 0, of: content.count,
      missing: (told.isEmpty ? missing : told).map(\.shown))
  }
}

extension Sentence {
  private static func content(of words: [Word], _ rules: Comparison) -> [Word] {
    guard rules.language.isEnglish else { return words.filter { !$0.isArticle } }
    return words.filter {
      // "Hepatitis A" is no article.
      $0.kind != .letters || $0.letterCase == .code || ($0.text.utf8.count == 1 && $0.isCapitalised)
        || !(FunctionWords.isNeutral($0.text) || $0.role == .aside || $0.role == .title
          || $0.shown.isEmpty && $0.text.isEmpty)
    }
  }

  /// Whether one text denies more often than the other; a clause that is left out with what it denies doesn't count.
  private func contradictsNegation(_ typed: [Word], _ alignment: Alignment) -> Bool {
    func count(_ words: [Word]) -> Int { words.count(where: isNegation) }
    let surplus = count(words) - count(typed)
    guard surplus > 0, content.count >= 8 else { return surplus != 0 }
    let missing = Set(alignment.missing)
    let leftOut = missing.count { place in
      guard isNegation(content[place]) else { return false }
      let isAfterMissing = place + 1 == content.count || missing.contains(place + 1)
      // English denies what follows, others may deny what is in front.
      let isBeforeMissing = place == 0 || missing.contains(place - 1)
      return isAfterMissing && (isBeforeMissing || (rules.language.isEnglish && place + 1 < content.count))
    }
    return leftOut < surplus
  }

  /// Whether "without being used" is "not used".
  private func pairNegations(_ missing: inout [Word], _ extras: inout [Word]) {
    while let one = missing.firstIndex(where: isNegation), let other = extras.firstIndex(where: isNegation) {
      missing.remove(at: one)
      extras.remove(at: other)
    }
  }

  private func isNegation(_ word: Word) -> Bool { rules.language.denies(word) }

  /// Whether something else was typed in the place of what is missing: another number or name, or an opposite.
  private func contradict(missing: [Word], extras: [Word]) -> Bool {
    for extra in extras {
      if extra.kind != .letters, missing.contains(where: { $0.kind != .letters }) { return true }
      guard extra.kind == .letters else { continue }
      if FunctionWords.isDecisive(extra.text), !isRepeated(extra) { return true }
      for word in missing where word.kind == .letters {
        if Opposites.contradict(extra.text, word.text, rules.language) || isNearby(extra.text, word.text) {
          return true
        }
        if word.isCapitalised, Lexicon.isName(word.text), Lexicon.isName(extra.text), !isFirst(word) { return true }
        if rules.isRival(extra.text), word.isCapitalised { return true }
      }
    }
    return false
  }

  /// "Antony" where "Blinken" was typed for "Antony Blinken".
  private func missingGivenName(_ typed: Word) -> String? {
    let names = words.filter { $0.role == .needed }
    guard rules.language.isEnglish, names.count == 2, names.allSatisfy({ $0.kind == .letters && $0.isCapitalised }),
      names[1].isSame(as: typed, rules)
    else { return nil }
    // Not "Korea" for "South Korea".
    let areNames = names.allSatisfy { Lexicon.isName($0.text) || !Lexicon.contains($0.text) }
    return areNames && !["south", "north", "east", "west", "new"].contains(names[0].text) ? names[0].shown : nil
  }

  /// "2024" where "24 April" was typed for "24 April 2024", "24" where "April 2024" was.
  private func missingPart(ofDate typed: [Word]) -> String? {
    guard words.count == 3, typed.count == 2, words[0].kind == .number, words[2].kind == .number,
      words[2].text.utf8.count == 4, rules.language.months.contains(words[1].text)
    else { return nil }
    if zip(words, typed).allSatisfy({ $0.isSame(as: $1, rules) }) { return words[2].text }
    return zip(words[1...], typed).allSatisfy { $0.isSame(as: $1, rules) } ? words[0].text : nil
  }

  private func isRepeated(_ word: Word) -> Bool { words.contains { $0.text == word.text } }

  private func isFirst(_ word: Word) -> Bool { words.first == word && !Lexicon.isOnlyName(word.text) }

  /// Two real words of nearly the same letters.
  private func isNearby(_ one: String, _ other: String) -> Bool {
    let left = Array(one.unicodeScalars)
    let right = Array(other.unicodeScalars)
    guard left.count >= 5, right.count >= 5, abs(left.count - right.count) <= 1, Lexicon.contains(one) else {
      return false
    }
    return Slip.distance(left, right) <= 1
  }

  private func isHarmless(_ extras: [Word]) -> Bool {
    extras.count <= 2
      && extras.allSatisfy { $0.kind == .letters && !FunctionWords.isDecisive($0.text) && !Lexicon.isOnlyName($0.text) }
  }

  /// Whether two things around an "and" changed places.
  private func swapped(_ typed: [Word]) -> Bool {
    let given = typed.filter { !$0.isArticle }
    var expected = words.filter { !$0.isArticle }
    guard expected.count == given.count, expected.count > 2 else { return false }
    for place in 1..<(expected.count - 1) where ["and", "or"].contains(expected[place].text) {
      expected.swapAt(place - 1, place + 1)
      if zip(expected, given).allSatisfy({ $0.isSame(as: $1, rules) }) { return true }
      expected.swapAt(place - 1, place + 1)
    }
    return false
  }

  /// Whether the typed sentence is the expected one with its end put in front, or its front at the end, where the part
  /// that moved says when or where.
  private func movedAdverbial(_ typed: [Word]) -> Bool {
    let expected = words.filter { !$0.isArticle }
    let given = typed.filter { !$0.isArticle }
    guard expected.count == given.count, expected.count > 2 else { return false }
    for cut in 1..<expected.count {
      let front = expected[..<cut]
      let back = expected[cut...]
      guard FunctionWords.startsAdverbial(front[0].text) || FunctionWords.startsAdverbial(back[cut].text) else {
        continue
      }
      if zip(back + front, given).allSatisfy({ $0.isSame(as: $1, rules) }) { return true }
    }
    return false
  }
}
