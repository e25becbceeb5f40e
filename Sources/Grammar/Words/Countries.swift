/// The countries of today and some states of the past, with their capitals and their people.
enum Countries {
  /// The usual name of a country under any of its names.
  static func country(named name: String) -> String? { byName[name] ?? byName[undotted(name)] }

  static func country(ofCapital name: String) -> String? {
    byCapital[name] ?? byCapital[name.filter { $0 != "." && $0 != "," }]
  }

  /// The country that an adjective or a people's name belongs to, in either number.
  static func country(ofPeople word: String) -> String? {
    if let country = byPeople[word] { return country }
    return word.hasSuffix("s") ? byPeople[String(word.dropLast())] : nil
  }

  static func adjective(of name: String) -> String? { country(named: name).flatMap { adjectives[$0] } }

  /// "US" of "U.S.", "U. S." and the like.
  private static func undotted(_ name: String) -> String { name.filter { $0 != "." && $0 != " " } }

  private struct Row {
    let name: String
    let others: [String]
    let capitals: [String]
    let people: [String]
  }

  private static let rows: [Row] = table.split(separator: "\n").flatMap { $0.split(separator: " | ") }.map { line in
    let fields = line.split(separator: ";", omittingEmptySubsequences: false).map {
      $0.split(separator: ",").map(String.init)
    }
    return Row(name: fields[0][0], others: Array(fields[0].dropFirst()), capitals: fields[1], people: fields[2])
  }

  private static let byName: [String: String] = {
    var found: [String: String] = [:]
    for row in rows { for name in [row.name] + row.others { found[name] = row.name } }
    return found
  }()

  private static let byCapital: [String: String] = {
    var found: [String: String] = [:]
    for row in rows { for capital in row.capitals where found[capital] == nil { found[capital] = row.name } }
    return found
  }()

  private static let byPeople: [String: String] = {
    var found: [String: String] = [:]
    for row in rows { for people in row.people where found[people] == nil { found[people] = row.name } }
    return found
  }()

  private static let adjectives: [String: String] = Dictionary(
    rows.compactMap { row in row.people.first.map { (row.name, $0) } }, uniquingKeysWith: { first, _ in first })

