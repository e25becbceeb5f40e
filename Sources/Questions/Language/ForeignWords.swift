/// The words around dates, amounts and lists in one language, in lower case.
struct ForeignWords: Sendable {
  /// Between a day, its month and its year.
  var joiners: Set<String> = []
  /// "le" before a French date.
  var articles: Set<String> = []
  /// Between the ends of a range: "bis", "au".
  var to: Set<String> = []
  /// Before a year that stands alone.
  var beforeYear: Set<String> = []
  /// "Jahrhundert", and whether the number stands before it.
  var centuries: Set<String> = []
  var hasCenturyFirst = false
  /// "Uhr" behind a time.
  var hours: Set<String> = []
  /// "Millionen"
  var magnitudes: Set<String> = []
  /// Between a magnitude and its unit: "d'", "de".
  var of: Set<String> = []
  var units: Set<String> = []
  /// "Prozent" in one word or two.
  var percents: [[String]] = []
  /// Numbers in words, without one.
  var numbers: Set<String> = []
  /// Before the last thing of a list.
  var and: Set<String> = []
  /// Small words that no list's item holds.
  var breaks: Set<String> = []
  /// What may stand before a list's item.
  var determiners: Set<String> = []

  static func of(_ language: Language) -> ForeignWords? { table[language.code] }

  /// What is written alike in all languages.
  static let symbols: Set = [
    "km", "m", "cm", "mm", "kg", "g", "t", "l", "ml", "ha", "kw", "mw", "gw", "kwh", "mwh", "gb", "mb", "tb", "mib",
    "eur",
    "usd", "chf", "gbp", "vnd", "€", "$", "£", "¥", "°", "%", "‰", "min", "h", "s", "km²", "m²", "hz", "v", "w",
  ]

