extension OccasionFinder {
  /// The meeting of governments that a title is about: "The Sorva summit: what was settled".
  func gathering(_ title: String) -> Occasion? {
    let opening = title.split(whereSeparator: { ":–—".contains($0) }).first.map { String($0).tidied } ?? title
    var words = opening.split(separator: " ").map(String.init)
    if words.first?.lowercased() == "the" { words.removeFirst() }
    guard (2...4).contains(words.count), let noun = words.last?.lowercased(), Self.gatherings.contains(noun),
      words.dropLast().allSatisfy({ $0.first?.isUppercase == true })
    else { return nil }
    let name = (words.dropLast() + [noun]).joined(separator: " ")
    let month = monthOverText
    return Self.article(
      on: "the \(name)" + (month.map { " of \($0)" } ?? ""),
      heading: "The \(name)" + (month.map { ", \($0)" } ?? ""))
  }

  private static let gatherings: Set = ["summit", "conference", "talks", "negotiations", "forum"]
}
