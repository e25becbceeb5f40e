import Grammar

extension Reading {
  /// A phrase without what only comments on it: relative clauses, appositions and participles behind commas, brackets.
  func core(of head: Int, from tokens: [Int]? = nil) -> [Int] {
    var left = Set(tokens ?? parse.subtree(of: head))
    for index in left.sorted() where index != head && left.contains(index) {
      guard isComment(index), left.contains(parse.tokens[index].head) else { continue }
      let comment = parse.subtree(of: index)
      left.subtract(comment)
      if let first = comment.first, first > 0 {
        let isDenied = isDenied(index)
        if isDenied { left.remove(first - 1) }
        let mark = isDenied ? first - 2 : first - 1
        if isMark(mark) { left.remove(mark) }
      }
      if let last = comment.last, last + 1 < count, parse.tokens[last + 1].text == "," { left.remove(last + 1) }
    }
    if tokens == nil, parse.tokens[head].tag.isName {
      // The parser may leave a part of a foreign name outside.
      while let first = left.min(), first > 0, parse.tokens[first].tag.isName, isNamePart(first - 1),
        !Dates.isMonthName(parse.tokens[first - 1].text),
        isAfterBlank(first), parse.tokens[first - 1].range.upperBound + 1 == parse.tokens[first].range.lowerBound
      { left.insert(first - 1) }
    }
    if parse.tokens[head].tag.isName, let first = left.min(), first < head, Dates.isMonthName(parse.tokens[first].text),
      parse.tokens[first + 1].tag.isName
    {
      // "In January Ana Berg …"
      left.remove(first)
    }
    // "The Earth itself" is the Earth.
    if parse.tokens[head].tag.isNoun, let last = left.max(), last > head,
      ["itself", "himself", "herself", "themselves"].contains(lower(last)),
      parse.tokens[last].head == head
    {
      left.remove(last)
    }
    return trimmed(left.sorted())
  }

  /// A name, or a word inside a sentence that has a capital and stands in no dictionary.
  private func isNamePart(_ index: Int) -> Bool {
    let token = parse.tokens[index]
    if token.tag.isName { return true }
    guard token.text.first?.isUppercase == true, !Lexicon.isWord(token.text.lowercased()) else { return false }
    // "Nguyễn Thị Lan": a first word that no dictionary has, before a name.
    return index > 0 ? token.tag.isNoun : !isFirstCommon && token.text.count > 2
  }

  /// Without a day or a month at a phrase's end: "a register on 2 September" is debated on that day.
  func withoutDate(_ tokens: [Int]) -> [Int] {
    guard let last = tokens.last, let date = dates.first(where: { $0.contains(last) }), date.lowerBound > 0,
      ["on", "in"].contains(lower(date.lowerBound - 1)), let cut = tokens.firstIndex(of: date.lowerBound - 1), cut > 0
    else { return tokens }
    return Array(tokens[..<cut])
  }

  /// "Though", "however" between commas: it joins the sentence to the one before.
  func isConnective(_ index: Int) -> Bool {
    index > 0 && index + 1 < count && self[index].label != .punct && parse.tokens[index - 1].text == ","
      && [",", "."].contains(parse.tokens[index + 1].text)
      && ["though", "however", "moreover", "meanwhile", "instead", "therefore", "nevertheless", "too"].contains(
        lower(index))
  }

  /// "Also", "instead", "nevertheless": an adverb that joins a statement to the one before, wherever it stands.
  func isHanging(_ index: Int) -> Bool {
    // "The warranty, which otherwise runs for five years".
    if lower(index) == "otherwise", self[index].label == .advmod, self[self[index].head].label == .relcl { return true }
    return Self.connecting.contains(lower(index)) && self[index].label == .advmod && self[self[index].head].tag.isVerb
      && parse.children[index].isEmpty && self[self[index].head].lemma != "do"
  }

  private static let connecting: Set = [
    "also", "too", "however", "therefore", "instead", "nevertheless", "nonetheless", "moreover", "consequently",
    "accordingly", "likewise", "hence", "thus", "since",
  ]

  func isMark(_ index: Int) -> Bool {
    let token = parse.tokens[index]
    guard token.label == .punct || token.tag == .comma || token.tag == .colon || token.tag == .fullStop else {
      return false
    }
    return token.text.unicodeScalars.allSatisfy { ",;:.–—-!?".unicodeScalars.contains($0) }
  }

  /// Does a comma, a dash or a bracket set a dependent off?
  private func isComment(_ index: Int) -> Bool {
    let token = parse.tokens[index]
    switch token.label {
    case .relcl, .acl, .appos, .advcl, .parataxis, .meta, .prep:
      let start = parse.subtree(of: index).first ?? index
      guard start > 0, start > token.head else { return false }
      if isDenied(index) { return true }
      let mark = parse.tokens[start - 1].text
      guard [",", "(", "–", "—", "-", ":", ";"].contains(mark), isAfterBlank(start) || mark == "(" else { return false }
      if token.label == .appos, mark != ":", isListed(index) { return false }
      return true
    default: return false
    }
  }

  /// "The crew, not the owner": what isn't meant, for an apposition.
  private func isDenied(_ index: Int) -> Bool {
    guard self[index].label == .appos, ![.nsubj, .nsubjpass].contains(self[self[index].head].label),
      let start = parse.subtree(of: index).first, start > 1
    else { return false }
    return lower(start - 1) == "not" && self[start - 2].text == ","
  }

