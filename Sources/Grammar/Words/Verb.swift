/// An English verb in all its forms.
///
/// `Verb(base: "raise").past` is "raised", `Verb(form: "raised")` is the verb again. A particle stays where it is:
/// the past of "set up" is "set up", of "carry out" "carried out".
public struct Verb: Hashable, Sendable {
  /// Which forms are written where the two differ: traveled or travelled, learned or learnt.
  public enum Spelling: Hashable, Sendable, CaseIterable {
    case american, british
  }

  public enum Person: Hashable, Sendable, CaseIterable {
    case first, second, third
  }

  public enum Number: Hashable, Sendable, CaseIterable {
    case singular, plural
  }

  public enum Tense: Hashable, Sendable, CaseIterable {
    case present, past
  }

  /// The verb in its plain form, with its particle if it has one.
  public let base: String
  public let spelling: Spelling

  /// - Parameter base: a plain form; of a modal every form is the modal itself.
  public init(base: String, spelling: Spelling = .american) {
    self.base = base
    self.spelling = spelling
  }

  public static let be = Verb(base: "be")
  public static let have = Verb(base: "have")
  public static let `do` = Verb(base: "do")

  /// "raises", "is", "carries out".
  public var thirdPerson: String { forms.thirdPerson + particle }

  /// "raised", "took"; "was" of "be".
  public var past: String { forms.past + particle }

  /// The past participle: "raised", "taken".
  public var participle: String { forms.participle + particle }

  /// "raising", "lying".
  public var ing: String { forms.ing + particle }

  /// The form that goes with a subject: "am", "were", "has", "take", "took".
  public func form(
    _ tense: Tense, _ person: Person = .third, _ number: Number = .singular
  ) -> String {
    guard base == "be" else {
      if tense == .past { return past }
      return person == .third && number == .singular ? thirdPerson : base
    }
    switch (tense, person, number) {
    case (.present, .first, .singular): return "am"
    case (.present, .third, .singular): return "is"
    case (.present, _, _): return "are"
    case (.past, .second, _), (.past, _, .plural): return "were"
    case (.past, _, .singular): return "was"
    }
  }

  /// The form that a tag stands for, nil for the tag of something else than a verb.
  ///
  /// - Parameters:
  ///   - person: the subject's, which only `be` asks for in the past and the present.
  ///   - number: the subject's.
  public func form(tagged tag: Tag, _ person: Person = .third, _ number: Number = .singular) -> String? {
    switch tag {
    case .verbBase: base
    case .verbPresent: base == "be" && person == .third ? "are" : form(.present, person, .plural)
    case .verbThirdPerson: thirdPerson
    case .verbPast: form(.past, person, number)
    case .verbParticiple: participle
    case .verbIng: ing
    default: nil
    }
  }
}

extension Verb {
  /// The four forms of a single word.
  struct Forms: Hashable {
    var thirdPerson: String
    var past: String
    var participle: String
    var ing: String
  }

  private var forms: Forms {
    let word = String(base.prefix { $0 != " " })
    if Modal(rawValue: word) != nil {
      return Forms(thirdPerson: word, past: word, participle: word, ing: word)
    }
    return Self.forms(of: word, spelling)
  }

  private var particle: String { String(base.drop { $0 != " " }) }

  static func forms(of word: String, _ spelling: Spelling) -> Forms {
    switch word {
    case "be": return Forms(thirdPerson: "is", past: "was", participle: "been", ing: "being")
    case "have": return Forms(thirdPerson: "has", past: "had", participle: "had", ing: "having")
    default: break
    }
    let regular = RegularVerb(word, spelling)
    var forms = Forms(
      thirdPerson: regular.thirdPerson, past: regular.past, participle: regular.past, ing: regular.ing)
    if let irregular = IrregularVerbs.forms(of: word) {
      forms.past = irregular.past(spelling)
      forms.participle = irregular.participle(spelling)
    }
    return forms
  }
}
