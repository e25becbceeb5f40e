/// A line that could be a heading, behind its number: its text without marks, colon and `{#NAME}`.
struct HeadingLine: Hashable, Sendable {
  let text: String
  let name: String?
  let endsInColon: Bool

  init(_ line: String) {
    var rest = line.drop { $0 == " " }
    var name: String?
    var colon = false
    while true {
      while rest.last == " " || rest.last == "#" && name == nil && !rest.hasSuffix("\\#") && rest.contains(" ") {
        rest = rest.dropLast()
      }
      if rest.last == ":" || rest.last == "：" {
        colon = true
        rest = rest.dropLast()
      } else if name == nil, let found = HeadingLine.name(atEndOf: rest) {
        name = found.name
        rest = found.rest
      } else {
        break
      }
    }
    var unmarked = Emphasis(String(rest)).plain
    if unmarked.hasSuffix(":") || unmarked.hasSuffix("：") {
      unmarked.removeLast()
      colon = true
    }
    text = unmarked
    self.name = name
    endsInColon = colon
  }

  /// Headings that say only that points follow: "Key Points:".
  var isStructural: Bool {
    let lower = text.lowercased()
    return HeadingLine.structural.contains(lower) || endsInColon && HeadingLine.structuralWithColon.contains(lower)
  }

  private static let structural: Set = [
    "key points", "key point", "main points", "key takeaways", "takeaways", "points", "key facts", "key ideas",
    "bullet points", "key messages", "at a glance", "kernpunkte", "wichtige punkte", "das wichtigste", "points clés",
    "points essentiels", "puntos clave", "puntos principales", "punti chiave", "pontos principais", "pontos-chave",
    "kernpunten", "hoofdpunten", "điểm chính", "các điểm chính", "ý chính", "要点", "重点", "主要内容", "ポイント",
  ]

  private static let structuralWithColon: Set = [
    "highlights", "key highlights", "facts", "summary", "details", "key developments", "zusammenfassung", "résumé",
    "resumen", "riassunto", "resumo", "samenvatting", "tóm tắt", "摘要",
  ]

  private static func name(atEndOf text: Substring) -> (name: String, rest: Substring)? {
    guard text.last == "}", let open = text.lastIndex(of: "{") else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    guard inside.first == "#", inside.count > 1, inside.utf8.count <= 201 else { return nil }
    return (String(inside.dropFirst()), text[..<open])
  }
}

extension String {
  /// Has it a full stop, question or exclamation mark at its end, with what closes behind it?
  var endsSentence: Bool {
    guard let last = unicodeScalars.reversed().first(where: { !"\"”’')]»*_".unicodeScalars.contains($0) }) else {
      return false
    }
    return last == "." || last == "!" || last == "?" || last == "…"
  }

  /// Does it end in the form of a firm: "Veldkamp Foods N.V."?
  var endsInForm: Bool {
    let last = split(separator: " ").last?.uppercased() ?? ""
    return wordCount >= 2
      && ["N.V.", "B.V.", "S.A.", "S.L.", "LTD.", "INC.", "CO.", "CORP.", "S.P.A.", "D.D."].contains(last)
  }

  /// Has it a stop of any script at its end, with what closes behind it?
  var endsStatement: Bool {
    guard let last = unicodeScalars.last(where: { !SentenceSplitter.isCloser($0) }) else { return false }
    return SentenceSplitter.isEnd(last)
  }

  /// Is its last stop one of letters with stops: "A.O.B."?
  var endsInAbbreviation: Bool {
    let last = split(separator: " ").last ?? ""
    return last.utf8.count > 3 && last.hasSuffix(".") && Abbreviation.isDotted(last.dropLast().lowercased())
  }

  /// How many words there are between blanks.
  var wordCount: Int {
    var count = 0
    var isInside = false
    for byte in utf8 {
      if byte != 0x20, !isInside { count += 1 }
      isInside = byte != 0x20
    }
    return count
  }

  /// The words in lower case, without the marks around them.
  var words: [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "'", "-": word.append(scalar)
      case "A"..."Z": word.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "’": word.append("'")
      default:
        if !scalar.isASCII, Tokenizer.isLetter(scalar) || scalar.properties.numericType != nil {
          word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        } else if !word.isEmpty {
          words.append(String(word))
          word = String.UnicodeScalarView()
        }
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}
