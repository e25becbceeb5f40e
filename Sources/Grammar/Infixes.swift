/// The places inside a word where it is cut: dots, icons, hyphens between letters.
struct Infixes {
  let classes: ScalarClasses

  /// The ranges of the signs inside a word that are tokens of their own, from left to right.
  func ranges(in word: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = word.startIndex
    while at < word.endIndex {
      let length = length(at: at, in: word)
      if length > 0 { found.append(at..<(at + length)) }
      at += max(length, 1)
    }
    return found
  }

  /// How long the infix at a place is; 0 where there is none.
  private func length(at place: Int, in word: ArraySlice<Unicode.Scalar>) -> Int {
    let scalar = word[place]
    if scalar.isASCII, scalar.isLetter || scalar.isDecimalDigit { return 0 }
    let after = word[(place + 1)...]
    if scalar == ".", after.first == "." { return 1 + after.prefix { $0 == "." }.count }
    if scalar == "…" || classes.contains(scalar, .icon) { return 1 }
    guard place > word.startIndex, let next = after.first else { return 0 }
    let previous = word[place - 1]
    if previous.isDecimalDigit, "+-*^".unicodeScalars.contains(scalar), next.isDecimalDigit || next == "-" { return 1 }
    switch scalar {
    case ".": return classes.contains(previous, .beforeStop) && classes.contains(next, .afterStop) ? 1 : 0
    case ",": return classes.contains(previous, .letter) && classes.contains(next, .letter) ? 1 : 0
    case "-", "–", "—", "~": return hyphen(at: place, in: word)
    case ":", "<", ">", "=", "/":
      return classes.contains(previous, .letterOrDigit) && classes.contains(next, .letter) ? 1 : 0
    default: return 0
    }
  }

  /// How long the hyphen or dash between letters is: up to three hyphens, or two em dashes.
  private func hyphen(at place: Int, in word: ArraySlice<Unicode.Scalar>) -> Int {
    guard classes.contains(word[place - 1], .letterOrDigit) else { return 0 }
    let sign = word[place]
    let most = sign == "-" ? 3 : sign == "—" ? 2 : 1
    let length = word[place...].prefix(most).prefix { $0 == sign }.count
    // Fewer signs than there are can't be followed by a letter.
    let next = word[(place + length)...].first
    return next.map { classes.contains($0, .letter) } == true ? length : 0
  }
}
