import CUTF8Proc

/// The columns that text takes on a terminal, from column 0: marks take none, Chinese letters and emoji two, and what
/// joiners, skin tones and flags make one picture counts once. A TAB reaches to the next multiple of eight; of several
/// lines it is the last one's width.
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
struct Ruler {
  private(set) var column = 0
  private var base: Unicode.Scalar = " "
  private var baseColumns = 0
  private var isJoined = false
  private var isHalfFlag = false

  /// Goes on by a scalar, and tells whether a letter of its own begins with it.
  @discardableResult mutating func advance(over scalar: Unicode.Scalar) -> Bool {
    let joins = isJoined
    isJoined = false
    switch scalar.value {
    case 0x09: return begin(scalar, columns: 8 - column % 8)
    case 0x0A:
      column = 0
      return begin(scalar, columns: 0)
    case 0x00...0x1F, 0x7F...0x9F: return false
    case 0x20...0x7E: return begin(scalar, columns: 1)
    case 0x200D:
      isJoined = base.isPictographic
      return false
    case 0xFE0F:
      guard baseColumns == 1, base.properties.isEmoji else { return false }
      column += 1
      baseColumns = 2
      return false
    case 0x1F1E6...0x1F1FF:
      guard isHalfFlag else {
        begin(scalar, columns: 2)
        isHalfFlag = true
        return true
      }
      isHalfFlag = false
      return false
    case 0x1F3FB...0x1F3FF where base.isPictographic: return false
    case 0x1160...0x11FF where base.isHangul, 0xD7B0...0xD7FF where base.isHangul: return false
    default:
      if joins, scalar.isPictographic {
        base = scalar
        return false
      }
      let columns = scalar.columns
      return columns > 0 && begin(scalar, columns: columns)
    }
  }

  @discardableResult private mutating func begin(_ scalar: Unicode.Scalar, columns: Int) -> Bool {
    base = scalar
    baseColumns = columns
    column += columns
    isHalfFlag = false
    return true
  }
}

extension Unicode.Scalar {
  /// Whether the vowels and last consonants of Hangul, written apart, join it.
  fileprivate var isHangul: Bool { (0x1100...0x115F).contains(value) || (0xAC00...0xD7A3).contains(value) }
}
