extension Note {
  /// The cards that the note makes: one for a question, one for each gap of a cloze, one in each direction for a term.
  ///
  /// A note without an answer, or a cloze without a deletion or beyond its limit, makes none.
  public func cards() -> [Card] {
    var cards: [Card] = []
    appendCards(to: &cards)
    return cards
  }

  func appendCards(to cards: inout [Card]) {
    switch kind {
    case .question: appendQuestion(to: &cards)
    case .cloze: appendGaps(to: &cards)
    case .term: appendDirections(to: &cards)
    }
  }

  private func appendQuestion(to cards: inout [Card]) {
    guard let answer else { return }
    let text = AnswerText(answer)
    cards.append(card("", question: RawText.shown(prompt), answer: text.answer(accept: accept(for: text))))
  }

  private func appendGaps(to cards: inout [Card]) {
    let cloze = Cloze(prompt)
    let deletions = cloze.deletions
    let accept = Accept(of: self[.accept], items: deletions.map(\.text))
    for gap in cloze.gaps {
      var texts: [String] = []
      for index in gap.deletions where !texts.contains(deletions[index].text) { texts.append(deletions[index].text) }
      let items = texts.map { Answer.Item($0, accept: accept.others(for: $0)) }
      let answer = items.count == 1 ? Answer.text(items[0]) : .list(items, ordered: true)
      cards.append(card("/" + gap.part, question: cloze.question(hiding: gap.deletions), answer: answer))
    }
  }

  private func appendDirections(to cards: inout [Card]) {
    guard let answer else { return }
    let term = RawText.shown(prompt)
    let accept = Accept(of: self[.accept])
    cards.append(
      card(
        "/term", question: RawText.shown(answer), answer: .text(Answer.Item(term, accept: accept.alternatives))))
    cards.append(card("/definition", question: term, answer: AnswerText(answer).answer(accept: Accept())))
  }

  /// What `Accept:` says of a question's answer.
  func accept(for text: AnswerText) -> Accept {
    guard let raw = self[.accept] else { return Accept() }
    if case .list = text.shape { return Accept(of: raw, items: text.items.map(\.text)) }
    return Accept(of: raw)
  }

  private func card(_ part: String, question: String, answer: Answer) -> Card {
    var hint: String?
    var remark: String?
    var source: String?
    var tags: [String] = []
    for field in fields {
      switch field.name {
      case .hint: hint = Self.shownOrNil(field.value)
      case .note: remark = Self.shownOrNil(field.value)
      case .source: source = Self.shownOrNil(field.value)
      case .tags: tags = Self.tags(field.value)
      case .accept, .id: continue
      }
    }
    return Card(
      id: Card.ID(part.isEmpty ? id : id + part), kind: kind, topic: shownTopic, question: question, answer: answer,
      hint: hint, remark: remark, source: source, tags: tags, line: line)
  }

  private static func shownOrNil(_ raw: String) -> String? {
    let shown = RawText.shown(raw)
    return shown.isEmpty ? nil : shown
  }

  /// The words between commas, each once.
  private static func tags(_ raw: String) -> [String] {
    var known: Set<String> = []
    return RawText.shown(raw).utf8.split(separator: UInt8(ascii: ",")).compactMap {
      let tag = RawText.trimmed(String(Substring($0)))
      return !tag.isEmpty && known.insert(tag).inserted ? tag : nil
    }
  }

  /// The heading as Markdown shows it, without `#` at its end.
  private var shownTopic: String {
    guard topic.utf8.last == UInt8(ascii: "#") else { return RawText.shown(topic) }
    var rest = topic.utf8[...]
    while rest.last == UInt8(ascii: "#") { rest.removeLast() }
    guard let last = rest.last else { return "" }
    return RawText.shown(DeckLine.isBlank(last) ? String(Substring(rest)) : topic)
  }
}
