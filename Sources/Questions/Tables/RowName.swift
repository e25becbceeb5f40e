import Grammar

/// How a question calls a table's row.
struct RowName: Hashable, Sendable {
  /// "program P2 (bisque firing)", "the Greens", "oxygen".
  let text: String
  let isPlural: Bool
  /// Is it clear without what stands over the table?
  let isName: Bool
  let isPerson: Bool
  /// Is a place beside a person's name where that person comes from? A mayor's city isn't.
  let isPrivate: Bool
  let isEvent: Bool
  /// Is it called by what it travels on: a train, a ferry?
  let isLine: Bool
  /// Do its years lie behind it?
  var isPast = false
  /// What the rows are: "program".
  let noun: String?
  /// What was done to it, by its other columns: "discovered".
  var deed: String?

  /// "is", "were"
  var be: String { isPast ? isPlural ? "were" : "was" : isPlural ? "are" : "is" }
  /// "does", "did"
  var does: String { isPast ? "did" : isPlural ? "do" : "does" }

  /// - Parameters:
  ///   - cell: what its first column says.
  ///   - noun: what the rows are: "program"; nil where that isn't told.
  ///   - second: what the next column says of a code or a number.
  ///   - isFigure: is a figure asked for that any words may stand beside?
  init?(_ cell: String, noun: String?, second: String?, isFigure: Bool = false) {
    self.noun = noun
    let kind = CellKind(cell)
    let bare = cell.withoutCode
    let type = noun.flatMap(Lexicon.type)
    isPerson = type == .person
    isPrivate = noun.map { Self.people.contains($0.words.last ?? "") } ?? false
    isLine = noun.map { Self.lines.contains($0.words.last ?? "") } ?? false
    let words = cell.words
    isEvent =
      Self.events.contains(noun.map { $0.words.last ?? "" } ?? "") || words.contains(where: Self.events.contains)
    // "Of which wounds": of the row above.
    guard words.count <= 10, !words.starts(with: ["of", "which"]), kind != .blank, kind != .tick else { return nil }
    if kind == .clock || kind == .years { return nil }
    // "EU" beside countries is a name.
    let isShort =
      kind == .code && cell.count >= 2 && cell.allSatisfy(\.isUppercase)
      && ["delegation", "member", "party", "country", "signatory", "partner", "donor"].contains(noun?.words.last ?? "")
    if !isShort, kind == .code || kind == .number || kind == .amount || cell.hasPrefix("`") && noun != nil {
      let bare = kind == .code ? bare : cell
      guard kind == .code || kind == .text || noun != nil else { return nil }
      text = [noun ?? "", bare, second.map { "(\($0))" } ?? ""].joinedWords
      isPlural = false
      isName = false
      return
    }
    if noun.map({ Self.quoted.contains($0.words.last ?? "") || Lexicon.isLanguage($0) }) ?? false {
      text = "“\(cell)”"
      isPlural = false
      isName = true
      return
    }
    if let item = RowPhrase.item(cell), let noun {
      text = "\(noun) \(item.code) (\(Self.plain(item.name)))"
      isPlural = false
      isName = false
      return
    }
    let isProper = isEvent || type.map { $0 != .thing && $0 != .time } ?? false
    if kind == .text, !isProper, !isFigure, RowPhrase(cell).isLoose {
      guard let noun, noun.wordCount <= 2, second == nil else { return nil }
      text = "the \(noun) “\(Self.plain(cell))”"
      isPlural = false
      isName = false
      return
    }
    let isBattle = noun == "battle" && !words.contains("battle") && cell.first?.isUppercase == true
    let ownEnd = noun.map { cell.wordCount > 1 && cell.hasSuffix(" " + $0.lowercased()) } ?? false
    let plain =
      ownEnd
      ? cell.prefix(1).lowercased() + cell.dropFirst()
      : isBattle ? "Battle of " + cell : isProper ? cell.withoutLastStop : Self.plain(cell)
    let isCapital = plain.first?.isUppercase == true || plain.dropFirst().contains(where: \.isUppercase)
    let last = plain.split(separator: " ").last.map(String.init) ?? plain
    let isGroup = noun.map { ["party", "team", "group", "list", "club"].contains($0.words.last ?? "") } ?? false
    isPlural = Noun.isPlural(last) && (isGroup || !isCapital)
    isName = isCapital
    let hasArticle = ["the ", "a ", "an "].contains { plain.lowercased().hasPrefix($0) }
    let wantsArticle =
      isCapital
      ? Self.ends.contains(last) || isGroup && isPlural || Self.heads.contains { plain.hasPrefix($0 + " of ") }
      : noun.map { Self.counted.contains($0.words.last ?? "") || plain.wordCount > 1 && last == $0.words.last } ?? false
    let isUnion = ["EU", "UK", "UN", "US", "USA", "UAE", "AU"].contains(plain)
    text = (wantsArticle || isUnion) && !hasArticle ? "the " + plain : plain
  }

