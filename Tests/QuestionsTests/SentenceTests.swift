import Testing

@testable import Questions

@Suite struct `Sentences of many languages` {
  /// Each row: a language's code and its sentences, which are read when they stand in a row.
  @Test func `end where a reader would end them`() throws {
    let rows = try Fixture.text("sentences.tsv").split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.count >= 50)
    for row in rows {
      let language = try #require(Language(String(row[0])))
      let sentences = row[1].split(separator: "|").map(String.init)
      let text = Array(sentences.joined(separator: language.hasNoBlanks ? "" : " ").unicodeScalars)
      #expect(SentenceSplitter.ranges(in: text, language: language).map { String(text[$0]) } == sentences)
    }
  }

  @Test(arguments: [
    ". ", "! ", "(", "A. ", "U.S. ", "“. ", "– ", "。", "。」", "[1]. ", "p.m. A ", "z. B. ", "a.", ".[", "\u{301}.",
  ])
  func `cover a text without gaps, whatever it repeats`(_ piece: String) {
    let text = Array(String(repeating: piece, count: 300).unicodeScalars)
    for code in ["en", "de", "zh", "fr"] {
      let ranges = SentenceSplitter.ranges(in: text, language: Language(known: code))
      var end = 0
      for range in ranges {
        #expect(range.lowerBound >= end && !range.isEmpty)
        #expect(text[end..<range.lowerBound].allSatisfy { $0 == " " })
        end = range.upperBound
      }
      #expect(text[end...].allSatisfy { $0 == " " })
    }
  }
}
