/// The small words of languages in Latin letters, and letters that tell them apart.
enum StopWords {
  /// The code of the language whose small words and letters are most frequent; English where nothing is found.
  static func best(for words: [String], marks: [Unicode.Scalar: Int]) -> String {
    var scores: [String: Double] = [:]
    for word in words {
      guard let owners = owners[word] else { continue }
      // A word of one language says more than one of four.
      for code in owners { scores[code, default: 0] += 1 / Double(owners.count) + 0.25 }
    }
    // English borrows letters with its names, but keeps its small words.
    let weight = scores["en", default: 0] >= 2 ? 0.25 : 0.5
    for (mark, count) in marks.sorted(by: { $0.key < $1.key }) {
      for (code, letters) in letters where letters.contains(mark) { scores[code, default: 0] += weight * Double(count) }
    }
    var shapes: [String: Double] = [:]
    // A few words in note form may hold no small word at all: then their shapes count.
    if words.count <= 60 {
      for word in words where word.utf8.count > 2 {
        for code in WordShapes.codes(of: word) { shapes[code, default: 0] += 0.3 }
      }
    }
    for (code, score) in shapes where code != "en" { scores[code, default: 0] += score }
    // Names bring foreign letters into English; a few must not outweigh its words.
    let isBare = scores["en"] == nil && words.count > 3
    scores["en", default: 0] += shapes["en", default: 0]
    scores["en", default: 0] += (words.count < 4 ? 1.5 : isBare ? 0.3 : 1) + Double(words.count) / 60
    return scores.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en"
  }

  /// Is a word in lower case one of a language's small words?
  static func contains(_ word: String, in language: Language) -> Bool {
    owners[word]?.contains(language.code) ?? false
  }

  /// Letters that hardly any other language in the table has.
  private static let letters: [String: Set<Unicode.Scalar>] = [
    "de": ["ß", "ü", "ä", "ö"], "fr": ["è", "é", "ê", "œ", "ù", "û", "ç", "à", "î", "ë"],
    "es": ["ñ", "¿", "¡", "ó", "í", "á", "é", "ú"],
    "it": ["ò", "ù", "ì", "è", "à"], "pt": ["ã", "õ", "ç", "ê", "á", "ú", "é", "í", "ó", "à", "â", "ô"],
    "sv": ["å", "ä", "ö"],
    "da": ["å", "ø", "æ"], "no": ["å", "ø", "æ"], "fi": ["ä"], "pl": ["ł", "ą", "ę", "ż", "ś", "ź", "ć", "ń"],
    "cs": ["ř", "ě", "ů", "č", "š", "ž", "ý"], "hu": ["ő", "ű", "á", "é"], "ro": ["ă", "ț", "ș", "î", "ţ", "ş"],
    "tr": ["ı", "ğ", "ş", "ç", "ü"],
    "vi": [
      "ă", "â", "đ", "ê", "ô", "ơ", "ư", "ạ", "ả", "ấ", "ầ", "ẩ", "ẫ", "ậ", "ắ", "ằ", "ẳ", "ẵ", "ặ", "ẹ", "ẻ", "ẽ", "ế",
      "ề", "ể", "ễ", "ệ", "ỉ", "ị", "ọ", "ỏ", "ố", "ồ", "ổ", "ỗ", "ộ", "ớ", "ờ", "ở", "ỡ", "ợ", "ụ", "ủ", "ứ", "ừ", "ử",
      "ữ", "ự", "ỳ", "ỵ", "ỷ", "ỹ",
    ],
  ]

