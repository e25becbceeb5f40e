/// The markers of a text's lines, and which numbered lines are headings: told by the sequences that they make.
struct Numbering: Sendable {
  /// A line's marker; nil where it has none.
  var markers: [Marker?]
  /// The codes that items are numbered by: "B1", "R2".
  var codes: Set<String> = []
  /// A numbered heading's level, from 1; nil for all other lines.
  private(set) var levels: [Int?]
  /// The next line with text after each line.
  let following: [Int?]

  init(_ lines: [SourceLine], isOpaque: [Bool]) {
    markers = Array(repeating: nil, count: lines.count)
    levels = Array(repeating: nil, count: lines.count)
    following = Numbering.following(lines)
    var sequences = Sequences()
    var lone: [Unicode.Scalar: [Int]] = [:]
    for (index, line) in lines.enumerated() where !line.isBlank && !isOpaque[index] {
      guard let first = line.text.unicodeScalars.first else { continue }
      if first == "#" {
        sequences.endAll()
        continue
      }
      if first.properties.isAlphabetic, line.text.utf8.prefix(11).firstIndex(of: 0x20) == nil, first.isASCII {
        continue
      }
      let readings = Marker.readings(of: line.text)
      guard let likeliest = readings.first else { continue }
      if case .bullet(let bullet) = likeliest.style {
        if likeliest.needsCompany { lone[bullet, default: []].append(index) }
        markers[index] = likeliest
      } else {
        markers[index] = sequences.take(readings, at: index, indent: line.indent)
      }
    }
    for index in lone.values.lazy.filter({ $0.count < 2 }).joined() { markers[index] = nil }
    decide(sequences.all, lines)
    takeCodes(lines, isOpaque: isOpaque)
  }
}

extension Numbering {
  private mutating func decide(_ sequences: [Sequences.Sequence], _ lines: [SourceLine]) {
    var level: [Int?] = []
    for sequence in sequences {
      level.append(nil)
      if sequence.needsCompany, sequence.members.count < 2 || !sequence.isFromFirst {
        for member in sequence.members { markers[member] = nil }
        continue
      }
      guard isOfHeadings(sequence, lines) else { continue }
      let parent = sequence.parent.flatMap { level[$0] } ?? 0
      let own = min(6, max(parent + 1, sequence.parts))
      level[level.count - 1] = own
      for member in sequence.members where looksLikeHeading(member, lines) { levels[member] = own }
    }
  }

  private static func following(_ lines: [SourceLine]) -> [Int?] {
    var following: [Int?] = Array(repeating: nil, count: lines.count)
    var next: Int?
    for index in lines.indices.reversed() {
      following[index] = next
      if !lines[index].isBlank { next = index }
    }
    return following
  }

  /// Headings are short, and something stands between most of them; a list's items follow each other.
  private func isOfHeadings(_ sequence: Sequences.Sequence, _ lines: [SourceLine]) -> Bool {
    let members = sequence.members
    let looking = members.filter { looksLikeHeading($0, lines) }
    guard looking.count * 3 >= members.count * 2, let first = members.first, sequence.indent <= 3 else { return false }
    let apart = members.map { member in
      following[member].map { markers[$0]?.style != sequence.style || lines[$0].indent > lines[member].indent + 3 }
        ?? false
    }
    // Markdown numbers a list's items 1, 1, 1 as well.
    if members.count == 1, let before = lines[..<first].lastIndex(where: { !$0.isBlank }),
      markers[before]?.style == sequence.style, lines[before].indent == lines[first].indent
    {
      return false
    }
    let count = apart.count { $0 }
    let isApart = count * 2 > members.count || count * 2 == members.count && apart[0]
    guard isApart else { return false }
    if looking.allSatisfy({ HeadingLine(markers[$0]?.rest ?? "").endsInColon }) { return true }
    let before = lines[..<first].last { !$0.isBlank }
    return before.map { !$0.text.hasSuffix(":") } ?? true
  }

  private func looksLikeHeading(_ index: Int, _ lines: [SourceLine]) -> Bool {
    guard let marker = markers[index], marker.rest.utf8.count <= 300, !breaksOff(index, lines) else { return false }
    let heading = HeadingLine(marker.rest)
    guard let first = heading.text.unicodeScalars.first, heading.text.wordCount <= 12,
      heading.text.unicodeScalars.count <= 100,
      !heading.text.endsSentence || heading.text.endsInAbbreviation
    else { return false }
    if heading.endsInColon || heading.name != nil { return true }
    guard !first.properties.isLowercase else { return false }
    guard let label = Label.split(Array(heading.text.unicodeScalars)) else { return true }
    return String(heading.text.unicodeScalars.dropFirst(label.statement)).wordCount <= 6
  }
}

extension Numbering {
  /// "a) Ms. Berg asked why the roof had not been mended. The Director" and, further in, "explained …": an item that goes
  /// on.
  private func breaksOff(_ index: Int, _ lines: [SourceLine]) -> Bool {
    guard index + 1 < lines.count, case let next = lines[index + 1], !next.isBlank, markers[index + 1] == nil,
      next.indent > lines[index].indent, case let text = lines[index].text, !text.hasSuffix(":")
    else { return false }
    return next.text.unicodeScalars.first?.properties.isLowercase == true || TextLayout.openers.contains(text.lastWord)
  }
}

/// Runs of numbered lines, each counting on: 1, 2, 3 with a, b in between.
struct Sequences {
  struct Sequence {
    let style: Marker.Style
    let indent: Int
    /// The sequence inside which it began.
    let parent: Int?
    let isFromFirst: Bool
    let needsCompany: Bool
    var last: Int
    var members: [Int]

    var parts: Int {
      if case .decimal(let parts, _) = style { return parts }
      return 1
    }
  }

  private(set) var all: [Sequence] = []
  private var open: [Int] = []

  mutating func endAll() { open = [] }

  /// Which of the readings goes on where an open sequence stands, or begins one.
  mutating func take(_ readings: [Marker], at line: Int, indent: Int) -> Marker? {
    for place in open.indices.reversed() {
      let index = open[place]
      guard abs(all[index].indent - indent) <= 3,
        let marker = readings.first(where: { $0.style == all[index].style && $0.ordinal == all[index].last + 1 })
      else { continue }
      all[index].last = marker.ordinal
      all[index].members.append(line)
      open.removeSubrange((place + 1)...)
      return marker
    }
    guard let marker = readings.first(where: { $0.ordinal == 1 }) ?? readings.first(where: { !$0.needsCompany }) else {
      return nil
    }
    // "3. Mai 2021" is a date.
    if marker.ordinal > 1, Months.isMonth(marker.rest.prefix { $0 != " " }) { return nil }
    all.append(
      Sequence(
        style: marker.style, indent: indent, parent: open.last, isFromFirst: marker.ordinal == 1,
        needsCompany: marker.needsCompany, last: marker.ordinal, members: [line]))
    open.append(all.count - 1)
    if open.count > 12 { open.remove(at: 1) }
    return marker
  }
}
