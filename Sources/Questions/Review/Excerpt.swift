/// The lines of a text that a sentence stands on: the sentence itself, and what stands around it.
public struct Excerpt: Hashable, Sendable {
  public private(set) var before = ""
  public private(set) var sentence = ""
  public private(set) var after = ""

  /// So many lines are looked at, so that a sentence that isn't there costs nothing.
  private static let mostLines = 40

  /// - Parameter lines: all lines of the origin's file.
  init(of origin: Origin, in lines: [SourceLine]) {
    guard origin.line > 0, origin.line <= lines.count else { return }
    let wanted = Letters(origin.sentence)
    let first = origin.line - 1
    var text = lines[first].text
    var next = first + 1
    var letters = Letters(text)
    while letters.range(of: wanted) == nil, next < lines.count, next - first < Self.mostLines,
      letters.count < 2 * wanted.count + 2000
    {
      text += " " + lines[next].text
      letters = Letters(text)
      next += 1
    }
    guard let found = letters.range(of: wanted) else {
      // The sentence was put together in some other way; its line is told all the same.
      before = lines[first].text
      return
    }
    let end = text[found.upperBound...].firstIndex(of: " ") ?? text.endIndex
    before = String(text[..<found.lowerBound])
    sentence = String(text[found.lowerBound..<end])
    after = String(text[end...])
  }

  /// All of it.
  public var text: String { before + sentence + after }
}

/// A text's letters and digits, with their places: marks of emphasis and line ends don't count.
private struct Letters {
  private var letters: [Character] = []
  private var places: [Range<String.Index>] = []

  init(_ text: String) {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index].isLetter || text[index].isNumber {
        letters.append(text[index])
        places.append(index..<next)
      }
      index = next
    }
  }

  var count: Int { letters.count }

  /// Where another text's letters stand in a row.
  func range(of other: Letters) -> Range<String.Index>? {
    guard other.count > 0, other.count <= count else { return nil }
    for start in 0...(count - other.count) where letters[start] == other.letters[0] {
      guard letters[start..<(start + other.count)].elementsEqual(other.letters) else { continue }
      return places[start].lowerBound..<places[start + other.count - 1].upperBound
    }
    return nil
  }
}
