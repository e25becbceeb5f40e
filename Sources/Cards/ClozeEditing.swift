extension Note {
  /// What stands between the brackets of a card's gap, as its author wrote it, with the hint but without the number.
  ///
  /// - Returns: nil where the note is no cloze, or the gap has several deletions.
  public func gap(of card: Card.ID) -> String? {
    guard let (range, number) = deletion(of: card) else { return nil }
    let bytes = Array(prompt.utf8)[(range.lowerBound + 1)..<(range.upperBound - 1)]
    let text = String(decoding: bytes, as: UTF8.self)
    return RawText.trimmed(number == nil ? text : String(text.drop { $0 != ":" }.dropFirst()))
  }

  /// The same cloze with another text, raw, in the brackets of a card's gap.
  public func setting(gapOf card: Card.ID, to text: String) -> Note? {
    guard let (range, number) = deletion(of: card) else { return nil }
    return replacing(range, by: "[" + (number.map { "\($0): " } ?? "") + text + "]")
  }

  /// The same cloze without a card's gap: its words stay. Nil where it has no other.
  public func omitting(gapOf card: Card.ID) -> Note? {
    let cloze = Cloze(prompt)
    guard kind == .cloze, cloze.gaps.count > 1,
      let gap = cloze.gaps.first(where: { card == Card.ID(id + "/" + $0.part) })
    else { return nil }
    let deletions = cloze.deletions
    return gap.deletions.reversed().reduce(self) { note, index in
      note.replacing(cloze.ranges[index], by: RawText.escaping(deletions[index].text, inCloze: true))
    }
  }

  private func deletion(of card: Card.ID) -> (range: Range<Int>, number: Int?)? {
    guard kind == .cloze else { return nil }
    let cloze = Cloze(prompt)
    guard let gap = cloze.gaps.first(where: { card == Card.ID(id + "/" + $0.part) }), gap.deletions.count == 1 else {
      return nil
    }
    return (cloze.ranges[gap.deletions[0]], cloze.deletions[gap.deletions[0]].number)
  }

  private func replacing(_ range: Range<Int>, by text: String) -> Note {
    var bytes = Array(prompt.utf8)
    bytes.replaceSubrange(range, with: text.utf8)
    return setting(prompt: String(decoding: bytes, as: UTF8.self))
  }
}
