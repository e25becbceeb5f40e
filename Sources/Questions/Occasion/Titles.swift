import Grammar

extension OccasionFinder {
  /// The occasion that a title names.
  func entitled(_ title: String) -> Occasion? {
    let isCapital = Self.relaxed(title) != title
    let title = Self.relaxed(title)
    let lower = title.lowercased()
    if let meeting = meeting() { return meeting }
    if let report = report(title) ?? document(title) { return report }
    if let gathering = gathering(title) { return gathering }
    if let part = Self.numbered(title, Self.lectures) { return topic(isCapital ? decased(part) : part) }
    if let part = Self.numbered(title, Self.papers) {
      return Self.matter(of: part).map { Self.article(on: $0, as: "brief", heading: decased(part)) } ?? current(
        decased(part))
        ?? topic(decased(part))
    }
    if title.contains(" v ") || title.contains(" v. ") || title.contains(" vs. ") { return lawsuit(title) }
    if lower.hasPrefix("notes on ") { return topic(String(title.dropFirst(9))) }
    if let headline = headline(title) { return headline }
    let article = isHeadline(title) || isProse && !isPhrase(title) ? article(on: title) : nil
    return article ?? current(decased(title)) ?? topic(decased(title)) ?? opened(title)
  }

  /// What stands before the colon of a long title: "The harbour bridge: what went wrong, and who pays".
  private func opened(_ title: String) -> Occasion? {
    guard let colon = title.firstIndex(of: ":") else { return nil }
    let part = decased(String(title[..<colon]).tidied)
    guard part.wordCount >= 2, isPhrase(part) else { return nil }
    return current(part) ?? (isTold ? Self.article(on: Self.withArticle(part), heading: part) : topic(part))
  }

  /// Do the first sentences tell what happened rather than how things are?
  private var isTold: Bool {
    let verbs = opening.compactMap { reading in reading.parse.roots.first.map { reading[$0].tag } }.filter(\.isVerb)
    return verbs.count { $0 == .verbPast } * 2 > verbs.count
  }

  private static func withArticle(_ phrase: String) -> String {
    let lower = phrase.lowercased()
    if lower.hasPrefix("the ") { return "the " + phrase.dropFirst(4) }
    return lower.hasPrefix("a ") || lower.hasPrefix("an ") ? phrase : "the " + phrase
  }

  /// "Harcastle v Pellow Marina Ltd"
  private func lawsuit(_ title: String) -> Occasion {
    let name = title.split(separator: ":").last { $0.contains(" v") }.map { String($0).tidied } ?? title
    return .topic(name, framing: "in \(name)", heading: name, nouns: ["case"])
  }

  /// A title whose words all begin with a capital, with capitals only for names.
  func decased(_ title: String) -> String {
    let words = title.split(separator: " ").map(String.init)
    guard words.count > 2, words.allSatisfy({ $0.first?.isLowercase != true || $0.count <= 4 || $0 == "between" })
    else { return title }
    return words.enumerated().map { index, word in
      let lower = word.lowercased()
      return index > 0 && common.contains(lower) && !capital.contains(word) ? lower : word
    }.joined(separator: " ")
  }

  /// What stands behind "Lecture 7:", "Biology 11 - Handout 5:", "Briefing note –".
  private static func numbered(_ title: String, _ kinds: Set<String>) -> String? {
    guard let colon = title.lastIndex(of: ":"), colon < title.index(before: title.endIndex) else { return nil }
    let before = title[..<colon].lowercased()
    guard kinds.contains(where: { before.words.contains($0) || $0.contains(" ") && before.contains($0) }) else {
      return nil
    }
    return String(title[title.index(after: colon)...]).tidied
  }

  /// "The Strand Sound inquiry" of "What the Strand Sound inquiry found".
  private static func matter(of part: String) -> String? {
    let words = part.split(separator: " ").map(String.init)
    guard words.count > 3, Words.questions.contains(words[0].lowercased()), words[1].lowercased() == "the",
      let verb = words.indices.dropFirst(3).first(where: { Verbs.isFinite(words[$0].lowercased()) })
    else { return nil }
    return "the " + words[2..<verb].joined(separator: " ")
  }

  private static let lectures: Set = [
    "lecture", "handout", "chapter", "unit", "lesson", "part", "week", "notes", "seminar", "topic", "module",
    "study guide", "year", "grade", "form", "course", "class",
  ]

  private static let papers: Set = [
    "briefing", "brief", "note", "memo", "fact sheet", "factsheet", "report", "key points", "summary", "release",
    "background", "backgrounder", "explainer", "analysis", "news",
  ]

