/// Reads TeX from left to right; nil as soon as something has no exact form in Unicode.
struct FormulaReader {
  private let source: [Character]
  private var at = 0
  private var depth = 0

  init(_ tex: String) {
    source = Array(tex)
  }

  var isAtEnd: Bool { at >= source.count }

  /// Everything up to a closing brace, or the end.
  mutating func sequence(until end: Character?) -> String? {
    var result = ""
    while at < source.count, source[at] != end {
      guard let next = element() else { return nil }
      result += next
    }
    return end == nil || at < source.count ? result : nil
  }

  private mutating func element() -> String? {
    let character = source[at]
    switch character {
    case "{": return group()
    case "}", "&", "~", "#", "%": return nil
    case "\\": return command()
    case "^", "_":
      at += 1
      guard let inner = argument() else { return nil }
      return Formula.shifted(inner, isUp: character == "^")
    case "-":
      at += 1
      return "−"
    case "'":
      at += 1
      return "′"
    case "\n", "\t":
      at += 1
      return " "
    default:
      at += 1
      return String(character)
    }
  }

  private mutating func group() -> String? {
    guard depth < 16 else { return nil }
    depth += 1
    defer { depth -= 1 }
    at += 1
    guard let inner = sequence(until: "}") else { return nil }
    at += 1
    return inner
  }

  /// A group, a command, or one letter.
  private mutating func argument() -> String? {
    while at < source.count, source[at] == " " { at += 1 }
    guard at < source.count, source[at] != "}", source[at] != "^", source[at] != "_" else { return nil }
    return element()
  }

  private mutating func command() -> String? {
    at += 1
    guard at < source.count else { return nil }
    let letters = source[at...].prefix { $0.isASCII && $0.isLetter }
    let name = letters.isEmpty ? String(source[at]) : String(letters)
    at += name.count
    if let sign = Formula.signs[name] {
      // A blank behind a command's name only ends the name.
      if !letters.isEmpty, at < source.count, source[at] == " " { at += 1 }
      return sign
    }
    if let relation = Formula.relations[name] { return " \(relation) " }
    if Formula.functions.contains(name) { return name + (at < source.count && source[at] != "(" ? " " : "") }
    switch name {
    case "text", "mathrm", "operatorname", "mathit": return argument()
    case "left", "right", "big", "Big":
      guard at < source.count, "()[]|".contains(source[at]) else { return nil }
      at += 1
      return String(source[at - 1])
    case "frac", "dfrac", "tfrac": return fraction()
    case "sqrt":
      guard at < source.count, source[at] != "[", let inner = argument() else { return nil }
      return inner.count == 1 ? "√" + inner : "√(\(inner))"
    case "mathbb":
      guard let inner = argument(), inner.count == 1, let letter = inner.first.flatMap({ Formula.numbers[$0] }) else {
        return nil
      }
      return String(letter)
    default: return nil
    }
  }

  private static let vulgar = [
    "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕", "1/6": "⅙", "1/8": "⅛",
  ]

  private mutating func fraction() -> String? {
    guard let above = argument(), let below = argument(), !above.isEmpty, !below.isEmpty else { return nil }
    if let known = Self.vulgar["\(above)/\(below)"] { return known }
    func bracketed(_ part: String) -> String {
      part.allSatisfy { $0.isNumber } || part.count == 1 ? part : "(\(part))"
    }
    return bracketed(above) + "/" + bracketed(below)
  }
}
