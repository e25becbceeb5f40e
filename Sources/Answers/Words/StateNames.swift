/// Folded names of states and unions with their short forms, by the code of a language other than English.
///
/// Only what is the same for everybody: in French "EU" may be the United States or the union.
enum StateNames {
  /// The names of a language, nil for one that has none here.
  static func table(of language: String) -> NameTable? {
    switch language {
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "sv": swedish
    case "da": danish
    case "no", "nb": norwegian
    case "pl": polish
    case "ru": russian
    case "tr": turkish
    case "el": greek
    case "fi": finnish
    case "vi": vietnamese
    default: nil
    }
  }

  private static let german = NameTable(
    """
    usa = us = vereinigte staaten = vereinigten staaten = vereinigte staaten von amerika = vereinigten staaten von amerika
    eu = europaische union = europaischen union = europaeische union
    uno = un = vereinte nationen = vereinten nationen
    grossbritannien = gb = uk = vereinigtes konigreich = vereinigte konigreich = vereinigten konigreich = vereinigtes koenigreich
    udssr = sowjetunion = sowjetische union
    ddr = deutsche demokratische republik = deutschen demokratischen republik
    vae = vereinigte arabische emirate = vereinigten arabischen emirate
    ezb = europaische zentralbank = europaischen zentralbank
    """)

  private static let french = NameTable(
    """
    usa = etats unis = etats unis d amerique
    ue = union europeenne
    onu = nations unies = organisation des nations unies
    royaume uni = grande bretagne = uk
    urss = union sovietique
    otan = organisation du traite de l atlantique nord
    """)

  private static let spanish = NameTable(
    """
    eeuu = ee uu = eua = usa = estados unidos = estados unidos de america
    ue = union europea
    onu = naciones unidas = organizacion de las naciones unidas
    reino unido = gran bretana = uk
    urss = union sovietica
    otan = organizacion del tratado del atlantico norte
    """)

  private static let italian = NameTable(
    """
    usa = stati uniti = stati uniti d america
    ue = unione europea
    onu = nazioni unite = organizzazione delle nazioni unite
    regno unito = gran bretagna = uk
    urss = unione sovietica
    """)

  private static let portuguese = NameTable(
    """
    eua = usa = estados unidos = estados unidos da america
    ue = uniao europeia
    onu = nacoes unidas = organizacao das nacoes unidas
    reino unido = gra bretanha = uk
    urss = uniao sovietica
    """)

  private static let dutch = NameTable(
    """
    vs = usa = verenigde staten = verenigde staten van amerika
    eu = europese unie
    vn = verenigde naties
    vk = verenigd koninkrijk = groot brittannie = uk
    """)

  private static let swedish = NameTable(
    """
    usa = forenta staterna = amerikas forenta stater
    eu = europeiska unionen
    fn = forenta nationerna
    storbritannien = forenade kungariket = uk
    """)

  private static let danish = NameTable(
    """
    usa = forenede stater = amerikas forenede stater
    eu = europaeiske union
    fn = forenede nationer
    """)

  private static let norwegian = NameTable(
    """
    usa = forente stater = amerikas forente stater
    eu = europeiske union
    fn = forente nasjoner
    """)

  private static let polish = NameTable(
    """
    usa = stany zjednoczone = stany zjednoczone ameryki
    ue = unia europejska
    onz = narody zjednoczone = organizacja narodow zjednoczonych
    wielka brytania = zjednoczone krolestwo = uk
    zsrr = zwiazek radziecki
    """)

  private static let russian = NameTable(
    """
    сша = соединенные штаты = соединенные штаты америки
    ес = европейский союз = евросоюз
    оон = организация объединенных наций
    великобритания = соединенное королевство
    ссср = советский союз
    """)

  private static let turkish = NameTable(
    """
    abd = amerika birlesik devletleri
    ab = avrupa birligi
    bm = birlesmis milletler
    """)

  private static let greek = NameTable(
    """
    ηπα = ηνωμενεσ πολιτειεσ = ηνωμενεσ πολιτειεσ αμερικησ = ηνωμενεσ πολιτειεσ τησ αμερικησ
    εε = ευρωπαικη ενωση
    οηε = ηνωμενα εθνη = οργανισμοσ ηνωμενων εθνων
    ηνωμενο βασιλειο = μεγαλη βρετανια
    εσσδ = σοβιετικη ενωση
    """)

  private static let finnish = NameTable(
    """
    usa = yhdysvallat = amerikan yhdysvallat
    eu = euroopan unioni
    yk = yhdistyneet kansakunnat
    iso britannia = britannia = yhdistynyt kuningaskunta
    """)

  private static let vietnamese = NameTable(
    """
    hoa ky = usa = hop chung quoc hoa ky
    eu = lien minh chau au
    lhq = lien hop quoc = lien hiep quoc
    """)
}
