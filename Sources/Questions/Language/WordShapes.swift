/// Groups of letters that words of one language often have, and those of others seldom.
enum WordShapes {
  /// The languages that a word in lower case looks like; a code stands once for each group found.
  static func codes(of word: String) -> [String] {
    let framed = "^" + word + "$"
    return table.flatMap { code, groups in groups.filter { framed.contains($0) }.map { _ in code } }
  }

  private static let table: [(code: String, groups: [String])] = [
    (
      "de",
      [
        "sch", "cht", "ung$", "ungen$", "lich", "keit$", "tz", "äu", "pf", "^ver", "^ge", "eig", "ieb", "ück", "^zu",
        "ei",
      ]
    ),
    (
      "nl",
      [
        "eerd", "gade", "lgen", "aa", "ij", "oe", "uu", "lijk", "heid$", "^ge", "^ver", "cht", "eren$", "zen$", "ui",
        "^z", "dt$", "ieuw",
      ]
    ),
    (
      "fr",
      [
        "aine$",
        "eau", "eux$", "oix$", "aux$", "ois$", "que$", "ment$", "ée", "ouv", "ieu", "ains$", "ont$", "aient$", "oir$",
        "ette$",
      ]
    ),
    (
      "es",
      [
        "ción", "ió$", "dad$", "ue", "ado$", "ido$", "aje$", "ero$", "illo", "ez$", "uen", "^des", "ias$", "ios$",
        "os$", "rr",
        "aron$",
      ]
    ),
    (
      "pt",
      ["ção", "ções", "ão", "nh", "lh", "ado$", "ido$", "eir", "ou$", "os$", "ss", "ei$", "ência$", "^des", "aram$"]
    ),
    (
      "it",
      [
        "zz", "zion", "ato$", "ione$", "gli", "cch", "tt", "llo$", "lla$", "ità$", "ere$", "ano$", "ono$", "lle$",
        "iamo$", "cci", "sce",
        "gg",
      ]
    ),
    ("en", ["th", "wh", "ing$", "ed$", "ough", "ck", "ly$", "sh", "tion", "ee", "ght", "y$", "oo", "ness$", "ful$"]),
    ("pl", ["cz", "sz", "rz", "ow$", "owi", "ych$", "ego$"]),
    ("fi", ["aa", "ää", "kk", "ssa$", "lla$", "nen$", "uu", "ii"]),
    ("sv", ["ade$", "ning", "arna$", "erna$", "skt$"]), ("tr", ["lar", "ler", "ında$", "dı$"]),
    ("hu", ["sz", "gy", "ség", "ság", "ett$"]), ("id", ["^meng", "^ber", "kan$", "nya$", "^per"]),
    ("ro", ["ului$", "ul$", "ea$"]), ("cs", ["ost", "ova"]),
  ]
}
