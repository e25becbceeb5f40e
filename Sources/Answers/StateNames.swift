/// Folded names of states and unions with their short forms, by the code of a language other than English.
///
/// Only what is the same for everybody: in French "EU" may be the United States or the union.
enum StateNames {
  static let lines = [
    "de": """
    usa = us = vereinigte staaten = vereinigten staaten = vereinigte staaten von amerika = vereinigten staaten von amerika
    eu = europaische union = europaischen union = europaeische union
    uno = un = vereinte nationen = vereinten nationen
    grossbritannien = gb = uk = vereinigtes konigreich = vereinigte konigreich = vereinigten konigreich = vereinigtes koenigreich
    udssr = sowjetunion = sowjetische union
    ddr = deutsche demokratische republik = deutschen demokratischen republik
    vae = vereinigte arabische emirate = vereinigten arabischen emirate
    ezb = europaische zentralbank = europaischen zentralbank
    """,
    "fr": """
    usa = etats unis = etats unis d amerique
    ue = union europeenne
    onu = nations unies = organisation des nations unies
    royaume uni = grande bretagne = uk
    urss = union sovietique
    otan = organisation du traite de l atlantique nord
    """,
    "es": """
    eeuu = ee uu = eua = usa = estados unidos = estados unidos de america
    ue = union europea
    onu = naciones unidas = organizacion de las naciones unidas
    reino unido = gran bretana = uk
    urss = union sovietica
    otan = organizacion del tratado del atlantico norte
    """,
    "it": """
    usa = stati uniti = stati uniti d america
    ue = unione europea
    onu = nazioni unite = organizzazione delle nazioni unite
    regno unito = gran bretagna = uk
    urss = unione sovietica
    """,
    "pt": """
    eua = usa = estados unidos = estados unidos da america
    ue = uniao europeia
    onu = nacoes unidas = organizacao das nacoes unidas
    reino unido = gra bretanha = uk
    urss = uniao sovietica
    """,
    "nl": """
    vs = usa = verenigde staten = verenigde staten van amerika
    eu = europese unie
    vn = verenigde naties
    vk = verenigd koninkrijk = groot brittannie = uk
    """,
    "sv": """
    usa = forenta staterna = amerikas forenta stater
    eu = europeiska unionen
    fn = forenta nationerna
    storbritannien = forenade kungariket = uk
    """,
    "da": """
    usa = forenede stater = amerikas forenede stater
    eu = europaeiske union
    fn = forenede nationer
    """,
    "no": norwegian, "nb": norwegian,
    "pl": """
    usa = stany zjednoczone = stany zjednoczone ameryki
    ue = unia europejska
    onz = narody zjednoczone = organizacja narodow zjednoczonych
    wielka brytania = zjednoczone krolestwo = uk
    zsrr = zwiazek radziecki
    """,
    "ru": """
    сша = соединенные штаты = соединенные штаты америки
    ес = европейский союз = евросоюз
    оон = организация объединенных наций
    великобритания = соединенное королевство
    ссср = советский союз
    """,
    "tr": """
    abd = amerika birlesik devletleri
    ab = avrupa birligi
    bm = birlesmis milletler
    """,
    "el": """
    ηπα = ηνωμενεσ πολιτειεσ = ηνωμενεσ πολιτειεσ αμερικησ = ηνωμενεσ πολιτειεσ τησ αμερικησ
    εε = ευρωπαικη ενωση
    οηε = ηνωμενα εθνη = οργανισμοσ ηνωμενων εθνων
    ηνωμενο βασιλειο = μεγαλη βρετανια
    εσσδ = σοβιετικη ενωση
    """,
    "fi": """
    usa = yhdysvallat = amerikan yhdysvallat
    eu = euroopan unioni
    yk = yhdistyneet kansakunnat
    iso britannia = britannia = yhdistynyt kuningaskunta
    """,
    "vi": """
    hoa ky = usa = hop chung quoc hoa ky
    eu = lien minh chau au
    lhq = lien hop quoc = lien hiep quoc
    """,
  ]

  private static let norwegian = """
    usa = forente stater = amerikas forente stater
    eu = europeiske union
    fn = forente nasjoner
    """
}
