import Grammar

/// Says the noun that a number or "those" leaves out, since a sentence before says it: "five" of the 63 camels.
struct Ellipses {
  /// What was counted last: "63" and "63 feral camels".
  private var counted: (value: Int, phrase: String, noun: String, isPerson: Bool, isDefinite: Bool)?
  /// The noun of the last main subject, where it is plural: "camels".
  private var subject: String?
  /// The last span of time: "days".
  private var unit: String?

  /// The last list that was a subject: how many its items are, and "Latin, Greek and Sanskrit".
  private var list: (count: Int, phrase: String)?

  /// The two of something that an earlier point of the section told of.
  private var pair: String?

  /// Forgets what was counted, as a new section begins.
  mutating func beginSection() { self = Ellipses() }

  /// Forgets all but a pair, as a new point begins.
  mutating func beginPoint() {
    let pair = counted.flatMap { $0.value == 2 ? $0.phrase : nil } ?? pair
    self = Ellipses()
    self.pair = pair
  }

  /// Says the nouns that a sentence leaves out, and remembers those that it says.
  mutating func resolve(_ reading: inout Reading) {
    var next: String?
    for index in reading.parse.tokens.indices {
      noteList(index, reading)
      if reading[index].tag == .nouns {
        note(index, reading)
        if [.nsubj, .nsubjpass].contains(reading[index].label) {
          let name = noun(index, reading)
          next = name
          if reading.children(index, .nummod).isEmpty, subject == nil || reading[index].head < index { subject = name }
        }
      } else if reading.isBareOrdinal(index) {
        if let counted, !counted.isPerson, counted.value <= 5 {
          reading.said[index] = reading.lower(index) + " of the " + counted.phrase
        } else if reading.lower(index) == "second" {
          reading.dangling.insert(index)
        }
      } else if reading.isBareCount(index) {
        say(index, in: &reading)
      } else if reading.isBareSeveral(index) {
        if let subject { reading.said[index] = "several " + subject } else { reading.dangling.insert(index) }
      } else if reading.lower(index) == "those" {
        sayThose(index, in: &reading)
      } else if reading.lower(index) == "one", let pair = counted.map({ $0.value == 2 ? $0.phrase : nil }) ?? pair,
        reading.children(index, .amod).contains(where: { reading[$0].tag == .comparative })
      {
        reading.said[index] = "of the " + pair
      }
    }
    if let next { subject = next }
  }

  private mutating func note(_ index: Int, _ reading: Reading) {
    guard let number = reading.children(index, .nummod).first, number < index,
      let value = reading.number(number), value > 1
    else { return }
    if Lexicon.type(ofNoun: reading[index].lemma) == .time || Amounts.units.contains(reading.lower(index)) {
      if Lexicon.type(ofNoun: reading[index].lemma) == .time { unit = reading.lower(index) }
      return
    }
    let name = noun(index, reading)
    let isPerson = Lexicon.type(ofNoun: reading[index].lemma) == .person
    let isDefinite = reading.children(index, .det).contains { reading.lower($0) == "the" }
    counted = (value, reading.written([number]) + " " + name, name, isPerson, isDefinite)
    // "The two" are those who were named last.
    list = nil
  }

  private mutating func noteList(_ index: Int, _ reading: Reading) {
    guard [.nsubj, .nsubjpass].contains(reading[index].label), reading[index].tag.isNoun,
      case let items = reading.items(of: index), items.count > 1
    else { return }
    list = (items.count, reading.written(reading.core(of: index)))
  }

  /// A noun with what stands between its number and itself, and what its "of" and "with" say.
  private func noun(_ index: Int, _ reading: Reading, isWhole: Bool = true) -> String {
    let before = reading.parse.children[index].filter {
      $0 < index && (reading[$0].label == .compound || isWhole && reading[$0].label == .amod)
        && ![.comparative, .superlative].contains(reading[$0].tag)
        && !["other", "same", "such", "new", "further", "more"].contains(reading.lower($0))
    }
    let tokens = before.flatMap(reading.parse.subtree) + [index]
    let behind = reading.children(index, .prep).filter {
      $0 == index + 1 && ["of", "with"].contains(reading.lower($0))
    }
    .flatMap(reading.parse.subtree)
    let whole = tokens + behind
    let isPlain = behind.count <= 4 && !behind.contains { reading[$0].tag.isVerb || reading[$0].tag == .pronoun }
    return reading.written(isPlain ? whole : tokens)
  }

