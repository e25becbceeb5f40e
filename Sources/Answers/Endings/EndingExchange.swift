/// An ending for another one, with what may stand before them.
struct EndingExchange {
  private let one: String
  private let other: String
  private let fronts: Set<String>
  /// Whether the letters before are those that may not be there.
  private let excludesFronts: Bool
  /// Whether the endings say by themselves that the words are forms of one.
  let isCertain: Bool

  /// From `one/many`, `-` for none; `=` in front where they are certain; behind `:` the letters before them, by commas,
  /// and with `!` those that may not be.
  init?(_ text: Substring) {
    let parts = text.drop { $0 == "=" }.split(separator: ":")
    let ends = (parts.first ?? "").split(separator: "/")
    guard ends.count == 2 else { return nil }
    let listed = parts.count > 1 ? parts[1] : ""
    one = EndingExchange.ending(ends[0])
    other = EndingExchange.ending(ends[1])
    fronts = Set(listed.drop { $0 == "!" }.split(separator: ",").map(String.init))
    excludesFronts = listed.first == "!"
    isCertain = text.first == "="
  }

  /// An ending as it is listed; a dash is none.
  static func ending(_ text: Substring) -> String { text == "-" ? "" : String(text) }

  static func list(_ text: String) -> [EndingExchange] {
    text.split(whereSeparator: \.isWhitespace).compactMap { EndingExchange($0) }
  }

  /// Whether two words differ by this, whichever has which ending.
  func holds(for pair: DeclensionRules.Pair) -> Bool {
    guard (one, other) == (pair.one, pair.other) || (other, one) == (pair.one, pair.other) else { return false }
    // Of "de" and "den" little is left.
    let isShort = max(one.unicodeScalars.count, other.unicodeScalars.count) < 2
    let fewest = isShort ? 3 : isCertain && !fronts.isEmpty ? 1 : 2
    guard pair.front.unicodeScalars.count >= fewest else { return false }
    return fronts.isEmpty || fronts.contains(where: pair.front.hasSuffix) != excludesFronts
  }
}
