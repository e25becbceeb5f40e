/// The verbs whose past or participle has to be known by heart.
enum IrregularVerbs {
  /// The past and the participle of one verb, the usual form first.
  struct Row: Hashable {
    let pasts: [String]
    let participles: [String]
    /// What the British write instead.
    let britishPast: String?
    let britishParticiple: String?

    func past(_ spelling: Verb.Spelling) -> String {
      spelling == .british ? britishPast ?? pasts[0] : pasts[0]
    }

    func participle(_ spelling: Verb.Spelling) -> String {
      spelling == .british ? britishParticiple ?? participles[0] : participles[0]
    }

    /// The row of a verb that has something before this one: "under" before "take".
    fileprivate func after(_ prefix: some StringProtocol) -> Row {
      Row(
        pasts: pasts.map { prefix + $0 }, participles: participles.map { prefix + $0 },
        britishPast: britishPast.map { prefix + $0 }, britishParticiple: britishParticiple.map { prefix + $0 })
    }
  }

  /// A verb's past and participle, nil for a regular verb.
  static func forms(of base: String) -> Row? {
    if let row = rows[base] { return row }
    guard !regular.contains(base), let (prefix, rest) = parts(of: base, where: { rows[$0] != nil }) else { return nil }
    return rows[rest]?.after(prefix)
  }

  static func isListed(_ base: String) -> Bool { rows[base] != nil }

  /// The verbs that a past or participle may belong to: "lay" gives "lie", "found" gives "find".
  static func bases(of form: String) -> [String] {
    if let bases = byForm[form] { return bases }
    guard let (prefix, rest) = parts(of: form, where: { byForm[$0] != nil }), let bases = byForm[rest] else {
      return []
    }
    return bases.map { prefix + $0 }.filter { !regular.contains($0) }
  }

