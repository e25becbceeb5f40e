/// What is cut off a word's start and end: signs, dots, clitics, units.
struct Affixes {
  private let classes: ScalarClasses
  /// Currencies and units, each as its scalars.
  private let units: Set<[Unicode.Scalar]>
  private let longestUnit: Int

  init(_ model: EnglishModel, classes: ScalarClasses) {
    self.classes = classes
    let units = model.lines(.units).map { Array($0.unicodeScalars) }
    self.units = Set(units)
    longestUnit = units.map(\.count).max() ?? 0
  }

  /// How many scalars at a word's start are a token of their own.
  func prefix(of word: ArraySlice<Unicode.Scalar>) -> Int {
    guard let first = word.first else { return 0 }
    if classes.contains(first, .opening) { return 1 }
    let second = word.dropFirst().first
    switch first {
    case "+": return second?.isDecimalDigit == true ? 0 : 1
    case ".":
      let dots = word.prefix { $0 == "." }.count
      return dots > 1 ? dots : 0
    case "U": return word.starts(with: ["U", "S", "$"]) ? 3 : 0
    case "C", "A": return second == "$" ? 2 : 0
    default: return 0
    }
  }

  /// How many scalars at a word's end are a token of their own.
  func suffix(of word: ArraySlice<Unicode.Scalar>) -> Int {
    guard let last = word.last else { return 0 }
    var longest = 0
    let before = word.dropLast()
    if classes.contains(last, .closing) { longest = last == "…" && before.last == "…" ? 2 : 1 }
    if last == "s" || last == "S", before.last == "'" || before.last == "’" { longest = 2 }
    if last == ".", let previous = before.last {
      if previous == "." {
        longest = word.reversed().prefix { $0 == "." }.count
      } else if classes.contains(previous, .beforeFinalStop) || endsTwoCapitals(before) || endsDegrees(before) {
        longest = 1
      }
    }
    return max(longest, unit(of: word))
  }

  /// Whether it ends in two capitals.
  private func endsTwoCapitals(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count > 1 && word.suffix(2).allSatisfy { classes.contains($0, .upper) }
  }

  /// Whether it ends in °F, °C or °K.
  private func endsDegrees(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 1, let last = word.last, word.dropLast().last == "°" else { return false }
    return "FfCcKk".unicodeScalars.contains(last)
  }

  /// How long the currency or unit, or the plus, after a word's last digit is.
  private func unit(of word: ArraySlice<Unicode.Scalar>) -> Int {
    let end = word.suffix(longestUnit + 1)
    guard let digit = end.lastIndex(where: \.isDecimalDigit) else { return 0 }
    let unit = end[(digit + 1)...]
    return Array(unit) == ["+"] || units.contains(Array(unit)) ? unit.count : 0
  }
}