  /// Name and other names; capitals; adjective and names of the people.
  private static let table = """
    Afghanistan;Kabul;Afghan | Albania;Tirana;Albanian | Algeria;Algiers;Algerian
    Andorra;Andorra la Vella;Andorran | Angola;Luanda;Angolan | Antigua and Barbuda;St. John's;Antiguan
    Argentina;Buenos Aires;Argentine,Argentinian | Armenia;Yerevan;Armenian | Australia;Canberra;Australian
    Austria;Vienna;Austrian | Azerbaijan;Baku;Azerbaijani,Azeri | Bahamas;Nassau;Bahamian | Bahrain;Manama;Bahraini
    Bangladesh;Dhaka;Bangladeshi | Barbados;Bridgetown;Barbadian | Belarus;Minsk;Belarusian,Belarussian
    Belgium;Brussels;Belgian | Belize;Belmopan;Belizean | Benin;Porto-Novo;Beninese | Bhutan;Thimphu;Bhutanese
    Bolivia;La Paz,Sucre;Bolivian | Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina;Sarajevo;Bosnian
    Botswana;Gaborone;Botswanan,Motswana | Brazil;Brasília,Brasilia;Brazilian | Brunei;Bandar Seri Begawan;Bruneian
    Bulgaria;Sofia;Bulgarian | Burkina Faso;Ouagadougou;Burkinabe,Burkinabé | Burundi;Gitega;Burundian
    Cambodia;Phnom Penh;Cambodian,Khmer | Cameroon;Yaoundé,Yaounde;Cameroonian | Canada;Ottawa;Canadian
    Cape Verde,Cabo Verde;Praia;Cape Verdean | Central African Republic,CAR;Bangui;Central African
    Chad;N'Djamena;Chadian | Chile;Santiago;Chilean | China,People's Republic of China,PRC;Beijing,Peking;Chinese
    Colombia;Bogotá,Bogota;Colombian | Comoros;Moroni;Comorian
    Congo,Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC;Kinshasa,Brazzaville;Congolese
    Costa Rica;San José;Costa Rican | Croatia;Zagreb;Croatian,Croat | Cuba;Havana;Cuban | Cyprus;Nicosia;Cypriot
    Czech Republic,Czechia;Prague;Czech | Denmark;Copenhagen;Danish,Dane | Djibouti;Djibouti City;Djiboutian
    Dominica;Roseau; | Dominican Republic;Santo Domingo;Dominican
    East Timor,Timor-Leste;Dili;Timorese,East Timorese | Ecuador;Quito;Ecuadorian | Egypt;Cairo;Egyptian
    El Salvador;San Salvador;Salvadoran | Equatorial Guinea;Malabo; | Eritrea;Asmara;Eritrean
    Estonia;Tallinn;Estonian | Eswatini,Swaziland;Mbabane;Swazi | Ethiopia;Addis Ababa;Ethiopian | Fiji;Suva;Fijian
    Finland;Helsinki;Finnish,Finn | France;Paris;French,Frenchman,Frenchmen,Frenchwoman | Gabon;Libreville;Gabonese
    Gambia;Banjul;Gambian | Georgia;Tbilisi;Georgian | Germany,Federal Republic of Germany;Berlin;German
    Ghana;Accra;Ghanaian | Greece;Athens;Greek | Grenada;St. George's;Grenadian
    Guatemala;Guatemala City;Guatemalan | Guinea;Conakry;Guinean | Guinea-Bissau;Bissau;
    Guyana;Georgetown;Guyanese | Haiti;Port-au-Prince;Haitian | Honduras;Tegucigalpa;Honduran
    Hungary;Budapest;Hungarian | Iceland;Reykjavik,Reykjavík;Icelandic,Icelander | India;New Delhi,Delhi;Indian
    Indonesia;Jakarta;Indonesian | Iran,Islamic Republic of Iran;Tehran;Iranian | Iraq;Baghdad;Iraqi
    Ireland,Republic of Ireland;Dublin;Irish,Irishman,Irishmen | Israel;Jerusalem;Israeli | Italy;Rome;Italian
    Ivory Coast,Côte d'Ivoire,Cote d'Ivoire;Yamoussoukro,Abidjan;Ivorian | Jamaica;Kingston;Jamaican
    Japan;Tokyo;Japanese | Jordan;Amman;Jordanian | Kazakhstan;Astana;Kazakh,Kazakhstani | Kenya;Nairobi;Kenyan
    Kiribati;Tarawa; | Kosovo;Pristina;Kosovar,Kosovan | Kuwait;Kuwait City;Kuwaiti | Kyrgyzstan;Bishkek;Kyrgyz
    Laos;Vientiane;Laotian,Lao | Latvia;Riga;Latvian | Lebanon;Beirut;Lebanese | Lesotho;Maseru;Basotho
    Liberia;Monrovia;Liberian | Libya;Tripoli;Libyan | Liechtenstein;Vaduz; | Lithuania;Vilnius;Lithuanian
    Luxembourg;Luxembourg City;Luxembourgish,Luxembourger | Madagascar;Antananarivo;Malagasy
    Malawi;Lilongwe;Malawian | Malaysia;Kuala Lumpur;Malaysian | Maldives;Malé;Maldivian | Mali;Bamako;Malian
    Malta;Valletta;Maltese | Marshall Islands;Majuro;Marshallese | Mauritania;Nouakchott;Mauritanian
    Mauritius;Port Louis;Mauritian | Mexico;Mexico City;Mexican | Micronesia;Palikir;Micronesian
    Moldova;Chișinău,Chisinau;Moldovan | Monaco;;Monegasque | Mongolia;Ulaanbaatar,Ulan Bator;Mongolian
    Montenegro;Podgorica;Montenegrin | Morocco;Rabat;Moroccan | Mozambique;Maputo;Mozambican
    Myanmar,Burma;Naypyidaw,Naypyitaw;Burmese | Namibia;Windhoek;Namibian | Nauru;Yaren;Nauruan
    Nepal;Kathmandu;Nepalese,Nepali
    Netherlands,Holland,Kingdom of the Netherlands;Amsterdam,The Hague,Hague;Dutch,Dutchman,Dutchmen
    New Zealand;Wellington;New Zealander | Nicaragua;Managua;Nicaraguan | Niger;Niamey;Nigerien
    Nigeria;Abuja;Nigerian | North Korea,DPRK;Pyongyang;North Korean | North Macedonia,Macedonia;Skopje;Macedonian
    Norway;Oslo;Norwegian | Oman;Muscat;Omani | Pakistan;Islamabad;Pakistani | Palau;Ngerulmud;Palauan
    Palestine;Ramallah;Palestinian | Panama;Panama City;Panamanian | Papua New Guinea;Port Moresby;
    Paraguay;Asunción,Asuncion;Paraguayan | Peru;Lima;Peruvian | Philippines;Manila;Philippine,Filipino
    Poland;Warsaw;Polish,Pole | Portugal;Lisbon;Portuguese | Qatar;Doha;Qatari | Romania;Bucharest;Romanian
    Russia,Russian Federation;Moscow;Russian | Rwanda;Kigali;Rwandan | Samoa;Apia;Samoan | San Marino;;
    Saudi Arabia,Kingdom of Saudi Arabia;Riyadh;Saudi,Saudi Arabian | Senegal;Dakar;Senegalese
    Serbia;Belgrade;Serbian,Serb | Seychelles;;Seychellois | Sierra Leone;Freetown;Sierra Leonean
    Singapore;;Singaporean | Slovakia;Bratislava;Slovak,Slovakian | Slovenia;Ljubljana;Slovenian,Slovene
    Solomon Islands;Honiara; | Somalia;Mogadishu;Somali | South Africa;Pretoria,Cape Town;South African
    South Korea,Republic of Korea,ROK;Seoul;South Korean | South Sudan;Juba;South Sudanese
    Spain;Madrid;Spanish,Spaniard | Sri Lanka;Colombo,Sri Jayawardenepura Kotte;Sri Lankan
    St. Lucia,Saint Lucia;Castries; | Sudan;Khartoum;Sudanese | Suriname;Paramaribo;Surinamese
    Sweden;Stockholm;Swedish,Swede | Switzerland;Bern,Berne;Swiss | Syria;Damascus;Syrian
    Tajikistan;Dushanbe;Tajik | Tanzania;Dodoma;Tanzanian | Thailand;Bangkok;Thai | Togo;Lomé,Lome;Togolese
    Tonga;Nuku'alofa;Tongan | Trinidad and Tobago,Trinidad;Port of Spain;Trinidadian | Tunisia;Tunis;Tunisian
    Turkey,Türkiye;Ankara;Turkish,Turk | Turkmenistan;Ashgabat;Turkmen | Tuvalu;Funafuti; | Uganda;Kampala;Ugandan
    Ukraine;Kyiv,Kiev;Ukrainian | United Arab Emirates,UAE,Emirates;Abu Dhabi;Emirati
    United Kingdom,UK,Britain,Great Britain,England;London,Westminster;British,Briton,English,Englishman,Englishmen
    United States,US,USA,United States of America,America;Washington,Washington D.C.,Washington DC,DC;American
    Uruguay;Montevideo;Uruguayan | Uzbekistan;Tashkent;Uzbek | Vanuatu;Port Vila; | Vatican,Vatican City,Holy See;;
    Venezuela;Caracas;Venezuelan | Vietnam,Viet Nam;Hanoi;Vietnamese | Yemen;Sanaa,Sana'a;Yemeni
    Zambia;Lusaka;Zambian | Zimbabwe;Harare;Zimbabwean | Korea;;Korean
    Soviet Union,USSR,Union of Soviet Socialist Republics;;Soviet | Yugoslavia;;Yugoslav
    Czechoslovakia;;Czechoslovak | East Germany,German Democratic Republic,GDR;East Berlin;East German
    West Germany;Bonn;West German | Prussia;;Prussian | Saxony;;Saxon | Bavaria;;Bavarian
    Austria-Hungary,Austro-Hungarian Empire,Habsburg Empire,Habsburg Monarchy;;Austro-Hungarian,Habsburg
    Ottoman Empire;Constantinople;Ottoman | Byzantium,Byzantine Empire,Eastern Roman Empire;;Byzantine
    Roman Empire,Roman Republic;;Roman | Holy Roman Empire;;
    German Empire,Weimar Republic,German Confederation,Third Reich,Nazi Germany;; | Russian Empire,Tsarist Russia;;
    British Empire;; | Dutch Republic;; | Persia,Persian Empire;;Persian | Assyria;;Assyrian | Babylonia;;Babylonian
    Carthage;;Carthaginian | Sparta;;Spartan | Piedmont-Sardinia,Kingdom of Sardinia;; | Kingdom of Italy;;
    Rhodesia;;Rhodesian | Zaire;;Zairean | Siam;;Siamese | Ceylon;; | South Vietnam;Saigon;South Vietnamese
    North Vietnam;;North Vietnamese | Confederate States,Confederacy;;Confederate
    """
}
