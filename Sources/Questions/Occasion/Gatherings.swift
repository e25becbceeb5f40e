extension OccasionFinder {
  /// The meeting of governments that a title is about: "The Sorva summit: what was settled".
  func gathering() -> Occasion? {
    guard let title = head.first else { return nil }
    let opening = title.split(whereSeparator: { ":–—".contains($0) }).first.map { String($0).tidied } ?? title
    var words = opening.split(separator: " ").map(String.init)
    if words.first?.lowercased() == "the" { words.removeFirst() }
    guard (2...4).contains(words.count), let noun = words.last?.lowercased(), Self.gatherings.contains(noun),
      words.dropLast().allSatisfy({ $0.first?.isUppercase == true })
    else { return nil }
    let name = (words.dropLast() + [noun]).joined(separator: " ")
    return Occasion(
      kind: .matter, long: "the \(name)", heading: "The \(name)" + (monthOverText.map { ", \($0)" } ?? ""))
  }

  private static let gatherings: Set = ["summit", "conference", "talks", "negotiations", "forum"]
}
