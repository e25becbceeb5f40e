import Cards
import Testing

@Suite struct `Deck names` {
  @Test(arguments: [
    "beijing", "a.b_c-d (e)", "北京", "हिन्दी १२", "Ünïcödé", "עברית", "(a)", "_a", " a",
    String(repeating: "a", count: 100), String(repeating: "é", count: 100), String(repeating: "北", count: 66),
  ]) func `letters, marks and digits of any script and a few signs are fit`(_ name: String) throws {
    #expect(try #require(DeckName(name)).text == name)
  }

  @Test(arguments: [
    "", ".a", "-a", "a/b", "../a", "a,b", "a:b", "a\\b", "a\nb", "a\tb", "a\0b", "a\u{1B}b", "a\u{202E}b", "a\u{200B}b",
    "a'b", "a&b", "½", "Ⅳ", "€", "😀", "a\u{A0}b", String(repeating: "a", count: 101), String(repeating: "北", count: 67),
  ]) func `anything else is not`(_ name: String) {
    #expect(DeckName(name) == nil)
  }

  @Test func `a name is kept in NFC and its folder is in lower case`() throws {
    let name = try #require(DeckName("E\u{301}tude ÀÉ"))
    #expect(Array(name.text.unicodeScalars) == Array("\u{C9}tude \u{C0}\u{C9}".unicodeScalars))
    #expect(Array(name.folder.unicodeScalars) == Array("\u{E9}tude \u{E0}\u{E9}".unicodeScalars))
    #expect(try #require(DeckName("BEIJING")) == #require(DeckName("Beijing")))
    #expect(try #require(DeckName("beijing 2")) != #require(DeckName("Beijing")))
  }

  @Test func `a file with another name has a hashed folder`() {
    #expect(DeckName.hashedFolder(forFileNamed: "abc") == "x-xj4bnp4pahh6uqkb")
    #expect(DeckName.hashedFolder(forFileNamed: "a:b") != DeckName.hashedFolder(forFileNamed: "a,b"))
    #expect(DeckName.hashedFolder(forFileNamed: "e\u{301}!") == DeckName.hashedFolder(forFileNamed: "\u{E9}!"))
  }
}
