import Cards
import Console
import Questions

/// What a review shows, as lines.
struct ReviewView {
  /// The names of the decks that are made.
  let decks: [String]
  private var base: SittingView

  init(decks: [String], columns: Int, isPlain: Bool) {
    self.decks = decks
    base = SittingView(columns: columns, isPlain: isPlain)
  }

  var columns: Int {
    get { base.columns }
    set { base.columns = newValue }
  }

  private var isPlain: Bool { base.isPlain }

  /// What lies before the instructor, and how to begin.
  func opening(count: Int, keptBefore: Int) -> [TerminalText] {
    guard count > 0 else { return base.paragraph("There is no card to look at: nothing is new since the last review.") }
    let before =
      keptBefore == 0
      ? "" : " \(counted(keptBefore, "card")) that you kept before \(keptBefore == 1 ? "isn't" : "aren't") shown."
    return base.paragraph("\(counted(count, "card")) to look at.\(before)")
      + base.paragraph("Return keeps a card, d drops it, e and a edit it, q stops; ? tells more.")
  }

  /// The keys, what Return does in brackets.
  var prompt: TerminalText {
    let words = ["[keep]", "drop", "edit", "answer", "undo", "why", "help", "quit"]
    let candidates = [
      words.joined(separator: isPlain ? ", " : " · "), words.joined(separator: " "), "[keep] d e a u w ? q",
    ]
    let room = max(0, columns - 5)
    return TerminalText(line: candidates.first { displayWidth($0) <= room } ?? "[k] ?")
  }

  /// A card with what it was made from.
  func sheet(_ sheet: Sheet) -> [TerminalText] {
    let deck = decks.count > 1 && decks.indices.contains(sheet.deck) ? decks[sheet.deck] : ""
    let topic = [deck, sheet.card.topicBesideQuestion].filter { !$0.isEmpty }.joined(separator: ": ")
    var lines: [TerminalText] = [""]
    lines += base.header(
      place: "\(sheet.number)/\(sheet.count)", spoken: "Card \(sheet.number) of \(sheet.count).", topic: topic)
    if sheet.reasons == nil { lines += base.paragraph("You edited this card, and its notes have changed since.") }
    lines += isPlain ? base.labelled("Question: ", sheet.card.question) : base.question(sheet.card)
    lines += answer(sheet.card)
    lines += source(sheet)
    if let reasons = sheet.reasons { lines += remark(reasons, isEdited: sheet.isEdited) }
    return lines
  }

  private func source(_ sheet: Sheet) -> [TerminalText] {
    guard let origin = sheet.origin, let excerpt = sheet.excerpt else {
      return base.paragraph("Its sentence has gone from the notes.")
    }
    let place = TerminalText(line: "  " + origin.place + ": ").styled(.accent)
    let sentence = TerminalText(block: excerpt.sentence)
    let text = place + TerminalText(block: excerpt.before).styled(.dim) + sentence
    return (text + TerminalText(block: excerpt.after).styled(.dim)).wrapped(columns: base.width, indent: 2)
  }

  private func answer(_ card: Card) -> [TerminalText] {
    let texts = base.answerLines(card.answer)
    var lines: [TerminalText] = isPlain && texts.count > 1 ? ["Answer:"] : []
    for text in texts {
      let lead: TerminalText = isPlain && texts.count == 1 ? "Answer: " : "  "
      lines += (lead + text.styled(.good)).wrapped(columns: base.width, indent: 4)
    }
    let others =
      switch card.answer {
      case .text(let item): item.accept.joined(separator: " | ")
      case .list(let items, ordered: _):
        items.filter { !$0.accept.isEmpty }.map { "\($0.text) = \($0.accept.joined(separator: " | "))" }
          .joined(separator: " | ")
      case .choice: ""
      }
    if !others.isEmpty { lines += base.labelled("  also right: ", others, style: .dim) }
    return lines
  }

  /// The score and what speaks for the card, as much as one line holds.
  private func remark(_ reasons: Reasons, isEdited: Bool) -> [TerminalText] {
    let parts = (isEdited ? ["edited"] : []) + [score(reasons)] + reasons.features
    let lines = (1...parts.count).map { "  " + parts.prefix($0).joined(separator: isPlain ? ", " : " · ") }
    let fitting = lines.last { displayWidth($0) <= base.width } ?? lines[0]
    return TerminalText(line: fitting).styled(.dim).wrapped(columns: base.width, indent: 2)
  }

  private func score(_ reasons: Reasons) -> String {
    "score \(decimals(reasons.score, 2)) (rank \(reasons.rank) of \(reasons.count))"
  }
}

extension ReviewView {
  func message(_ message: Appraisal.Message) -> [TerminalText] {
    switch message {
    case .unchanged: return base.paragraph("Nothing was changed.")
    case .nothingToUndo: return base.paragraph("This is the first card; nothing to take back.")
    case .undone(let deed): return base.paragraph("Taken back: \(description(deed)).")
    case .why(let reasons): return why(reasons)
    case .whyEdited:
      return base.paragraph("It is your own wording. Keep it, change it, or drop it for the one that the build makes.")
    case .help: return help()
    case .unknown(let text): return base.paragraph("\(text) is none of the keys: ? tells them.")
    case .flaw(let sentence):
      return base.paragraph("That makes no card: \(sentence). An empty line leaves it as it was.")
    case .onlyInFile: return base.paragraph("This can only be edited in the deck's file.")
    }
  }

  /// What a review came to, in one line.
  func summary(_ tally: Appraisal.Tally) -> [TerminalText] {
    let left = tally.left == 0 ? "" : ", \(tally.left) left as built"
    return base.paragraph("Reviewed: \(tally.kept) kept, \(tally.dropped) dropped, \(tally.edited) edited\(left).")
  }

  private func description(_ deed: Appraisal.Deed) -> String {
    switch deed {
    case .kept: "keeping this card"
    case .dropped: "dropping this card"
    case .edited: "the edit"
    }
  }

  private func why(_ reasons: Reasons) -> [TerminalText] {
    var lines = base.paragraph(
      "Its \(score(reasons)) among the deck's cards; \(reasons.features.joined(separator: ", ")).")
    let others = reasons.refused.filter { $0.question != nil }
    guard !others.isEmpty else { return lines + base.paragraph("Nothing else was tried of this point.") }
    lines += base.paragraph("Also tried of this point:")
    // The near misses are what somebody may want instead.
    let shown =
      others.filter { Self.nearMisses.contains($0.reason) } + others.filter { !Self.nearMisses.contains($0.reason) }
    for (reason, refused) in Refused.byReason(Array(shown.prefix(8))) {
      lines += base.paragraph("  \(reason.sentence):")
      for refused in refused { lines += base.labelled("  - ", refused.question ?? "", style: .dim) }
    }
    if others.count > 8 { lines += base.paragraph("  and \(others.count - 8) more; --report lists all") }
    return lines
  }

  private static let nearMisses: Set<Refusal> = [.pointFull, .weak, .duplicate, .givesAway]

  private func help() -> [TerminalText] {
    [
      ("Return, k", "keep the card as it stands"), ("d", "drop it: it isn't made again"), ("e", "edit the question"),
      ("a", "edit the answer; the items of a list have | between them"), ("u", "take back what you did last"),
      ("w", "why this card was made, and what else was tried"),
      ("q, ^D", "stop: what you decided counts, the other cards are kept as built"),
      ("^C", "leave: nothing is written"),
    ].flatMap { key, meaning in
      base.labelled("  " + key + String(repeating: " ", count: 11 - key.count), meaning)
    }
  }
}
