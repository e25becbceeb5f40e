import Console

/// Any bytes as text on a terminal: nothing in it is obeyed, and sanitising again changes nothing.
func fuzz(_ bytes: [UInt8]) {
  for (text, mayBreak) in [(TerminalText(line: bytes), false), (TerminalText(block: bytes), true)] {
    let plain = text.plain
    for scalar in plain.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isBreak = mayBreak && (scalar == "\n" || scalar == "\t")
      hold(!isControl || isBreak || scalar == "\t", "no control character is left")
      hold(
        !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value), "no override is left")
    }
    let again = mayBreak ? TerminalText(block: plain) : TerminalText(line: plain)
    hold(again.plain.unicodeScalars.elementsEqual(plain.unicodeScalars), "sanitising twice is sanitising once")
    hold(text.width >= 0, "a text has a width")
  }
}
