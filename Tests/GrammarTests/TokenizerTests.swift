import Testing

@testable import Grammar

private let tokenizer = Tokenizer(.embedded)

private func texts(_ text: String) -> [String] {
  let plain = PlainText(text)
  return tokenizer.pieces(of: plain.scalars).map { plain.string($0.range) }
}

@Suite struct `A tokenizer` {
  @Test(arguments: [
    ("I can't say what they'll've done.", "I|ca|n't|say|what|they|'ll|'ve|done|."),
    ("Its keeper's dogs' tails", "Its|keeper|'s|dogs|'|tails"),
    ("Let's cannot gonna", "Let|'s|can|not|gon|na"),
  ])
  func `cuts off clitics`(_ text: String, _ tokens: String) {
    #expect(texts(text) == tokens.split(separator: "|").map(String.init))
  }

  @Test(arguments: [
    ("(see p. 12).", "(|see|p.|12|)|."), ("\"Stop!\", he said...", "\"|Stop|!|\"|,|he|said|..."),
    ("«No»…", "«|No|»|…"), ("[a]{b}<c>", "[|a]{b}<c|>"),
  ])
  func `cuts off brackets, quotes and dots`(_ text: String, _ tokens: String) {
    #expect(texts(text) == tokens.split(separator: "|").map(String.init))
  }

  @Test(arguments: [
    ("well-known", "well|-|known"), ("1998–99", "1998–99"), ("too--far", "too|--|far"), ("he—or", "he|—|or"),
    ("word/part", "word|/|part"), ("24/7", "24/7"), ("end.Next", "end|.|Next"), ("a,b", "a|,|b"), ("1,000", "1,000"),
    ("3+4", "3|+|4"), ("snow☃man", "snow|☃|man"), ("3-year-old", "3|-|year|-|old"),
  ])
  func `cuts words at signs inside them`(_ text: String, _ tokens: String) {
    #expect(texts(text) == tokens.split(separator: "|").map(String.init))
  }

  @Test(arguments: [
    ("$1.2bn", "$|1.2bn"), ("US$15", "US$|15"), ("5km", "5|km"), ("80km/h.", "80|km/h|."), ("40°C.", "40|°|C|."),
    ("25%", "25|%"), ("9:30am", "9:30am"), ("7pm", "7|pm"), ("10€", "10|€"), ("C++", "C++"),
  ])
  func `cuts amounts and units apart`(_ text: String, _ tokens: String) {
    #expect(texts(text) == tokens.split(separator: "|").map(String.init))
  }

  @Test(arguments: [
    "U.S.", "p.m.", "Dr.", "Inc.", "e.g.", "https://www.example.org/a?b=1", "example.com", "info@example.org",
    "and/or", "192.0.2.44", "http://user@example.org:8080/x", ":-)", "o_O", "2:15", "O'Neill",
  ])
  func `leaves abbreviations, addresses and faces whole`(_ text: String) {
    #expect(texts(text) == [text])
  }

  @Test(arguments: ["10.0.0.1:x", "http://:80", "a.b:123456", "x@y", "256.1.1.1/a,b"])
  func `takes nothing else for an address`(_ text: String) {
    #expect(!WebAddress.matches(PlainText(text).scalars[...], classes: ScalarClasses(.embedded)))
  }

  @Test func `makes tokens of blanks but single ones`() {
    #expect(texts("a  b\tc d") == ["a", " ", "b", "\t", "c", "d"])
    #expect(
      tokenizer.pieces(of: PlainText("a  b\tc d").scalars).map(\.hasSpace) == [true, false, false, false, true, false])
  }
}
