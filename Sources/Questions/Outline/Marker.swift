/// What a line begins with: a bullet, a number or nothing.
enum Marker: Hashable, Sendable {
  case bullet
  /// "2." or "(b)", one level deep, or "2.1", two.
  case number(depth: Int)

  /// Takes the marker off a line's text; nil where it has none.
  static func split(_ text: String) -> (marker: Marker, rest: String)? {
    guard let first = text.unicodeScalars.first else { return nil }
    if "•●○◦▪▫■□‣·➢➤►✓✔→".unicodeScalars.contains(first) {
      return (.bullet, taskBoxRemoved(trimmed(text.dropFirst())))
    }
    let (head, tail) = firstWord(text)
    guard !tail.isEmpty else { return nil }
    if ["-", "*", "+", "–", "—", "--"].contains(head) { return (.bullet, taskBoxRemoved(tail)) }
    guard let depth = depth(ofNumber: head) else { return nil }
    return (.number(depth: depth), tail)
  }
}

extension Marker {
  private static func firstWord(_ text: String) -> (head: String, tail: String) {
    guard let blank = text.firstIndex(of: " ") else { return (text, "") }
    return (String(text[..<blank]), trimmed(text[blank...]))
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " })
  }

  private static func taskBoxRemoved(_ text: String) -> String {
    for box in ["[ ] ", "[x] ", "[X] "] where text.hasPrefix(box) { return String(text.dropFirst(4)) }
    return text
  }

  /// "3." "3)" "(3)" "a)" "(iv)" "2.1" "2.1." are numbers; "2014", "3.5" before a lower-case word and "I." are text.
  private static func depth(ofNumber word: String) -> Int? {
    var body = Substring(word)
    let opened = body.hasPrefix("(")
    if opened { body = body.dropFirst() }
    let closed = body.hasSuffix(")")
    let dotted = !closed && body.hasSuffix(".")
    if closed || dotted { body = body.dropLast() }
    guard !opened || closed, !body.isEmpty, body.utf8.count <= 8 else { return nil }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }) {
      if parts.count == 1 { return closed || dotted ? 1 : nil }
      return parts.count
    }
    guard closed, parts.count == 1 else { return nil }
    let isLetter = body.utf8.count == 1 && body.utf8.allSatisfy { (97...122).contains($0) }
    return isLetter || body.allSatisfy { "ivx".contains($0) } ? 1 : nil
  }
}