  private static let owners: [String: [String]] = {
    var owners: [String: [String]] = [:]
    for (code, words) in table.sorted(by: { $0.key < $1.key }) {
      for word in Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" })) {
        owners[String(word), default: []].append(code)
      }
    }
    return owners
  }()

  private static let table: [String: String] = [
    "en": """
    the of and to in is was that for it with as his on be at by had not are but from or have an they which one were
    her all their there would when who will more no if out so what up about into than them can only other new some
    could time these two may then do first any its after our has been also between most because through during each
    under where must should how while whose this those such we you he she been being does did
    """,
    "de": """
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr
    durch man kann wurde wurden sein seine ihre ihr unter gegen wenn unter zwischen sowie seit dieser diese dieses
    können müssen keine kein eines ab beim vom ihren deren dessen muss
    """,
    "fr": """
    le la les de des du un une et en que qui dans est pour sur au aux par il elle ne pas plus ce cette ces son sa ses
    avec sont se été être ont ou mais comme nous vous ils leur leurs entre après sans sous depuis pendant même aussi
    fait était deux dont où selon lors contre afin peut doit l d qu n s c j y
    """,
    "es": """
    el la los las de del un una y en que por para con se su sus al lo es como más pero no fue son está ha han desde
    entre sobre también hasta sin este esta estos estas cuando muy ya era ser dos todo años según porque donde durante
    contra cada uno otros hay puede pueden debe tras quien
    """,
    "it": """
    il lo la i gli le di del della dei delle degli dello un una uno e è in nel nella nei nelle che per con da dal dalla
    dai non si sono al alla ai alle come più anche ma ha hanno suo sua loro dopo tra fra questo questa essere stato
    stata fu due quando perché ogni sul sulla anni deve può cui l d c all dell nell dall
    """,
    "pt": """
    o a os as de do da dos das um uma e em no na nos nas que para por com se não é mais como ao à foi são ser tem pelo
    pela seu sua seus suas entre até sem também mas ou já está quando muito sobre depois este esta isso anos segundo
    cada dois pode podem deve onde durante após às
    """,
    "nl": """
    de het een en van in is op te dat die voor met zijn niet aan er om ook als bij naar door uit maar dan nog wordt
    worden werd heeft hebben over tot meer tegen onder tussen deze dit wel kan kunnen moet moeten geen haar hun hij zij
    ze wat waar al zo na sinds tijdens omdat want mogen elke twee niemand iemand iets niets alle hem haar jaar nieuwe
    """,
    "vi": """
    và của là có được cho các những trong với không này một người năm đã từ khi để ở về theo tại ra vào cũng như đến
    nhiều sẽ đó trên hơn phải bị hai việc nước ngày tháng nhưng sau
    """,
    "sv": """
    och att det i en som på är av för med till den har de inte om ett han var men sig från vid så kan under efter eller
    nu hade ska blev mellan sina där mot år också alla skall än
    """,
    "da": """
    og at det i en som på er af for med til den har de ikke om et han var men sig fra ved så kan under efter eller nu
    havde skal blev mellem hvor også år der blive alle end af kun
    """,
    "no": """
    og at det i en som på er av for med til den har de ikke om et han var men seg fra ved så kan under etter eller nå
    hadde skal ble mellom hvor også år der bli alle enn av kun ei
    """,
    "fi": """
    ja on ei että se oli joka hän mutta ovat myös kun sen vuonna tai kuin niin ole sekä mukaan jälkeen ennen noin
    ovat ollut voi jos
    """,
    "pl": """
    i w na z się nie do jest to że o jak po od za przez dla co był była było są oraz ale jego jej ich został które
    który która przed tym lub także roku
    """,
    "cs": """
    a v na se je že s z do o i to k ve pro za by jsou byl byla bylo po jako ale od nebo které který která při roku jeho
    také však podle
    """,
    "hu": """
    a az és hogy nem is egy volt meg ez el de van csak már mint vagy ezt még ki azt után szerint között ban ben
    """,
    "ro": """
    și de în la cu pe care este un o nu din a să se pentru sunt au fost prin sau dar după între al ale lui cele
    fi ca
    """,
    "tr": """
    ve bir bu da de için ile olarak çok daha gibi olan en kadar sonra ise ne değil var olduğu tarafından her yıl
    """,
    "id": """
    dan yang di dengan untuk ini itu dari pada adalah dalam tidak oleh akan telah juga ke sebagai atau karena lebih
    dapat tahun mereka bahwa
    """,
  ]
}
