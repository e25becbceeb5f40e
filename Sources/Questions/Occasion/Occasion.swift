/// What a text is about: which visit, meeting, report, lecture; whose and when.
struct Occasion: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case visit, meeting, report, article, topic
  }

  let kind: Kind
  /// "Robert Castellan's September 2019 visit to Vietnam"
  let long: String
  /// "Castellan's visit to Vietnam"
  let short: String
  /// Where its own acts happened: "during …", "at …", "in the third quarter of 2021"; may be empty.
  let setting: String
  /// The setting where the question names its owner already: "during the September 2019 visit to Vietnam".
  let own: String
  /// What makes any statement of the text clear: "at the time of …", "according to …", "in …".
  let framing: String
  /// What a statement in the present needs: "according to the brief on …".
  let presentFraming: String
  /// Over a card: "Castellan's visit to Vietnam, September 2019".
  let heading: String
  /// The nouns that it is called by: visit, trip, journey.
  let nouns: Set<String>
  /// Whom "we" and "our" mean in a report.
  let owner: String?
  /// The last name of the person whose occasion it is.
  let protagonist: String?

  /// - Parameters:
  ///   - own: nil where it is the setting.
  ///   - presentFraming: nil where it is the framing.
  init(
    kind: Kind, long: String, short: String? = nil, setting: String, own: String? = nil, framing: String,
    presentFraming: String? = nil, heading: String, nouns: Set<String> = [], owner: String? = nil,
    protagonist: String? = nil
  ) {
    self.kind = kind
    self.long = long
    self.short = short ?? long
    self.setting = setting
    self.own = own ?? setting
    self.framing = framing
    self.presentFraming = presentFraming ?? framing
    self.heading = heading
    self.nouns = nouns
    self.owner = owner
    self.protagonist = protagonist
  }

  /// What a lecture or a handout is about, or a case.
  static func topic(_ name: String, framing: String, heading: String, nouns: Set<String> = []) -> Occasion {
    Occasion(kind: .topic, long: name, setting: framing, framing: framing, heading: heading, nouns: nouns)
  }
}
