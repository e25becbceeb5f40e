/// Verbs that report what somebody says, thinks, hopes or fears.
enum Reporting {
  /// After these "according to" says the same.
  static let stating: Set = [
    "say", "report", "state", "tell", "explain", "write", "note", "add", "announce", "reply", "show", "find",
    "conclude",
  ]

  /// What only people and their bodies do.
  static let ofMinds: Set = [
    "fear", "hope", "believe", "think", "expect", "want", "doubt", "worry", "welcome", "demand", "wish", "regret",
    "deny", "insist", "complain", "vow", "answer", "reply", "respond", "like",
  ]

  /// What a capital does that stands for its government.
  static let ofGovernments: Set = verbs.union([
    "accuse", "sign", "reject", "accept", "refuse", "impose", "lift", "set", "back", "support", "oppose", "pledge",
    "seek", "want", "grant", "call", "see", "view", "urge", "withdraw", "recognise", "recognize", "ban", "send",
    "offer", "ask", "fund", "veto", "abolish", "condemn", "welcome", "blame",
    "criticise", "criticize", "praise", "plan", "try",
  ])

  /// After these too, for when, where and why it is said to be so.
  static let asserting: Set = [
    "argue", "claim", "insist", "believe", "think", "expect", "stress", "emphasize", "emphasise", "caution", "predict",
    "estimate", "complain", "admit", "acknowledge", "confirm", "declare", "maintain", "assert", "contend", "reveal",
    "underline", "reiterate", "remark", "concede", "repeat", "judge", "forecast", "allege",
  ]

  static let verbs: Set = stating.union([
    "warn", "deny", "argue", "claim", "insist", "believe", "hope", "fear", "think", "expect", "propose", "promise",
    "stress", "emphasize", "emphasise", "caution", "predict", "suggest", "agree", "estimate", "complain", "object",
    "doubt", "admit", "acknowledge", "confirm", "declare", "demand", "recommend", "maintain", "assert", "contend",
    "worry", "vow", "reveal", "indicate", "demonstrate", "underline", "underscore", "reiterate", "respond", "remark",
    "concede", "decide", "order", "request", "repeat", "assume", "judge", "forecast", "allege", "pledge", "point",
  ])
}
