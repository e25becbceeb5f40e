/// Verbs that report what somebody says, thinks, hopes or fears.
enum Reporting {
  /// After these "according to" says the same.
  static let stating: Set = [
    "say", "report", "state", "tell", "explain", "write", "note", "add", "announce", "reply", "show", "find",
    "conclude",
  ]

  static let verbs: Set = stating.union([
    "warn", "deny", "argue", "claim", "insist", "believe", "hope", "fear", "think", "expect", "propose", "promise",
    "stress", "emphasize", "emphasise", "caution", "predict", "suggest", "agree", "estimate", "complain", "object",
    "doubt", "admit", "acknowledge", "confirm", "declare", "demand", "recommend", "maintain", "assert", "contend",
    "worry", "vow", "reveal", "indicate", "demonstrate", "underline", "underscore", "reiterate", "respond", "remark",
    "concede", "decide", "order", "request", "repeat", "assume", "judge", "forecast", "allege", "pledge", "point",
  ])
}
