import Grammar

/// The cards that a text gives, section by section and point by point, and what was refused.
public struct Derivation: Hashable, Sendable {
  /// What came of one point.
  public struct Point: Hashable, Sendable {
    /// Its label or first words.
    public let name: String
    public let label: String?
    public let line: Int
    public let chosen: [Candidate]
    public let refused: [Refused]
  }

  public struct Section: Hashable, Sendable {
    /// Nil for what stands before the first heading.
    public let heading: Outline.Heading?
    public let points: [Point]
  }

  public let title: String?
  /// What the whole text is about, as it stands over a card.
  public let occasion: String?
  public let sections: [Section]

  /// Derives at most `perPoint` cards of each point.
  public init(_ outline: Outline, perPoint: Int = 3) {
    var selection = Selection(perPoint: perPoint)
    self.init(outline, selection: &selection)
  }

  /// Derives cards besides those that `selection` has already chosen.
  ///
  /// - Parameters:
  ///   - wanted: whether the sections under a heading are to be derived from.
  ///   - progress: is called twice for each sentence of an English text: when it is read, and when it is asked.
  init(
    _ outline: Outline, wanted: (Outline.Heading?) -> Bool = { _ in true },
    parse: @escaping @Sendable (String) -> Parse = Derivation.parse, progress: () -> Void = {},
    selection: inout Selection
  ) {
    guard outline.language.isEnglish else {
      let text = ForeignText(outline)
      title = outline.title
      occasion = nil
      var sections: [Section] = []
      for section in outline.sections where wanted(section.heading) {
        sections.append(text.section(section, selection: &selection))
      }
      self.sections = sections
      return
    }
    let text = EnglishText(outline, parse: parse, progress: progress)
    let inquiry = Inquiry(text)
    let tables = TableGenerator(outline, occasion: text.occasion)
    title = outline.title
    occasion = text.occasion?.heading
    let last = outline.sections.last?.points.last
    let isLong = outline.sections.reduce(0) { $0 + $1.points.count } > 3
    var sections: [Section] = []
    for (place, section) in outline.sections.enumerated() where wanted(section.heading) {
      let points = section.points.enumerated().map { index, point in
        for _ in point.sentences { progress() }
        return Self.point(
          point, heading: section.heading?.text ?? "", isLast: isLong && point.line == last?.line,
          readings: text.readings(section: place, point: index),
          inquiry: inquiry, tables: tables, selection: &selection)
      }
      sections.append(Section(heading: section.heading, points: points))
    }
    self.sections = sections
  }

  private static let english = English()

  @Sendable static func parse(_ sentence: String) -> Parse { english.parse(sentence) }

