import Cards

/// A text as the words that count, without case, accents, punctuation and width.
struct NormalText: Hashable {
  /// All words, articles too.
  let words: [Word]
  /// What may be compared with everything: without articles, with those a typed letter could be, hyphened words as one.
  private let forms: [[Word]]
  /// What may be compared with whole texts only: without titles, asides and prepositions in front.
  private let reduced: [[Word]]
  /// For texts of punctuation alone: the text with its white space folded.
  private let raw: String
  private let source: String
  private let reading: WordScanner.Reading

  /// - Parameter most: words of which a longer text is read no further, since it can't be what is expected.
  init(_ text: String, _ reading: WordScanner.Reading = .init(), most: Int = .max) {
    source = text
    self.reading = reading
    words = LetterCase.applied(
      to: WordScanner.words(of: text, most: most, reading: reading), language: reading.language)
    forms = NormalText.forms(of: words)
    reduced = NormalText.reduced(words)
    raw = words.isEmpty ? Identity.folded(text) : ""
  }

  var isEmpty: Bool { words.isEmpty && raw.isEmpty }

  /// Compares a typed text with this expected one.
  func match(_ typed: NormalText, _ rules: Comparison) -> Match {
    if words.isEmpty || typed.words.isEmpty {
      return words.isEmpty && typed.words.isEmpty && !raw.isEmpty && raw == typed.raw ? .same : .none
    }
    if hasMonth, let dated = typed.dated { return compare(dated, rules) }
    if typed.hasMonth, let dated { return dated.compare(typed, rules) }
    let match = compare(typed, rules)
    if match == .none, let inverted = typed.inverted, compare(inverted, rules) == .same { return .same }
    // A slip in "United States" is looked for in what is written, not in what it stands for.
    if match == .none, reading.hasPhrases, let written, let other = typed.written ?? Optional(typed) {
      return written.compare(other, rules)
    }
    return match
  }

  private func compare(_ typed: NormalText, _ rules: Comparison) -> Match {
    var pairs: [([Word], [Word])] = []
    // What a learner puts in brackets may be another answer, and counts.
    let hasAside = typed.words.contains { $0.role == .aside }
    for one in forms { for other in typed.forms + (hasAside ? [] : typed.reduced) { pairs.append((one, other)) } }
    for one in reduced { for other in typed.forms { pairs.append((one, other)) } }
    if pairs.contains(where: { NormalText.isSame($0, $1, rules) }) { return .same }
    for (one, other) in pairs {
      if let difference = Slip.difference(typed: other, expected: one, rules) { return .slip(difference) }
    }
    return .none
  }
}

extension NormalText {
  private var hasMonth: Bool {
    let months = reading.language.months
    return words.contains { $0.kind == .letters && months.contains($0.text) }
  }

  /// The text with `24/4` read as a day of the year.
  private var dated: NormalText? {
    guard !reading.hasDates, source.utf8.count < 200, source.contains(where: { $0 == "/" || $0 == "." }),
      source.contains(where: \.isNumber)
    else { return nil }
    var dates = reading
    dates.hasDates = true
    let text = NormalText(source, dates)
    return text.words == words ? nil : text
  }

  /// "Charles de Gaulle" of "De Gaulle, Charles".
  private var inverted: NormalText? {
    let parts = source.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, source.utf8.count < 80, words.count <= 5, words.allSatisfy({ $0.kind == .letters }) else {
      return nil
    }
    return NormalText(parts[1] + " " + parts[0], reading)
  }

  /// The text with names as they are written, if they stand for others.
  private var written: NormalText? {
    guard words.contains(where: \.isName) else { return nil }
    var plain = reading
    plain.hasPhrases = false
    return NormalText(source, plain, most: words.count + 16)
  }

  private static func forms(of words: [Word]) -> [[Word]] {
    var result: [[Word]] = []
    let bare = words.filter { !$0.isArticle }
    for form in [bare, words] where !form.isEmpty {
      for variant in [form, Word.joined(form), turned(form), counted(form), clock(form)] {
        if let variant, !result.contains(variant) { result.append(variant) }
      }
    }
    return result
  }

  private static func reduced(_ words: [Word]) -> [[Word]] {
    let roles = Set(words.map(\.role)).subtracting([.needed, .article])
    guard !roles.isEmpty else { return [] }
    var drops: [Set<Word.Role>] = roles.map { [$0] }
    if roles.count > 1 { drops.append(roles) }
    var result: [[Word]] = []
    for drop in drops {
      var rest = words.filter { !drop.contains($0.role) && !$0.isArticle }
      // Behind a dropped preposition an article may stand, and nothing else may be left out.
      if rest.isEmpty { continue }
      for variant in [rest, Word.joined(rest)] where !result.contains(variant) {
        rest = variant
        result.append(variant)
      }
    }
    return result
  }

  /// "China's president" as "president of China".
  private static func turned(_ words: [Word]) -> [Word]? {
    guard let place = words.firstIndex(where: \.isPossessive), place < 4, (1...5).contains(words.count - place - 1)
    else {
      return nil
    }
    var owner = Array(words[...place])
    let last = owner[place].text
    if last.hasSuffix("s") { owner[place].text = String(last.dropLast()) }
    owner[place].isPossessive = false
    return words[(place + 1)...] + [Word(kind: .letters, text: "of", shown: "of")] + owner
  }

  /// "1.5m" as 1,500,000.
  private static func counted(_ words: [Word]) -> [Word]? {
    guard
      let place = words.indices.dropFirst().first(where: { words[$0].isUnit && ["m", "M"].contains(words[$0].shown) })
    else { return nil }
    var result = words
    result[place - 1].text = Quantities.shifted(words[place - 1].text, by: 6)
    result.remove(at: place)
    return result
  }

  /// "10.30" as 10:30.
  private static func clock(_ words: [Word]) -> [Word]? {
    guard let place = words.firstIndex(where: { $0.kind == .number && $0.shown.contains(".") }) else { return nil }
    let parts = words[place].shown.split(separator: ".")
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), hour < 24, let minute = Int(parts[1]),
      minute < 60
    else { return nil }
    let time = [
      Word(kind: .number, text: String(hour), shown: words[place].shown), Word(kind: .sign, text: ":", shown: ""),
      Word(kind: .number, text: String(minute), shown: ""),
    ]
    return words[..<place] + time + words[(place + 1)...]
  }

  private static func isSame(_ one: [Word], _ other: [Word], _ rules: Comparison) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { $0.isSame(as: $1, rules) }
  }
}
