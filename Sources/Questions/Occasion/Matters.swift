import Grammar

/// What a text is about that tells of no visit, meeting or report: the part of its title that its sentences speak of.
extension OccasionFinder {
  func matter() -> Occasion? {
    let pieces = TitlePiece.all(in: head, stems: stems, capital: capital)
    guard let best = pieces.max(by: { ($0.weight, $1.place) < ($1.weight, $0.place) }) else { return nil }
    // What the text never speaks of may name it all the same, where nothing else does.
    let isTelling = best.weight >= 0.5 || pieces.count == 1 || TitlePiece.isFrame(head[0])
    let name = isTelling ? name(of: best.text) : nil
    let part =
      best.text.wordCount > 9 ? nil : best.text.hasSuffix("?") ? questioned(decased(best.text)) : decased(best.text)
    guard let name = name ?? (pieces.count == 1 ? part : nil) ?? whole() ?? part else { return nil }
    let heading = isTelling ? headline(best.text, about: name) : name
    return matter(name, heading: heading + (event(behind: best, in: pieces).map { ", " + $0 } ?? ""))
  }

  /// "Third round of talks" of "Lake Titicaca: third round of talks", where the first part says only a name.
  private func event(behind best: TitlePiece, in pieces: [TitlePiece]) -> String? {
    guard best.text.wordCount <= 3, let next = pieces.first(where: { $0.place == best.place + 1 }),
      (2...7).contains(next.text.wordCount), next.isEvent, !best.isEvent, head[0].contains(best.text),
      head[0].contains(next.text)
    else { return nil }
    return next.text
  }

  private func matter(_ name: String, heading: String) -> Occasion {
    let month = isLesson ? nil : monthOverText
    let heading = asTitled(heading)
    let isSaid =
      month.map { $0.split(separator: " ").contains { heading.contains($0) } } ?? true || heading.hasSuffix("?")
    return Occasion(
      kind: .matter, long: inner(name),
      heading: heading.prefix(1).uppercased() + heading.dropFirst() + (isSaid ? "" : ", " + (month ?? "")))
  }

  /// The whole of a headline that says no name: no part of "Ferry company fails inspection" says which company.
  private func headline(_ part: String, about name: String) -> String {
    let text = decased(part)
    let isNamed = name.split(separator: " ").contains { word in
      capital.contains(String(word)) || capital.contains(word.prefix(1).uppercased() + word.dropFirst())
        || word.contains(where: \.isNumber)
    }
    // "Kvernes waits for its mayor" rather than "Kvernes".
    if name.wordCount == 1, text.wordCount <= 8, !text.hasSuffix("?"), Self.asked(by: part) == nil { return text }
    return isNamed || text.wordCount > 10 || text.hasSuffix("?") || Self.asked(by: part) != nil ? name : text
  }

  /// A name as it stands inside a sentence: "the trade dispute between Kenya and Pakistan".
  private func inner(_ name: String) -> String {
    let first = String(name.prefix { $0 != " " })
    let lower = first.lowercased()
    let isCommon =
      ["the", "a", "an"].contains(lower)
      || (common.contains(lower) || Lexicon.isWord(lower)) && !capital.contains(first)
    if isCommon, lower != "the", isBody(name) { return "the " + name }
    return isCommon ? name.prefix(1).lowercased() + name.dropFirst() : name
  }

  /// "Customs Union of the Mira Basin": a body's own name, whose first word a dictionary knows.
  private func isBody(_ name: String) -> Bool {
    let words = name.split(separator: " ").prefix { !["of", "for", "in"].contains($0) }
    guard words.count > 1, let kind = words.last?.lowercased(), words.allSatisfy({ $0.first?.isUppercase == true })
    else { return false }
    return Lexicon.type(ofNoun: kind) == .body || Self.institutions.contains(kind)
  }

  /// What a lesson says is so on any day.
  private var isLesson: Bool {
    head.contains { line in line.lowercased().words.contains(where: PaperKind.lessons.contains) }
  }

  /// The whole title, where it is short.
  private func whole() -> String? {
    guard let title = head.first, !title.isEmpty, title.wordCount <= 9, !TitlePiece.isFrame(title),
      !TitlePiece.cut(title).contains(where: PaperKind.isCourse)
    else { return nil }
    // Without "Policy brief no. 17".
    let pieces = TitlePiece.cut(title).filter { !PaperKind.isOnly($0) }
    let text = decased(pieces.count == 1 ? pieces[0] : title)
    return text.hasSuffix("?") ? questioned(text) : text.replacing(": ", with: ", ")
  }

  /// A case between two sides.
  func lawsuit() -> Occasion? {
    (entitledLawsuit() ?? parties).map { Occasion(kind: .matter, long: $0, heading: $0, nouns: ["case"]) }
  }

