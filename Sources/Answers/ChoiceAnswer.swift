import Cards

/// A multiple choice, answered by letters or by the options' texts.
struct ChoiceAnswer {
  private let options: [Answer.Option]
  private let texts: [TextAnswer]
  private let rules: Comparison

  init(_ options: [Answer.Option], _ rules: Comparison) {
    self.rules = rules
    self.options = options
    texts = options.map { TextAnswer(Answer.Item($0.text), rules) }
  }

  func verdict(on typed: String) -> Verdict {
    let right = Set(options.indices.filter { options[$0].isRight })
    guard let reading = exactTexts(typed) ?? letters(typed) ?? writtenOut(typed) else {
      return .wrong(missing: names(right))
    }
    let hits = reading.chosen.intersection(right)
    let extras = reading.chosen.count - hits.count + reading.unknown
    let missing = names(right.subtracting(hits))
    if hits.isEmpty || (extras > 0 && right.count == 1) { return .wrong(missing: missing) }
    if !missing.isEmpty || extras > 0 {
      return .partly(given: max(0, hits.count - extras), of: right.count, missing: missing)
    }
    return reading.slips.isEmpty ? .right : .misspelt(Difference(reading.slips))
  }
}

extension ChoiceAnswer {
  private struct Reading {
    var chosen = Set<Int>()
    var unknown = 0
    var slips: [Difference.Pair] = []
  }

  private var mostWords: Int { texts.map(\.mostWords).max() ?? 0 }

  private func names(_ indices: Set<Int>) -> [String] { indices.sorted().map { options[$0].text } }

  /// An option's text to the letter, even if it is one: `B` among the blood types.
  private func exactTexts(_ typed: String) -> Reading? {
    let chosen = options.indices.filter { options[$0].text == typed[...].trimmingBlanks }
    return chosen.isEmpty ? nil : Reading(chosen: Set(chosen))
  }

  /// `a`, `b)`, `a c`, `a;c`, `a and c`; `ac` only where several are right.
  private func letters(_ typed: String) -> Reading? {
    let most = 2 * options.count + 2
    let parts = WordScanner.letters(of: typed, most: most)
    guard !parts.isEmpty, parts.count <= most else { return nil }
    let isSeveral = options.count { $0.isRight } > 1
    var reading = Reading()
    for (place, part) in parts.enumerated() {
      if part == "and", place > 0 { continue }
      let letters = Array(part.unicodeScalars)
      guard letters.count == 1 || (isSeveral && Set(letters).count == letters.count) else { return nil }
      for letter in letters {
        guard let option = index(of: letter) else { return nil }
        reading.chosen.insert(option)
      }
    }
    return reading.chosen.isEmpty ? nil : reading
  }

  private func index(of letter: Unicode.Scalar) -> Int? {
    guard (0x61...0x7A).contains(letter.value) else { return nil }
    let index = Int(letter.value) - 0x61
    return options.indices.contains(index) ? index : nil
  }

  private func writtenOut(_ typed: String) -> Reading? {
    let strict = reading(of: TypedItems.split(typed))
    if strict.unknown == 0 { return strict.chosen.isEmpty ? nil : strict }
    for pieces in TypedItems.looseSplits(typed, count: 0, rules.language) {
      let loose = reading(of: pieces)
      if loose.unknown == 0 { return loose }
    }
    return strict
  }

  private func reading(of pieces: [String]) -> Reading {
    var reading = Reading()
    for piece in pieces {
      let (label, text) = labelled(piece)
      if let label, text.isEmpty || texts[label].match(NormalText(text, rules.reading, most: mostWords)) != .none {
        reading.chosen.insert(label)
        continue
      }
      let typed = NormalText(piece, rules.reading, most: mostWords)
      let matches = texts.map { $0.match(typed) }
      if let same = matches.firstIndex(of: .same) {
        reading.chosen.insert(same)
        continue
      }
      let near = matches.indices.filter { matches[$0] != .none }
      guard near.count == 1, case .slip(let difference) = matches[near[0]] else {
        reading.unknown += 1
        continue
      }
      reading.chosen.insert(near[0])
      reading.slips += difference.pairs
    }
    return reading
  }

  /// The option that a piece names in front, as in `b) Paris`, and the rest.
  private func labelled(_ piece: String) -> (label: Int?, text: String) {
    var rest = piece[...]
    if rest.first == "(" { rest.removeFirst() }
    guard let letter = rest.popFirst()?.lowercased().unicodeScalars.first, let mark = rest.popFirst(),
      ").:".contains(mark)
    else { return (nil, piece) }
    return (index(of: letter), String(rest.trimmingBlanks))
  }
}
