import Grammar

/// Says which one is meant where a sentence only says "the journey", "the committee", "the division".
struct Definites {
  private let occasion: Occasion?
  /// Fuller mentions by their noun: "committee": "the Laboratory Safety Committee".
  private var fuller: [String: String] = [:]

  init(occasion: Occasion?) {
    self.occasion = occasion
  }

  /// Forgets mentions, as a new section begins.
  mutating func beginSection() { fuller = [:] }

  /// Replaces bare mentions, and remembers full ones.
  mutating func resolve(_ reading: inout Reading, label: String?) {
    for index in reading.parse.tokens.indices where reading[index].tag.isNoun && reading[index].label != .compound {
      let children = reading.parse.children[index]
      let noun = reading[index].lemma.lowercased()
      let modifiers = children.filter {
        [.amod, .compound, .poss, .nummod, .prep, .acl, .relcl, .appos].contains(reading[$0].label)
      }
      if modifiers.isEmpty, let article = children.first(where: { reading[$0].label == .det }), article == index - 1,
        ["the", "this"].contains(reading.lower(article)), reading[index].tag != .nouns
      {
        if !reading.isQuoted(index), let full = full(noun, label: label) {
          reading.said[article] = full
          reading.said[index] = ""
          reading.dangling.remove(article)
        }
      } else if reading[index].tag.isName,
        let title = reading.children(index, .compound).last(where: { Lexicon.isTitle(reading[$0].text) })
      {
        let text = reading.wording(reading.core(of: index))
        if text.wordCount <= 7 { fuller[reading[title].text.lowercased()] = text }
      } else if !modifiers.isEmpty, reading[index].tag != .nouns, noun.count > 2 {
        let tokens = reading.core(of: index)
        let text = reading.wording(tokens)
        let isPlain = tokens.allSatisfy {
          !reading.dangling.contains($0) && reading.bound[$0] == nil && !reading[$0].tag.isVerb
        }
        if isPlain, (2...6).contains(text.wordCount), reading.children(index, .conj).isEmpty {
          fuller[noun] = Self.definite(
            text, isName: reading[index].tag.isName && children.allSatisfy { reading[$0].label != .det })
        }
      }
    }
  }

  private func full(_ noun: String, label: String?) -> String? {
    if let occasion, occasion.nouns.contains(noun) { return occasion.short }
    if let label, Self.labelled.contains(noun), label.wordCount <= 3 { return "the \(label) \(noun)" }
    if let found = fuller[noun] { return found }
    if let occasion, occasion.kind == .topic, Self.head(of: occasion.short) == noun, occasion.short.wordCount > 1 {
      return occasion.short
    }
    return nil
  }

  /// "the city" is the one that the heading or the point names last.
  mutating func meet(cities: [String]) {
    if let city = cities.last { fuller["city"] = city }
  }

  /// "congress" of "the Congress of Vienna".
  private static func head(of phrase: String) -> String? {
    let words = phrase.lowercased().words
    let end = words.firstIndex { ["of", "in", "to", "for", "on", "at"].contains($0) } ?? words.count
    return end > 0 ? words[end - 1] : nil
  }

  private static func definite(_ text: String, isName: Bool) -> String {
    for article in ["a ", "an "] where text.hasPrefix(article) { return "the " + text.dropFirst(article.count) }
    if text.hasPrefix("the ") || isName && text.first?.isUppercase == true && !text.contains("Committee") {
      return text
    }
    return text.contains("'s ") || text.contains("’s ") ? text : "the " + text
  }

  private static let labelled: Set = [
    "division", "segment", "sector", "unit", "business", "programme", "program", "branch",
  ]
}
