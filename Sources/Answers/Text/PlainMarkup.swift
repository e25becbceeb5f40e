/// A text without what only lays it out.
enum PlainMarkup {
  /// Links and pictures as their texts, without the tags of HTML that change a word's looks, formulas in plain signs.
  static func text(_ text: String) -> String {
    // No answer that is this long is right, and none may be slow.
    guard text.utf8.count <= 4000 else { return text }
    var text = text
    if text.contains("](") { text = withoutLinks(text) }
    if text.contains("<") { text = withoutTags(text) }
    if text.contains("$") { text = withoutDollars(text) }
    if text.contains("\\") { text = withoutCommands(text) }
    if text.contains("^{") || text.contains("_{") {
      text = text.replacing("^{", with: "^").replacing("_{", with: "").replacing("}", with: "")
    }
    return text
  }

  private static func withoutLinks(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let middle = rest.firstRange(of: "]("), let end = rest[middle.upperBound...].firstIndex(of: ")"),
      let start = rest[..<middle.lowerBound].lastIndex(of: "[")
    {
      let front = rest[..<start]
      let after = rest[rest.index(after: end)...]
      // A picture beside a text only shows it.
      if front.last == "!", !(result + front.dropLast() + after).allSatisfy(\.isWhitespace) {
        result += front.dropLast()
      } else {
        result += (front.last == "!" ? front.dropLast() : front) + rest[rest.index(after: start)..<middle.lowerBound]
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// `$x^2$` as `x^2`: the first sign has no blank behind it, the last none before it and no digit behind it.
  private static func withoutDollars(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "$") {
      let inside = rest[rest.index(after: start)...]
      guard inside.first?.isWhitespace == false, let end = inside.firstIndex(of: "$"), end > inside.startIndex,
        !inside[inside.index(before: end)].isWhitespace,
        inside[inside.index(after: end)...].first.map({ !$0.isNumber }) ?? true
      else {
        result += rest[...start]
        rest = inside
        continue
      }
      result += rest[..<start] + inside[..<end]
      rest = inside[inside.index(after: end)...]
    }
    return result + rest
  }

  private static let tags: Set<Substring> = [
    "b", "i", "u", "em", "strong", "sub", "sup", "br", "code", "span", "p", "kbd", "s", "del", "ins", "mark", "small",
  ]

  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      let inside = rest[rest.index(after: start)...]
      let name = inside.drop { $0 == "/" }.prefix { $0.isASCII && $0.isLetter }
      guard tags.contains(name), let end = inside.prefix(64).firstIndex(of: ">") else {
        result += rest[...start]
        rest = inside
        continue
      }
      result += rest[..<start] + (name == "br" || name == "p" ? " " : "")
      rest = inside[inside.index(after: end)...]
    }
    return result + rest
  }

  private static let signs = [
    "times": "×", "cdot": "×", "div": "/", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠",
    "pm": "±", "infty": "∞", "to": "→", "rightarrow": "→", "approx": "≈", "circ": "°", "left": "", "right": "",
    "text": "",
    "mathrm": "", "mathbf": "", "quad": " ",
  ]

  /// `\times` as `×`, `\frac{1}{2}` as `1/2`; an unknown command is its name, as `\alpha` is.
  private static func withoutCommands(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "\\") {
      result += rest[..<start]
      rest = rest[rest.index(after: start)...]
      let name = rest.prefix { $0.isASCII && $0.isLetter }
      rest = rest.dropFirst(name.count)
      if name == "frac", let (top, afterTop) = group(rest), let (bottom, after) = group(afterTop) {
        result += top + "/" + bottom
        rest = after
      } else {
        result += signs[String(name)] ?? String(name)
      }
    }
    return result + rest
  }

  private static func group(_ text: Substring) -> (String, Substring)? {
    guard text.first == "{", let end = text.prefix(200).firstIndex(of: "}") else { return nil }
    return (String(text[text.index(after: text.startIndex)..<end]), text[text.index(after: end)...])
  }
}
