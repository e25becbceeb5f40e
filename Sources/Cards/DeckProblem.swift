import CUTF8Proc

/// Something wrong in a deck's file: its place, what it is, and what to do about it.
public struct DeckProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// How bad it is: a deck with an error isn't studied, one with warnings is.
  public enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  /// The line, from 1.
  public let line: Int
  /// The place in the line, from 1, counted in Unicode scalars; a BOM isn't counted.
  public let column: Int
  /// A short name for this kind of problem, such as `question-without-answer`.
  public let rule: String
  public let severity: Severity
  /// What is wrong and how to mend it, in one sentence.
  public let message: String
  /// The source line; of a long one, the part around the place.
  public let text: String
  /// How many scalars of `text` stand before the place.
  let indent: Int
  /// The byte of the file at which it is.
  let place: Int

  /// `12:1: error: this question has no answer`, the line, and a caret under the place.
  public var description: String { "\(line):\(column): \(report)" }

  /// `Decks/beijing.md:12:1: error: this question has no answer`, the line, and a caret under the place.
  public func description(file: String) -> String { "\(file):\(description)" }

  /// What has the caret under the place in `text`: blanks as wide as the text before it, its tabs kept.
  public var caretLine: String {
    var blanks = ""
    for scalar in text.unicodeScalars.prefix(indent) {
      switch scalar.value {
      case 0x09: blanks += "\t"
      // Control characters are shown as `^A`.
      case 0..<0x20, 0x7F: blanks += "  "
      default: blanks += String(repeating: " ", count: max(0, Int(utf8proc_charwidth(Int32(scalar.value)))))
      }
    }
    return blanks + "^"
  }

  private var report: String { "\(severity.rawValue): \(message)\n\(text)\n\(caretLine)" }
}