  private mutating func say(_ index: Int, in reading: inout Reading) {
    let number = reading.wording([index])
    if [.pobj].contains(reading[index].label), ["after", "within"].contains(reading.lower(reading[index].head)) {
      guard let unit else { return }
      reading.said[index] = number + " " + unit
      return
    }
    if index > 0, reading.lower(index - 1) == "the", let value = reading.number(index) {
      // "The three": all those that were listed or counted.
      if let list, list.count == value {
        reading.said[index] = list.phrase
        reading.said[index - 1] = ""
      } else if let counted, counted.value == value {
        reading.said[index] = counted.phrase
      } else {
        reading.dangling.insert(index)
      }
      return
    }
    if let counted, let value = reading.number(index), value < counted.value {
      reading.said[index] = "\(number) of the \(counted.phrase)"
    } else if let subject, counted == nil {
      reading.said[index] = number + " " + subject
      counted = reading.number(index).map { ($0, number + " " + subject, subject, false, false) }
    } else {
      reading.dangling.insert(index)
    }
  }

  /// "Fees stay as they are, but those for guests go up", "dues are owed by 19 members; those who have not paid …".
  private func sayThose(_ index: Int, in reading: inout Reading) {
    if !reading.children(index, .prep).isEmpty, reading.children(index, .relcl).isEmpty {
      guard
        let noun = (0..<index).last(where: {
          reading[$0].tag == .nouns && [.nsubj, .nsubjpass].contains(reading[$0].label)
        })
      else { return }
      reading.said[index] = self.noun(noun, reading, isWhole: false)
      reading.dangling.remove(index)
    } else if reading.children(index, .relcl).contains(where: {
      reading.children($0, .nsubj, .nsubjpass).contains { reading.lower($0) == "who" }
    }),
      let counted, counted.isPerson
    {
      reading.said[index] = (counted.isDefinite ? "the " : "") + counted.noun
      // "Lose their berth": the same ones'.
      for other in (index + 1)..<reading.count where reading.lower(other) == "their" { reading.said[other] = "their" }
    }
  }
}

extension Reading {
  /// The value of a number in digits or a word.
  fileprivate func number(_ index: Int) -> Int? {
    Words.numbers[lower(index)] ?? Int(parse.tokens[index].text.filter { $0 != "," })
  }

  /// "Several praised it".
  fileprivate func isBareSeveral(_ index: Int) -> Bool {
    lower(index) == "several" && said[index] == nil && [.nsubj, .nsubjpass].contains(self[index].label)
      && self[index].head > index && children(index, .prep, .relcl, .acl).isEmpty
  }

  /// "The second lies to the east": of those that were counted.
  fileprivate func isBareOrdinal(_ index: Int) -> Bool {
    ["first", "second", "third"].contains(lower(index)) && self[index].tag == .adjective && said[index] == nil
      && [.nsubj, .nsubjpass].contains(self[index].label) && self[index].head > index && index > 0
      && lower(index - 1) == "the" && children(index, .prep, .relcl, .acl, .pobj).isEmpty
  }

  /// "Of the eleven firms in the valley, four have moved": of which noun a bare number counts, where it stands first.
  func countsOf(_ index: Int) -> Int? {
    guard count > 3, lower(0) == "of", self[0].head == self[index].head, let whole = children(0, .pobj).first,
      whole < index, parse.subtree(of: 0).count > 9, self[whole].tag == .nouns, !children(whole, .nummod).isEmpty
    else { return nil }
    return whole
  }

  /// "Five were let go", "all but two had eaten", "taken down after three": a number of things that aren't said.
  fileprivate func isBareCount(_ index: Int) -> Bool {
    guard self[index].tag == .number, said[index] == nil, let value = number(index), value > 1,
      children(index, .prep, .relcl, .acl, .compound, .nmod, .appos, .conj).isEmpty,
      !dates.contains(where: { $0.contains(index) }),
      !amounts.contains(where: { $0.kind == .amount && $0.tokens.contains(index) })
    else { return false }
    let before = index > 0 ? lower(index - 1) : ""
    if before == "but", index > 1, ["all"].contains(lower(index - 2)) { return true }
    switch self[index].label {
    case .nsubj, .nsubjpass:
      return self[self[index].head].tag.isVerb && self[index].head > index
        && (!(0..<index).contains { lower($0) == "of" } || countsOf(index) != nil)
    case .pobj: return ["after", "within"].contains(before) && self[self[index].head].label == .prep
    default: return false
    }
  }
}
