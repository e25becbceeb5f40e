import Grammar

/// Reads how the words of an English answer stand together.
struct PhraseReader {
  private let english: English
  private var known: [String: AnswerShape.Phrase] = [:]

  init(english: English) { self.english = english }

  /// The whole shape of an answer that looks so.
  mutating func shape(of text: String, _ look: AnswerLook, isEnglish: Bool) -> AnswerShape {
    if let sort = look.sort { return AnswerShape(look: look, sort: sort) }
    guard isEnglish else { return AnswerShape(look: look, sort: .phrase(.words)) }
    let phrase = known[text] ?? phrase(text)
    known[text] = phrase
    return AnswerShape(look: look, sort: .phrase(phrase))
  }
}

extension PhraseReader {
  private func phrase(_ text: String) -> AnswerShape.Phrase {
    let parse = english.parse(text.filter { $0 != "*" && $0 != "`" })
    let words = parse.tokens.indices.filter { parse.tokens[$0].label != .punct && parse.tokens[$0].tag != .space }
    guard let first = words.first(where: { parse.tokens[$0].tag != .adverb }) ?? words.first else { return .words }
    let (token, next) = (parse.tokens[first], words.first { $0 > first }.map { parse.tokens[$0] })
    let lower = token.text.lowercased()
    if lower == "to", next?.tag == .verbBase { return .toInfinitive }
    if ["because", "that", "whether", "if"].contains(lower) || hasFiniteVerb(parse) { return .sentence }
    if token.tag == .preposition || token.tag == .to { return .adverbial }
    if token.tag == .verbIng, token.head == first || token.label != .amod { return .gerund }
    if token.tag == .verbBase || isHiddenVerb(token) { return .infinitive }
    let heads = parse.roots.map { parse.tokens[$0] }
    if let head = heads.first(where: \.tag.isNoun) {
      let isPlural =
        Noun.isPlural(head) || heads[0].tag.isNoun && parse.tokens.contains { $0.label == .conj && $0.tag.isNoun }
      return .noun(
        isPlural: isPlural, type: Lexicon.type(ofNoun: head.text) ?? .thing,
        isFollowed: parse.tokens.contains { $0.tag == .to })
    }
    let only = heads.first ?? token
    switch only.tag {
    case .adjective, .comparative, .superlative, .verbParticiple: return .adjective
    case .adverb, .comparativeAdverb, .superlativeAdverb: return .adverbial
    default: return .noun(isPlural: false, type: .thing, isFollowed: false)
    }
  }

  /// Whether a sentence's own verb is there: not one of "patterns that are left out".
  private func hasFiniteVerb(_ parse: Parse) -> Bool {
    let finite: Set<Tag> = [.verbPast, .verbPresent, .verbThirdPerson, .modal]
    return parse.roots.contains { root in
      let own = [root] + parse.children[root].filter { [.aux, .auxpass].contains(parse.tokens[$0].label) }
      return own.contains { finite.contains(parse.tokens[$0].tag) }
        && parse.children[root].contains { [.nsubj, .nsubjpass, .csubj].contains(parse.tokens[$0].label) }
    }
  }

  /// The first word of "stabilize relations", which looks like half a name to the parser.
  private func isHiddenVerb(_ token: Parse.Token) -> Bool {
    guard token.tag.isNoun, token.text.first?.isLowercase == true, token.label == .compound else { return false }
    return Lexicon.type(ofNoun: token.text) == nil && Verb(base: token.text).isKnown
  }
}
