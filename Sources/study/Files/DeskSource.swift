import Cards
import Reviews

/// A piece of the text that a card was made from.
struct Passage: Hashable {
  /// As the card's source names it: `visit.txt:41`.
  let place: String
  let text: String

  /// The sentence of a long passage that has most to do with a card: the others may answer the cards to come.
  func excerpt(for card: Card) -> Passage {
    let sentences = Self.sentences(of: text)
    guard text.count > 200, sentences.count > 1 else { return self }
    let asked = Set(Self.words(of: card.question))
    let answer = Set(Self.words(of: card.answer.plain))
    let shared = sentences.map { sentence in
      let words = Set(Self.words(of: sentence))
      return words.intersection(asked).count + 4 * words.intersection(answer).count
    }
    let best = shared.indices.max { shared[$0] != shared[$1] ? shared[$0] < shared[$1] : $0 > $1 } ?? 0
    let before = best > 0 ? "… " : ""
    let after = best < sentences.count - 1 ? " …" : ""
    return Passage(place: place, text: before + sentences[best] + after)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map(String.init)
  }

  /// The sentences of a text; a short word with a full stop (`U.S.`) ends none.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    let all = text.split(separator: " ")
    for (place, word) in all.enumerated() {
      words.append(word)
      let next = place + 1 < all.count ? all[place + 1].first : nil
      let isShort = word.dropLast().contains(".") || word.count < 4
      guard let last = word.last, ".!?。".contains(last), !isShort, next?.isLowercase != true else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    return sentences
  }
}

extension Desk {
  /// The passage that a card's `Source:` names by file and line; nil where there is none in the deck's own folder.
  func passage(of item: StudyCard) -> Passage? {
    guard let source = item.card.source, let (name, line) = Self.place(source),
      let path = ownFile(name, of: item.deck), let bytes = try? DeckFile.read(path), bytes.count <= DeckFile.limit
    else { return nil }
    let text = Self.paragraph(of: bytes, from: line)
    return text.isEmpty ? nil : Passage(place: source, text: text)
  }

  /// The path of a file that a note names, if it is one in the deck's folder or below it; links that lead out aren't
  /// followed.
  func ownFile(_ name: String, of deck: Int) -> String? {
    guard !name.hasPrefix("/"), let path = FilePaths.real(decks[deck].found.path) else { return nil }
    let folder = Folder.parent(of: path)
    guard let file = FilePaths.real(folder + "/" + name), file.hasPrefix(folder == "/" ? "/" : folder + "/"),
      FilePaths.kind(file) == .file
    else { return nil }
    return file
  }

  /// File and line of `visit.txt:41` or `visit.txt:41-43`.
  private static func place(_ source: String) -> (name: String, line: Int)? {
    guard let colon = source.lastIndex(of: ":") else { return nil }
    let digits = source[source.index(after: colon)...].prefix { $0.isASCII && $0.isNumber }
    guard let line = Int(digits), line > 0 else { return nil }
    return (String(source[..<colon]), line)
  }

  /// No more of a passage is shown, in bytes and in lines of the file.
  private static var longest: Int { 700 }
  private static var mostLines: Int { 8 }

  /// The paragraph that begins at a line of a text, or goes on there.
  private static func paragraph(of bytes: [UInt8], from line: Int) -> String {
    let lines = bytes.split(separator: 0x0A, maxSplits: line + mostLines, omittingEmptySubsequences: false)
      .dropFirst(line - 1).prefix(mostLines)
    var text = ""
    for (place, bytes) in lines.enumerated() {
      let part = String(decoding: bytes.prefix(longest), as: UTF8.self)
      let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let beginsAnother = words.isEmpty || words.hasPrefix("#") || ["- ", "* ", "• "].contains { words.hasPrefix($0) }
      // A line of this length is a paragraph already: nobody broke it at a margin.
      if place > 0, beginsAnother || text.utf8.count > 160 { break }
      text +=
        (text.isEmpty ? "" : " ") + (place == 0 && beginsAnother ? words.drop { "-*•# ".contains($0) } : words[...])
    }
    return text.utf8.count <= longest ? text : String(text.prefix(longest - 1)) + "…"
  }
}