  /// As it stands inside a sentence.
  static func plain(_ cell: String) -> String {
    let text = cell.withoutLastStop
    let words = text.split(separator: " ")
    if words.dropFirst().contains(where: { $0.first?.isUppercase == true }) { return text }
    // "Sherds"
    if words.count == 1, text.dropFirst().allSatisfy(\.isLowercase),
      Lexicon.isWord(Noun.singular(of: text.lowercased())),
      Lexicon.type(ofNoun: text.lowercased()) ?? .thing == .thing, !Self.ends.contains(text)
    {
      return text.lowercased()
    }
    // "Cut-off valve"
    let parts = words.first?.split(separator: "-") ?? []
    if parts.count == 2, words.count > 1,
      parts.allSatisfy({
        Lexicon.isWord($0.lowercased()) || Words.function.contains($0.lowercased())
          || Words.prepositions.contains($0.lowercased()) || Verbs.isForm($0.lowercased())
      })
    {
      return text.prefix(1).lowercased() + text.dropFirst()
    }
    return RowStatements.decapitalised(text)
  }

  private static let quoted: Set = [
    "infinitive", "verb", "word", "noun", "adjective", "expression", "phrase", "form", "term", "singular", "prefix",
    "suffix", "root", "sentence", "idiom",
  ]

  static let events: Set = [
    "battle", "treaty", "war", "siege", "event", "conference", "congress", "summit", "revolution", "election",
    "uprising",
    "rebellion", "revolt", "earthquake", "eruption", "flood", "festival", "coronation", "massacre", "expedition",
    "referendum", "fire", "storm", "hurricane", "convention", "tournament", "cup", "championship", "crisis", "meeting",
  ]

  /// "The Labour Party", "the Andes".
  private static let ends: Set = [
    "Party", "Union", "Alliance", "League", "Front", "Movement", "Coalition", "Republic", "Kingdom", "Islands",
    "States",
    "Netherlands", "River", "Sea", "Ocean", "Mountains", "Museum", "Bridge", "Canal", "Desert", "Empire", "Tower",
    "War",
    "Revolution", "Rebellion", "Philippines", "Alps", "Andes", "Channel", "Strait", "Treaty", "Hotel", "Theatre",
    "Convention", "Congress", "Conference",
  ]

  private static let people: Set = [
    "player", "athlete", "artist", "painter", "composer", "scientist", "writer", "person", "author", "poet", "singer",
    "inventor", "runner", "swimmer", "musician", "philosopher", "mathematician", "chemist", "physicist", "explorer",
  ]

  private static let lines: Set = ["train", "bus", "ferry", "flight", "tram", "line", "service", "boat", "route"]

  private static let heads = [
    "Battle", "Treaty", "Siege", "Convention", "Peace", "Congress", "Bay", "Gulf", "Church", "University", "Kingdom",
    "Republic", "Duchy", "Fall", "Tower", "Bank", "Isle", "Edict", "Diet", "Union",
  ]

  /// What has one of each kind: "the heart", "the elephant".
  private static let counted: Set = [
    "organ", "muscle", "bone", "part", "gland", "animal", "species", "bird", "tree", "plant", "instrument", "tool",
    "machine", "component", "layer", "room", "building", "invention", "device", "structure", "organelle", "tooth",
    "fish",
    "insect", "mammal", "product", "article", "model", "ticket", "dish", "reptile", "vehicle",
  ]
}

extension String {
  /// Without the marks of code around the whole of it.
  var withoutCode: String {
    guard utf8.count > 2, hasPrefix("`"), hasSuffix("`"), !dropFirst().dropLast().contains("`") else { return self }
    return String(dropFirst().dropLast())
  }

  /// Without what stands in brackets at its end.
  var withoutBracket: String {
    let text = withoutLastStop
    guard text.hasSuffix(")"), let bracket = text.firstRange(of: " (") else { return text }
    return String(text[..<bracket.lowerBound])
  }
}
