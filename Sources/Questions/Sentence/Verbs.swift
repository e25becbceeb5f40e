/// Common English verbs: enough to see where a noun phrase can't go on.
enum Verbs {
  /// A word's verb, if the word can be a form of a common one: "raises" gives "raise".
  static func base(of word: String) -> String? { forms[word] }

  static func isForm(_ word: String) -> Bool { forms[word] != nil }

  /// Forms that are hardly ever nouns: the past and the third person of verbs that aren't nouns too.
  static func isFinite(_ word: String) -> Bool {
    Words.auxiliaries.contains(word) && !["be", "been", "being", "having"].contains(word)
      || pasts.contains(word) || (forms[word] != nil && word.hasSuffix("s"))
      || (forms[word] != nil && word.hasSuffix("ed"))
  }

  /// The plain form of a verb that is no noun: "persist".
  static func isPlainVerb(_ word: String) -> Bool {
    forms[word] == word && !nouns.contains(word) && word.utf8.count > 3
  }

  /// Verbs whose forms are as often nouns: "trade", "exports", "concerns".
  static func isAlsoNoun(_ word: String) -> Bool {
    guard let base = forms[word], base == word || word.hasSuffix("s") else { return false }
    return nouns.contains(base)
  }

  private static let nouns: Set<String> = [
    "address", "aid", "aim", "answer", "appeal", "attribute", "award", "ban", "blame", "call", "cause", "change",
    "charge",
    "claim", "concern", "control", "cost", "count", "cover", "cut", "deal", "decline", "decrease", "demand", "design",
    "doubt", "drop", "end", "estimate", "export", "face", "fall", "favor", "favour", "fear", "feed", "fight",
    "force", "forecast", "form", "function", "gain", "handle", "help", "hold", "hope", "host", "import", "increase",
    "issue", "land", "launch", "lead", "license", "lift", "limit", "list", "loss", "map", "mark", "measure",
    "mention", "monitor", "move", "name", "need", "notice", "object", "offer", "order", "pass", "pay", "plan", "play",
    "point", "process", "promise", "protest", "pump", "question", "raise", "reach", "record", "release", "reply",
    "report",
    "request", "respect", "result", "rise", "rule", "run", "sign", "signal", "slip", "split", "stand", "start", "state",
    "stay", "step", "stop", "store", "stress", "strike", "study", "supply", "support", "surge", "talk", "target", "tax",
    "test", "touch", "tour", "trade", "transfer", "travel", "treat", "trust", "turn", "use", "value", "view", "visit",
    "voice", "vote", "warning", "work", "thaw", "curb", "share", "gap",
  ]

  private static let bases: [String] = """
    absorb accept accuse achieve acknowledge act add address adopt advise advocate affect agree aid aim allege allow \
    announce answer appeal appear apply appoint approve argue arise arrive ask assert assess attend attribute avoid await \
    award ban become begin believe belong blame boil break bring build burn buy call cancel carry cause caution change \
    charge choose circle cite claim close collapse collect come commit compare compete complain concede conclude condemn \
    confirm consider contain contend continue contribute cost count cover create criticise criticize curb cut deal decide \
    declare decline decrease defend deliver demand deny depend describe design destroy develop die differ disagree discuss \
    dismiss dissolve distribute do double doubt draw drive drop earn emphasise emphasize embark enable encourage encrypt \
    end engage enter establish estimate exceed exclude exemplify exist expect explain export expose express extend face \
    fail fall favor favour fear feed feel fight fill find finish fit flow follow forbid force forecast form foster found \
    free gain gather get give go govern grant grow guide handle happen have hear help hide highlight hit hold hope host \
    hurt identify ignore illustrate import impose improve include increase inspect insist insure intend introduce invest \
    invite invoke issue join keep know lack land last launch lay lead learn leave lend let license lie lift limit list \
    live look lose lower maintain make manage map mark mean measure meet mention mock move name narrow need notice object \
    offer open oppose order overstate own pass pay perceive permit persist plan play point postpone predict prepare \
    preside prevent prioritize produce promise propose protect protest prove provide publish pump put question raise ram \
    reach read receive recognise recognize recommend record recover recycle redraw reduce refer reflect refuse regard \
    regret reiterate reject release rely remain remember remove rename repeat replace reply report represent request \
    require resist respond respire rise rule run save say see seek seem sell send serve set settle shift show sign signal \
    slip slow spend split stabilize stand start state stay stem stop store stress strike struggle study suggest support \
    sustain take talk tell think threaten thank touch tour trade transfer travel treat try turn underline underscore \
    understand undertake urge use value view visit voice vote want warn welcome win withdraw wish work write yield \
    advise backfire conduct counter deploy detain elect expel export import invade monitor negotiate occupy outline \
    ratify resume reveal revoke seize stall supply surge target test tighten unveil weaken widen
    """.split(separator: " ").map(String.init)

  private static let irregular: [String: String] = [
    "said": "say", "told": "tell", "gave": "give", "given": "give", "took": "take", "taken": "take", "made": "make",
    "went": "go", "gone": "go", "came": "come", "saw": "see", "seen": "see", "met": "meet", "held": "hold",
    "led": "lead",
    "left": "leave", "won": "win", "lost": "lose", "paid": "pay", "sold": "sell", "bought": "buy", "brought": "bring",
    "thought": "think", "sought": "seek", "kept": "keep", "felt": "feel", "fell": "fall", "fallen": "fall",
    "rose": "rise",
    "risen": "rise", "grew": "grow", "grown": "grow", "knew": "know", "known": "know", "drew": "draw", "drawn": "draw",
    "became": "become", "wrote": "write", "written": "write", "spoke": "speak", "spoken": "speak", "chose": "choose",
    "chosen": "choose", "broke": "break", "broken": "break", "drove": "drive", "driven": "drive",
    "withdrew": "withdraw",
    "withdrawn": "withdraw", "forbade": "forbid", "forbidden": "forbid", "stood": "stand", "understood": "understand",
    "sent": "send", "spent": "spend", "built": "build", "dealt": "deal", "meant": "mean", "heard": "hear", "got": "get",
    "ran": "run", "sat": "sit", "laid": "lay", "lent": "lend", "began": "begin", "begun": "begin", "found": "find",
    "shown": "show", "struck": "strike", "redrawn": "redraw", "held up": "hold", "fought": "fight", "bore": "bear",
  ]

  private static let pasts: Set<String> = Set(irregular.keys)

  private static let forms: [String: String] = {
    var forms = irregular
    for base in bases {
      for form in [base] + inflected(base) where forms[form] == nil { forms[form] = base }
    }
    return forms
  }()

  private static func inflected(_ base: String) -> [String] {
    guard let last = base.last else { return [] }
    let stem = String(base.dropLast())
    let isVowelBefore = stem.last.map { "aeiou".contains($0) } ?? false
    if last == "y", !isVowelBefore { return [stem + "ies", stem + "ied", base + "ing"] }
    let third = ["s", "x", "z"].contains(last) || base.hasSuffix("ch") || base.hasSuffix("sh") || last == "o"
    var forms = [base + (third ? "es" : "s")]
    if last == "e" {
      forms += [base + "d", stem + "ing"]
    } else {
      forms += [base + "ed", base + "ing"]
      if isVowelBefore, !"wxyaeiou".contains(last) {
        forms += [base + String(last) + "ed", base + String(last) + "ing"]
      }
    }
    return forms
  }
}
