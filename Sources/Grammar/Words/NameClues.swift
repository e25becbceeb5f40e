/// Common words beside a name that tell what the name stands for.
enum NameClues {
  /// Verbs of people and of those who speak for others.
  static func isSpeech(_ verb: String) -> Bool { speech.contains(verb) }

  /// Verbs of people only.
  static func isPersonal(_ verb: String) -> Bool { personal.contains(verb) }

  /// Whose the thing is: "China's ambassador", "Norvik's shares", "Blinken's visit".
  static func owner(of noun: String) -> EntityType? {
    if ofPlaces.contains(noun) { return .place }
    if ofCountries.contains(noun) { return .country }
    if ofBodies.contains(noun) { return .body }
    return ofPeople.contains(noun) ? .person : nil
  }

  /// What a name is after a noun and "of": "government of Talvia", "city of Chennai".
  static func named(after noun: String) -> EntityType? {
    switch noun {
    case "city", "town", "village", "port", "island", "province", "region", "district", "county", "suburb", "capital",
      "palace", "castle", "lake", "valley", "coast", "peninsula", "sea", "harbour", "harbor", "municipality", "parish":
      .place
    case "battle", "siege", "treaty", "edict", "university", "congress", "strait", "bay", "gulf", "archbishop", "duke":
      .place
    case "republic", "kingdom", "king", "queen", "emperor", "government": .country
    default: nil
    }
  }

  /// What is done to people only: "appoint", "arrest".
  static func isDoneToPeople(_ verb: String) -> Bool { doneToPeople.contains(verb) }

  /// A noun for people that companies and states are called as well.
  static func mayBeCompany(_ noun: String) -> Bool { companies.contains(noun) }

  /// A noun that is only a measure of what comes after "of": "a group of analysts".
  static func isPart(_ noun: String) -> Bool { parts.contains(noun) }

  private static let parts = WordSet(
    """
    group number majority minority lot handful dozen score hundred thousand million half third quarter rest most \
    many several some few pair couple series variety range list crowd kind sort type one all both each none
    """)

  /// Verbs of companies, in which a person is less often the one who acts.
  static func isTrade(_ verb: String) -> Bool { trade.contains(verb) }

  /// Verbs of going and sending, after which "to" leads to a place.
  static func isMotion(_ word: String) -> Bool { motion.contains(word) }

  private static let trade = WordSet(
    "buy sell acquire supply produce manufacture employ invest finance lend merge export import launch hire own operate fine"
  )

  private static let motion = WordSet(
    """
    move go travel fly send return come bring drive sail flee head visit trip journey flight voyage road way \
    march ship deport invite withdraw retreat emigrate escape evacuate commute hurry rush pilgrimage expedition \
    transfer
    """)

  private static let companies = WordSet(
    """
    owner contractor miner auditor broker refiner grower adviser lawyer lessor consultant maker manufacturer \
    supplier operator employer competitor customer lender partner client provider producer exporter importer \
    rival giant winner developer investor shareholder carrier seller buyer publisher neighbour neighbor ally \
    successor member creditor debtor bidder builder dealer distributor sponsor host mediator guarantor donor \
    leader backer opponent supporter participant signatory user
    """)

  private static let doneToPeople = WordSet(
    "appoint arrest elect sentence jail imprison assassinate marry murder interview sack crown exile inaugurate")

  private static let speech = WordSet(
    """
    say tell warn argue announce insist deny claim explain note add acknowledge admit reply respond suggest \
    propose stress emphasize emphasise underscore reiterate caution urge promise pledge vow complain declare \
    comment remark concede agree disagree believe think hope fear
    """)

  private static let personal = WordSet(
    """
    abdicate resign win ride lead found govern fight publish dislike quarrel fall praise blame accuse sing \
    retire die marry write paint compose invent discover bear smile laugh speak study travel arrive embark walk \
    sit stand wear graduate testify preside tour thank shake greet
    """)

  private static let ofCountries = WordSet(
    """
    government parliament president premier ambassador currency army navy economy constitution capital minister \
    central-bank border territory king queen neighbour neighbor foreign-policy coast population people citizen \
    election gdp export import farmer military independence coastline province rand inflation
    """)

  private static let ofPlaces = WordSet(
    """
    mayor university airport harbour harbor suburb outskirts resident inhabitant skyline cathedral railway \
    station street centre center metro museum hospital slum shore waterfront
    """)

  private static let ofBodies = WordSet(
    """
    board executive share shareholder profit revenue customer employee subsidiary spokesman spokeswoman \
    spokesperson headquarters chairman director owner product factory plant charter member staff founder sale
    """)

  private static let ofPeople = WordSet(
    """
    visit speech wife husband father mother remark career biography brother sister son daughter resignation \
    predecessor successor friend widow nephew niece cousin grandson granddaughter reign poem painting symphony \
    play book novel itinerary trip birth death life journey lawyer
    """)
}
