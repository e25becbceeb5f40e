import Testing

@testable import Questions

@Suite struct `Dates, amounts and lists of other languages` {
  /// A sentence with its spans in marks: {date}, [amount], (number), <list>.
  private func marked(_ sentence: [Unicode.Scalar], _ language: Language) -> String {
    let marks: [ForeignSpan.Kind: (open: String, close: String)] = [
      .date: ("{", "}"), .amount: ("[", "]"), .number: ("(", ")"), .list: ("<", ">"),
    ]
    var opens: [Int: String] = [:]
    var closes: [Int: String] = [:]
    for span in ForeignSpans.all(in: sentence, language: language) {
      opens[span.range.lowerBound, default: ""] += marks[span.kind]?.open ?? "?"
      closes[span.range.upperBound] = (marks[span.kind]?.close ?? "?") + (closes[span.range.upperBound] ?? "")
    }
    return (0...sentence.count).map { index in
      (closes[index] ?? "") + (opens[index] ?? "")
        + (index < sentence.count ? String(Character(sentence[index])) : "")
    }.joined()
  }

  @Test func `are found whole`() throws {
    let rows = try Fixture.text("foreign-spans.tsv").split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.count >= 90)
    for row in rows {
      let language = try #require(Language(String(row[0])))
      let sentence = row[1].unicodeScalars.filter { !"{}[]()<>".unicodeScalars.contains($0) }
      #expect(marked(Array(sentence), language) == row[1])
    }
  }

  @Test(arguments: [
    ("de", "Im Zoo leben Bär, Wolf und Luchs.", ["Bär", "Wolf", "Luchs"], false),
    ("de", "Drei Länder: die Schweiz, Italien und Österreich.", ["die Schweiz", "Italien", "Österreich"], true),
    ("fr", "Elle acheta du pain, du vin et du fromage.", ["du pain", "du vin", "du fromage"], false),
    ("es", "Limita con Chile, Perú y Brasil.", ["Chile", "Perú", "Brasil"], false),
    ("it", "Due colori: rosso e blu.", ["rosso", "blu"], true),
    ("pt", "Exporta café, soja e açúcar.", ["café", "soja", "açúcar"], false),
    ("nl", "Hij kocht brood, kaas en melk.", ["brood", "kaas", "melk"], false),
    ("vi", "Ba màu là đỏ, xanh và vàng.", ["đỏ", "xanh", "vàng"], false),
    ("zh", "原则是：尊重、共处、合作。", ["尊重", "共处", "合作"], true),
  ])
  func `lists know their items`(_ code: String, _ text: String, _ items: [String], _ isAnnounced: Bool) {
    let sentence = Array(text.unicodeScalars)
    let lists = ForeignSpans.all(in: sentence, language: Language(known: code)).filter { $0.kind == .list }
    #expect(lists.map { $0.items.map { String(sentence[$0]) } } == [items])
    #expect(lists.map(\.isAnnounced) == [isAnnounced])
  }

  @Test func `are looked for in the languages that have a table`() {
    let known = ["de", "fr", "es", "it", "pt", "nl", "vi", "zh", "ja"]
    #expect(known.allSatisfy { ForeignSpans.isKnown(Language(known: $0)) })
    #expect(!["en", "ru", "ar", "und"].contains { ForeignSpans.isKnown(Language(known: $0)) })
    #expect(ForeignSpans.all(in: Array("3 мая 2021".unicodeScalars), language: Language(known: "ru")).isEmpty)
  }

  @Test(arguments: [
    "3. ", "3 ", "a, ", "a, b und c ", "1914 bis ", "ngày 3 ", "年", "3年", "、", "一", "3 Mai ", ": a und ", "$", "1 200 ",
    "l'", "12-", "%", "und ", ", ", "100 ",
  ])
  func `lie inside any sentence, apart from each other`(_ piece: String) {
    let text = Array(String(repeating: piece, count: 200).unicodeScalars)
    for code in ["de", "fr", "es", "it", "pt", "nl", "vi", "zh", "ja"] {
      let spans = ForeignSpans.all(in: text, language: Language(known: code))
      #expect(spans.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= text.count })
      let singles = spans.filter { $0.kind != .list }
      #expect(zip(singles, singles.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
      for list in spans where list.kind == .list {
        #expect(list.items.count > 1 && list.items.allSatisfy { !$0.isEmpty && list.range.contains($0.lowerBound) })
        #expect(zip(list.items, list.items.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      }
    }
  }
}