  /// Is an apposition really an item of a list?
  private func isListed(_ index: Int) -> Bool {
    let head = parse.tokens[index].head
    return !children(head, .cc, .conj).isEmpty || !children(index, .cc).isEmpty && !parse.tokens[index].tag.isName
  }

  /// Does a token stand between quotation marks?
  func isQuoted(_ index: Int) -> Bool {
    var isInside = false
    for token in parse.tokens[..<index] {
      switch token.text {
      case "“": isInside = true
      case "”": isInside = false
      case "\"": isInside.toggle()
      default: break
      }
    }
    return isInside
  }

  /// Do tokens follow each other without a gap?
  func isWhole(_ tokens: [Int]) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return last - first + 1 == tokens.count
  }

  /// The items of a coordination that a token heads, each without what only comments.
  func items(of head: Int) -> [[Int]] {
    var heads = [head]
    var next = head
    while let following = children(next, .conj).first(where: {
      !parse.tokens[$0].tag.isVerb || parse.tokens[next].tag.isVerb
    }) {
      heads.append(following)
      next = following
    }
    if let list = lists.first(where: { $0.contains { $0.contains(head) } }), isJoined(list),
      list.count > heads.count || heads.count == 1
    {
      return list.map(Array.init)
    }
    // "The hospital instead of nine" is no list.
    let joints = heads.flatMap { children($0, .cc) }.map { lower($0) }
    if joints.contains(where: { !["and", "or", "nor", "&", "plus", "but", "as"].contains($0) }) { return [] }
    guard heads.count > 1,
      !(heads[0]..<heads[heads.count - 1]).contains(where: { ["(", "["].contains(parse.tokens[$0].text) })
    else { return [] }
    // "adherence to market principles and support for trade": the second belongs to the noun above.
    if parse.tokens[head].label == .pobj, children(head, .prep).isEmpty,
      !children(heads[heads.count - 1], .prep).isEmpty,
      parse.tokens[parse.tokens[parse.tokens[head].head].head].tag.isNoun
    {
      return []
    }
    // "Brandt & Söhne" is one firm, "Becquerel and the Curies" are no two people.
    let isOne = heads.contains { head in
      parse.tokens[head].tag == .names || children(head, .cc).contains { parse.tokens[$0].text == "&" }
    }
    if isOne, !heads.allSatisfy({ Lexicon.isCountry(parse.tokens[$0].text) }) { return [] }
    let rest = Set(heads)
    return withoutSharedNoun(
      heads.map { item in
        var tokens = Set(parse.subtree(of: item))
        for other in children(item, .conj, .cc, .preconj)
        where rest.contains(other) || parse.tokens[other].label != .conj {
          tokens.subtract(parse.subtree(of: other))
        }
        // "A call to prayer and thus an act of worship".
        return core(
          of: item,
          from: Array(tokens.sorted().drop { $0 != item && ["thus", "hence", "therefore"].contains(lower($0)) }))
      })
  }

  /// Is a number the number of a list that follows?
  func isAnnouncing(_ number: Range<Int>) -> Bool {
    number.contains {
      parse.tokens[$0].label == .nummod
        && (announced(by: parse.tokens[$0].head) != nil || isSpelledOut($0, of: parse.tokens[$0].head))
    }
  }

  /// "Three inventions: in Peru, in China and in Egypt": whoever counts them has the number.
  private func isSpelledOut(_ number: Int, of noun: Int) -> Bool {
    guard noun + 2 < count, self[noun + 1].text == ":", let value = Words.numbers[lower(number)],
      (2...6).contains(value),
      self[noun + 2].tag == .preposition
    else { return false }
    return (noun + 2..<count).count { lower($0) == lower(noun + 2) && self[$0].tag == .preposition } == value
  }

  /// Does the tree join a list's items too? "Apart from territory, China and the U.S. …" are none.
  private func isJoined(_ list: [Range<Int>]) -> Bool {
    list.dropFirst().allSatisfy { item in
      item.contains {
        !item.contains(parse.tokens[$0].head)
          && [.conj, .appos, .dobj, .compound, .oprd].contains(parse.tokens[$0].label)
      }
    }
  }

  /// The items behind a colon of a list that a phrase announces: "six foods …: bread, milk, …".
  func announced(by head: Int) -> [[Int]]? {
    guard let number = children(head, .nummod).first.flatMap({ Words.numbers[lower($0)] ?? Int(parse.tokens[$0].text) })
    else { return listed(behind: head) }
    let list = lists.first { list in
      guard let first = list.first, first.lowerBound > head, first.lowerBound > 0 else { return false }
      return list.count == number && (parse.tokens[first.lowerBound - 1].text == ":" || first.lowerBound - head <= 2)
    }
    return list.map { $0.map(Array.init) }
  }

  /// The head that a token's phrase hangs on, followed up to a verb.
  func verb(above index: Int) -> Int? {
    var place = index
    for _ in 0..<count {
      let head = parse.tokens[place].head
      if head == place { return parse.tokens[place].tag.isVerb ? place : nil }
      place = head
      if parse.tokens[place].tag.isVerb, parse.tokens[place].label != .amod { return place }
    }
    return nil
  }
}
