import Cards

/// Where a card comes from: a sentence of a text.
public struct Origin: Hashable, Sendable {
  /// The text's file name, as `Source:` says it.
  public let file: String
  /// Where the sentence begins.
  public let line: Int
  public let sentence: String

  init(file: String, line: Int, sentence: String) {
    self.file = file
    self.line = line
    self.sentence = sentence
  }

  /// - Parameter point: the point that the candidate was made from.
  init(of candidate: Candidate, in point: Outline.Point?, file: String) {
    let sentences = point?.sentences ?? []
    let place = candidate.sentence
    let own = sentences.indices.contains(place) && sentences[place].line == candidate.line ? sentences[place] : nil
    let sentence = own ?? sentences.last { $0.line <= candidate.line }
    self.init(file: file, line: candidate.line, sentence: sentence?.text ?? candidate.text)
  }

  /// As `Source:` says it: `notes.txt:4`.
  public var place: String { "\(file):\(line)" }

  /// As a deck's record keeps it.
  var digests: BuildRecord.Origin { BuildRecord.Origin(sentence: sentence, place: place) }

  /// The file of a `Source:` that a build wrote; nil where it says no line.
  static func file(ofSource source: String) -> String? {
    guard let colon = source.lastIndex(of: ":"), colon != source.startIndex else { return nil }
    let line = source[source.index(after: colon)...]
    return !line.isEmpty && line.allSatisfy { $0.isASCII && $0.isNumber } ? String(source[..<colon]) : nil
  }
}

/// What all texts of a build say, so that a deck can be compared with them.
struct Texts: Sendable {
  var files: Set<String> = []
  /// The digest of every sentence, in sections too that aren't built.
  private var sentences: Set<String> = []

  mutating func add(_ outline: Outline, file: String) {
    files.insert(file)
    for section in outline.sections {
      for point in section.points {
        for sentence in point.sentences { sentences.insert(BuildRecord.Origin.digest(sentence.text)) }
      }
    }
  }

  /// Whether the sentence that something was made from still stands there.
  func hold(_ origin: BuildRecord.Origin) -> Bool { sentences.contains(origin.sentence) }
}
