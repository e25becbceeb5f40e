/// The code that minutes and reports number an item by: "B1", "R-3:", "C2.4", "[12]", "12".
struct ItemCode: Hashable, Sendable {
  let text: String
  /// What its letters, digits and signs look like: all of a series look alike.
  let shape: String
  fileprivate let letters: String
  /// Its last number.
  let number: Int
  /// The line's text behind it.
  let rest: String
  private let endsInColon: Bool
  /// Is it a bare number, as before the paragraphs of a hearing's record?
  private let isPlain: Bool

  /// Reads the code that a line begins with; nil where its first word is none, or no new sentence follows.
  init?(_ line: String) {
    guard let blank = line.utf8.prefix(14).firstIndex(of: 0x20) else { return nil }
    var word = line[..<blank]
    var rest = String(line[line.utf8.index(after: blank)...])
    for mark in ["**", "__"] where word.hasPrefix(mark) {
      word = word.dropFirst(2)
      // "**R1: New vessels.** Two ships …"
      if word.hasSuffix(mark) { word = word.dropLast(2) } else { rest = mark + rest }
    }
    self.rest = rest
    endsInColon = word.last == ":"
    if let last = word.last, ":.)".contains(last) { word = word.dropLast() }
    let isBracketed = word.first == "[" && word.last == "]"
    let inside = isBracketed ? word.dropFirst().dropLast() : word
    letters = String(inside.prefix { $0.isASCII && $0.isUppercase })
    let numbers = inside.dropFirst(letters.count).split(
      omittingEmptySubsequences: false, whereSeparator: { "-./".contains($0) })
    let isJoined = numbers.first?.isEmpty == true
    let parts = isJoined ? numbers.dropFirst() : numbers[...]
    isPlain = letters.isEmpty && !isBracketed
    guard
      letters.isEmpty
        ? parts.count == 1 && !isJoined && (isBracketed || word.endIndex == blank)
        : !isBracketed && letters.count <= 3,
      (1...3).contains(parts.count), parts.allSatisfy({ (1...3).contains($0.utf8.count) && String($0).isAllDigits }),
      let number = parts.last.flatMap({ Int($0) }), rest.beginsStatement,
      // "Q1 Sales", "H2 Profit" are quarters and halves of a year.
      !["Q", "H", "FY"].contains(letters)
    else { return nil }
    self.number = number
    text = String(word)
    shape = String(word.map { $0.isNumber ? "9" : $0.isLetter ? "A" : $0 }.runs)
  }

  /// Codes that count on, or begin anew under another letter: "B1, B2", "A1, B1"; not "F16" and "F22".
  fileprivate static func isSeries(_ codes: [ItemCode]) -> Bool {
    guard Set(codes.map(\.text)).count > 1 else { return false }
    if codes[0].isPlain {
      // "12 nations met" begins with no number of an item.
      return codes.count >= 3 && codes[0].number == 1
        && zip(codes, codes.dropFirst()).allSatisfy { $1.number == $0.number + 1 }
    }
    // "M1: cash, M2: cash and deposits" are terms.
    let labels = codes.filter(\.endsInColon)
    if labels.count(where: { $0.rest.hasVerb(in: .english) }) * 2 < labels.count { return false }
    return codes.contains { code in
      code.number == 1 || codes.contains { $0.letters == code.letters && $0.number == code.number + 1 }
    }
  }
}

extension Numbering {
  /// Takes the codes of items for markers where a text has at least two of one shape.
  mutating func takeCodes(_ lines: [SourceLine], isOpaque: [Bool]) {
    var series: [String: [(line: Int, code: ItemCode)]] = [:]
    for (index, line) in lines.enumerated() where !line.isBlank && !isOpaque[index] {
      guard markers[index]?.isBullet ?? true, let code = ItemCode(markers[index]?.rest ?? line.text) else { continue }
      series[code.shape, default: []].append((index, code))
    }
    for (shape, members) in series where ItemCode.isSeries(members.map(\.code)) {
      for (line, code) in members {
        let style = markers[line]?.style ?? .code(shape)
        markers[line] = Marker(
          style, ordinal: markers[line] == nil ? code.number : 0, rest: code.rest,
          code: code.letters.isEmpty ? nil : code.text)
        if !code.letters.isEmpty { codes.insert(code.text) }
      }
    }
  }
}

extension String {
  /// Does it begin with a capital, whatever opens before it?
  fileprivate var beginsStatement: Bool {
    let first = unicodeScalars.first { !"\"“‘'(*_".unicodeScalars.contains($0) }
    return first?.properties.isUppercase ?? false
  }
}

extension [Character] {
  /// Each run of equal characters as one.
  fileprivate var runs: [Character] {
    enumerated().filter { $0 == 0 || self[$0 - 1] != $1 }.map(\.element)
  }
}
