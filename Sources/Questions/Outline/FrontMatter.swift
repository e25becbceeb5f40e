/// What `key: value` lines between `---` lines at the very top of a text say, or a lone `language:` line there.
struct FrontMatter: Hashable, Sendable {
  /// The text's own title.
  private(set) var title: String?
  private(set) var language: Language?
  /// What else it says of the occasion: a subtitle, a date, an event.
  private(set) var asides: [Outline.Aside] = []
  private(set) var byline: Outline.Aside?
  /// The first line behind it.
  private(set) var end = 0

  init(_ lines: [SourceLine]) {
    let first = lines.first?.text ?? ""
    if first == "---" || first == "+++" {
      guard let close = lines.dropFirst().prefix(200).firstIndex(where: { $0.text == first || $0.text == "..." }),
        lines[1..<close].allSatisfy({ FrontMatter.isEntry($0) })
      else { return }
      for line in lines[1..<close] { take(line) }
      end = close + 1
    } else if let entry = FrontMatter.entry(first), entry.key == "language" || entry.key == "lang",
      let language = Language(entry.value)
    {
      self.language = language
      end = 1
    }
  }

  private mutating func take(_ line: SourceLine) {
    guard let (key, value) = FrontMatter.entry(line.text), !value.isEmpty else { return }
    switch key {
    case "title", "name": title = title ?? value
    case "language", "lang": language = Language(value)
    case "subtitle", "date", "event", "occasion", "place", "venue", "course":
      asides.append(Outline.Aside(text: value, line: line.number))
    case "author", "authors": byline = Outline.Aside(text: value, line: line.number)
    default: return
    }
  }

  private static func isEntry(_ line: SourceLine) -> Bool {
    line.isBlank || line.indent > 0 || line.text.hasPrefix("- ") || line.text.hasPrefix("#") || entry(line.text) != nil
  }

  /// `key: value` or `key = "value"`.
  private static func entry(_ text: String) -> (key: String, value: String)? {
    guard let mark = text.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return nil }
    let key = text[..<mark].filter { $0 != " " }.lowercased()
    var value = text[text.index(after: mark)...].drop { $0 == " " }
    guard !key.isEmpty, key.utf8.count <= 40, key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    else { return nil }
    for quote in ["\"", "'"] where value.count > 1 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = value.dropFirst().dropLast()
    }
    return (key, String(value))
  }
}
