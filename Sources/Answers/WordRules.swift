/// What several words together stand for.
enum WordRules {
  /// `percent` and `per cent` as a sign, `minus` before a number as its sign, `x` between numbers as `×`, a currency's
  /// name behind a number as its sign, and the currency behind what the number counts: `$5 million`.
  static func applied(to words: [Word]) -> [Word] {
    var result: [Word] = []
    result.reserveCapacity(words.count)
    for word in words {
      let last = result.last
      switch (last?.kind, word.kind) {
      case (.letters?, .number) where last?.text == "minus":
        result[result.count - 1] = Word(kind: .number, text: "-" + word.text, shown: "-" + word.shown)
      case (.letters?, .number) where last?.text == "x" && result.dropLast().last?.kind == .number:
        result[result.count - 1] = Word(kind: .sign, text: "×", shown: "x")
        result.append(word)
      case (.letters?, .letters) where last?.text == "per" && word.text == "cent":
        result[result.count - 1] = Word(kind: .sign, text: "%", shown: "per cent")
      case (_, .letters) where word.text == "percent":
        result.append(Word(kind: .sign, text: "%", shown: word.shown))
      case (.number?, .letters), (.letters?, .letters):
        if let sign = currencies[word.text], let last, last.kind == .number || scales.contains(last.text) {
          result.append(Word(kind: .sign, text: sign, shown: word.shown))
        } else {
          result.append(word)
        }
      case (.sign?, .letters) where scales.contains(word.text) && currencies.values.contains(last?.text ?? ""):
        result.insert(word, at: result.count - 1)
      default: result.append(word)
      }
    }
    return result
  }

  private static let currencies = ["dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "yen": "¥"]
  private static let scales: Set<String> = ["thousand", "million", "billion", "trillion"]
}
