import Grammar

/// Whom and what a point's pronouns stand for where its label names it.
extension EnglishText {
  /// Whom or what a point's label names, for its pronouns to stand for.
  static func named(
    by point: Outline.Point, _ sentences: [Result<Reading, Refusal>], _ names: NameTypes
  ) -> (name: String, type: EntityType)? {
    person(of: point, sentences).map { ($0, .person) } ?? owner(of: point, sentences, names)
      ?? subject(of: point, sentences).map { ($0, .thing) }
  }

  /// "Sophocles (c. 496–406 BC): He wrote …": whom a label names.
  private static func person(of point: Outline.Point, _ sentences: [Result<Reading, Refusal>]) -> String? {
    guard let name = point.label?.split(separator: " (").first.map(String.init), (1...4).contains(name.wordCount),
      case .success(let reading)? = sentences.first, ["he", "she", "his", "her"].contains(reading.lower(0)),
      // Years of life tell a person, whatever else the word means.
      case let isDated = point.label?.contains(where: \.isNumber) ?? false,
      name.split(separator: " ").allSatisfy({ word in
        word.first?.isUppercase == true
          && (isDated || Lexicon.isTitle(String(word)) || !Lexicon.isWord(word.lowercased()))
      })
    else { return nil }
    return name
  }

  /// The label that a point's pronouns stand for: of "Humus: dark, decayed matter. It holds water", humus.
  private static func subject(of point: Outline.Point, _ sentences: [Result<Reading, Refusal>]) -> String? {
    if let named = plural(of: point, sentences) { return named }
    guard let label = point.label, label.wordCount <= 4, LocalTopic.isTopic(label), let first = sentences.first,
      // "Step 2: Press an awl into the wood. If it sinks in …"
      label.words.last.flatMap({ Int($0) }) == nil
    else {
      return nil
    }
    // "Size: It is 117 centimetres high": the pronoun stands for what the section is about.
    if case .success(let reading) = first, ClauseReader.hasClause(reading),
      reading.lower(0) != "it" || attributes.contains(label.words.last ?? "")
    {
      return nil
    }
    return inSentence(label)
  }

  /// The name that "its" stands for before any other noun: of "Ruvia: Although its currency lost 6 percent", Ruvia.
  private static func owner(
    of point: Outline.Point, _ sentences: [Result<Reading, Refusal>], _ names: NameTypes
  ) -> (name: String, type: EntityType)? {
    guard let label = point.label, label.wordCount <= 3, case .success(let reading)? = sentences.first,
      case let words = label.split(separator: " "),
      words.allSatisfy({ $0.first?.isUppercase == true && !Lexicon.isWord($0.lowercased()) }),
      case let type = names.type(of: label) ?? .thing, type != .person, type != .time,
      let its = reading.parse.tokens.indices.first(where: {
        reading[$0].tag.isNoun || [.pronoun, .possessivePronoun].contains(reading[$0].tag)
      }),
      reading.lower(its) == "its",
      // "Although its currency fell, Torland cut its rates."
      !reading.parse.roots.contains(where: { root in
        reading.children(root, .nsubj, .nsubjpass).contains { reading[$0].tag.isName }
      })
    else { return nil }
    return (label, type)
  }

  /// What a line without a verb names, and the line beneath it begins with: of "Rung 4: Supernovae" over "They occur
  /// when …", supernovae.
  static func announced(
    by line: Outline.Point, _ above: [Result<Reading, Refusal>], to sentences: [Result<Reading, Refusal>]
  ) -> String? {
    guard line.sentences.count <= 1, line.row == nil, case .success(let reading)? = sentences.first,
      case let isPlural = ["they", "their"].contains(reading.lower(0)),
      isPlural || ["it", "its"].contains(reading.lower(0)),
      case let isNumbered = line.label?.words.last.map({ $0.allSatisfy(\.isNumber) }) ?? true,
      let text = isNumbered ? line.sentences.first?.text : line.sentences.isEmpty ? line.label : nil,
      case let name = text.withoutLastStop, isThing(name, isPlural: isPlural),
      above.allSatisfy({ result in (try? result.get()).map { !ClauseReader.hasClause($0) } ?? true })
    else { return nil }
    return isPlural || name.words.first.map { !Lexicon.isWord($0) } ?? true
      ? inSentence(name) : "the " + inSentence(name)
  }

