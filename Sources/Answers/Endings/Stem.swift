import CStemmer

/// What Snowball leaves of a word without its endings.
///
/// Words of different meanings may leave the same, so two stems that are equal say only that two words may be one.
enum Stem {
  /// The stem of a word in small letters, nil in a language without such rules.
  static func stem(of word: String, language: String) -> String? {
    guard let algorithm = algorithms[language] else { return nil }
    // Making one takes less than a microsecond, and one that is shared would need a lock.
    guard let stemmer = sb_stemmer_new(algorithm, nil) else { return nil }
    defer { sb_stemmer_delete(stemmer) }
    let bytes = Array(word.utf8.prefix(4 * Slip.longestWord))
    guard let result = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return nil }
    let length = Int(sb_stemmer_length(stemmer))
    return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
  }

  private static let algorithms = [
    "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese", "nl": "dutch",
    "sv": "swedish", "ru": "russian", "tr": "turkish", "fi": "finnish", "el": "greek",
  ]
}
