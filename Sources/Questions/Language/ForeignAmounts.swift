/// Numbers in a sentence of another language, with their units where they have one: "3,5 Millionen Euro", "12 %".
struct ForeignAmounts: Sendable {
  private(set) var spans: [ForeignSpan] = []
  private let tokens: [ForeignToken]
  private let words: ForeignWords

  init(_ tokens: [ForeignToken], _ words: ForeignWords, outside dates: [ForeignSpan]) {
    self.tokens = tokens
    self.words = words
    var index = 0
    var date = 0
    while index < tokens.count {
      while date < dates.count, dates[date].range.upperBound <= tokens[index].range.lowerBound { date += 1 }
      if date < dates.count, dates[date].range.overlaps(tokens[index].range) {
        index += 1
        continue
      }
      guard let found = amount(from: index) else {
        index += 1
        continue
      }
      let range = tokens[found.start].range.lowerBound..<tokens[found.end - 1].range.upperBound
      if date >= dates.count || !dates[date].range.overlaps(range) { spans.append(ForeignSpan(found.kind, range)) }
      index = max(found.end, index + 1)
    }
  }
}

extension ForeignAmounts {
  private func lower(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

  private func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .number }

  private func amount(from index: Int) -> (kind: ForeignSpan.Kind, start: Int, end: Int)? {
    if ForeignWords.currencies.contains(lower(index)), isNumber(index + 1) {
      return (.amount, index, magnitude(from: index + 2))
    }
    if words.numbers.contains(lower(index)) {
      let end = unit(from: magnitude(from: index + 1))
      return end > index + 1 ? (.amount, index, end) : isCountable(index) ? (.number, index, end) : nil
    }
    guard isNumber(index), !isDesignation(index) else { return nil }
    var last = index
    // "2 bis 3 Millionen"
    if words.to.contains(lower(index + 1)), isNumber(index + 2), !isDesignation(index + 2) {
      let end = unit(from: magnitude(from: index + 3))
      if end > index + 3 { last = index + 2 }
    }
    let end = unit(from: magnitude(from: last + 1))
    if end > last + 1 { return (.amount, index, end) }
    // "1." in front of a word is an ordinal, "A4" no number.
    let isOrdinal = lower(index + 1) == "." && index + 2 < tokens.count
    let isPart = tokens[index].isAttached && index > 0 && tokens[index - 1].kind == .word
    let isSuffixed = index + 1 < tokens.count && tokens[index + 1].isAttached && tokens[index + 1].kind == .word
    return isOrdinal || isPart || isSuffixed || tokens[index].text.contains("/") ? nil : (.number, index, index + 1)
  }

  /// Where "Millionen" or "mil millones" behind a number ends.
  private func magnitude(from index: Int) -> Int {
    var end = index
    while words.magnitudes.contains(lower(end)), end - index < 2 {
      end += 1
      if lower(end) == ".", tokens[end].isAttached, ["mio", "mrd", "tsd"].contains(lower(end - 1)) { end += 1 }
    }
    return end
  }

  /// Where a unit ends; `index` where none begins.
  private func unit(from index: Int) -> Int {
    for percent in words.percents
    where tokens[min(index, tokens.count)...].prefix(percent.count).map(\.lower) == percent {
      return index + percent.count
    }
    var start = index
    if words.of.contains(lower(index)) { start += 1 }
    let word = lower(start)
    if word == "°", ["c", "f"].contains(lower(start + 1)), tokens[start + 1].isAttached { return start + 2 }
    if word == "us-dollar" || words.units.contains(word) {
      return ["mỹ", "us"].contains(lower(start + 1))
        ? start + 2 : word == "đô" && lower(start + 1) == "la" ? vietnameseDollar(start) : start + 1
    }
    guard ForeignWords.symbols.contains(word), start == index, isSymbol(start) else { return index }
    // "km²", "km/h"
    if lower(start + 1) == "/", tokens[start + 1].isAttached, ["h", "s", "ha", "l"].contains(lower(start + 2)) {
      return start + 3
    }
    if ["²", "³"].contains(lower(start + 1)), tokens[start + 1].isAttached { return start + 2 }
    return start + 1
  }

  private func vietnameseDollar(_ start: Int) -> Int { lower(start + 2) == "mỹ" ? start + 3 : start + 2 }

  /// "h" is an hour only in small print, and "V" a volt only in capitals: one letter needs its usual case.
  private func isSymbol(_ index: Int) -> Bool {
    let text = tokens[index].text
    guard text.utf8.count == 1, let first = text.first, first.isLetter else { return true }
    return first.isUppercase == "vw".contains(text.lowercased())
  }

  /// A number in words counts what follows.
  private func isCountable(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
    return !words.breaks.contains(lower(index + 1)) && !words.and.contains(lower(index + 1))
      && !words.determiners.contains(lower(index + 1))
  }

  /// "Kapitel 3", "Art. 5", "§ 12" are names.
  private func isDesignation(_ index: Int) -> Bool {
    var before = index - 1
    if lower(before) == "." { before -= 1 }
    return Self.designations.contains(lower(before))
  }

  private static let designations: Set = [
    "kapitel", "nr", "art", "artikel", "abs", "absatz", "seite", "s", "§", "band", "raum", "version", "chapitre", "n°",
    "no",
    "article", "page", "p", "salle", "capítulo", "artículo", "página", "núm", "sala", "capitolo", "articolo", "pagina",
    "n",
    "artigo", "hoofdstuk", "blz", "chương", "bài", "điều", "số", "trang", "lớp", "phòng", "quận", "zimmer", "bild",
    "figure",
    "figura", "abb", "tabelle", "gleis",
  ]
}
