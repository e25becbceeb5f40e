/// What parts the whole from its fraction where a language is written, and so what groups digits.
enum DecimalMark: Hashable, Sendable {
  /// `1,000.5`
  case point
  /// `1.000,5`
  case comma
  /// Not known: a point before three digits may be either.
  case unknown

  init(language: String, region: String?) {
    if let region, DecimalMark.mixed.contains(region) {
      self = .unknown
    } else if language == "es", let region, DecimalMark.pointedSpanish.contains(region) {
      self = .point
    } else if DecimalMark.commas.contains(language) {
      self = .comma
    } else {
      self = DecimalMark.points.contains(language) ? .point : .unknown
    }
  }

  /// Regions that write points in sums of money only, or both.
  private static let mixed: Set<String> = ["ch", "li", "419", "za"]
  private static let pointedSpanish: Set<String> = ["mx", "us", "pr", "gt", "hn", "ni", "sv", "do", "pa"]
  private static let points: Set<String> = ["en", "zh", "ja", "ko", "th", "he", "hi", "ms", "ga", "cy", "mt", "ta"]
  private static let commas: Set<String> = [
    "de", "fr", "es", "it", "nl", "pt", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "hu", "ro", "bg", "ru", "uk", "be",
    "el", "tr", "sv", "da", "no", "nb", "nn", "fi", "is", "et", "lv", "lt", "id", "vi", "ca", "gl", "eu", "sq", "mk",
  ]
}
