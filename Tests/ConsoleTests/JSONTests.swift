import Console
import Testing

@Suite struct `JSON for programs` {
  @Test func `keys keep their order`() {
    let value: JSON = ["z": 1, "a": [true, nil, "x", 1.5], "m": [:], "list": []]
    #expect(value.text == #"{"z":1,"a":[true,null,"x",1.5],"m":{},"list":[]}"#)
  }

  @Test(arguments: [
    ("\u{1B}[2J", #""\u001b[2J""#), ("\"\\/", #""\"\\/""#), ("\n\t\r\u{8}", #""\n\t\r\u0008""#),
    ("\u{7F}", #""\u007f""#),
    ("\u{85}\u{9B}", #""\u0085\u009b""#), ("\u{202E}x\u{2069}", #""\u202ex\u2069""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{200E}\u{200F}\u{61C}", #""\u200e\u200f\u061c""#),
    ("北京 é 👨‍👩‍👧 ־ ؟ – © \u{A0}", "\"北京 é 👨‍👩‍👧 ־ ؟ – © \u{A0}\""), ("", "\"\""), ("\0", #""\u0000""#),
  ])
  func `controls are escaped, letters are not`(_ text: String, _ written: String) {
    #expect(JSON.string(text).text == written)
    #expect((["k": .string(text + "!")] as JSON).text == "{\"k\":\(written.dropLast())!\"}")
  }

  @Test(
    arguments: [
      (0.1, "0.1"), (-2.5, "-2.5"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"),
      (-.infinity, "null"),
      (0.1 + 0.2, "0.30000000000000004"),
    ] as [(Double, String)])
  func `a double is the shortest text that reads back as the same`(_ number: Double, _ written: String) {
    #expect(JSON.double(number).text == written)
    if number.isFinite { #expect(Double(JSON.double(number).text) == number) }
  }

  @Test func `whole numbers to both ends`() {
    #expect(JSON.array([.int(.min), .int(.max), .int(0)]).text == "[-9223372036854775808,9223372036854775807,0]")
  }
}
