import Cards
import Console

/// The formats that decks are exchanged in, by the names of their files.
enum ExchangeFormat: String, CaseIterable {
  case csv, tsv, txt, json, org, html

  /// The format of a file; nil for one that isn't known.
  init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  static func names(_ formats: [ExchangeFormat]) -> String {
    formats.map { "." + $0.rawValue }.joined(separator: ", ")
  }
}

extension ExchangeFormat {
  /// How a file of ours in that format begins, so that one may be written over.
  var opening: String {
    switch self {
    case .csv: NoteTable(separator: ",").opening
    case .tsv: NoteTable(separator: "\t").opening
    case .txt: AnkiText.opening
    case .json: "{\"title\":"
    case .org: OrgText.opening
    case .html: HTML.opening
    }
  }

  /// A deck in the format, and how many of its fields have no place there.
  func text(_ deck: Deck, forSpreadsheet: Bool) -> (text: String, left: Int) {
    switch self {
    case .csv: (NoteTable(separator: ",").text(deck.notes, forSpreadsheet: forSpreadsheet), 0)
    case .tsv: (NoteTable(separator: "\t").text(deck.notes, forSpreadsheet: forSpreadsheet), 0)
    case .txt: AnkiText.text(deck.notes, title: deck.title)
    case .json: (JSON(deck).text + "\n", 0)
    case .org: (OrgText.text(deck.notes, title: deck.title), 0)
    case .html: (DeckPage(deck: deck).text, 0)
    }
  }

  static let read: [ExchangeFormat] = [.csv, .tsv, .txt, .json, .org]

  /// The notes of a file.
  func notes(in text: String) throws(ImportProblem) -> ImportedNotes {
    let isAnki = text.hasPrefix("#") && text.prefix(40).contains(":")
    switch self {
    case .csv where isAnki: return try AnkiText.notes(in: text, separator: ",")
    case .csv: return try NoteTable(separator: Self.separator(of: text)).notes(in: text)
    case .tsv where !isAnki: return try NoteTable(separator: "\t").notes(in: text)
    case .tsv, .txt: return try AnkiText.notes(in: text)
    case .json: return try ImportedNotes(json: text)
    case .org: return OrgText.notes(in: text)
    case .html: throw ImportProblem(line: 1, sentence: "a page to print can't be read back")
    }
  }

  /// What stands most often between the words of the first line: in much of Europe a spreadsheet writes `;`.
  private static func separator(of text: String) -> Unicode.Scalar {
    let line = text.unicodeScalars.prefix { $0 != "\n" }.prefix(4096)
    func count(_ separator: Unicode.Scalar) -> Int { line.count { $0 == separator } }
    return ([",", ";", "\t"] as [Unicode.Scalar]).reversed().max { count($0) < count($1) } ?? ","
  }
}