  /// A word cut after a prefix, or after a hyphen, if what is left is known.
  private static func parts(of word: String, where isKnown: (String) -> Bool) -> (String, String)? {
    if let hyphen = word.lastIndex(of: "-") {
      let rest = String(word[word.index(after: hyphen)...])
      return isKnown(rest) ? (String(word[...hyphen]), rest) : nil
    }
    for prefix in prefixes where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      if isKnown(rest) { return (prefix, rest) }
    }
    return nil
  }

  private static let prefixes = [
    "counter", "under", "inter", "over", "fore", "with", "mis", "out", "pre", "dis", "re", "un", "up",
  ]

  /// Verbs that only look as if they were made from an irregular one.
  private static let regular: Set<String> = ["interleave", "outfit", "refit", "relay", "unfit"]

  private static let rows: [String: Row] = {
    var rows: [String: Row] = [:]
    for line in table.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let fields = line.split(separator: " ").map { field in
        field.split(separator: "|").map { $0.split(separator: "/").map(String.init) }
      }
      let (past, participle) = (fields[1], fields.count > 2 ? fields[2] : fields[1])
      rows[fields[0][0][0]] = Row(
        pasts: past.flatMap(\.self), participles: participle.flatMap(\.self),
        britishPast: past.count > 1 ? past[1].first : nil,
        britishParticiple: participle.count > 1 ? participle[1].first : nil)
    }
    return rows
  }()

  private static let byForm: [String: [String]] = {
    var bases: [String: [String]] = [:]
    for (base, row) in rows {
      for form in Set(row.pasts + row.participles) { bases[form, default: []].append(base) }
    }
    return bases.mapValues { $0.sorted() }
  }()

  /// Base, past, participle if it isn't the past; "/" before what is also met, "|" before what the British write.
  private static let table = """
    abide abided/abode, arise arose arisen, awake awoke/awaked awoken/awaked, babysit babysat
    backbite backbit backbitten, backslide backslid backslid/backslidden, be was/were been, bear bore borne/born
    beat beat beaten, become became become, befall befell befallen, beget begot/begat begotten, begin began begun
    behold beheld, bend bent, beseech beseeched/besought, beset beset, bespeak bespoke bespoken/bespoke
    bestride bestrode bestridden, bet bet/betted, betake betook betaken, bid bid/bade bid/bidden, bide bided/bode
    bind bound, bite bit bitten, bleed bled, blow blew blown, bottle-feed bottle-fed, break broke broken
    breastfeed breastfed, breed bred, bring brought, broadcast broadcast/broadcasted, browbeat browbeat browbeaten
    build built, burn burned|burnt, burst burst, bust busted/bust, buy bought, cast cast, catch caught
    chide chided/chid chided/chidden, choose chose chosen, cleave cleaved/cleft/clove cleaved/cleft/cloven
    cling clung, clothe clothed/clad, come came come, cost cost, creep crept/creeped, crossbreed crossbred, cut cut
    daydream daydreamed|daydreamt, deal dealt, dig dug, dive dived/dove dived, do did done, draw drew drawn
    dream dreamed|dreamt, drink drank drunk, drive drove driven, dwell dwelt/dwelled, eat ate eaten
    fall fell fallen, feed fed, feel felt, fight fought, find found, fit fit/fitted|fitted, flee fled, fling flung
    floodlight floodlit/floodlighted, fly flew flown, forbear forbore forborne, forbid forbade/forbad forbidden
    forecast forecast/forecasted, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone
    forsake forsook forsaken, forswear forswore forsworn, freeze froze frozen, gainsay gainsaid, get got gotten|got
    ghostwrite ghostwrote ghostwritten, gild gilded/gilt, gird girded/girt, give gave given, go went gone
    grind ground, grow grew grown, hamstring hamstrung, handwrite handwrote handwritten, hang hung/hanged, have had
    hear heard, heave heaved/hove, hew hewed hewn/hewed, hide hid hidden, hit hit, hold held, hurt hurt
    inbreed inbred, inlay inlaid, input input/inputted, inset inset, jailbreak jailbroke jailbroken
    joyride joyrode joyridden, keep kept, kneel knelt/kneeled, knit knitted/knit, know knew known, lade laded laden
    lay laid, lead led, lean leaned|leant, leap leaped|leapt, learn learned|learnt, leave left, lend lent, let let
    lie lay/lied lain/lied, light lit/lighted, lipread lipread, lose lost, make made, mean meant, meet met
    mow mowed mown/mowed, offset offset, partake partook partaken, pay paid, plead pleaded/pled, proofread proofread
    prove proved proven/proved|proved, put put, quit quit/quitted, read read, rend rent, rid rid/ridded
    ride rode ridden, ring rang rung, rise rose risen, rive rived riven, run ran run, saw sawed sawed/sawn|sawn
    say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn/sewed, shake shook shaken
    shave shaved shaved/shaven, shear sheared sheared/shorn, shed shed, shine shone/shined, shit shit/shat
    shoe shod/shoed, shoot shot, show showed shown/showed, shred shredded/shred
    shrink shrank/shrunk shrunk/shrunken, shut shut, sightsee sightsaw sightseen, sing sang sung
    sink sank/sunk sunk/sunken, sit sat, slay slew/slayed slain, sleep slept, slide slid, sling slung
    slink slunk/slinked, slit slit, smell smelled|smelt, smite smote smitten, sneak sneaked/snuck
    sow sowed sown/sowed, speak spoke spoken, speed sped/speeded, spell spelled|spelt, spellbind spellbound
    spend spent, spill spilled|spilt, spin spun, spit spat/spit, split split, spoil spoiled|spoilt
    spotlight spotlighted/spotlit, spread spread, spring sprang/sprung sprung, stand stood, stave staved/stove
    steal stole stolen, stick stuck, sting stung, stink stank/stunk stunk, strew strewed strewn/strewed
    stride strode stridden, strike struck struck/stricken, string strung, strive strove/strived striven/strived
    sublet sublet, sunburn sunburned|sunburnt, swear swore sworn, sweat sweated/sweat, sweep swept
    swell swelled swollen/swelled, swim swam swum, swing swung, take took taken, teach taught, tear tore torn
    telecast telecast/telecasted, tell told, think thought, thrive thrived/throve thrived/thriven
    throw threw thrown, thrust thrust, tread trod trodden/trod, troubleshoot troubleshot, typecast typecast
    typeset typeset, typewrite typewrote typewritten, understand understood, upset upset
    wake woke/waked woken/waked, waylay waylaid, wear wore worn, weave wove/weaved woven/weaved, wed wed/wedded
    weep wept, wet wet/wetted, win won, wind wound, wring wrung, write wrote written
    """
}
