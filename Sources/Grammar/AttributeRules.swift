/// Rules that correct tags, labels and lemmas by the word and its neighbour, and say what part of speech a word is.
struct AttributeRules: @unchecked Sendable {
  /// What the rules make of a token.
  struct Attributes {
    var tag: Tag
    var label: Label
    var lemma: String?
    var part = Lemmatizer.Part.other
    var form: Form = []
  }

  /// What of a word's form says that it is in the dictionary as it is.
  struct Form: OptionSet {
    let rawValue: UInt8
    static let singular = Form(rawValue: 1)
    static let infinitive = Form(rawValue: 2)
    static let plainPresent = Form(rawValue: 4)
    static let positive = Form(rawValue: 8)
  }

  private let tags: [Tag]
  private let labels: [Label]
  private let rules: UnsafeRawBufferPointer
  private let strings: UnsafeRawBufferPointer
  private static let ruleSize = 56
  private static let conditionSize = 24
  private static let none: UInt8 = 255

  init(_ model: EnglishModel) {
    tags = model.lines(.tags).map { Tag(rawValue: $0) ?? .unknown }
    labels = model.lines(.labels).map { Label(rawValue: $0) ?? .dep }
    rules = model[.rules]
    strings = model[.ruleStrings]
  }

  /// The rules look at the tags and labels as they were before; of rules that say different things the last one counts.
  func attributes(of words: [Word], tags: [Tag], labels: [Label]) -> [Attributes] {
    let tagBits = tags.map { tag in UInt64(1) << UInt64(self.tags.firstIndex(of: tag) ?? 63) }
    let labelBits = labels.map { label in UInt64(1) << UInt64(self.labels.firstIndex(of: label) ?? 63) }
    var result = zip(tags, labels).map { Attributes(tag: $0, label: $1) }
    func holds(_ condition: Int, _ token: Int) -> Bool {
      if rules.load(fromByteOffset: condition, as: UInt64.self) & tagBits[token] == 0 { return false }
      if rules.load(fromByteOffset: condition + 8, as: UInt64.self) & labelBits[token] == 0 { return false }
      let space = rules[condition + 18]
      if space != 0, (space == 1) != words[token].isSpace { return false }
      let place = Int(rules.load(fromByteOffset: condition + 16, as: UInt16.self))
      return place == 0 || hasString(words[token].lower, at: place)
    }
    for rule in stride(from: 0, to: rules.count, by: Self.ruleSize) {
      let length = Int(rules[rule])
      for start in words.indices.dropLast(length - 1) where holds(rule + 8, start) {
        if length > 1, !holds(rule + 8 + Self.conditionSize, start + 1) { continue }
        apply(rule, to: &result[start + Int(rules[rule + 1])])
      }
    }
    return result
  }

  private func apply(_ rule: Int, to attributes: inout Attributes) {
    if rules[rule + 2] != Self.none { attributes.tag = tags[Int(rules[rule + 2])] }
    if rules[rule + 3] != Self.none { attributes.label = labels[Int(rules[rule + 3])] }
    if rules[rule + 4] != Self.none { attributes.part = Lemmatizer.Part(rawValue: rules[rule + 4]) ?? .other }
    if rules[rule + 5] != Self.none { attributes.form = Form(rawValue: rules[rule + 5]) }
    let lemma = Int(rules.load(fromByteOffset: rule + 6, as: UInt16.self))
    if lemma != 0 {
      let bytes = UnsafeRawBufferPointer(rebasing: strings[(lemma + 2)..<(lemma + 2 + Int(strings[lemma + 1]))])
      attributes.lemma = String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Whether one of the strings at a place is the word.
  private func hasString(_ word: [UInt8], at place: Int) -> Bool {
    var at = place + 1
    for _ in 0..<strings[place] {
      let length = Int(strings[at])
      if strings[(at + 1)..<(at + 1 + length)].elementsEqual(word) { return true }
      at += 1 + length
    }
    return false
  }
}
