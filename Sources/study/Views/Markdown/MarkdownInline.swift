import Console

/// A line of Markdown with its emphasis, code, links, pictures, formulas and ruby, read for a terminal.
struct MarkdownInline {
  private let source: [Character]
  let hasStyles: Bool
  private var at = 0
  private(set) var pieces: [Piece] = []

  /// A run of text, or the marks that may begin or end emphasis.
  enum Piece {
    case text(String, Style?)
    case marks(Character, count: Int, opens: Bool, closes: Bool)
  }

  init(_ text: String, hasStyles: Bool) {
    source = Array(text)
    self.hasStyles = hasStyles
    while at < source.count { step() }
  }

  /// The text with its styles.
  var text: TerminalText { resolved() }
}

extension MarkdownInline {
  private mutating func step() {
    let character = source[at]
    switch character {
    case "\\" where at + 1 < source.count && Self.escapable.contains(source[at + 1]):
      add(String(source[at + 1]))
      at += 2
    case "`": code()
    case "$": formula()
    case "!" where at + 1 < source.count && source[at + 1] == "[": if !link(from: at + 1, isPicture: true) { plain() }
    case "[": if !link(from: at, isPicture: false) { bracket() }
    case "<": tag()
    case "&": entity()
    case "*", "_": marks(character)
    default: plain()
    }
  }

  private static let escapable = Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")

  private mutating func plain() {
    add(String(source[at]))
    at += 1
  }

  private mutating func add(_ text: String, _ style: Style? = nil) {
    if case .text(let before, let same)? = pieces.last, same == style {
      pieces[pieces.count - 1] = .text(before + text, style)
    } else {
      pieces.append(.text(text, style))
    }
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text)
    var place = start
    while place + wanted.count <= min(source.count, start + Self.farthest) {
      if source[place..<place + wanted.count].elementsEqual(wanted) { return place }
      place += 1
    }
    return nil
  }

  /// No mark is looked for farther away, so that a text of nothing but marks is read in little time.
  private static var farthest: Int { 1000 }

  private func run(of mark: Character, at start: Int) -> Int {
    source[start...].prefix { $0 == mark }.count
  }

  /// A code span; its backticks stay, since a colour alone would not tell it.
  private mutating func code() {
    let count = run(of: "`", at: at)
    var end = at + count
    while end < min(source.count, at + Self.farthest) {
      let closing = run(of: "`", at: end)
      if closing == count {
        add(String(source[at..<end + count]), .accent)
        at = end + count
        return
      }
      end += max(1, closing)
    }
    add(String(source[at..<at + count]))
    at += count
  }

  private mutating func formula() {
    let isDisplay = at + 1 < source.count && source[at + 1] == "$"
    let mark = isDisplay ? "$$" : "$"
    let start = at + mark.count
    guard start < source.count, isDisplay || !source[start].isWhitespace, let end = find(mark, from: start),
      end > start,
      isDisplay || !source[end - 1].isWhitespace,
      isDisplay || end + 1 == source.count || !source[end + 1].isNumber
    else {
      add(mark)
      at = start
      return
    }
    let shown = Formula.unicode(String(source[start..<end]))
    add(shown ?? String(source[at..<end + mark.count]))
    at = end + mark.count
  }

  /// `[text](address)`, or with `!` before it a picture: shown as text and address.
  private mutating func link(from open: Int, isPicture: Bool) -> Bool {
    var depth = 0
    var close = open
    while close < min(source.count, open + Self.farthest) {
      if source[close] == "[" { depth += 1 }
      if source[close] == "]" { depth -= 1 }
      if depth == 0 { break }
      close += source[close] == "\\" ? 2 : 1
    }
    guard depth == 0, close + 1 < source.count, source[close + 1] == "(" else { return false }
    let label = String(source[open + 1..<close])
    // The gap of a cloze, with a bracket behind it.
    guard isPicture || !label.hasPrefix("…") else { return false }
    var end = close + 2
    var parentheses = 1
    while end < min(source.count, close + Self.farthest) {
      if source[end] == "(" { parentheses += 1 }
      if source[end] == ")" { parentheses -= 1 }
      if parentheses == 0 { break }
      end += 1
    }
    guard parentheses == 0 else { return false }
    var address = String(source[close + 2..<end])
    if let title = address.firstRange(of: " \"") { address = String(address[..<title.lowerBound]) }
    if address.hasPrefix("<"), address.hasSuffix(">") { address = String(address.dropFirst().dropLast()) }
    if isPicture {
      add(label.isEmpty ? "[\(address)]" : "[\(label): \(address)]")
    } else {
      pieces += MarkdownInline(label, hasStyles: hasStyles).pieces
      if label != address, !address.isEmpty { add(" (\(address))") }
    }
    at = end + 1
    return true
  }

  /// A bracket that begins no link; the gap of a cloze is made to be seen.
  private mutating func bracket() {
    guard at + 1 < source.count, source[at + 1] == "…", let end = find("]", from: at) else { return plain() }
    add(String(source[at...end]), .accent)
    at = end + 1
  }

  /// `<ruby>`, `<br>`, `<sub>`, `<sup>` and `<https://…>`; other angle brackets are text.
  private mutating func tag() {
    guard let end = find(">", from: at), end - at <= 200 else { return plain() }
    let name = String(source[at + 1..<end]).lowercased()
    switch name {
    case "br", "br/", "br /": add("\n")
    case "ruby", "/ruby", "rb", "/rb", "rp", "/rp": break
    case "rt": add("(")
    case "/rt": add(")")
    case "sub", "sup":
      guard let close = find("</\(name)>", from: end + 1),
        let shown = Formula.shifted(String(source[end + 1..<close]), isUp: name == "sup")
      else { return plain() }
      add(shown)
      at = close + name.count + 3
      return
    case _ where name.hasPrefix("https://") || name.hasPrefix("http://"): add(String(source[at + 1..<end]))
    default: return plain()
    }
    // The brackets that browsers without ruby would show are ours already.
    if name == "rp", let close = find("</rp>", from: end + 1) {
      at = close + 5
    } else {
      at = end + 1
    }
  }

  private mutating func entity() {
    for (name, character) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{A0}")]
    where source[at...].starts(with: name) {
      add(character)
      at += name.count
      return
    }
    plain()
  }

  private mutating func marks(_ mark: Character) {
    let count = run(of: mark, at: at)
    let before = at > 0 ? source[at - 1] : " "
    let after = at + count < source.count ? source[at + count] : " "
    let opensWord = !after.isWhitespace && (!after.isPunctuation || before.isWhitespace || before.isPunctuation)
    let closesWord = !before.isWhitespace && (!before.isPunctuation || after.isWhitespace || after.isPunctuation)
    let isLow = mark == "_"
    pieces.append(
      .marks(
        mark, count: count, opens: opensWord && (!isLow || !closesWord || before.isPunctuation),
        closes: closesWord && (!isLow || !opensWord || after.isPunctuation)))
    at += count
  }
}
