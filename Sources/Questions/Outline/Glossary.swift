/// Lines of a word and, behind a gap, what it means: read as if a colon stood there.
enum Glossary {
  /// The lines with colons for the gaps of glossaries; all others as they are.
  static func labelled(_ lines: [SourceLine], isOpaque: [Bool]) -> [SourceLine] {
    var lines = lines
    var index = 0
    while index < lines.count {
      var entries: [(place: Int, line: SourceLine)] = []
      var next = index
      while next < lines.count, !isOpaque[next], !lines[next].isBlank {
        if let entry = entry(lines[next]) {
          guard entries.first.map({ $0.line.indent == entry.indent }) ?? true else { break }
          entries.append((next, entry))
        } else if entries.isEmpty || lines[next].indent <= entries[0].line.indent {
          // What stands further in goes on with the entry.
          break
        }
        next += 1
      }
      if entries.count >= 2 {
        let isAnnounced = entries[0].place > 0 && lines[entries[0].place - 1].text.hasSuffix(":")
        for entry in entries {
          // What a line announces doesn't go on with it.
          let isApart = isAnnounced || isEquated(lines[entry.place])
          lines[entry.place] = isApart && entry.line.text.contains(": ") ? entry.line.asItem : entry.line
        }
      }
      index = max(next, index + 1)
    }
    return lines
  }

  /// Does a sentence go on behind the gap, as where a typist set two blanks?
  private static func isBroken(_ meaning: String) -> Bool {
    let first = meaning.words.first ?? ""
    return Words.auxiliaries.contains(first) || Verbs.isFinite(first) && !Verbs.isAlsoNoun(first)
      || Words.prepositions.contains(first)
  }

  /// "Winch: a drum that winds the rope" of "Winch ....... a drum that winds the rope".
  private static func dotted(_ line: SourceLine) -> SourceLine? {
    guard line.text.utf8.count <= 300,
      line.text.contains("..") || line.text.contains(" . .") || line.text.contains("……"),
      let match = line.text.firstMatch(of: #/ ?(\.{4,}|( \.){3,}|…{2,}| \.{3} ) ?/#)
    else { return nil }
    let term = line.text[..<match.range.lowerBound].trimmedBlanks
    let meaning = line.text[match.range.upperBound...].trimmedBlanks
    guard (1...4).contains(term.wordCount), meaning.wordCount >= 3, term.first?.isUppercase == true,
      !term.contains(":"), meaning.first?.isLetter == true, !meaning.contains("..")
    else { return nil }
    // "Hopper ... holds 165 kg": the term is the subject.
    let joint = Words.auxiliaries.contains(meaning.words[0]) || isAct(meaning) ? " " : ": "
    return SourceLine(text: term + joint + meaning, number: line.number, indent: line.indent)
  }

  /// A term in small letters, or with its abbreviation, that a sign of equality stands behind.
  private static func isEquated(_ line: SourceLine) -> Bool {
    // Of every line: most have no such sign.
    guard line.text.utf8.contains(UInt8(ascii: "=")), line.text.utf8.count <= 300,
      let match = line.text.firstMatch(of: #/^(\p{L}[\p{L} -]*(?: \([\p{L}]+\))?) = (?:an?|the|any) [^=]+$/#)
    else { return false }
    return String(match.1).wordCount <= 4
  }

  private static func isAct(_ meaning: String) -> Bool {
    let words = meaning.words
    guard let first = words.first, words.count > 1 else { return false }
    return first.hasSuffix("s") && Verbs.isFinite(first)
      && (!Verbs.isAlsoNoun(first) || Words.determiners.contains(words[1]) || words[1].first?.isNumber == true)
  }

  /// "Kuta: a pavilion over the stairs" of "Kuta     a pavilion over the stairs".
  private static func entry(_ line: SourceLine) -> SourceLine? {
    if let entry = dotted(line) { return entry }
    // "ridge = a long hill", which might go on with the line before.
    if isEquated(line) {
      return SourceLine(
        text: line.text.replacing(" = ", with: ": ", maxReplacements: 1), number: line.number, indent: line.indent)
    }
    guard line.gaps.count == 1, let gap = line.gaps.first, Marker.readings(of: line.text).isEmpty else { return nil }
    let term = String(decoding: line.text.utf8.prefix(gap), as: UTF8.self)
    let meaning = String(decoding: line.text.utf8.dropFirst(gap + 1), as: UTF8.self)
    guard (1...4).contains(term.wordCount), meaning.wordCount >= 3, term.contains(where: \.isLetter),
      !term.contains(":"), !term.endsStatement, !isBroken(meaning),
      meaning.first?.isLetter == true || meaning.first == "("
    else { return nil }
    return SourceLine(text: term + ": " + meaning, number: line.number, indent: line.indent)
  }
}

extension SourceLine {
  fileprivate var asItem: SourceLine { SourceLine(text: "- " + text, number: number, indent: indent) }
}
