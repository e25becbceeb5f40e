import Testing

@testable import Questions

@Suite struct `A text's language` {
  @Test func `is guessed from two sentences in 98 of 100 texts`() throws {
    let rows = try Fixture.text("languages.tsv").split(separator: "\n").map { $0.split(separator: "\t") }
    let wrong = rows.filter { Language.guess(String($0[1])).code != $0[0] }
    #expect(rows.count >= 60)
    #expect(wrong.count * 50 <= rows.count, "\(wrong)")
  }

  @Test(arguments: [
    "biology-handout.txt", "committee-minutes.txt", "economy-brief.txt", "history-lecture.md", "manual-notes.md",
    "newspaper-article.txt", "quarterly-report.txt", "visit-vietnam.txt",
  ])
  func `is English in each brief, line by line too`(_ name: String) throws {
    let text = try Fixture.text(name)
    #expect(Language.guess(text).isEnglish)
    for line in text.split(separator: "\n") where line.contains(" the ") {
      #expect(Language.guess(String(line)).isEnglish, "\(line)")
    }
  }

  @Test(arguments: [
    ("", "und"), ("42 % – 17", "und"), ("ATP, NADPH", "en"), ("Nguyễn Thị Lan", "en"), ("3. Mai", "en"), ("北京", "zh"),
  ])
  func `is English for want of a hint, and unknown without letters`(_ text: String, _ code: String) {
    #expect(Language.guess(text).code == code)
  }

  @Test(arguments: [
    ("de", "de"), ("de-AT", "de"), ("DE_at", "de"), ("German", "de"), ("deutsch", "de"), ("zh-Hans", "zh"),
    ("vie", "vi"), ("eo", "eo"), ("", nil), ("x", nil), ("Klingonese", nil), ("d€", nil),
  ])
  func `has a code, which its name gives as well`(_ name: String, _ code: String?) {
    #expect(Language(name)?.code == code)
  }

  @Test func `has an English name`() {
    #expect(Language.guess("Der Hund schläft. Die Katze auch.").name == "German")
    #expect(Language("eo")?.name == "eo")
  }
}
