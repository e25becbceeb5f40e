import Grammar

/// What a text is about that tells of no visit, meeting or report: the part of its title that its sentences speak of.
extension OccasionFinder {
  func matter() -> Occasion? {
    if let name = lawsuit() {
      return Occasion(kind: .matter, long: name, heading: name, nouns: ["case"])
    }
    let pieces = pieces()
    guard let best = pieces.max(by: { ($0.weight, $1.place) < ($1.weight, $0.place) }) else { return nil }
    // What the text never speaks of may name it all the same, where nothing else does.
    let name = best.weight >= 0.5 || pieces.count == 1 ? name(of: best.text) : nil
    let part = best.text.wordCount <= 9 ? decased(best.text) : nil
    return (name ?? (pieces.count == 1 ? part : nil) ?? whole() ?? part).map(matter)
  }

  private func matter(_ name: String) -> Occasion {
    let month = isLesson ? nil : monthOverText
    let isSaid = month.map { $0.split(separator: " ").contains { name.contains($0) } } ?? true
    return Occasion(
      kind: .matter, long: inner(name),
      heading: name.prefix(1).uppercased() + name.dropFirst() + (isSaid ? "" : ", " + (month ?? "")))
  }

  /// A name as it stands inside a sentence: "the trade dispute between Kenya and Pakistan".
  private func inner(_ name: String) -> String {
    let first = String(name.split(separator: " ")[0])
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
    guard let title = head.first, !title.isEmpty, title.wordCount <= 9 else { return nil }
    return decased(title)
  }

  /// "Harcastle v Pellow Marina Ltd"
  private func lawsuit() -> String? {
    for line in head {
      for piece in Self.pieces(of: line) {
        let words = piece.split(separator: ",")[0].split(separator: " ").map(String.init)
        guard let versus = words.firstIndex(where: { ["v", "v.", "vs", "vs."].contains($0.lowercased()) }), versus > 0,
          versus + 1 < words.count, words[versus + 1].first?.isUppercase == true
        else { continue }
        return (words[..<versus] + [words[versus].lowercased()] + words[(versus + 1)...]).joined(separator: " ")
      }
    }
    return nil
  }

  /// A line cut at its colons and dashes.
  private static func pieces(of line: String) -> [String] {
    // "Lecture 4. Tragedy in Athens"
    if let stop = line.firstRange(of: ". "), PaperKind.isOnly(String(line[..<stop.lowerBound])) {
      return pieces(of: String(line[stop.upperBound...]))
    }
    return [": ", " – ", " - ", " / ", "—"].reduce(line) { $0.replacing($1, with: "|") }.split(separator: "|").map {
      String($0).tidied
    }
    .filter { !$0.isEmpty }
  }

  /// What a text is about rather than who wrote it.
  private static let events: Set = [
    "talks", "summit", "dispute", "trial", "inquiry", "hearing", "case", "election", "crisis", "war", "strike", "fire",
    "earthquake", "accident", "treaty", "agreement", "recall", "outbreak", "merger", "flood", "floods", "storm",
    "eruption", "siege", "revolution", "negotiations", "conference", "referendum", "collapse", "disease",
  ]

  private struct Piece {
    let text: String
    let weight: Double
    let place: Int
  }

  /// The parts of the lines above the text, weighed by how many of their words the text says.
  private func pieces() -> [Piece] {
    var found: [Piece] = []
    for (row, line) in head.prefix(5).enumerated() {
      for piece in Self.pieces(of: line) {
        guard let text = Self.withoutForms(piece), row == 0 || text.wordCount <= 12 && !text.endsSentence else {
          continue
        }
        let words = text.split(separator: " ").map(String.init)
        let content = words.filter { !Words.function.contains($0.lowercased()) }
        let said = content.count { stems.contains(Words.stem($0.lowercased().filter { $0.isLetter || $0.isNumber })) }
        let isNamed = words.dropFirst().contains { $0.first?.isUppercase == true && capital.contains($0) }
        let isQuestion = Words.questions.contains(words[0].lowercased())
        let weight =
          Double(min(said, 5)) - 0.25 * Double(content.count - said) - 0.3 * Double(row) + (isNamed ? 0.6 : 0)
          - (isQuestion ? 2 : 0) + (words.contains { Self.events.contains($0.lowercased()) } ? 1 : 0)
        found.append(Piece(text: text, weight: weight, place: found.count))
      }
    }
    return found
  }

  /// A part without dates, brackets and the words that any paper is called by; nil if nothing is left.
  private static func withoutForms(_ piece: String) -> String? {
    var text = piece
    if let bracket = text.lastIndex(of: "("), text.hasSuffix(")") { text = String(text[..<bracket]).tidied }
    let all = text.split(separator: ",").map { String($0).tidied }
    let parts = all.filter { part in
      !PaperKind.isOnly(part) && !OccasionLine.hasTime(part)
        && !(OccasionLine.hasDate(part) && (all.count > 1 || PaperKind.isDated(part)))
    }
    text = parts.joined(separator: ", ")
    for kind in openers {
      if text.lowercased().hasPrefix(kind), case let rest = String(text.dropFirst(kind.count)), rest.wordCount >= 1 {
        text = rest
        break
      }
    }
    return text.isEmpty || !text.contains(where: \.isLetter) ? nil : text
  }

  private static let openers = [
    "notes on ", "note on ", "summary of ", "overview of ", "report on ", "update on ", "brief on ", "briefing on ",
    "an introduction to ", "a short introduction to ", "background to ", "backgrounder on ", "fact sheet on ",
  ]

  /// What a part of a title names: of a headline what it tells of, of "What the inquiry found" the inquiry.
  private func name(of part: String) -> String? {
    if let asked = Self.asked(by: part) { return asked }
    let text = decased(part)
    if text.contains("?") || Words.questions.contains(text.lowercased().words.first ?? "") { return nil }
    let tree = parse(text + ".")
    let finite = tree.tokens.indices.filter {
      [.verbPast, .verbThirdPerson, .verbPresent, .modal].contains(tree.tokens[$0].tag)
    }
    let isTold = finite.contains { Verbs.isFinite(tree.tokens[$0].text) }
    guard text.wordCount >= 5, isTold else {
      return text.wordCount <= 10 ? text : finite.isEmpty ? Self.phrase(text) : nil
    }
    return told(text, tree)
  }

  /// "The Strand Sound inquiry" of "What the Strand Sound inquiry found".
  private static func asked(by part: String) -> String? {
    let words = part.split(separator: " ").map(String.init)
    guard words.count > 3, Words.questions.contains(words[0].lowercased()), words[1].lowercased() == "the",
      let verb = words.indices.dropFirst(3).first(where: { Verbs.isFinite(words[$0].lowercased()) })
    else { return nil }
    return "The " + words[2..<verb].joined(separator: " ")
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
