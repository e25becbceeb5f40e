/// A token's part of speech and form, as the Penn Treebank names it (Marcus, Santorini, Marcinkiewicz 1993), with the
/// tags that OntoNotes added.
public enum Tag: String, Hashable, Sendable, CaseIterable {
  case dollar = "$"
  case closingQuote = "''"
  case comma = ","
  case openBracket = "-LRB-"
  case closeBracket = "-RRB-"
  case fullStop = "."
  case colon = ":"
  case add = "ADD"
  case affix = "AFX"
  case coordinator = "CC"
  case number = "CD"
  case determiner = "DT"
  case existential = "EX"
  case foreign = "FW"
  case hyphen = "HYPH"
  case preposition = "IN"
  case adjective = "JJ"
  case comparative = "JJR"
  case superlative = "JJS"
  case listMarker = "LS"
  case modal = "MD"
  case superfluous = "NFP"
  case noun = "NN"
  case name = "NNP"
  case names = "NNPS"
  case nouns = "NNS"
  case predeterminer = "PDT"
  case possessiveEnding = "POS"
  case pronoun = "PRP"
  case possessivePronoun = "PRP$"
  case adverb = "RB"
  case comparativeAdverb = "RBR"
  case superlativeAdverb = "RBS"
  case particle = "RP"
  case symbol = "SYM"
  case to = "TO"
  case interjection = "UH"
  case verbBase = "VB"
  case verbPast = "VBD"
  case verbIng = "VBG"
  case verbParticiple = "VBN"
  case verbPresent = "VBP"
  case verbThirdPerson = "VBZ"
  case whDeterminer = "WDT"
  case whPronoun = "WP"
  case whPossessive = "WP$"
  case whAdverb = "WRB"
  case unknown = "XX"
  case space = "_SP"
  case openingQuote = "``"

  public var isVerb: Bool {
    switch self {
    case .verbBase, .verbPast, .verbIng, .verbParticiple, .verbPresent, .verbThirdPerson: true
    default: false
    }
  }

  /// A common noun or a name.
  public var isNoun: Bool { isCommonNoun || isName }
  public var isCommonNoun: Bool { self == .noun || self == .nouns }
  public var isName: Bool { self == .name || self == .names }
}