  /// The many that a heading names and the first line beneath it calls "they": of "Stage 2: Geysers", geysers.
  static func many(heading: String, _ sentences: [Result<Reading, Refusal>]) -> String? {
    let parts = heading.split(separator: ": ", maxSplits: 1).map(String.init)
    guard case .success(let reading)? = sentences.first, ["they", "their"].contains(reading.lower(0)),
      let name = parts.count == 2 && parts[0].last?.isNumber == true ? parts[1] : parts.count == 1 ? heading : nil,
      isThing(name, isPlural: true)
    else { return nil }
    return inSentence(name)
  }

  /// Does a short line name one thing, or several of a kind, rather than a side of a thing?
  private static func isThing(_ name: String, isPlural: Bool) -> Bool {
    guard (1...4).contains(name.wordCount), LocalTopic.isTopic(name), let last = name.words.last else { return false }
    return Noun.isPlural(last) == isPlural && !attributes.contains(last)
      && !name.words.contains(where: Words.function.contains)
  }

  /// Whose life a section tells: of "Clara Schumann (1819–1896)", Clara Schumann.
  static func person(heading: String, _ names: NameTypes) -> String? {
    guard heading.hasSuffix(")"),
      let years = heading.firstMatch(of: #/^(.+?) \((?:c\. |ca\. )?[0-9]{3,4} ?[–-] ?(?:c\. |ca\. )?[0-9]{2,4}\)$/#),
      case let name = String(years.1), (1...5).contains(name.wordCount),
      [nil, .person].contains(names.type(of: name)),
      name.split(separator: " ").allSatisfy({ word in
        particles.contains(String(word)) || word.first?.isUppercase == true && !Lexicon.isWord(word.lowercased())
      })
    else { return nil }
    return name
  }

  private static let particles: Set = ["de", "la", "le", "di", "da", "del", "van", "von", "der", "den", "of", "the"]

  /// The plural that a statement's "they" stands for, under its own label: of "The valves. They open at dawn".
  private static func plural(of point: Outline.Point, _ sentences: [Result<Reading, Refusal>]) -> String? {
    guard let label = point.label, label.wordCount <= 4, let last = label.words.last, Noun.isPlural(last),
      !attributes.contains(last), case .success(let reading)? = sentences.first,
      ["they", "their"].contains(reading.lower(0)),
      !label.words.contains(where: { Words.auxiliaries.contains($0) || Words.pronouns.contains($0) })
    else { return nil }
    return label.hasPrefix("The ") ? "the " + label.dropFirst(4) : inSentence(label)
  }

  /// The label of "Doppler effect: the pitch of a siren falls as it passes", which tells what is always so.
  static func term(of point: Outline.Point, _ sentences: [Result<Reading, Refusal>]) -> String? {
    guard let label = point.label, label.wordCount <= 3, LocalTopic.isTopic(label), let last = label.words.last,
      !attributes.contains(last), !Noun.isPlural(last), case .success(let reading)? = sentences.first,
      reading.parse.roots.contains(where: { [.verbThirdPerson, .verbPresent].contains(reading[$0].tag) }),
      !reading.parse.tokens.contains(where: { $0.tag.isName })
    else { return nil }
    return label.wordCount > 1 ? "the " + inSentence(label) : inSentence(label)
  }

  /// With a small letter, unless it begins with a name.
  private static func inSentence(_ label: String) -> String {
    Lexicon.isWord(label.words.first ?? "") ? label.prefix(1).lowercased() + label.dropFirst() : label
  }

  /// Labels that say which side of a thing is told of, not which thing.
  private static let attributes: Set = [
    "size", "place", "location", "position", "date", "material", "technique", "condition", "price", "cost", "value",
    "age", "weight", "height", "length", "origin", "provenance", "style", "colour", "color", "shape", "use", "purpose",
    "function", "name", "title", "owner", "habitat", "range", "diet",
  ]
}
