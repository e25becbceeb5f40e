import Testing

@testable import Questions

@Suite struct `Garbled texts` {
  /// What a program wrote, what it meant, and which faults are noted.
  @Test(
    arguments: [
      ("Itâ€™s â€œlateâ€\u{9D} â€“ he said.", "It’s “late” – he said.", [.mojibake]),
      ("Itâ€™s â€œlateâ€, he said.", "It’s “late”, he said.", [.mojibake]),
      ("CafÃ© MÃ¼ller, GÃ¶teborg, Ã\u{89}tÃ© for â‚¬5.", "Café Müller, Göteborg, Été for €5.", [.mojibake]),
      ("LÃ³pez lives at 40Â°C in LeÃ³n.", "López lives at 40°C in León.", [.mojibake]),
      ("Viá»‡t Nam and Äáº·ng, GdaÅ„sk, KovaÄ�", nil, []),
      ("Viá»‡t Nam, GdaÅ„sk and Åódź.", "Việt Nam, Gdańsk and Åódź.", [.mojibake]),
      ("Ð\u{9C}Ð¾Ñ\u{81}ÐºÐ²Ð° is a city.", "Москва is a city.", [.mojibake]),
      ("ä¸­å\u{9B}½ is a country.", "中国 is a country.", [.mojibake]),
      ("Ã¢â‚¬Å“LateÃ¢â‚¬Â\u{9D} he said.", "“Late” he said.", [.mojibake]),
      ("It\u{92}s \u{93}late\u{94} \u{96} he said\u{85} and left.", "It’s “late” – he said… and left.", [.control]),
      ("It fell.\u{85}It rose.", "It fell. It rose.", []),
      ("Soft\u{AD}hyphen and zero\u{200B}width.", "Softhyphen and zerowidth.", [.invisible]),
      ("The ﬁrst ﬂight was eﬃcient.", "The first flight was efficient.", [.ligature]),
      ("It\u{A0}fell\u{202F}to 5\u{2009}%.", "It fell to 5 %.", []),
      ("“Ça va ?” asked Zoë in Łódź, à l’été.", "“Ça va ?” asked Zoë in Łódź, à l’été.", []),
      ("« À l’été », dit-il ; « É ! »", "« À l’été », dit-il ; « É ! »", []),
      ("Das „MENÜ“ kostet 5 €, sagt „ÖBB“.", "Das „MENÜ“ kostet 5 €, sagt „ÖBB“.", []),
      ("NÃO é “MAÇÔ, diz ele.", "NÃO é “MAÇÔ, diz ele.", []),
      ("Trần Quốc Hưng gặp Nguyễn Thị Lan ở Đà Nẵng.", "Trần Quốc Hưng gặp Nguyễn Thị Lan ở Đà Nẵng.", []),
      ("Århus, Ærø and Øresund: 5 µm ± 2 § 3.", "Århus, Ærø and Øresund: 5 µm ± 2 § 3.", []),
    ] as [(String, String?, [Mending.Fault])])
  func `are read as they were meant`(_ written: String, _ meant: String?, _ faults: [Mending.Fault]) {
    let outline = Outline(Array(("- " + written).utf8))
    let sentences = outline.sections.flatMap(\.points).map { point in
      (point.label.map { $0 + ": " } ?? "") + point.sentences.map(\.text).joined(separator: " ")
    }
    if let meant {
      #expect(sentences == [meant])
      #expect(outline.mended.map(\.fault) == faults)
    }
    #expect(outline.mended.allSatisfy { $0.line == 1 && $0.count > 0 })
  }

  @Test(
    arguments: [
      ([0x93, 0x4C, 0x61, 0x74, 0x65, 0x94, 0x20, 0x69, 0x73, 0x20, 0x69, 0x74], "“Late” is it"),
      ([0x43, 0x61, 0x66, 0xE9, 0x73, 0x20, 0x66, 0x65, 0x6C, 0x6C], "Cafés fell"),
      (
        [0x43, 0x61, 0x66, 0xC3, 0xA9, 0x73, 0x20, 0x61, 0x6E, 0x64, 0x20, 0x63, 0x61, 0x66, 0xE9, 0x73],
        "Cafés and cafés"
      ),
      ([0x41, 0x20, 0x80, 0x35, 0x20, 0x6E, 0x6F, 0x74, 0x65], "A €5 note"),
    ] as [([UInt8], String)])
  func `may hold bytes of Windows-1252`(_ bytes: [UInt8], _ meant: String) {
    let outline = Outline(bytes)
    #expect(outline.sections.flatMap(\.points).flatMap(\.sentences).map(\.text) == [meant])
    #expect(outline.mended.map(\.fault) == [.foreignByte])
  }

  @Test(
    arguments: [
      [0xFF, 0x41], [0xD6, 0xD0, 0xCE, 0xC4, 0xB1, 0xBE], [0x81, 0x41, 0x42, 0x43], [0xED, 0xA0, 0x80],
      [0xC0, 0xAF, 0x41], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func `stay damaged where nobody can tell what was meant`(_ bytes: [UInt8]) {
    let outline = Outline(bytes)
    #expect(outline.sections.flatMap(\.points).flatMap(\.sentences).map(\.text).joined().contains("\u{FFFD}"))
    #expect(outline.mended.contains { $0.fault == .unreadable })
  }

  @Test func `may be UTF-16`() {
    let text = "# Trade\r\nThe café’s price fell.\r\n"
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [little, big] {
      let outline = Outline(bytes)
      #expect(outline.sections.map { $0.heading?.text } == ["Trade"])
      #expect(outline.sections[0].points[0].sentences.map(\.text) == ["The café’s price fell."])
    }
  }

  @Test(arguments: [
    (Mending(line: 3, fault: .mojibake, found: "â€™", mended: "’", count: 3), "line 3: â€™ was read as ’, and 2 more"),
    (Mending(line: 4, fault: .invisible, found: "U+00AD", mended: ""), "line 4: U+00AD was left out"),
    (Mending(line: 5, fault: .foreignByte, found: "0x92", mended: "’"), "line 5: 0x92 was read as ’"),
    (Mending(line: 6, fault: .unreadable, found: "0xFF", mended: "\u{FFFD}"), "line 6: 0xFF can't be read"),
  ])
  func `say in a sentence what was done`(_ mending: Mending, _ sentence: String) {
    #expect(mending.description == sentence)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `count lines as an editor does`(_ end: String) {
    let text = ["# Trade", "", "One\u{85}fell\u{2028}hard.", "Two: It\u{92}s up.", ""].joined(separator: end)
    let outline = Outline(Array(text.utf8))
    #expect(outline.sections.flatMap(\.points).map(\.line) == [3, 4])
    #expect(outline.mended.map(\.line) == [3, 4])
  }
}
