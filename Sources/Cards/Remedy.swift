/// How one problem of a deck's file can be mended: other bytes in the place of some.
struct Remedy {
  let deed: DeckMending.Deed
  let range: Range<Int>
  let bytes: [UInt8]

  /// The remedies for a deck, in the order of the file; those that only help together in one group.
  static func groups(for document: DeckDocument) -> [[Remedy]] {
    let bytes = document.bytes
    var groups: [[Remedy]] = []
    bytes.withUnsafeBufferPointer { buffer in
      let lines = OpaqueScanner(buffer, mathRunsOn: false)
      for problem in document.problems {
        guard let remedy = Remedy(for: problem, buffer, lines), remedy.range.lowerBound >= groups.end else { continue }
        // A question and its answer that both miss being one.
        if remedy.goesOn, !groups.isEmpty {
          groups[groups.count - 1].append(remedy)
        } else {
          groups.append([remedy])
        }
      }
    }
    return groups
  }

  static func applied(_ remedies: [Remedy], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    for remedy in remedies {
      result += bytes[at..<remedy.range.lowerBound]
      result += remedy.bytes
      at = remedy.range.upperBound
    }
    return result + bytes[at...]
  }
}

extension Remedy {
  /// A remedy for a problem; nil where only the author knows one.
  private init?(for problem: DeckProblem, _ bytes: UnsafeBufferPointer<UInt8>, _ lines: OpaqueScanner) {
    let place = problem.place
    var start = place
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, place) }
    let line = lines.lineEnd(from: place)
    func remedy(_ range: Range<Int>, _ text: String, _ deed: String, takesLine: Bool = false) -> Remedy {
      let deed = DeckMending.Deed(line: problem.line, rule: problem.rule, text: deed, takesLine: takesLine)
      return Remedy(deed: deed, range: range, bytes: Array(text.utf8))
    }
    func withoutLine() -> Remedy {
      remedy(
        start..<min(line + 1, bytes.count), "", "the line `\(RawText.trimmed(text(start..<line)))` is gone",
        takesLine: true)
    }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    switch problem.rule {
    case "lower-case-tag":
      let letter = text(place..<place + 1)
      self = remedy(start..<place + 1, letter.uppercased(), "`\(letter):` is now `\(letter.uppercased()):`")
    case "indented-tag":
      self = remedy(
        start..<place, "", "the blanks before `\(text(place..<Self.wordEnd(bytes, place..<line))):` are gone")
    case "wide-colon":
      let end = Self.wordEnd(bytes, place..<line)
      let word = text(place..<end)
      let name = end - place == 1 ? word.uppercased() : word
      let behind = end + 3 < line && !RawText.isSpace(bytes[end + 3]) ? " " : ""
      self = remedy(start..<end + 3, name + ":" + behind, "`\(word)：` is now `\(name):`")
    case "empty-field": self = withoutLine()
    case "bad-id":
      let value = lines.trimmed(place..<line)
      guard !value.isEmpty else {
        self = withoutLine()
        return
      }
      guard let id = Identity.wellFormed(text(value)) else { return nil }
      self = remedy(value, id, "the id is now `\(id)`")
    case "stray-bracket":
      guard place < line, bytes[place] == UInt8(ascii: "]") else { return nil }
      self = remedy(place..<place, "\\", "`]` is now `\\]`")
    default: return nil
    }
  }

  /// Whether it makes a second part of a note, or a field of one.
  private var goesOn: Bool {
    guard ["lower-case-tag", "wide-colon", "indented-tag"].contains(deed.rule) else { return false }
    return !["`q", "`c", "`t", "`Q", "`C", "`T"].contains {
      deed.text.contains($0 + ":`") || deed.text.contains($0 + "：`")
    }
  }

  private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var end = line.lowerBound
    while end < line.upperBound, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[end] | 0x20) { end += 1 }
    return end
  }
}

extension [[Remedy]] {
  /// Behind the bytes that the last remedy changes.
  fileprivate var end: Int { last?.last?.range.upperBound ?? 0 }
}

extension Identity {
  /// A text made an id: in lower case, with `-` for what can't stand in one; nil where nothing is left.
  static func wellFormed(_ text: String) -> String? {
    var id: [UInt8] = []
    for byte in text.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): id.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): if !id.isEmpty { id.append(byte) }
      default: if let last = id.last, last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
      }
    }
    id = Array(id.prefix(64))
    while id.last == UInt8(ascii: "-") { id.removeLast() }
    return id.isEmpty ? nil : String(decoding: id, as: UTF8.self)
  }
}
