/// A paragraph, a list item, a code block or lines to be left alone, in a text written in Markdown.
struct MarkdownBlock: Hashable {
  enum Kind: Hashable {
    case paragraph
    /// An item so many levels deep in a list; its number, or nil for a bullet.
    case item(depth: Int, mark: String?)
    case code
    /// A table or an indented drawing: lines that mean nothing broken anew.
    case verbatim
  }

  var kind: Kind
  var text: String
  /// How many quotations it stands in.
  var quotes = 0
  /// Whether an empty line stands before it.
  var isApart = false

  /// The blocks of a text, in order.
  static func blocks(of text: String) -> [MarkdownBlock] {
    var reader = BlockReader()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(line) }
    return reader.blocks
  }
}

/// Reads lines into blocks.
private struct BlockReader {
  private(set) var blocks: [MarkdownBlock] = []
  private var fence: (mark: Character, count: Int)?
  private var isAfterBlank = false
  /// Whether the next line goes on with the last block.
  private var goesOn = false

  mutating func read(_ whole: Substring) {
    var line = whole
    var quotes = 0
    if fence == nil {
      while case let inner = line.drop(while: { $0 == " " }), inner.first == ">" {
        quotes += 1
        line = inner.dropFirst()
        if line.first == " " { line = line.dropFirst() }
      }
    }
    let indent = line.prefix { $0 == " " || $0 == "\t" }.count
    let content = line.dropFirst(indent)
    if let open = fence {
      if content.allSatisfy({ $0 == open.mark }), content.count >= open.count {
        fence = nil
        goesOn = false
      } else {
        add(to: .code, String(line), separator: "\n")
      }
      return
    }
    if content.isEmpty {
      isAfterBlank = true
      goesOn = false
    } else if let open = Self.fence(content) {
      fence = open
      begin(.code, "", quotes: quotes)
      goesOn = false
    } else if let (mark, rest) = Self.item(content) {
      begin(.item(depth: indent / 2, mark: mark), String(rest), quotes: quotes)
    } else if content.first == "|" {
      add(to: .verbatim, String(line), separator: "\n", quotes: quotes)
    } else if goesOn, let last = blocks.last, last.quotes == quotes, last.kind != .verbatim, last.kind != .code {
      blocks[blocks.count - 1].text = Self.joined(last.text, String(content))
    } else {
      begin(.paragraph, String(content), quotes: quotes)
    }
  }

  private mutating func begin(_ kind: MarkdownBlock.Kind, _ text: String, quotes: Int) {
    blocks.append(MarkdownBlock(kind: kind, text: text, quotes: quotes, isApart: isAfterBlank && !blocks.isEmpty))
    isAfterBlank = false
    goesOn = true
  }

  private mutating func add(to kind: MarkdownBlock.Kind, _ line: String, separator: String, quotes: Int = 0) {
    guard goesOn, let last = blocks.last, last.kind == kind else {
      if fence != nil, let last = blocks.last, last.kind == .code, last.text.isEmpty {
        blocks[blocks.count - 1].text = line
        goesOn = true
        return
      }
      return begin(kind, line, quotes: quotes)
    }
    blocks[blocks.count - 1].text += separator + line
  }

  /// Two lines of a paragraph as one, unless the first ends with a backslash or two blanks; no blank between Chinese
  /// letters.
  private static func joined(_ first: String, _ second: String) -> String {
    if first.hasSuffix("\\") { return first.dropLast() + "\n" + second }
    if first.hasSuffix("  ") { return first.trimmingEnd + "\n" + second }
    let start = first.trimmingEnd
    let isWide = (start.unicodeScalars.last?.isWide ?? false) && (second.unicodeScalars.first?.isWide ?? false)
    return start + (isWide ? "" : " ") + second
  }

  private static func fence(_ content: Substring) -> (mark: Character, count: Int)? {
    guard let mark = content.first, mark == "`" || mark == "~" else { return nil }
    let count = content.prefix { $0 == mark }.count
    guard count >= 3, mark == "~" || !content.dropFirst(count).contains("`") else { return nil }
    return (mark, count)
  }

  /// What a list item begins with, and the rest of its line.
  private static func item(_ content: Substring) -> (mark: String?, rest: Substring)? {
    if let first = content.first, "-*+".contains(first), content.dropFirst().first == " " {
      return (nil, content.dropFirst(2).drop { $0 == " " })
    }
    let digits = content.prefix { $0.isASCII && $0.isNumber }
    let behind = content.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let mark = behind.first, mark == "." || mark == ")",
      behind.dropFirst().first == " "
    else { return nil }
    return (digits + String(mark), behind.dropFirst(2).drop { $0 == " " })
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmingEnd: String {
    String(self[..<(lastIndex { $0 != " " && $0 != "\t" }.map { index(after: $0) } ?? startIndex)])
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of a script that is written without blanks.
  fileprivate var isWide: Bool {
    (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value) || (0xFF00...0xFF60).contains(value)
      || (0x20000...0x3FFFF).contains(value)
  }
}