  static let currencies: Set = ["€", "$", "£", "¥", "₫"]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let table: [String: ForeignWords] = [
    "de": ForeignWords(
      joiners: [], articles: [], to: ["bis", "und", "–", "-"],
      beforeYear: set("in jahr jahre seit um ab zwischen bis von nach vor anno sommer winter frühjahr herbst dem und"),
      centuries: ["jahrhundert", "jahrhunderts", "jahrhunderte"], hasCenturyFirst: true, hours: ["uhr"],
      magnitudes: set("millionen million mio milliarden milliarde mrd billionen tausend tsd"), of: [],
      units: set(
        "euro euros dollar us-dollar franken pfund kronen yen rubel kilometer kilometern meter metern zentimeter millimeter kilogramm gramm tonne tonnen liter litern hektar quadratkilometer quadratkilometern quadratmeter quadratmetern kubikmeter kubikmetern grad stunden stunde minuten sekunden tage tagen wochen monate monaten jahre jahren prozentpunkte prozentpunkten watt kilowatt megawatt volt"
      ), percents: [["prozent"]], numbers: set("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert"),
      and: ["und", "oder", "sowie"],
      breaks: set(
        "in im am an auf aus bei mit nach von vom zu zum zur für durch gegen ohne um über unter vor zwischen dass weil wenn als wie nicht sich auch"
      ),
      determiners: set("der die das den dem des ein eine einen einem einer eines seine seinen seiner ihre ihren ihrer")),
    "fr": ForeignWords(
      joiners: [], articles: ["le"], to: ["au", "à", "et", "–", "-"],
      beforeYear: set("en an année depuis dès vers avant après jusqu'en entre et de à"),
      centuries: ["siècle", "siècles"], hasCenturyFirst: true,
      hours: ["h", "heures", "heure"], magnitudes: set("millions million milliards milliard mille"),
      of: ["d'", "d’", "de"],
      units: set(
        "euros euro dollars dollar livres francs franc couronnes yens kilomètres kilomètre mètres mètre centimètres millimètres kilos kilogrammes grammes tonnes tonne litres litre hectares degrés degré heures heure minutes secondes jours jour semaines mois ans an années points watts volts"
      ), percents: [["pour", "cent"]], numbers: set("deux trois quatre cinq six sept huit neuf dix onze douze cent"),
      and: ["et", "ou"],
      breaks: set("à au aux dans par pour sur avec sans sous chez vers que qui dont où ne pas se"),
      determiners: set("le la les l' l’ un une des du de d' d’ son sa ses leur leurs")),
    "es": ForeignWords(
      joiners: ["de", "del"], articles: [], to: ["al", "a", "y", "hasta", "–", "-"],
      beforeYear: set("en año de desde hasta hacia entre y a"), centuries: ["siglo", "siglos"], hours: ["h", "horas"],
      magnitudes: set("millones millón mil billones"), of: ["de"],
      units: set(
        "euros euro dólares dólar pesos peso libras francos soles coronas kilómetros kilómetro metros metro centímetros milímetros kilos kilogramos gramos toneladas tonelada litros litro hectáreas grados grado horas hora minutos segundos días día semanas meses mes años año puntos vatios voltios"
      ), percents: [["por", "ciento"]], numbers: set("dos tres cuatro cinco seis siete ocho nueve diez once doce cien"),
      and: ["y", "e", "o", "u"], breaks: set("a al en con por para sin sobre entre desde hasta que quien donde no se"),
      determiners: set("el la los las un una unos unas su sus")),
    "it": ForeignWords(
      joiners: [], articles: [], to: ["al", "a", "e", "–", "-", "all'", "all’"],
      beforeYear: set("nel nell' nell’ anno dal fino del dopo verso tra e in al"),
      centuries: ["secolo", "secoli"], hasCenturyFirst: true, hours: ["ore"],
      magnitudes: set("milioni milione miliardi miliardo mila mille"),
      of: ["di", "d'", "d’"],
      units: set(
        "euro dollari dollaro lire sterline franchi corone chilometri chilometro metri metro centimetri millimetri chili chilogrammi grammi tonnellate tonnellata litri litro ettari gradi grado ore ora minuti secondi giorni giorno settimane mesi mese anni anno punti watt volt"
      ), percents: [["per", "cento"]],
      numbers: set("due tre quattro cinque sei sette otto nove dieci undici dodici cento"),
      and: ["e", "ed", "o"],
      breaks: set("a al alla ai in nel nella con per su sul da dal dalla tra fra che chi dove non si"),
      determiners: set("il lo la i gli le l' l’ un uno una suo sua suoi loro")),
    "pt": ForeignWords(
      joiners: ["de"], articles: [], to: ["a", "e", "até", "ao", "–", "-"],
      beforeYear: set("em ano de desde até entre e a"),
      centuries: ["século", "séculos"], hours: ["h", "horas"],
      magnitudes: set("milhões milhão bilhões bilhão mil milhares"), of: ["de"],
      units: set(
        "euros euro dólares dólar reais real escudos libras francos quilômetros quilómetros quilômetro metros metro centímetros milímetros quilos quilogramas gramas toneladas tonelada litros litro hectares graus grau horas hora minutos segundos dias dia semanas meses mês anos ano pontos watts volts"
      ), percents: [["por", "cento"]],
      numbers: set("dois duas três quatro cinco seis sete oito nove dez onze doze cem"),
      and: ["e", "ou"],
      breaks: set("a ao à em no na nos nas com por pelo pela para sem sobre entre desde até que quem onde não se"),
      determiners: set("o a os as um uma uns umas seu sua seus suas")),
    "nl": ForeignWords(
      joiners: [], articles: [], to: ["tot", "en", "t/m", "–", "-"],
      beforeYear: set("in jaar sinds tot rond na voor vanaf van tussen en om"),
      centuries: ["eeuw", "eeuwen"], hasCenturyFirst: true, hours: ["uur"],
      magnitudes: set("miljoen miljoenen miljard miljarden duizend"), of: [],
      units: set(
        "euro euro's dollar dollars gulden pond frank kronen kilometer meter centimeter millimeter kilo kilogram gram ton liter hectare graden uur uren minuten seconden dagen dag weken maanden maand jaar jaren procentpunt watt volt"
      ), percents: [["procent"]], numbers: set("twee drie vier vijf zes zeven acht negen tien elf twaalf honderd"),
      and: ["en", "of"],
      breaks: set("in op aan bij met naar van voor door over onder tegen tussen uit om te dat die wie waar niet zich"),
      determiners: set("de het een zijn haar hun")),
    "vi": ForeignWords(
      to: ["đến", "tới", "và", "–", "-"], beforeYear: ["năm"], hours: ["giờ"],
      magnitudes: set("triệu tỷ tỉ nghìn ngàn trăm"), of: [],
      units: set(
        "đồng euro đô mét kilômét ki-lô-mét kilôgam gam tấn lít héc-ta độ giờ phút giây ngày tuần tháng năm người tuổi điểm lần oát"
      ), percents: [["phần", "trăm"]], numbers: set("hai ba bốn sáu bảy tám chín mười"), and: ["và", "hoặc"],
      breaks: set("là của ở tại trong với cho từ đến để khi mà thì được bị có không đã sẽ đang gồm như")),
  ]
}
