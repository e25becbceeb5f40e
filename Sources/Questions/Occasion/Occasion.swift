/// What a text is about: which visit, meeting, report, case, matter; whose and when.
struct Occasion: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case visit, meeting, report, matter
  }

  let kind: Kind
  /// "Robert Castellan's September 2019 visit to Vietnam"
  let long: String
  /// "Castellan's September 2019 visit to Vietnam"
  let short: String
  /// Where a visitor's own acts happened, behind a question: "during Castellan's visit to Vietnam"; else empty.
  let setting: String
  /// The setting where the question names its owner already: "during the September 2019 visit to Vietnam".
  let own: String
  /// Before a question, and over a card: "Castellan's visit to Vietnam, September 2019".
  let heading: String
  /// The nouns that it is called by: visit, trip, journey.
  let nouns: Set<String>
  /// Whom "we" and "our" mean in a report.
  let owner: String?
  /// The last name of the person whose occasion it is.
  let protagonist: String?

  /// The heading where there is little room: "Meeting of 7 August 2019" of a body with a long name.
  var shortHeading: String {
    guard kind == .meeting else { return heading }
    let pieces = heading.replacing(", ", with: "|").split(separator: "|").map(String.init)
    // "Tenants' Association, Lima, general meeting of 7 August 2019"
    guard let start = pieces.dropFirst().firstIndex(where: { $0.contains("meeting") || $0.contains("session") }) else {
      return heading
    }
    let rest = pieces[start...].joined(separator: ", ")
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  init(
    kind: Kind, long: String, short: String? = nil, setting: String = "", own: String = "", heading: String,
    nouns: Set<String> = [], owner: String? = nil, protagonist: String? = nil
  ) {
    self.kind = kind
    self.long = long
    self.short = short ?? long
    self.setting = setting
    self.own = own
    self.heading = heading
    self.nouns = nouns
    self.owner = owner
    self.protagonist = protagonist
  }
}
