import Grammar

/// A table's column: what it is called, and what its cells hold.
struct TableColumn: Hashable, Sendable {
  /// As it stands over the column.
  let header: String
  /// Without its unit, with small letters where no name asks for capitals; "" for none.
  let name: String
  /// "m" of "Height (m)".
  let unit: String?
  /// What most of its cells hold.
  let kind: CellKind
  /// How many rows say a cell.
  let counts: [String: Int]
  /// Are its cells 1, 2, 3 …?
  let isRunning: Bool

  init(_ header: String, cells: [String]) {
    self.header = header
    let kinds = cells.map(CellKind.init)
    let filled = kinds.filter { $0 != .blank }
    let tally = filled.reduce(into: [CellKind: Int]()) { $0[$1, default: 0] += 1 }
    let most = tally.max { ($0.value, $0.key == .text ? 1 : 0) < ($1.value, $1.key == .text ? 1 : 0) }
    kind = most.map { $0.value * 3 >= filled.count * 2 ? $0.key : .text } ?? .blank
    counts = cells.reduce(into: [:]) { $0[$1.lowercased(), default: 0] += 1 }
    isRunning = cells.count >= 2 && cells.enumerated().allSatisfy { Int($1.filter { $0 != "." }) == $0 + 1 }
    let parts = Self.split(header)
    let isMeasured = kinds.contains { $0 == .number || $0 == .year }
    name = Self.decapitalised(parts.name)
    unit = isMeasured && !(parts.unit.map { CellKind($0) == .year } ?? false) ? parts.unit : nil
  }

  /// Its header where it is a thing of which the rows tell: "the joint company", "Esbjerg".
  var thing: String {
    let first = header.prefix { $0 != " " }
    // "New ferry"
    let isCommon =
      Lexicon.isWord(first.lowercased()) || header.split(separator: " ").dropFirst().first?.first?.isLowercase == true
    guard isCommon, first.uppercased() != first, !Lexicon.isCountry(header), !Lexicon.isCity(header) else {
      return header
    }
    let small = header.prefix(1).lowercased() + header.dropFirst()
    return ["the", "a", "an"].contains(first.lowercased()) || isPlural ? small : "the " + small
  }

  /// "costs" of "costs over ten years": the noun that has its name's number.
  var head: String { Self.head(of: name) }
  var isPlural: Bool { Noun.isPlural(head) }

  static func head(of name: String) -> String {
    let words = name.split(separator: " ")
    let end = words.dropFirst().firstIndex { Words.prepositions.contains($0.lowercased()) } ?? words.endIndex
    return words[..<end].joined(separator: " ")
  }

  /// Its name's words in small letters.
  var words: [String] { name.words }
  var lastWord: String { words.last ?? "" }

  /// Does it say only that its cells number the rows, or tell them apart?
  var isGeneric: Bool { name.isEmpty || Self.generic.contains(name.lowercased()) }

  /// Are its cells what a row can be called by?
  var isUnique: Bool { counts.allSatisfy { $0.value == 1 && CellKind($0.key) != .blank } }

  private static let generic: Set = [
    "key", "code", "no", "no.", "nr", "nr.", "#", "id", "number", "symbol", "abbreviation", "name", "item", "label",
    "rank", "position", "pos", "pos.", "ref", "reference", "index", "entry", "what", "which", "who", "type", "kind",
  ]

  /// "Height (m)" and "Mass [u]" and "Price in EUR" and "Distance, km".
  private static func split(_ header: String) -> (name: String, unit: String?) {
    for (open, close) in [("(", ")"), ("[", "]")] where header.hasSuffix(close) {
      guard let start = header.lastIndex(of: Character(open)), start > header.startIndex else { continue }
      let unit = header[header.index(after: start)...].dropLast().trimmedBlanks
      return (header[..<start].trimmedBlanks, unit.isEmpty || unit.wordCount > 3 ? nil : unit)
    }
    for joint in [" in ", ", "] {
      guard let cut = header.firstRange(of: joint) else { continue }
      let unit = String(header[cut.upperBound...])
      if units.contains(unit.lowercased()) { return (String(header[..<cut.lowerBound]), unit) }
    }
    return (header, nil)
  }

  private static let units: Set = [
    "m", "km", "cm", "mm", "kg", "g", "t", "°c", "c", "k", "%", "eur", "usd", "gbp", "chf", "€", "$", "£", "hours",
    "minutes", "seconds", "days", "weeks", "months", "years", "metres", "meters", "kilometres", "kilometers", "tonnes",
    "kilograms", "grams", "litres", "liters", "euros", "dollars", "pounds", "percent", "h", "min", "s", "l", "ml",
    "km²",
    "degrees", "millions", "thousands", "million", "thousand", "mm/year",
  ]

  /// Small letters where no name and no abbreviation stands.
  static func decapitalised(_ text: String) -> String {
    // "New share", but "New York".
    let isNew = text.hasPrefix("New ") && text.dropFirst(4).first?.isLowercase == true
    return (isNew ? "n" + text.dropFirst() : text).split(separator: " ").map { word in
      let letters = word.filter(\.isLetter)
      let isNamed =
        letters.dropFirst().contains(where: \.isUppercase) || Lexicon.isLanguage(letters)
        || Lexicon.country(ofAdjective: letters) != nil || Lexicon.isCountry(letters)
      return isNamed || !letters.lowercased().allSatisfy(\.isLetter)
        ? String(word)
        : Lexicon.isWord(letters.lowercased()) || Verbs.isForm(letters.lowercased())
          || Words.function.contains(letters.lowercased())
          || letters.count > 3 && !Lexicon.isCity(letters)
            && !Lexicon.isGivenName(letters) && Lexicon.type(ofNoun: letters.lowercased()) != nil
          ? word.lowercased() : String(word)
    }.joined(separator: " ")
  }
}
