/// How a text's lines are broken: where a line is a paragraph, or at a margin.
struct Wrap: Hashable, Sendable {
  /// The longest line of a wrapped text, in scalars; 0 where each line is a paragraph.
  let width: Int

  /// A text is wrapped where lines break off in the middle of a sentence and go on with a small letter.
  init(_ lines: [SourceLine], isSet: (Int) -> Bool) {
    var followed = 0
    var broken = 0
    var widths: [Int] = []
    for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank && !isSet(index + 1)
    {
      followed += 1
      guard let next = lines[index + 1].text.unicodeScalars.first, !lines[index].text.endsStatement else { continue }
      let width = Wrap.width(of: lines[index])
      guard width <= 120, next.properties.isLowercase || Wrap.isCaseless(next) && width >= 14 else { continue }
      broken += 1
      widths.append(width)
    }
    widths.sort()
    guard broken >= 2 || broken == 1 && widths[0] >= 50, broken * 3 >= followed, let widest = widths.last else {
      width = 0
      return
    }
    // Most broken lines come near to the margin.
    width = widths.count { $0 * 3 >= widest * 2 } * 2 >= widths.count ? widest : 0
  }

  /// Would the next line's first word not have fitted into a line?
  func isFull(_ line: SourceLine, before next: SourceLine) -> Bool {
    guard width > 0 else { return false }
    let first = next.text.unicodeScalars.first.map(Wrap.isCaseless) ?? false
    let word = first ? 1 : next.text.unicodeScalars.prefix { $0 != " " }.count
    return Wrap.width(of: line) + word + 3 > width
  }

  /// Does a line come so near to the margin that a sentence may break off there?
  func isLong(_ line: SourceLine) -> Bool { width > 0 && Wrap.width(of: line) * 4 >= width * 3 }

  private static func width(of line: SourceLine) -> Int { line.indent + line.text.unicodeScalars.count }

  static func isCaseless(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isAlphabetic && !scalar.properties.isLowercase
      && !scalar.properties.isUppercase
  }
}