  /// A brief on a matter of the day by the matter: "the brief on the fisheries dispute".
  private func current(_ title: String) -> Occasion? {
    var matter = title
    for kind in ["note on ", "notes on ", "summary of ", "overview of ", "report on ", "update on "] {
      if let range = matter.lowercased().firstRange(of: kind), case let rest = String(matter[range.upperBound...]),
        rest.wordCount >= 2
      {
        matter = rest
      }
    }
    if matter.hasPrefix("the ") { matter = String(matter.dropFirst(4)) }
    guard isCurrent, isPhrase(matter), matter.wordCount >= 2,
      !parse(matter + ".").tokens.contains(where: { [.verbPast, .verbThirdPerson, .modal].contains($0.tag) })
    else { return nil }
    let head = matter.split(separator: " ").prefix { !Words.prepositions.contains($0.lowercased()) }.last ?? ""
    let isMany = Noun.isPlural(head.lowercased()) || matter.contains("'s ") || matter.contains("’s ")
    let first = String(matter.split(separator: " ")[0])
    let small = common.contains(first.lowercased()) || Lexicon.isWord(first.lowercased()) && !capital.contains(first)
    let inner = small ? matter.prefix(1).lowercased() + matter.dropFirst() : matter
    return Self.article(
      on: isMany ? inner : Self.withArticle(inner), as: "brief",
      heading: matter.prefix(1).uppercased() + matter.dropFirst())
  }

