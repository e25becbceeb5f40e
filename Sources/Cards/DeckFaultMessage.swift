extension DeckFault {
  /// What is wrong and how to mend it, in one sentence.
  var message: String {
    switch self {
    case .deckTooLarge(let bytes): "this file has \(bytes) bytes; a deck has at most 16 MiB (16777216 bytes)"
    case .lineTooLong(let bytes): "this line has \(bytes) bytes; a line has at most 1 MiB (1048576 bytes)"
    case .overfull(let limit): Self.message(limit)
    case .utf16: "this file is UTF-16; save it as UTF-8"
    case .nul: "there is a NUL character here; a deck is text in UTF-8"
    case .invalidUTF8(let byte): "the byte 0x\(Self.hex(byte)) isn't UTF-8 here; it is kept, and shown as U+FFFD"
    case .noNotes: "there is no note here, so this file is no deck; a note begins with `Q: `, `C: ` or `T: `"
    case .unclosedFrontMatter: "this front matter isn't closed; end it with a line `---` before the first note"
    case .frontMatterLine: "this line of the front matter is neither `key: value` nor `key = \"value\"`; it is kept"
    case .frontMatterKey(let key): "`\(key)` stands in the front matter already; the first counts"
    case .unclosedComment: "this comment isn't closed; end it with `-->`, or write `\\<!--`"
    case .unclosedFence: "this code fence isn't closed; end it with a line like the one that opens it"
    case .nearMiss(let miss, let word): Self.message(miss, word)
    case .cloze(let mistake): Self.message(mistake)
    case .tooMany(let count): "there are more than \(count) problems; the rest isn't shown"
    case .nothingTicked: "nothing is ticked here, so this is a list and no choice; tick what is right: `- [x]`"
    case .listTooDeep: "lists are nested deeper than \(ListReader.deepest) here, which is the limit"
    case .acceptOfChoice: "`Accept:` doesn't fit a choice; tick every right option with `- [x]`"
    case .acceptMisfit(let piece, of: .cloze):
      "`\(Self.short(piece))` names no deletion of this cloze; write `Accept: text = other`, the text as in its brackets"
    case .acceptMisfit(let piece, of: _):
      "`\(Self.short(piece))` names no item of this list; write `Accept: item = other`, the item as in the answer"
    default: noteMessage
    }
  }

  private var noteMessage: String {
    switch self {
    case .noAnswer(.term): "this term has no definition"
    case .noAnswer: "this question has no answer"
    case .noPrompt(.question): "this question has no text"
    case .noPrompt(.cloze): "this cloze has no text"
    case .noPrompt(.term): "this term has no text"
    case .strayAnswer(.definition): "this definition has no term; write that above it, behind `T: `"
    case .strayAnswer: "this answer has no question; write that above it, behind `Q: `"
    case .secondAnswer(.definition, let line): "the term in line \(line) has a definition already"
    case .secondAnswer(_, let line): "the question in line \(line) has an answer already"
    case .strayField(let name): "`\(name.rawValue):` belongs to no note here, and is read as text"
    case .secondField(let name, let line): "the note in line \(line) has `\(name.rawValue):` already"
    case .emptyField(let name): "there is nothing behind `\(name.rawValue):`"
    case .strayText(let name): "`\(name.rawValue):` is one line, so this text belongs to nothing and isn't shown"
    case .badID(""): "there is no id behind `Id:`; write one, or leave the line out"
    case .badID(let id):
      "`\(Self.short(id))` can't be an id; take at most 64 of a-z, 0-9, `.`, `_` and `-`, first a letter or digit"
    case .sameID(let id, let line):
      "the id `\(id)` is that of the note in line \(line) already; give one of them another"
    case .samePrompt(let line):
      "the note in line \(line) asks the same, and only that one counts; give this one an `Id:`"
    default: preconditionFailure("every fault has its sentence")
    }
  }

  private static func message(_ miss: DeckLine.Miss, _ word: String) -> String {
    switch miss {
    case .lowerCase: "`\(word):` is read as text; a tag is a capital letter: `\(word.uppercased()):`"
    case .wideColon: "`\(word)：` is read as text; a tag has the colon `:` and a blank behind it: `\(word): `"
    case .indented: "`\(word):` is read as text; a tag stands in the first column"
    }
  }

  private static func message(_ mistake: Cloze.Mistake) -> String {
    switch mistake {
    case .nested: "a deletion can't stand in another one; write `\\[` for a bracket that is text"
    case .empty: "this deletion is empty; write `\\[\\]` for brackets that are text"
    case .unclosed: "this deletion isn't closed; end it with `]`, or write `\\[` for a bracket that is text"
    case .none: "this cloze has no deletion; put brackets around what is to be recalled: `[text]`"
    case .tooLarge: "the cards of this cloze have more than 16 MiB together, which is the limit; make several of it"
    case .stray: "this bracket closes nothing; write `\\]` for a bracket that is text"
    }
  }

  private static func message(_ limit: Limit) -> String {
    switch limit {
    case .cards: "a deck has at most 100,000 cards, and this note makes more; make several decks of it"
    case .headings: "a deck has at most 100,000 headings; make several decks of it"
    case .items:
      "up to here answers have more than 1,000,000 lines, tags and alternatives together, which is the limit; make "
        + "several decks of it"
    case .clozes:
      "up to here the cards of all clozes have more than 32 MiB together, which is the limit; make several decks of it"
    case .frontMatter: "the front matter has at most 10,000 lines"
    case .records: "what builds wrote here has more than 200,000 lines, which is the limit; make several decks of it"
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func short(_ text: String) -> String {
    let longest = 40
    return text.unicodeScalars.count <= longest
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest - 1))) + "…"
  }
}
