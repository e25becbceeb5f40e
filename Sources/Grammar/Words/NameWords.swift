/// Words of a name that tell what it is the name of.
enum NameWords {
  /// What the last word of a name, or the one before its "of", says of it.
  static func type(ofLast word: String) -> EntityType? {
    if bodies.contains(word) || trades.contains(word) { return .body }
    if places.contains(word) { return .place }
    if countries.contains(word) { return .country }
    if times.contains(word) { return .time }
    return things.contains(word) ? .thing : nil
  }

  /// Names that lists of countries and cities don't have, and acronyms that are no body's.
  static func type(ofKnown name: String) -> EntityType? {
    if knownPlaces.contains(name) { return .place }
    if knownBodies.contains(name) { return .body }
    return knownThings.contains(name) ? .thing : nil
  }

  /// A capital at the end of a name that only makes sense for a company: "Halloway Inc.".
  static func isCompanyEnding(_ word: String) -> Bool { companies.contains(word) }

  /// A place's or body's word that people are called as well: "Grace Hill".
  static func isSurname(_ word: String) -> Bool { surnames.contains(word) }

  /// Who may own in the middle of a name: "Da Nang People's Committee", "Thirty Years' War".
  static func isOwner(_ word: String) -> Bool { owners.contains(word) }

  /// A word before a name's own one: "Lake Victoria", "Typhoon Mirasol".
  static func type(ofFirst word: String) -> EntityType? {
    if placesBefore.contains(word) { return .place }
    if thingsBefore.contains(word) { return .thing }
    return bodiesBefore.contains(word) ? .body : nil
  }

  /// The last word of a company's name, which is often left out: "Helix" of "Helix Systems".
  static func isLeftOut(_ word: String) -> Bool { companies.contains(word) || trades.contains(word) }

  /// A small word within people's names: "von".
  static func isParticle(_ word: String) -> Bool { particles.contains(word.lowercased()) }

  private static let particles = WordSet(
    "de von van der den del della di da du la le al el bin ibn ter ten y e dos das st.")

  private static let placesBefore = WordSet(
    "Lake Mount Cape Port Fort Bay Strait Gulf Isle Puerto Rio Loch Camp Villa Hotel Palazzo Château Castle San Santa Santo Las Los"
  )

  private static let bodiesBefore = WordSet(
    """
    Team Banca Banco Banque Société Compagnie Électricité Gaz Università Université Universität Universidad \
    Ministère Ministerio Ministério Partido Partito Parti Deutsche Deutscher Groupe Grupo Gruppo Bundesverband \
    Corriere Radio FC AC AS Real Borussia Red Médecins Reporters
    """)

  private static let thingsBefore = WordSet(
    "Typhoon Hurricane Cyclone Storm Operation Project USS HMS HMCS MV SS RMS Apollo Boeing Flight Comet Article Chapter"
  )

  private static let trades = WordSet(
    """
    Group Company Corporation Holdings Industries Enterprises Partners Brothers Sons Lines Airlines Airways \
    Motors Systems Technologies Electronics Energy Petroleum Steel Pharmaceuticals Laboratories Labs Media \
    Shipping Foods Insurance Capital Ventures Trading Logistics Mining Oil Gas Power Electric Telecom \
    Communications Software Semiconductor Semiconductors Robotics Aerospace Aviation Railways Rail Associates \
    Consulting Securities Investment Investments Financial Finance Estates Properties Retail Stores Supermarkets \
    Records Studios Pictures Entertainment Chemicals Materials Instruments Automotive Networks Interactive \
    Biotech Therapeutics Pharma Cars Trucks Foundry Bank Works Kitchens Bakery Brewery
    """)

  private static let surnames = WordSet(
    """
    Hill Park Lane Church House Day Hall Street Wall Banks Fields Rivers Lake Wood Green Price Power Law Bay \
    Forest Post Guard Fort Castle Temple Stone Cape Court Marsh Brook Plain Field Garden Room Street Power \
    Herald Steel March Tower
    """)

  private static let owners = WordSet(
    """
    People Peoples Workers Women Men Children Years Days Teachers Farmers Students Lawyers Writers Miners Nurses \
    Doctors Citizens Veterans Consumers Mary Joseph Peter Paul John James
    """)

