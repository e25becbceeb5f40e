/// Nouns by the ending that hides their number.
enum NounEndings {
  /// A noun in -s that is one thing: "news".
  static func isSingularInS(_ word: String) -> Bool { singularInS.contains(word) }

  /// A name in -s of one person, place or body, though it may look like a common noun's plural: "Gates".
  static func isName(_ word: String) -> Bool { word.first?.isUppercase == true && namesInS.contains(word.lowercased()) }

  /// A field of knowledge: "economics", "geopolitics".
  static func isScience(_ word: String) -> Bool { sciences.contains { word.hasSuffix($0) } }

  /// A noun in -i or -u, which takes a bare -s: "taxi".
  static func isVowelEnd(_ word: String) -> Bool { vowelEnds.contains(word) }

  /// A plural in -ies of a noun in -ie: "movies".
  static func keepsIE(_ plural: String) -> Bool { inIE.contains(String(plural.dropLast())) }

  /// A plural in -oes of a noun in -oe: "horseshoes".
  static func keepsOE(_ plural: String) -> Bool { plural.hasSuffix("shoes") || inOE.contains(plural) }

  /// A plural in -ses, -xes or -ches whose e is the noun's own: "causes", "headaches".
  static func keepsE(_ plural: String) -> Bool {
    if plural.hasSuffix("ases") { return !inAS.contains(plural) }
    return ["auses", "ouses", "daches", "taches"].contains { plural.hasSuffix($0) && plural != "attaches" }
      || inE.contains(plural)
  }

  /// A noun in -ch that is spoken with a k: "monarch".
  static func isHardCH(_ word: String) -> Bool {
    hardCH.contains(word) || word.hasSuffix("narch") || word.hasSuffix("iarch")
  }

  /// A noun in -o that takes -es: "hero".
  static func takesES(_ word: String) -> Bool { inOES.contains(word) }

  private static let singularInS = WordSet(
    """
    news chaos ethos pathos cosmos logos kudos asbestos rhinoceros thermos mythos gas bias canvas atlas pancreas \
    alias christmas lens summons diabetes rabies measles mumps herpes rickets biceps triceps fracas debris \
    always perhaps this his its was has does yes us plus thus as is whereas afterwards towards besides sometimes
    """)

  private static let namesInS = WordSet(
    """
    athens brussels wales texas kansas arkansas honduras caracas vegas hamas dallas thomas lucas judas nicholas \
    douglas laos barbados netherlands philippines maldives seychelles bahamas emirates states nations angeles \
    aires naples marseilles versailles algiers cannes nantes rennes tours reims calais reuters siemens mercedes \
    hermes philips james charles jones williams adams davies hughes rogers roberts edwards evans stevens peters \
    phillips richards collins jenkins perkins simmons sanders myers hayes rhodes gates bates yates briggs jacobs \
    matthews andrews burns moses socrates archimedes sophocles hercules achilles rameses thales massachusetts \
    starbucks barclays lloyds sachs windows hades mars waters brooks woods banks fields rivers
    """)

  private static let sciences = WordSet(
    """
    physics economics mathematics ethics linguistics genetics electronics robotics logistics politics athletics \
    aerobics gymnastics mechanics dynamics acoustics optics phonetics informatics obstetrics pediatrics \
    paediatrics aeronautics astronautics cybernetics civics semantics pragmatics semiotics kinetics hydraulics \
    ballistics tectonics numismatics ergonomics genomics proteomics analytics poetics aesthetics esthetics \
    eugenics orthodontics bionics avionics photonics forensics stylistics therapeutics
    """)

  private static let vowelEnds = WordSet(
    """
    menu guru emu zulu hindu flu gnu tutu haiku bayou caribou thou iglu taxi minitaxi ski alibi bikini khaki \
    safari rabbi iraqi israeli pakistani bangladeshi saudi nazi bengali yemeni kuwaiti emirati qatari somali \
    azerbaijani omani bahraini uzbeki punjabi alkali milieu adieu martini kiwi tsunami salami corgi yeti wiki \
    chili chilli deli mini okapi yogi swami sari
    """)

  private static let inIE = WordSet(
    """
    movie cookie tie lie pie calorie zombie rookie selfie prairie genie hippie brownie birdie budgie smoothie \
    hoodie talkie veggie goalie collie laddie lassie magpie necktie menagerie boogie reverie sortie coterie \
    eyrie auntie junkie groupie techie newbie foodie indie townie yuppie walkie-talkie die bookie kiddie pixie \
    patisserie rotisserie brasserie meanie oldie freebie bowtie sweetie goodie roadie toughie caddie beanie \
    dearie doggie girlie mountie nightie biggie cabbie commie homie druggie
    """)

  private static let inOE = WordSet("toes tiptoes hoes foes woes oboes canoes floes aloes roes sloes throes")

  private static let inAS = WordSet("gases biases canvases atlases aliases pancreases christmases")

  private static let inE = WordSet(
    """
    uses fuses ruses muses excuses abuses refuses recluses misuses reuses aches caches niches cliches quiches \
    avalanches creches psyches pastiches tranches brioches porsches microfiches hypotenuses bellyaches \
    heartaches stomachaches toothaches backaches earaches posses impasses finesses crevasses
    """)

  private static let hardCH = WordSet("stomach epoch eunuch loch tech czech patriarch matriarch oligarch hierarch")

  private static let inOES = WordSet(
    """
    hero superhero antihero potato tomato echo veto torpedo embargo mosquito tornado volcano cargo buffalo \
    domino mango motto negro innuendo peccadillo desperado no go
    """)
}
