import Grammar

/// Asks of an order what only orders tell: until when, in what case, with what, where to and how hot.
struct InstructionGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    (asker.clause.fronted + asker.clause.parts).flatMap { part -> [Draft] in
      switch part.role {
      case .condition: condition(part, asker).map { [$0] } ?? []
      case .preposition:
        temperature(part, asker) ?? distance(part, asker) ?? duration(part, asker) ?? tool(part, asker) ?? place(
          part, asker)
          ?? often(part, asker)
      case .time, .adverb: often(part, asker)
      case .object where isTold(part, asker): object(part, asker)
      default: []
      }
    }
  }

  private func draft(
    _ kind: Candidate.Kind, _ word: String, _ part: Clause.Part, _ answer: [Int], _ asker: Asker, score: Double
  ) -> Draft {
    // "Wash it with water only".
    let only = asker.clause.parts.filter { other in
      other.tokens.count == 1 && asker.reading.lower(other.tokens[0]) == "only"
        && (other.tokens[0] == part.tokens[0] - 1 || other.tokens[0] - 1 == part.tokens.last)
    }.flatMap(\.tokens)
    return Draft(
      kind, asker.question(word, asked: Set(part.tokens + only)), answers: [(answer + only).sorted()], score: score,
      of: asker.clause)
  }

  /// "until it clicks", "before you enter", "if the lamp is red", "so that it dries".
  private func condition(_ part: Clause.Part, _ asker: Asker) -> Draft? {
    let reading = asker.reading
    guard let first = part.tokens.first, part.tokens.count > 2 else { return nil }
    // "Stay until the lamp stops before you leave": each of the two by itself.
    switch reading.lower(first) {
    case "until", "till": return draft(.date, "until when", part, part.tokens, asker, score: 0.66)
    case "before", "after", "once", "when": return draft(.date, "when", part, part.tokens, asker, score: 0.6)
    case "if": return draft(.date, "in what case", part, part.tokens, asker, score: 0.56)
    case "so": return draft(.purpose, "for what purpose", part, part.tokens, asker, score: 0.66)
    case "where": return draft(.place, "where", part, part.tokens, asker, score: 0.62)
    default: return nil
    }
  }

  /// "to 20 °C".
  private func temperature(_ part: Clause.Part, _ asker: Asker) -> [Draft]? {
    let reading = asker.reading
    guard let amount = reading.amounts.first(where: { $0.tokens.allSatisfy(part.tokens.contains) }),
      case let text = reading.written(amount.tokens), text.contains("°") || text.hasSuffix("degrees"),
      let first = part.tokens.first, ["to", "at", "above", "below"].contains(reading.lower(first))
    else { return nil }
    var answer = part.tokens.filter { $0 >= amount.tokens.lowerBound && $0 < amount.tokens.upperBound + 1 }
    if answer.count > amount.tokens.count, let last = answer.last,
      !["C", "F", "Celsius", "Fahrenheit"].contains(reading[last].text)
    {
      answer.removeLast()
    }
    return [draft(.number, reading.lower(first) + " what temperature", part, answer, asker, score: 0.72)]
  }

  /// "for at least a quarter of an hour".
  private func duration(_ part: Clause.Part, _ asker: Asker) -> [Draft]? {
    let reading = asker.reading
    guard reading.lower(part.head) == "for", let object = reading.children(part.head, .pobj).first,
      OrderedParts.isTime(reading[object]), part.tokens.count > 2
    else { return nil }
    return [draft(.number, "for how long", part, Array(part.tokens.dropFirst()), asker, score: 0.72)]
  }

  /// "by at least twice their height".
  private func distance(_ part: Clause.Part, _ asker: Asker) -> [Draft]? {
    let reading = asker.reading
    guard reading.lower(part.head) == "by",
      part.tokens.contains(where: { ["twice", "half", "times"].contains(reading.lower($0)) })
    else { return nil }
    return [draft(.number, "by how much", part, Array(part.tokens.dropFirst()), asker, score: 0.66)]
  }

  /// "with a bottle opener".
  private func tool(_ part: Clause.Part, _ asker: Asker) -> [Draft]? {
    let reading = asker.reading
    guard reading.lower(part.head) == "with", let object = reading.children(part.head, .pobj).first,
      reading[object].tag.isNoun, reading.items(of: object).count < 2, part.tokens.count > 1,
      // "Gather even the crumbs, and bag them with the number".
      !asker.clause.parts.contains(where: { $0.role == .object && reading.wording($0.tokens).hasPrefix("even ") })
    else { return nil }
    return [draft(.object, "with what", part, Array(part.tokens.dropFirst()), asker, score: 0.66)]
  }

  /// "into the blue drum", "in the cabinet".
  private func place(_ part: Clause.Part, _ asker: Asker) -> [Draft]? {
    let reading = asker.reading
    guard Self.places.contains(reading.lower(part.head)), let object = reading.children(part.head, .pobj).first,
      reading[object].tag.isNoun, !reading.isIdiom(around: object),
      Interrogative(head: object, in: reading, names: asker.names).type != .time,
      !(reading.dates + reading.amounts.map(\.tokens)).contains(where: { $0.contains(object) }),
      // "1.5 m above the grass", "not on one store".
      !reading.amounts.contains(where: { $0.tokens.upperBound == part.tokens[0] }), !isDenied(asker),
      asker.clause.parts.contains(where: { $0.role == .object && $0.tokens[0] < part.tokens[0] })
    else { return nil }
    return [draft(.place, "where", part, part.tokens, asker, score: 0.52)]
  }

  private static let places: Set = [
    "in", "into", "on", "onto", "under", "beneath", "behind", "beside", "above", "below", "inside", "between", "near",
  ]

  /// "every two hours", "twice a day".
  private func often(_ part: Clause.Part, _ asker: Asker) -> [Draft] {
    let reading = asker.reading
    guard let first = part.tokens.first, let last = part.tokens.last else { return [] }
    if reading.lower(last) == "times", part.role == .time, reading[first].tag == .number {
      let number = part.tokens.filter { reading[$0].tag == .number }
      return [draft(.number, "how many times", part, number, asker, score: 0.72)]
    }
    if part.tokens.count > 4, part.tokens.prefix(3).map(reading.lower) == ["as", "soon", "as"] {
      return [draft(.date, "when", part, part.tokens, asker, score: 0.62)]
    }
    let isEvery = reading.lower(first) == "every" && part.tokens.count > 1
    let isTimes =
      ["once", "twice"].contains(reading.lower(first)) && part.tokens.count > 1
      && ["day", "week", "month", "year", "hour", "daily"].contains(reading.lower(last))
    guard isEvery || isTimes else { return [] }
    return [draft(.number, "how often", part, part.tokens, asker, score: 0.68)]
  }

  /// Is what is done to a thing less news than the thing: of what is never to be used, worn or added?
  private func isTold(_ part: Clause.Part, _ asker: Asker) -> Bool {
    let reading = asker.reading
    return isDenied(asker) && part.tokens.count <= 8 || reading.items(of: part.head).count > 1
      || Self.telling.contains(reading.base(of: asker.clause.verb))
        && asker.clause.parts.count + asker.clause.fronted.count > 1
  }

  private func isDenied(_ asker: Asker) -> Bool {
    asker.clause.before.contains { ["not", "never"].contains(asker.reading.lower($0)) }
  }

  private func object(_ part: Clause.Part, _ asker: Asker) -> [Draft] {
    let isLight = ObjectGenerator.light.contains(asker.reading[asker.clause.verb].lemma)
    return ObjectGenerator().drafts(asker).filter { draft in
      [.object, .list].contains(draft.kind) && draft.answers.flatMap { $0 }.allSatisfy(part.tokens.contains)
    }.map { draft in
      var draft = draft
      if isLight { draft.score += 0.3 }
      return draft
    }
  }

  private static let telling: Set = ["use", "wear", "add", "choose", "select", "apply"]
}
