/// Where a verb of several syllables is stressed, as far as its spelling depends on that.
enum Stress {
  /// Whether the last syllable of a verb is stressed, or counts as if it were: its single consonant is doubled.
  static func isLast(in base: String) -> Bool {
    if last.contains(base) { return true }
    if let hyphen = base.lastIndex(of: "-") { return isShortVerb(base[base.index(after: hyphen)...]) }
    return prefixes.contains { base.hasPrefix($0) && isShortVerb(base.dropFirst($0.count)) }
  }

  static func isListed(_ base: String) -> Bool { last.contains(base) }

  /// Whether a word keeps its single consonant where others of its spelling double it.
  static func isNeverDoubled(_ base: String) -> Bool { undoubled.contains(base) }

  /// Whether the British double the l of a verb in spite of the vowel before its last one.
  static func isDoubledInBritain(_ base: String) -> Bool { british.contains(base) }

  /// Whether a doubled consonant is met in a verb though dictionaries prefer a single one.
  static func mayDouble(_ base: String) -> Bool { optional.contains(base) }

  /// A verb of one syllable that doubles its consonant: "plug" in "unplug".
  private static func isShortVerb(_ word: Substring) -> Bool {
    let isVowel = word.map { "aeiou".contains($0) }
    return word.count > 2 && isVowel.suffix(2) == [true, false] && isVowel.count(where: \.self) == 1
      && WordTable.verbs.code(of: String(word)) != nil
  }

  private static let prefixes = ["un", "re", "out", "over", "under", "mis", "inter", "fore", "dis"]

  private static let last: Set<String> = Set(
    """
    abet abhor abut acquit ad-lib admit airdrop allot annul appal aver babysit backlog backslap backstab \
    backstop bebop bedim befit befog beget begin beset besot bestir blackleg bobsled bootleg bootstrap catnap \
    commit compel concur confab confer control corral curvet debar debug decontrol defat defer defog demit demob \
    demur deter disbar disinter dispel distil doorstep eavesdrop embed emit englut enrol enthral entrap enwrap \
    equip estop excel expel extol forbid forget format fulfil handicap hobnob horsewhip humbug imbed impel incur \
    infer input inset inspan instal instil inter intermit jitterbug kidnap kneecap leapfrog manumit miscast \
    monogram nonplus occur offset omit outfit output outwit patrol permit preempt prefer preset program propel \
    quickstep readmit reallot rebel rebut recap recommit recur refer regret remit repel resubmit retransmit \
    retrofit sandbag sidestep sublet submit transfer transmit transship typeset unman upset weatherstrip whipsaw \
    wigwag wiretap worship zigzag
    """.split(separator: " ").map(String.init))

  private static let undoubled: Set<String> = ["bus", "yes"]

  private static let optional: Set<String> = [
    "ballot", "benefit", "bias", "bus", "catalog", "chirrup", "combat", "dialog", "diagram", "focus", "gallop",
    "gossip",
    "parallel", "pivot", "profit", "refocus", "target", "trammel",
  ]

  private static let british: Set<String> = ["dial", "duel", "fuel", "initial", "redial", "refuel", "trial", "victual"]
}
