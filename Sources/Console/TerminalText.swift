/// Text that is safe to show on a terminal, with the styles of its parts.
///
/// Only sanitising makes one, so what a stranger wrote can't reach the terminal unseen. In an interpolated literal the
/// literal's own parts are trusted, an interpolated `String` is sanitised as a line, and an interpolated
/// `TerminalText` or integer is taken as it is: `"\(name): \(count) due"`.
public struct TerminalText: Hashable, Sendable {
  /// A run of sanitised text in one style.
  struct Span: Hashable, Sendable {
    var text: String
    var style: Style?
  }

  private(set) var spans: [Span] = []
}

extension TerminalText {
  /// Text for one line: LF is shown as `^J`, at most 512 scalars.
  public init(line: String) {
    append(sanitised(line, as: .line), style: nil)
  }

  /// Bytes for one line, decoded as UTF-8 with U+FFFD for what is invalid.
  public init(line: [UInt8]) {
    append(sanitised(line, as: .line), style: nil)
  }

  /// Text of many lines: LF and TAB stay, at most 100,000 scalars.
  public init(block: String) {
    append(sanitised(block, as: .block), style: nil)
  }

  /// Bytes of many lines, decoded as UTF-8 with U+FFFD for what is invalid.
  public init(block: [UInt8]) {
    append(sanitised(block, as: .block), style: nil)
  }

  /// The text without its styles.
  public var plain: String {
    if spans.count == 1 { return spans[0].text }
    return spans.reduce(into: "") { $0 += $1.text }
  }

  public var isEmpty: Bool { spans.isEmpty }

  /// The columns that the text takes when it stands on one line.
  public var width: Int { displayWidth(plain) }

  /// The text in a style; parts that have a style keep theirs.
  public func styled(_ style: Style) -> TerminalText {
    spans.reduce(into: TerminalText()) { $0.append($1.text, style: $1.style ?? style) }
  }

  public static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    var sum = left
    sum += right
    return sum
  }

  public static func += (left: inout TerminalText, right: TerminalText) {
    for span in right.spans { left.append(span.text, style: span.style) }
  }

  /// Adds text that is sanitised or ours.
  mutating func append(_ text: String, style: Style?) {
    guard !text.isEmpty else { return }
    if let last = spans.indices.last, spans[last].style == style {
      spans[last].text += text
    } else {
      spans.append(Span(text: text, style: style))
    }
  }
}

extension TerminalText: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var text = TerminalText()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      text.append(literal, style: nil)
    }

    public mutating func appendInterpolation(_ value: TerminalText) {
      text += value
    }

    public mutating func appendInterpolation(_ value: some StringProtocol) {
      text += TerminalText(line: String(value))
    }

    public mutating func appendInterpolation(_ value: some BinaryInteger) {
      text.append(String(value), style: nil)
    }
  }

  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  public init(stringLiteral: String) {
    append(stringLiteral, style: nil)
  }
}

extension Sequence<TerminalText> {
  /// The texts one after the other, with a separator between them.
  public func joined(separator: TerminalText = "") -> TerminalText {
    var sum = TerminalText()
    for (index, text) in enumerated() {
      if index > 0 { sum += separator }
      sum += text
    }
    return sum
  }
}
