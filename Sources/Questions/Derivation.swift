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
  public let sections: [Section]

  /// Derives at most `perPoint` cards of each point.
  public init(_ outline: Outline, perPoint: Int = 3) {
    var selection = Selection(perPoint: perPoint)
    self.init(outline, selection: &selection)
  }

  /// Derives cards besides those that `selection` has already chosen.
  ///
  /// - Parameter wanted: whether the sections under a heading are to be derived from.
  init(
    _ outline: Outline, wanted: (Outline.Heading?) -> Bool = { _ in true },
    generators: [any Generator] = Derivation.generators, selection: inout Selection
  ) {
    let context = Context(outline)
    let last = outline.sections.last?.points.last
    let isLong = outline.sections.reduce(0) { $0 + $1.points.count } > 3
    title = outline.title
    sections = outline.sections.filter { wanted($0.heading) }.map { section in
      Section(
        heading: section.heading,
        points: section.points.map { point in
          Self.point(
            point, heading: section.heading?.text ?? "", isLast: isLong && point.line == last?.line, context: context,
            generators: generators, selection: &selection)
        })
    }
  }

  static let generators: [any Generator] = [
    ClozeGenerator(), ListGenerator(), NumberGenerator(), DefinitionGenerator(), LabelGenerator(),
  ]

  private static func point(
    _ point: Outline.Point, heading: String, isLast: Bool, context: Context, generators: [any Generator],
    selection: inout Selection
  ) -> Point {
    var candidates: [Candidate] = []
    var refused: [Refused] = []
    for index in point.sentences.indices {
      let line = point.sentences[index].line
      do throws(Refusal) {
        let statements = try Preparation.statements(of: index, in: point, heading: heading)
        let made = statements.flatMap { statement in
          generators.flatMap { $0.candidates(from: statement, in: context) }
        }
        if made.isEmpty { throw .nothingToAsk }
        for var candidate in made {
          candidate.sentence = index
          if let reason = refusal(of: candidate, point: point, heading: heading, context: context) {
            refused.append(Refused(reason: reason, line: line, question: candidate.question))
          } else {
            candidates.append(candidate)
          }
        }
      } catch {
        refused.append(Refused(reason: error, line: line, question: nil))
      }
    }
    let isScenery = isLast && point.label == nil && !candidates.contains { $0.score >= 0.5 }
    if isScenery {
      refused += candidates.map { Refused(reason: .scenery, line: $0.line, question: $0.question) }
      candidates = []
    }
    let choice = selection.choose(from: candidates)
    return Point(
      name: point.name, label: point.label, line: point.line, chosen: choice.chosen, refused: refused + choice.refused)
  }

  private static func refusal(of candidate: Candidate, point: Outline.Point, heading: String, context: Context)
    -> Refusal?
  {
    if let reason = Checks.refusal(of: candidate) { return reason }
    if NoteMaker.note(of: [candidate], topic: "", source: nil) == nil { return .notWritable }
    if candidate.kind == .cloze {
      for answer in candidate.answer.texts where context.isProtagonist(answer) { return .protagonist }
      let topics = [point.label, heading].compactMap { $0 }
      if topics.allSatisfy({ topic in candidate.answer.texts.allSatisfy { Checks.contains(topic, $0) } }) {
        return .answerInTopic
      }
    }
    return nil
  }
}