  private static func lines(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { String($0.drop { $0 == " " }) })
  }

  private static let companies = WordSet(
    "Ltd Ltd. Inc Inc. plc PLC GmbH AG SA S.A. NV N.V. SE LLC LLP Corp Corp. Co Co. Oy AB A/S KG Pty SpA S.p.A. BV SARL"
  )

  private static let bodies = WordSet(
    """
    Ltd Ltd. Inc Inc. plc PLC GmbH AG SA S.A. NV N.V. SE LLC LLP Corp Corp. Co Co. Oy AB A/S KG Pty SpA S.p.A. \
    BV SARL Ministry Laboratory Unlimited Limited Nation Tribe Community University College School Academy \
    Institute Institution Faculty Bank Treasury Exchequer Fund Party Committee Subcommittee Court Tribunal \
    Parliament Congress Senate House Assembly Chamber Council Cabinet Government Department Agency Authority \
    Commission Office Bureau Administration Service Services Directorate Secretariat Board Panel Taskforce Union \
    Federation Confederation League Association Society Alliance Coalition Front Movement Organization \
    Organisation Foundation Trust Charity Church Army Navy Force Forces Guard Police Brigade Regiment Battalion \
    Corps Fleet Command Group Company Corporation Holdings Industries Enterprises Partners Brothers Sons Lines \
    Airlines Airways Motors Systems Technologies Electronics Energy Petroleum Steel Pharmaceuticals Laboratories \
    Labs Media News Times Post Herald Guardian Tribune Journal Gazette Press Television Radio Network \
    Broadcasting Museum Orchestra Theatre Theater Club United FC Team Hospital Clinic Observatory Consortium \
    Cooperative Syndicate Initiative Mission Delegation Embassy Presidency Politburo Duma Knesset Bundestag \
    Bundesrat Reichstag Bundesbank Diet Majlis Riksdag Storting Kremlin Pentagon Reserve Taliban Cross Crescent \
    Cartel Gang Inspectorate Watch International Democrats Republicans Conservatives Liberals Greens Labour
    """)

  private static let places = WordSet(
    """
    River Sea Ocean Strait Straits Channel Mountain Mountains Mount Hill Hills Lake Lakes Island Islands Isle \
    Isles Street Avenue Road Boulevard Lane Square Plaza Bay Gulf Cape Coast Peninsula Desert Valley Canyon \
    Forest Delta Basin Falls Glacier Fault Volcano Reef Archipelago Plateau Plain Plains Steppe Canal Harbour \
    Harbor Port Airport Station Bridge Tunnel Dam Reservoir Park Garden Gardens Palace Castle Fort Tower \
    Cathedral Temple Mosque Abbey Stadium Hall Building Prison Province County District Region Territory \
    Prefecture Oblast Canton Municipality City Town Village Township Borough Highway Pass Crossing Wall Border \
    Zone Room Campus Quay Pier Beach Oasis Skerry Airfield Refinery
    """)

  private static let countries = WordSet("Republic Kingdom Empire Emirates Sultanate Principality")

  private static let times = WordSet("Century Era Age Day Week Month Year Decade Renaissance Antiquity")

  private static let things = WordSet(
    """
    Treaty Critique Origin Origins Battle War Wars Act Plan Law Agreement Accord Accords Pact Summit Conference \
    Games Revolution Crisis Ban Award Prize Bill Constitution Declaration Charter Convention Protocol Index \
    Report Cup Festival Bible Project Program Programme Scheme Doctrine Theory Theorem Principle Effect Cycle \
    Concert Siege Rebellion Uprising Massacre Famine Depression Crash Reformation Enlightenment Amendment \
    Resolution Directive Regulation Deal Dialogue Process System Model Test Strategy Budget Review Code Studies \
    Disease Syndrome Virus Language Championship Olympics Election Elections Talks Tax Edict Tour Telescope \
    Manifesto Papers Letters Marathon Derby Championships Grandprix
    """)

  private static let knownPlaces = lines(
    """
    Africa;Antarctica;Asia;Europe;Latin America;South America;North America;Central America;Middle East;Far East
    Near East;Southeast Asia;East Asia;South Asia;Central Asia;Western Europe;Eastern Europe;Balkans;Caucasus
    Scandinavia;Caribbean;Sahel;Sahara;Maghreb;Levant;Arctic;Atlantic;Pacific;Mediterranean;Baltic;Alps;Andes
    Himalayas;Urals;Crimea;Donbas;Siberia;Taiwan;Hong Kong;Macau;Tibet;Xinjiang;Kashmir;Gaza;Gaza Strip;West Bank
    Golan Heights;Scotland;Wales;Northern Ireland;Catalonia;Sicily;Sardinia;Corsica;Crete;Normandy;Brittany
    Flanders;Silesia;Galicia;Greenland;Gibraltar;French Guiana;Bermuda;Falkland Islands;Faroe Islands;Réunion
    Martinique;Guadeloupe;New Caledonia;Isle of Man;Jersey;Guernsey;Puerto Rico;Guam;Hawaii;Alaska;California
    Texas;Florida;Arizona;Nevada;Oregon;Ohio;Michigan;Illinois;Iowa;Virginia;Pennsylvania;Massachusetts;Kansas
    Colorado;Utah;Wisconsin;Minnesota;Missouri;Louisiana;Alabama;Tennessee;Kentucky;Oklahoma;Montana;Wyoming;Idaho
    Nebraska;Maryland;Delaware;Connecticut;Vermont;Maine;New Jersey;New Mexico;New Hampshire;New England
    North Carolina;South Carolina;North Dakota;South Dakota;Ontario;Quebec;Alberta;Manitoba;British Columbia
    Nova Scotia;Queensland;Tasmania;Victoria;New South Wales;Punjab;Sindh;Bengal;Kerala;Gujarat;Bihar;Hokkaido
    Okinawa;Honshu;Guangdong;Sichuan;Yunnan;Hubei;Hunan;Inner Mongolia;Manchuria;Java;Sumatra;Borneo;Mindanao
    Luzon;Darfur;Tigray;Biafra;Kordofan;Kivu;Zanzibar;Patagonia;Nile;Danube;Rhine;Elbe;Volga;Thames;Seine;Mekong
    Yangtze;Ganges;Indus;Tigris;Euphrates;Congo River;Mississippi;Everest;Earth;Mars;Moon;Venus;Jupiter;Saturn
    Silicon Valley;Hollywood;Manhattan;Brooklyn;Ruhr;Saarland;Alsace;Lorraine;Rhineland;Schleswig;Holstein
    """)

  private static let knownBodies = lines(
    """
    UN;U.N.;United Nations;EU;E.U.;European Union;NATO;Nato;ASEAN;Asean;OPEC;Opec;WTO;WHO;IMF;World Bank;ILO;IAEA
    UNESCO;UNICEF;Unicef;Unesco;OECD;OSCE;BRICS;G7;G20;African Union;AU;Arab League;Commonwealth;ECB;Fed
    Federal Reserve;FBI;CIA;NSA;NASA;Nasa;KGB;BBC;CNN;Reuters;Xinhua;AP;AFP;Bloomberg;Pentagon;White House;Kremlin
    State Department;Downing Street;Wall Street;Congress;Parliament;Senate;Bundestag;Knesset;Duma;Hamas;Hezbollah
    Taliban;al-Qaeda;Islamic State;ISIS;CCP;KMT;Kuomintang;CERN;ESA;Amnesty International;Greenpeace;Oxfam
    Red Cross;Red Crescent;Huawei;Apple;Google;Microsoft;Amazon;Meta;Facebook;Tesla;Boeing;Airbus;Toyota
    Volkswagen;Siemens;Samsung;Sony;Intel;Nvidia;TSMC;ByteDance;Alibaba;Tencent;Gazprom;Rosneft;Aramco;Shell;BP
    ExxonMobil;Total;Pfizer;Moderna;AstraZeneca;Moody's;McDonald's;Lloyd's;Sotheby's;Christie's;Standard & Poor's
    Fitch;Caritas;Human Rights Watch;Deloitte;KPMG;PwC;Ernst & Young;McKinsey;World Food Programme
    Médecins Sans Frontières;Doctors Without Borders;Save the Children;Bayer;Nestlé;IBM;OpenAI;Goldman Sachs
    JPMorgan;Deutsche Bank;Barclays;HSBC;Lehman Brothers;Mossad;MI5;MI6;Bundeswehr;Wehrmacht;Gestapo;SS
    """)

  private static let knownThings = lines(
    """
    DNA;RNA;mRNA;CRISPR;ATP;NADPH;NADP;CO2;H2O;GDP;GNP;AI;HIV;AIDS;COVID;COVID-19;Covid;Covid-19;SARS;UTC;GMT;DNS
    HTML;XML;PDF;CPU;GPU;USB;TV;DVD;GPS;VAT;IPO;R&D;TikTok;Twitter;WhatsApp;WeChat;YouTube;Bitcoin;Internet
    Christianity;Islam;Buddhism;Judaism;Hinduism;Brexit;CAP;PCR;MRI;CT;UV;IR;IT;ID;IQ;PhD;MBA;Ph.D.;USD;EUR;GBP
    SDG;SDGs;NPT;START;NAFTA;USMCA
    """)
}
