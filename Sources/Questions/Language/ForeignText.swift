/// Makes cards of a text in another language than English: no sentence is parsed, dates, numbers, lists and terms become
/// gaps.
struct ForeignText: Sendable {
  let language: Language
  private let shortForms: ShortForms
  private let tables: ForeignTables

  init(_ outline: Outline) {
    language = outline.language
    shortForms = ShortForms(outline)
    tables = ForeignTables(outline)
  }

  /// What comes of a section.
  func section(_ section: Outline.Section, selection: inout Selection) -> Derivation.Section {
    let list = list(of: section)
    let points = section.points.enumerated().map { index, point in
      let cells = point.row.map { tables.candidates(of: $0, line: point.line, heading: section.heading?.text) } ?? []
      return self.point(
        point, as: point.spoken(in: language), and: cells + (index == 0 ? list.map { [$0] } ?? [] : []),
        selection: &selection)
    }
    return Derivation.Section(heading: section.heading, points: points)
  }

  /// - Parameters:
  ///   - whole: the point as it stands in the text.
  ///   - found: what its section lists as a whole, and the cells of a table's row.
  private func point(
    _ whole: Outline.Point, as point: Outline.Point, and found: [Candidate], selection: inout Selection
  ) -> Derivation.Point {
    var candidates: [Candidate] = []
    var refused: [Refused] = []
    if whole.row != nil, point.sentences.isEmpty, found.isEmpty {
      refused.append(Refused(reason: .nothingToAsk, line: whole.line, question: nil))
    }
    for candidate in found {
      if let reason = ForeignClozes.refusal(of: candidate, language: language) {
        refused.append(Refused(reason: reason, line: candidate.line, question: candidate.question))
      } else {
        candidates.append(candidate)
      }
    }
    func refuse(_ reason: Refusal, _ line: Int, _ question: String? = nil) {
      refused.append(Refused(reason: reason, line: line, question: question))
    }
    let isAside = point.roster != nil || point.label.map(OccasionLine.isLabel) ?? false
    if isAside { refuse(.housekeeping, point.line) }
    for index in point.sentences.indices where !isAside {
      let line = point.sentences[index].line
      do throws(Refusal) {
        let made = try made(of: index, in: point)
        if made.isEmpty, found.isEmpty { refuse(.nothingToAsk, line) }
        for candidate in made {
          if let reason = ForeignClozes.refusal(of: candidate, language: language) {
            refuse(reason, line, candidate.question)
          } else {
            candidates.append(candidate)
          }
        }
      } catch {
        refuse(error, line)
      }
    }
    let choice = selection.choose(from: candidates)
    return Derivation.Point(
      name: whole.name, label: whole.label, line: whole.line,
      chosen: choice.chosen.map { candidate in candidate.accepting { shortForms.other(for: $0).map { [$0] } ?? [] } },
      refused: refused + choice.refused)
  }

  private func made(of index: Int, in point: Outline.Point) throws(Refusal) -> [Candidate] {
    if let reason = ForeignStatement.dismissal(of: point.sentences[index].text, language) { throw reason }
    var made = lists(of: index, in: point)
    if index == 0, let term = ForeignClozes.term(of: point, language: language) { made.append(term) }
    do throws(Refusal) {
      for statement in try ForeignStatement.statements(of: index, in: point, language: language) {
        made += ForeignClozes(statement).candidates
      }
    } catch {
      if made.isEmpty { throw error }
    }
    var seen: Set<Candidate> = []
    return made.filter { seen.insert($0).inserted }
  }

  /// The list that a label or a line announces, which the statements may not hold as a whole.
  private func lists(of index: Int, in point: Outline.Point) -> [Candidate] {
    let sentence = point.sentences[index]
    var text = sentence.text
    if index == 0, let label = point.label { text = label + language.colon + text }
    let scalars = Array(text.unicodeScalars)
    if index == point.sentences.count - 1, point.endsInColon {
      let items = point.items.map { $0.withoutEnd }
      guard AnnouncedList.isList(items, language: language) else { return [] }
      return [list(items, behind: text + (language.hasNoBlanks ? "" : " "), index, sentence.line)]
    }
    guard let list = AnnouncedList(in: scalars, language: language) else { return [] }
    return [self.list(list.items, behind: String(scalars[..<list.range.lowerBound]), index, sentence.line)]
  }

  /// "Drei Ziele" as the heading of things without a stop.
  private func list(of section: Outline.Section) -> Candidate? {
    guard let heading = section.heading, language.wordCount(of: heading.text) >= 2, let first = section.points.first,
      section.points.allSatisfy({
        $0.row == nil && $0.label == nil && $0.sentences.count == 1 && !$0.sentences[0].text.endsStatement
      })
    else { return nil }
    let items = section.points.map { $0.sentences[0].text.withoutEnd }
    guard AnnouncedList.isList(items, language: language) else { return nil }
    let candidate = list(items, behind: heading.text + language.colon, 0, first.line)
    return ForeignClozes.refusal(of: candidate, language: language) == nil ? candidate : nil
  }

  private func list(_ items: [String], behind head: String, _ index: Int, _ line: Int) -> Candidate {
    var candidate = Candidate(kind: .list, text: head + "[…]", answer: .list(items), line: line, score: 0.8)
    candidate.sentence = index
    return candidate
  }
}

extension String {
  /// Without the stop, comma or semicolon at a list item's end.
  fileprivate var withoutEnd: String {
    var text = Substring(self)
    while let last = text.last, ".,;。；， ".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
