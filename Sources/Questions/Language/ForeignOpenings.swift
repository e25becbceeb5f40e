/// The words of other languages that a statement can't begin with, and those that join clauses.
struct ForeignOpenings: Sendable {
  /// In lower case, with straight apostrophes.
  var pronouns: Set<String> = []
  /// "this", "such": they stand for something said before.
  var demonstratives: Set<String> = []
  /// A statement may begin behind them.
  var coordinating: Set<String> = []
  /// What stands before them is whole without the clause that they begin. None that sets a condition.
  var subordinating: Set<String> = []
  /// Says who says something: what stands behind its colon isn't the text's own statement.
  var speech: Set<String> = []

  static func of(_ language: Language) -> ForeignOpenings { table[language.code] ?? ForeignOpenings() }

  /// Does a word say that a clause depends on another?
  func isSubordinating(_ word: String) -> Bool {
    subordinating.contains(word) || ForeignOpenings.conditions.contains(word)
  }

  private static let conditions: Set = [
    "wenn", "falls", "sofern", "ob", "dass", "si", "se", "als", "indien", "tenzij", "nếu", "если", "que", "che", "dat",
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let table: [String: ForeignOpenings] = [
    "de": ForeignOpenings(
      pronouns: set(
        "er sie es ich wir ihr du man ihm ihn ihnen sein seine seiner seinem seinen ihre ihrer ihrem ihren davon dabei dadurch dafür damit dazu daraus darin daran"
      ),
      demonstratives: set(
        "dies dieser diese dieses diesem diesen jener jene jenes solche solcher solches dessen deren"),
      coordinating: set("und aber doch oder sondern denn jedoch"),
      subordinating: set("weil da obwohl obgleich während nachdem bevor sodass damit wobei wodurch weshalb seit"),
      speech: set("sagte sagt erklärte meinte betonte warnte fragte schrieb rief antwortete")),
    "fr": ForeignOpenings(
      pronouns: set("il elle ils elles je j' nous vous tu on lui leur leurs son sa ses y"),
      demonstratives: set("ce c' cela ça ceci cet cette ces celui celle ceux celles"),
      coordinating: set("et mais ou car donc or"),
      subordinating: set("parce puisque alors tandis après avant pendant bien quoique lorsque quand comme"),
      speech: set("dit déclare déclara affirme affirma explique expliqua demande demanda répondit écrit")),
    "es": ForeignOpenings(
      pronouns: set("él ella ello ellos ellas yo nosotros usted ustedes tú le les lo su sus"),
      demonstratives: set("esto eso este esta estos estas ese esa esos esas aquel aquella aquello tal dicho dicha"),
      coordinating: set("y e pero o u sino pues"),
      subordinating: set("porque aunque mientras cuando después antes puesto ya"),
      speech: set("dijo dice declaró afirma afirmó explicó preguntó respondió escribió")),
    "it": ForeignOpenings(
      pronouns: set("egli lui lei esso essa essi esse loro io noi voi tu suo sua suoi sue ne"),
      demonstratives: set("questo questa questi queste quest' quello quella ciò tale tali"),
      coordinating: set("e ed ma o oppure però"),
      subordinating: set("perché poiché sebbene benché mentre quando dopo prima"),
      speech: set("disse dice afferma dichiarò spiegò chiese rispose scrisse")),
    "pt": ForeignOpenings(
      pronouns: set("ele ela eles elas eu nós você vocês lhe seu sua seus suas"),
      demonstratives: set("isto isso aquilo este esta estes estas esse essa esses essas aquele aquela tal"),
      coordinating: set("e mas ou porém pois"),
      subordinating: set("porque embora enquanto quando depois antes"),
      speech: set("disse diz declarou afirma afirmou explicou perguntou respondeu escreveu")),
    "nl": ForeignOpenings(
      pronouns: set("hij zij ze ik wij we jij je u men hem hun hen zijn haar daarvan daarmee daardoor daarvoor"),
      demonstratives: set("dit dat deze die zulke zo'n"),
      coordinating: set("en maar of want dus"),
      subordinating: set("omdat hoewel terwijl nadat voordat toen zodat waarbij waardoor"),
      speech: set("zei zegt verklaarde vroeg antwoordde schreef")),
    "vi": ForeignOpenings(
      pronouns: set("nó họ tôi chúng ta mình hắn y"), demonstratives: set("đây đó này như"),
      coordinating: set("và nhưng hoặc song"), subordinating: set("vì bởi do mặc trong sau trước"),
      speech: set("nói hỏi đáp viết")),
    "zh": ForeignOpenings(
      pronouns: set("它 他 她 我 你 您 其 牠 祂"), demonstratives: set("这 這 该 該 此 那个 那些 那是 那时 上述 以上"),
      coordinating: set("但 而 并 並 然而 同时 同時 不过 不過 且"), subordinating: set("因为 因為 由于 由於 所以 因此 从而 從而 虽然 雖然"),
      speech: set("说 說 问 問 道 称 稱 表示 指出 认为 認為")),
    "ja": ForeignOpenings(
      pronouns: set("彼 我々 あなた 自分"), demonstratives: set("これ それ あれ この その あの ここ そこ"),
      speech: set("言った 述べた 語った")),
    "ru": ForeignOpenings(
      pronouns: set("он она оно они я мы вы ты его её ее их им ему ей"),
      demonstratives: set("это этот эта эти тот та те такой такая такие"), coordinating: set("и а но или"),
      subordinating: set("потому хотя когда поскольку"), speech: set("сказал сказала заявил заявила")),
    "sv": ForeignOpenings(pronouns: set("han hon den det de jag vi ni man"), demonstratives: set("denna detta dessa")),
    "da": ForeignOpenings(pronouns: set("han hun den det de jeg vi man"), demonstratives: set("denne dette disse")),
    "no": ForeignOpenings(pronouns: set("han hun den det de jeg vi man"), demonstratives: set("denne dette disse")),
    "pl": ForeignOpenings(pronouns: set("on ona ono oni one ja my"), demonstratives: set("to ten ta te ci taki takie")),
    "ko": ForeignOpenings(pronouns: set("그는 그녀는 그들은 우리는 나는"), demonstratives: set("이는 이것은 그것은 이 그 저")),
  ]
}