  /// "Harcastle v Pellow Marina Ltd"
  private func entitledLawsuit() -> String? {
    for line in head {
      for piece in TitlePiece.cut(line) {
        // Without "[2020] IEHC 913".
        let words = piece.prefix { !",[(".contains($0) }.split(separator: " ").map(String.init)
        guard let versus = words.firstIndex(where: { Parties.versus.contains($0.lowercased()) }), versus > 0,
          versus + 1 < words.count, words[versus + 1].first?.isUppercase == true
        else { continue }
        // "In the case of Harcastle v Pellow Marina Ltd"
        let opening = words[..<versus].map { $0.lowercased() }
        let first =
          [["in", "the", "case", "of"], ["in", "the", "matter", "of"], ["case", "of"], ["in", "re"]]
          .first(where: opening.starts)?.count ?? 0
        return (words[first..<versus] + [words[versus].lowercased()] + words[(versus + 1)...]).joined(separator: " ")
      }
    }
    return nil
  }

  /// What a part of a title names: of a headline what it tells of, of "What the inquiry found" the inquiry.
  private func name(of part: String) -> String? {
    if let asked = Self.asked(by: part) { return asked }
    let text = decased(part)
    if text.hasSuffix("?") { return questioned(text) }
    if text.contains("?") || Words.questions.contains(text.lowercased().words.first ?? "") { return nil }
    let tree = parse(text + ".")
    let finite = tree.tokens.indices.filter { index in
      [.verbPast, .verbThirdPerson, .verbPresent, .modal].contains(tree.tokens[index].tag)
        // "Sturgeon talks, Komárno and Komárom"
        && !(Verbs.isAlsoNoun(tree.tokens[index].text)
          && !tree.children[index].contains { [.nsubj, .nsubjpass].contains(tree.tokens[$0].label) })
    }
    let isTold = finite.contains { Verbs.isFinite(tree.tokens[$0].text) }
    guard text.wordCount >= 5, isTold else {
      // "Last trap on the Limfjord to be lifted after 300 years"
      if let end = text.firstRange(of: " to be "), case let trap = String(text[..<end.lowerBound]), trap.wordCount > 2 {
        return trap
      }
      return text.wordCount <= 10 ? text : finite.isEmpty ? Self.phrase(text) : nil
    }
    return told(text, tree)
  }

  /// The words of a long phrase before its second preposition.
  private static func phrase(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    let joints = words.indices.filter { Words.prepositions.contains(words[$0].lowercased()) }
    guard let end = joints.last(where: { (2...9).contains($0) }) else { return nil }
    return words[..<end].joined(separator: " ")
  }

  /// What a headline is about: "Retired teacher wins the Tarnholm race" about the race, since anybody may win it.
  private func told(_ title: String, _ parse: Parse) -> String? {
    let tree = Reading(parse, line: 1, isFirstCommon: true)
    guard let clause = ClauseReader.clauses(of: tree).first, tree[clause.subject].tag.isNoun,
      clause.subjectTokens.count <= 8
    else { return spoken(tree) }
    let object = clause.parts.first {
      $0.role == .object && $0.tokens.count <= 8 && $0.tokens.contains { tree[$0].tag.isName }
    }
    let isPerson = tree[clause.subject].tag.isCommonNoun && Lexicon.type(ofNoun: tree[clause.subject].lemma) == .person
    let tokens = isPerson ? object?.tokens ?? clause.subjectTokens : clause.subjectTokens
    return tree.wording(tokens)
  }

  /// The first noun of a headline that the first sentences say too, as they say it: "Tamarack Reservoir".
  private func spoken(_ title: Reading) -> String? {
    let texts = opening.map { $0.parse.text.lowercased() }
    let nouns = title.parse.tokens.indices.filter { title[$0].tag.isNoun }
    let pairs = nouns.filter { $0 + 1 < title.count && title[$0 + 1].tag.isCommonNoun }.map {
      title[$0].text.lowercased() + " " + title[$0 + 1].text.lowercased()
    }
    let phrase =
      pairs.first { pair in texts.contains { $0.contains(pair) } }
      ?? nouns.map { title.lower($0) }.first { noun in texts.contains { $0.contains(noun) } }
    guard let phrase else { return nil }
    return phrase.words.last.flatMap(fullName) ?? "The " + phrase
  }

  /// "Tamarack Reservoir" for "reservoir", if the first sentences say so.
  private func fullName(ending noun: String) -> String? {
    for reading in opening {
      for index in reading.parse.tokens.indices.dropFirst()
      where reading.lower(index) == noun && reading[index].tag.isName && reading[index - 1].tag.isName {
        let name = reading.core(of: index).filter { $0 <= index && reading[$0].tag.isName }
        if name.count >= 2 { return reading.written(name) }
      }
    }
    return nil
  }
}
