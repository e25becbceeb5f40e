import CUTF8Proc

/// The columns that text takes on a terminal, from column 0: marks take none, Chinese letters and emoji two, and what
/// joiners, skin tones and flags make one picture counts once. A TAB reaches to the next multiple of eight.
public func displayWidth(_ text: String) -> Int {
  var text = text
  let plain: Int? = text.withUTF8 { bytes in
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : nil
  }
  if let plain { return plain }
  var ruler = Ruler()
  for scalar in text.unicodeScalars { ruler.advance(over: scalar) }
  return ruler.column
}

/// Adds up columns scalar by scalar, and knows the picture that it stands in.
private struct Ruler {
  private(set) var column = 0
  private var base: Unicode.Scalar = " "
  private var baseColumns = 0
  private var isJoined = false
  private var isHalfFlag = false

  mutating func advance(over scalar: Unicode.Scalar) {
    let joins = isJoined
    isJoined = false
    switch scalar.value {
    case 0x09:
      column += 8 - column % 8
      base = scalar
      baseColumns = 0
    case 0x00...0x1F, 0x7F...0x9F: break
    case 0x20...0x7E: begin(scalar, columns: 1)
    case 0x200D: isJoined = base.isPictographic
    case 0xFE0F where baseColumns == 1 && base.properties.isEmoji:
      column += 1
      baseColumns = 2
    case 0x1F1E6...0x1F1FF where isHalfFlag: isHalfFlag = false
    case 0x1F1E6...0x1F1FF:
      begin(scalar, columns: 2)
      isHalfFlag = true
    case 0x1F3FB...0x1F3FF where base.isPictographic: break
    default:
      if joins, scalar.isPictographic {
        base = scalar
        return
      }
      let columns = scalar.columns
      if columns > 0 { begin(scalar, columns: columns) }
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar, columns: Int) {
    base = scalar
    baseColumns = columns
    column += columns
    isHalfFlag = false
  }
}
