import Grammar

/// What an amount is asked with: "how long", "by how much", "how many hours of talks".
extension AmountGenerator {
  /// "How much does it cost?", but "how much money did it raise?" and "what amount did trade reach?"
  func money(of asker: Asker) -> String {
    switch asker.reading[asker.clause.verb].lemma {
    case "cost", "pay", "earn", "charge", "owe", "be", "bid": "how much"
    case "reach", "exceed", "total", "hit", "top": "what amount"
    default: "how much money"
    }
  }

  /// "Three hours of talks": how many hours of talks.
  func measured(_ span: Span, _ after: [Int], _ preposition: String, _ reading: Reading) -> String? {
    let end = span.tokens.upperBound - 1
    let unit = span.tokens.drop { index in
      reading[index].tag == .number
        // "410 m of reed" and "$410 m of debt".
        || Amounts.magnitudes.contains(reading.lower(index))
          && !(index == end && Self.spelled[reading.lower(index)] != nil
            && reading[span.tokens.lowerBound].tag == .number)
    }
    guard preposition.isEmpty, let last = unit.last, after.count <= 9,
      !after.contains(where: { reading[$0].tag.isVerb || reading[$0].text == "," }),
      let name = reading[last].tag == .nouns ? reading.wording(unit) : Self.spelled[reading.wording(unit)]
    else { return nil }
    return "how many \(name) \(reading.wording(after))"
  }

  /// Units as a question says them.
  private static let spelled = [
    "m": "metres", "km": "kilometres", "cm": "centimetres", "mm": "millimetres", "kg": "kilograms", "g": "grams",
    "mg": "milligrams", "t": "tonnes", "l": "litres", "ml": "millilitres", "ha": "hectares",
  ]

  /// "Stations" of "three stations and the training of pilots", which three doesn't count.
  static func withoutOther(_ after: [Int], _ reading: Reading) -> [Int] {
    let joint = after.indices.dropFirst().dropLast().first { place in
      let index = after[place]
      guard reading[index].label == .cc, case let first = reading[index].head, after.contains(first) else {
        return false
      }
      return reading.children(first, .conj).contains { other in
        other > index && !reading.children(other, .det, .poss).isEmpty
      }
    }
    return joint.map { Array(after[..<$0]) } ?? after
  }

  /// Of what stands behind an amount, what it is of: "of water" of "of water out of its lakes", the rest of which goes
  /// behind the verb.
  func own(_ after: [Int], in reading: Reading, until ends: Set<String>? = nil) -> [Int] {
    if after.contains(where: { reading[$0].tag.isVerb }) { return after }
    return Array(
      after.prefix { index in
        guard index != after[0], reading[index].label == .prep else { return true }
        return ends.map { !$0.contains(reading.lower(index)) } ?? (reading.lower(index) == "of")
      })
  }

  /// Where or when something goes, rather than of which kind it is.
  static let directions: Set = [
    "out", "from", "to", "into", "onto", "ahead", "through", "during", "after", "before", "until", "since", "by",
  ]

  func word(for text: String, unit: String, preposition: String, after: [Int], _ reading: Reading) -> String? {
    let isMoney =
      text.unicodeScalars.contains(where: Tokenizer.isCurrency) || Self.currencies.contains(where: unit.hasSuffix)
      || text.split(separator: " ").first.map { Amounts.currencies.contains(String($0)) } ?? false
    let isShare = text.contains("percent") || text.contains("%") || text.contains("per cent")
    // "How much money did it pay of debt?"
    if !isShare || !preposition.isEmpty, after.first.map({ reading.lower($0) == "of" }) ?? false { return nil }
    switch preposition {
    case "by": return isShare || isMoney || !unit.isEmpty ? "by how much" : nil
    case "for" where Self.times.contains(where: unit.hasSuffix): return "for how long"
    case "to", "at", "from":
      return isShare ? preposition + " what percentage" : isMoney ? preposition + " what amount" : nil
    case "": break
    case "of": return nil
    default: return isMoney ? preposition + " how much money" : nil
    }
    if isShare { return after.first.map { reading.lower($0) == "of" } ?? false ? "what share" : "how much" }
    if isMoney { return "how much money" }
    return Self.times.contains(where: unit.hasSuffix) ? "how long" : nil
  }

  private static let currencies = [
    "crowns", "kroner", "kronor", "francs", "rupees", "pesos", "roubles", "rubles", "yuan", "yen", "cedis", "dollars",
    "euros",
  ]

  private static let times = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "second", "minute", "hour", "day", "week",
    "month", "year",
  ]
}
