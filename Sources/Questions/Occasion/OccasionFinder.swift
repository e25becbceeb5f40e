import Grammar

/// Finds the occasion in the title, the lines under it and the first sentences.
struct OccasionFinder {
  let title: String?
  /// The lines under the title that are no points.
  let subtitles: [String]
  /// The case whose sides lines of their own name.
  var parties: String?
  /// The text's first sentences.
  let opening: [Reading]
  let names: NameTypes
  /// The words that the text writes small, and those that it writes with a capital inside sentences.
  let common: Set<String>
  let capital: Set<String>
  /// The stems of all words of the text's sentences.
  let stems: Set<String>
  let parse: @Sendable (String) -> Parse

  /// The title and the lines under it, capitals only where words begin.
  var head: [String] { ([title ?? ""] + subtitles).map(spelled) }

  /// The month of the first date that they say.
  var monthOverText: String? { head.lazy.compactMap(Self.date).first.flatMap(Self.month) }

  func occasion() -> Occasion? {
    visit() ?? entitledVisit() ?? titledVisit() ?? lawsuit() ?? meeting() ?? report() ?? gathering() ?? matter()
  }

  // A journey of somebody to some place.
  private func visit() -> Occasion? {
    for reading in opening.prefix(3) {
      for index in reading.parse.tokens.indices {
        let noun = reading[index].lemma.lowercased()
        guard Self.journeys.contains(noun), reading[index].tag.isNoun || reading[index].tag.isVerb,
          let person = traveller(index, reading),
          let place = place(of: index, reading)
        else { continue }
        let name = noun == "travel" ? "trip" : noun
        let month = monthOverText ?? month(of: reading)
        return visit(of: person, called: name, to: place, in: month)
      }
    }
    return nil
  }

  /// The month that a sentence dates its journey by: not one in a relative clause about somebody.
  private func month(of reading: Reading) -> String? {
    reading.dates.lazy.filter { date in
      reading.verb(above: date.lowerBound).map { reading[$0].label != .relcl } ?? true
    }.compactMap { Self.month(in: reading.written($0)) }.first
  }

  /// "New Zealand" of "The Prime Minister of Mongolia in New Zealand".
  private static func country(endingIn title: String) -> String? {
    let words = relaxed(title).split { $0 == " " || $0 == "," }.map(String.init)
    for length in 1..<min(5, max(words.count, 1))
    where ["in", "to"].contains(words[words.count - length - 1].lowercased()) {
      let name = words.suffix(length).joined(separator: " ")
      if Lexicon.isCountry(name) { return name }
    }
    return nil
  }

  /// A country that the sentence names; else the title's, before a region or a city of the sentence.
  private func place(of index: Int, _ reading: Reading) -> String? {
    let destination = destination(of: index, reading)
    if let destination, Lexicon.isCountry(destination) { return destination }
    return title.flatMap(Self.country(endingIn:)) ?? destination
  }

  private func destination(of index: Int, _ reading: Reading) -> String? {
    if reading[index].tag.isVerb {
      if let object = reading.children(index, .dobj).first { return name(of: object, [.country, .place], reading) }
      let to = reading.children(index, .prep).first { reading.lower($0) == "to" }
      return to.flatMap { reading.children($0, .pobj).first }.flatMap { name(of: $0, [.country, .place], reading) }
    }
    for preposition in (index + 1)..<min(index + 4, reading.count)
    where ["to", "of", "in"].contains(reading.lower(preposition)) {
      if let object = reading.children(preposition, .pobj).first,
        let name = name(of: object, [.country, .place], reading)
      {
        return name
      }
    }
    return nil
  }

  private func name(of head: Int, _ types: Set<EntityType>, _ reading: Reading) -> String? {
    guard reading[head].tag.isName, let type = names.type(of: reading.parse, head: head), types.contains(type) else {
      return nil
    }
    return reading.written(reading.core(of: head))
  }

  private func traveller(_ index: Int, _ reading: Reading) -> String? {
    if let owner = reading.children(index, .poss).first, let name = name(of: owner, [.person], reading) {
      return name.hasSuffix("'s") || name.hasSuffix("’s") ? String(name.dropLast(2)) : name
    }
    // The first person that the sentence names, as a subject or with an apposition.
    for token in reading.parse.tokens.indices.prefix(index) where reading[token].tag.isName {
      guard [.nsubj, .root, .dep].contains(reading[token].label) else { continue }
      let core = reading.core(of: token).filter { $0 <= token }
      guard names.type(of: reading.parse, head: token) == .person, core.count >= 1 else { continue }
      let run = core.filter { reading[$0].tag.isName }
      if run.allSatisfy({ Lexicon.isTitle(reading[$0].text) || Lexicon.isCountry(reading[$0].text) }) {
        // "Indonesia's President, Surya Wiraatmaja, …"
        guard let name = reading.children(token, .appos).first, reading[name].tag.isName else { continue }
        return reading.written(reading.core(of: name).filter { reading[$0].tag.isName })
      }
      return reading.written(run.suffix(3))
    }
    return nil
  }

  static let journeys: Set = ["visit", "trip", "journey", "tour", "mission", "travel"]

  /// "September 2019" of "September 9 to 12, 2019".
  static func month(in date: String) -> String? {
    let words = date.split { $0 == " " || $0 == "," }.map(String.init)
    guard let month = words.first(where: Dates.isMonthName) else {
      return words.first(where: \.isYearLike)
    }
    let name = month.prefix(1).uppercased() + month.dropFirst().lowercased()
    return words.last(where: \.isYearLike).map { "\(name) \($0)" } ?? name
  }
}