  private func topic(_ text: String) -> Occasion? {
    var text = text.tidied
    if let bracket = text.firstIndex(of: "("), text.hasSuffix(")") { text = String(text[..<bracket]).tidied }
    guard !text.isEmpty else { return nil }
    if !isPhrase(text) { return quoted(text) }
    let shown = text.prefix(1).uppercased() + text.dropFirst()
    let words = text.split(separator: " ")
    let isName = words.dropFirst().contains { $0.first?.isUppercase == true } || text.hasPrefix("The ")
    let first = words[0].lowercased()
    let isCommon = common.contains(first) && !capital.contains(String(words[0]))
    let inner =
      ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].contains(first)
      ? "the " + text.prefix(1).lowercased() + text.dropFirst()
      : isCommon && words.count > 1
        ? text.prefix(1).lowercased() + text.dropFirst()
        : text.hasPrefix("The ") ? "the " + text.dropFirst(4) : isName || words.count > 1 ? text : text.lowercased()
    let phrase = words.count == 1 ? "in \(inner)" : "in the context of \(inner)"
    return .topic(String(inner), framing: phrase, heading: String(shown))
  }

  /// Is a title a noun phrase? "When markets fail" and "Rags, wasps and paper" are none.
  private func isPhrase(_ title: String) -> Bool {
    let words = title.lowercased().words
    let openers = Words.questions.union(["is", "are", "do", "does", "can", "to"])
    return words.count <= 9 && !title.contains(",") && !title.contains("?") && !title.contains(":")
      && words.first.map { !openers.contains($0) } ?? false
  }

  /// "Passengers trapped above gorge as cable car jams": words of a sentence, most of them small.
  private func isHeadline(_ title: String) -> Bool {
    let words = title.split(separator: " ").dropFirst()
    // "Night meals and daytime sleep in nurses" is a topic.
    guard parse(title + ".").tokens.contains(where: { $0.tag.isVerb && $0.label != .amod }) else { return false }
    return words.count >= 6 && words.count { $0.first?.isLowercase == true } * 3 >= words.count * 2
      && words.contains { ["as", "after", "over", "amid", "for", "in", "to", "from"].contains($0) }
  }

  /// A text by its title in quotation marks, where that is no phrase of a sentence; one that asks by its course.
  private func quoted(_ title: String) -> Occasion? {
    let asks = Words.questions.contains(title.lowercased().words.first ?? "")
    let course = self.title.flatMap {
      $0.lastIndex(of: ":").map { colon in String(self.title?[..<colon] ?? "").tidied }
    }
    guard title.wordCount <= 9, let name = asks ? course : "“\(title.filter { !"“”\"".contains($0) })”" else {
      return nil
    }
    return .topic(name, framing: "in \(name)", heading: title)
  }

  /// A newspaper's report by what its headline and its first sentences speak of: "cable car".
  private func article(on title: String) -> Occasion? {
    let tree = parse(title + ".")
    let texts = opening.map { $0.parse.text.lowercased() }
    let nouns = tree.tokens.indices.filter { tree.tokens[$0].tag == .noun }
    let pairs = nouns.filter { $0 + 1 < tree.tokens.count && tree.tokens[$0 + 1].tag.isCommonNoun }.map {
      "\(tree.tokens[$0].text) \(tree.tokens[$0 + 1].text)".lowercased()
    }
    let phrase =
      pairs.first { pair in texts.contains { $0.contains(pair) } }
      ?? nouns.map { tree.tokens[$0].text.lowercased() }.first { noun in texts.contains { $0.contains(noun) } }
    if let noun = phrase?.split(separator: " ").last, let full = fullName(ending: String(noun)) {
      return Self.article(on: "the " + full, heading: title)
    }
    return phrase.map {
      Self.article(on: ["the", name(of: [nil, .place]), $0].compactMap { $0 }.joined(separator: " "), heading: title)
    }
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

  /// A newspaper's headline: what its subject is.
  private func headline(_ title: String) -> Occasion? {
    let tree = Reading(parse(title + "."), line: 1, isFirstCommon: true)
    guard let clause = ClauseReader.clauses(of: tree).first, tree[clause.subject].tag.isNoun,
      clause.subjectTokens.count <= 8
    else { return nil }
    // "Retired teacher wins the Tarnholm race": the race is what it is about.
    let object = clause.parts.first {
      $0.role == .object && $0.tokens.count <= 8 && $0.tokens.contains { tree[$0].tag.isName }
    }
    let isPerson = tree[clause.subject].tag.isCommonNoun && Lexicon.type(ofNoun: tree[clause.subject].lemma) == .person
    let tokens = isPerson ? object?.tokens ?? clause.subjectTokens : clause.subjectTokens
    let subject = tree.wording(tokens)
    // "Tram to the hospital divides …": a headline's first word has a capital anyway.
    let first = tree.lower(tokens[0])
    let isFirstWord = clause.subject == 0 && Lexicon.isWord(first) && Lexicon.type(ofNoun: first) != .person
    let isBare =
      !["the", "a", "an"].contains(first)
      && !(tokens == clause.subjectTokens && tree[clause.subject].tag.isName && !isFirstWord)
    let isFirm = tokens == clause.subjectTokens && Lexicon.type(ofNoun: tree[clause.subject].lemma) == .body
    let named = isFirm ? name(of: [nil, .body]) : nil
    let phrase = [isBare ? "the " + subject : subject, named].compactMap { $0 }.joined(separator: " ")
    return Self.article(on: phrase, heading: title)
  }

  /// The name of some types that the first sentences say most: "Orsa" for "the Orsa cable car".
  private func name(of types: Set<EntityType?>) -> String? {
    var counts: [String: Int] = [:]
    for reading in opening {
      for index in reading.parse.tokens.indices
      where reading[index].tag == .name && !Dates.isMonthName(reading[index].text) {
        let type = names.type(of: reading.parse, head: index)
        if types.contains(type), reading[index].text.count > 2 { counts[reading[index].text, default: 0] += 1 }
      }
    }
    return counts.filter { $0.value >= 2 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  static func article(on phrase: String, as paper: String = "report", heading: String) -> Occasion {
    Occasion(
      kind: .article, long: "the \(paper) on \(phrase)", setting: "in the case of \(phrase)",
      framing: "according to the \(paper) on \(phrase)", heading: heading)
  }

  static func withoutForm(_ name: String) -> String {
    let forms = [" plc", " PLC", " Plc", " Ltd.", " Ltd", " Inc.", " Inc", " GmbH", " AG", " Corp."]
    return forms.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
  }

  /// A line in capitals, with capitals only where words begin.
  static func relaxed(_ line: String) -> String {
    let letters = line.filter(\.isLetter)
    guard letters.count > 3, letters.allSatisfy(\.isUppercase) else { return line }
    let small: Set = ["of", "the", "and", "in", "on", "for", "to", "a", "an", "at", "by", "with"]
    return line.lowercased().split(separator: " ").enumerated().map { index, word in
      index > 0 && small.contains(String(word)) ? String(word) : capitalised(word)
    }.joined(separator: " ")
  }

  /// "Uruguay–Korea"
  private static func capitalised(_ word: Substring) -> String {
    var isStart = true
    return String(
      word.map { letter in
        defer { isStart = "-–/".contains(letter) }
        return isStart ? Character(letter.uppercased()) : letter
      })
  }

  /// The first date of a line, without its weekday.
  static func date(in line: String) -> String? {
    let words = Tokenizer.tokens(of: Array(line.unicodeScalars))
    let span = Dates.spans(in: words).first { span in
      span.tokens.contains { Dates.isMonthName(words[$0].text) }
    }
    guard let span else { return nil }
    let kept = span.tokens.drop { !Dates.isMonthName(words[$0].text) && words[$0].kind != .number }
    return kept.map { words[$0].text }.joined(separator: " ").replacing(" ,", with: ",")
  }
}
