/// Where and when a news report was written: "PORT SELBY, May 3 (Agency) -" at its beginning.
public struct Dateline: Hashable, Sendable {
  public let place: String
  /// As it is written; nil where it isn't.
  public let date: String?
  public let line: Int

  public init(place: String, date: String? = nil, line: Int) {
    self.place = place
    self.date = date
    self.line = line
  }

  /// The dateline that a paragraph begins with, and where its sentence begins, in scalars.
  static func split(_ text: [Unicode.Scalar], line: Int) -> (dateline: Dateline, sentence: Int)? {
    if let chinese = chinese(text, line: line) { return chinese }
    guard let dash = firstDash(text), let (agencyStart, isSigned) = agency(text, before: dash) else { return nil }
    let parts = String(text[..<agencyStart]).split(separator: ",").map { $0.trimmedBlanks }.filter { !$0.isEmpty }
    guard let place = parts.first, (1...5).contains(place.wordCount), parts.count <= 4 else { return nil }
    let dates = parts.dropFirst().filter { $0.contains(where: \.isNumber) || Months.isMonth($0) }
    let region = parts.dropFirst().first { !dates.contains($0) }
    let isCapital = place.isAllCapitals || place == place.uppercased() && place.count > 1
    guard isCapital || (isSigned || !dates.isEmpty) && place.allSatisfy({ $0.isLetter || " .-'’".contains($0) }),
      place.first?.isUppercase == true, !place.contains(where: \.isNumber)
    else { return nil }
    var sentence = dash + 1
    while sentence < text.count, text[sentence] == " " || text[sentence] == "-" { sentence += 1 }
    guard sentence < text.count, !text[sentence].properties.isLowercase,
      text[sentence...].prefix(60).contains(where: { $0.properties.isLowercase })
    else { return nil }
    let whole = region.map { place + ", " + $0 } ?? place
    let date = dates.isEmpty ? nil : dates.joined(separator: ", ")
    return (Dateline(place: whole, date: date, line: line), sentence)
  }

  /// "新华社北京5月3日电 "
  private static func chinese(_ text: [Unicode.Scalar], line: Int) -> (dateline: Dateline, sentence: Int)? {
    guard text.count > 8,
      text.starts(with: Array("新华社".unicodeScalars)) || text.starts(with: Array("中新社".unicodeScalars)),
      let end = text.prefix(24).firstIndex(of: "电")
    else { return nil }
    let inside = text[3..<end]
    let place = inside.prefix { $0.properties.generalCategory != .decimalNumber }
    let date = inside.dropFirst(place.count)
    var sentence = end + 1
    if sentence < text.count, text[sentence] == "（", let close = text[sentence...].prefix(30).firstIndex(of: "）") {
      sentence = close + 1
    }
    while sentence < text.count, text[sentence] == " " { sentence += 1 }
    guard !place.isEmpty, sentence < text.count else { return nil }
    return (Dateline(place: String(place), date: date.isEmpty ? nil : String(date), line: line), sentence)
  }

  /// The first dash between blanks.
  private static func firstDash(_ text: [Unicode.Scalar]) -> Int? {
    text.indices.prefix(80).first { index in
      (text[index] == "-" || text[index] == "–" || text[index] == "—") && index > 1 && index + 1 < text.count
        && (text[index - 1] == " " || text[index] == "—")
        && (text[index + 1] == " " || text[index + 1] == "-" || text[index] == "—")
    }
  }

  /// Where "(Agency)" before the dash begins, or the dash itself.
  private static func agency(_ text: [Unicode.Scalar], before dash: Int) -> (end: Int, isSigned: Bool)? {
    var end = dash
    while end > 0, text[end - 1] == " " { end -= 1 }
    guard end > 0 else { return nil }
    guard text[end - 1] == ")" else { return (end, false) }
    guard let open = text[..<end].lastIndex(of: "("), end - open <= 24 else { return nil }
    return (open, true)
  }
}

extension StringProtocol {
  var trimmedBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