  private static func point(
    _ point: Outline.Point, heading: String, isLast: Bool, readings: [Result<Reading, Refusal>], inquiry: Inquiry,
    tables: TableGenerator, selection: inout Selection
  ) -> Point {
    let spoken = point.spoken(in: .english)
    var candidates: [Candidate] = []
    var refused: [Refused] = []
    let entries = EntryGenerator(occasion: inquiry.text.occasion, heading: heading)
    if point.roster != nil || Assessment.isHousekeeping(heading)
      || Assessment.isHousekeeping(point.label ?? "")
    {
      refused = [Refused(reason: .housekeeping, line: point.line, question: nil)]
      let posts = point.roster == nil ? [] : entries.candidates(of: point, statement: nil)
      let chosen = selection.choose(from: posts.filter { Self.refusal(of: $0) == nil }).chosen
      return Point(name: point.name, label: point.label, line: point.line, chosen: chosen, refused: refused)
    }
    let local = LocalTopic(of: spoken, heading: heading)
    let titled = Giveaway(inquiry.text.occasion)
    let labels = BareLabel(codes: inquiry.text.codes)
    let isMeeting = inquiry.text.occasion?.kind == .meeting
    for (index, result) in readings.enumerated() {
      let line = (try? result.get().line) ?? spoken.sentences[min(index, spoken.sentences.count - 1)].line
      switch result {
      case .failure(let reason): refused.append(Refused(reason: reason, line: line, question: nil))
      case .success(let reading):
        let found = inquiry.candidates(of: reading, label: index == 0 ? spoken.label : nil, local: local)
        refused += found.refused
        if found.made.isEmpty, found.refused.isEmpty {
          refused.append(Refused(reason: .nothingToAsk, line: line, question: nil))
        }
        for var candidate in found.made {
          candidate.sentence = index
          let isHeaded = candidate.answer.texts.allSatisfy { Checks.contains(heading, $0) } || titled.tells(candidate)
          if let reason = isHeaded ? .answerInTopic : labels.refusal(of: candidate) ?? refusal(of: candidate) {
            refused.append(Refused(reason: reason, line: line, question: candidate.question))
          } else {
            candidates.append(candidate)
          }
        }
      }
    }
    let statement = try? readings.first?.get()
    let definitions = DefinitionGenerator().candidates(
      of: spoken, subject: inquiry.text.occasion?.short, statement: statement, heading: heading)
    let own = point.row == nil ? entries.candidates(of: point, statement: statement) : []
    // A sum that is only proposed is told as such.
    if entries.share(point) != nil { candidates = [] }
    for candidate in definitions + own
    where refusal(of: candidate) == nil && !titled.tells(candidate) {
      candidates.append(candidate)
    }
    if let row = point.row {
      let told = candidates.isEmpty ? [] : Set(RowStatements(row: row, language: .english).columns)
      let found = tables.candidates(
        of: row, line: point.line, told: told, local: LocalTopic(of: point, heading: heading))
      refused += found.refused
      for var candidate in found.made {
        candidate.sentence = readings.count
        let isHeaded = candidate.answer.texts.allSatisfy { Checks.contains(heading, $0) } || titled.tells(candidate)
        if let reason = isHeaded ? .answerInTopic : refusal(of: candidate) {
          refused.append(Refused(reason: reason, line: point.line, question: candidate.question))
        } else {
          candidates.append(candidate)
        }
      }
    }
    // A text's last words are seldom news: they are if they say a name or a number.
    if isLast, point.label == nil, point.row == nil,
      !candidates.contains(where: { $0.score >= 0.45 && $0.kind != .place && isNamed($0) })
    {
      refused += candidates.map { Refused(reason: .scenery, line: $0.line, question: $0.question) }
      candidates = []
    }
    if isMeeting {
      // "The next session will be held at the same hour."
      candidates.removeAll { candidate in
        candidate.text.contains(" at the same ")
          && Housekeeping.isNextMeeting(candidate.text + " " + candidate.answer.texts.joined(separator: " "))
      }
      // "Next meeting: 6 February, same time, in the library": only when.
      if let label = spoken.label, Housekeeping.isNextMeeting(label) {
        candidates.removeAll { $0.kind == .cloze && !isNamedByNumber($0) }
      }
      let session = candidates.filter(Housekeeping.isOfSession)
      refused += session.map { Refused(reason: .housekeeping, line: $0.line, question: $0.question) }
      candidates.removeAll(where: Housekeeping.isOfSession)
      // When it meets again is worth a card only where nothing else is.
      for index in candidates.indices where Housekeeping.isNextMeeting(candidates[index].text) {
        candidates[index].score = min(candidates[index].score, 0.3)
      }
    }
    let choice = selection.choose(from: candidates)
    return Point(
      name: point.name, label: point.label, line: point.line,
      chosen: choice.chosen.map(inquiry.text.variants.completed), refused: refused + choice.refused)
  }

  private static func isNamedByNumber(_ candidate: Candidate) -> Bool {
    candidate.answer.texts.contains { $0.contains(where: \.isNumber) }
  }

  /// Is the answer a name, a number or a date?
  private static func isNamed(_ candidate: Candidate) -> Bool {
    candidate.answer.texts.contains { answer in
      let words = answer.split(separator: " ").drop { ["the", "a", "an", "in", "to"].contains($0.lowercased()) }
      return words.first?.first?.isUppercase ?? false || answer.contains(where: \.isNumber)
        || Words.numbers[words.first.map { $0.lowercased() } ?? ""] != nil
    }
  }

  private static func refusal(of candidate: Candidate) -> Refusal? {
    if let reason = Checks.refusal(of: candidate) { return reason }
    return NoteMaker.note(of: [candidate], topic: "", source: nil) == nil ? .notWritable : nil
  }
}
