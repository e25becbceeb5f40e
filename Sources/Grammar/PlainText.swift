/// A sentence's scalars with the signs that the model was taught on.
struct PlainText {
  /// As many as the sentence has, each in the place of the one that it stands for.
  let scalars: [Unicode.Scalar]

  init(_ sentence: String) {
    scalars = sentence.unicodeScalars.map(Self.plain)
  }

  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B: "'"
    case 0x201C, 0x201D, 0x201F: "\""
    // Blanks that don't break a line, and those that fit a space's width.
    case 0xA0, 0x2007, 0x2009, 0x200A, 0x202F: " "
    case 0x2010, 0x2011: "-"
    default: scalar
    }
  }
}
