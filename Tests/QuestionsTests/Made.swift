import Testing

@testable import Questions

/// All that can be asked of a text, chosen or not, as `question → answer` lines: ranking doesn't matter to it.
func made(_ text: String, _ kind: Candidate.Kind) -> [String] {
  candidates(of: text).filter { $0.kind == kind }.map(\.asLine)
}

/// What the builder makes of a text before it chooses.
func candidates(of text: String) -> [Candidate] {
  let outline = Outline(Array(text.utf8))
  let english = EnglishText(outline, parse: Derivation.parse)
  let inquiry = Inquiry(english)
  var candidates: [Candidate] = []
  for (section, points) in outline.sections.map(\.points).enumerated() {
    for (place, point) in points.enumerated() {
      let readings = english.readings(section: section, point: place).enumerated().compactMap { index, result in
        (try? result.get()).map { ($0, index == 0 ? point.label : nil) }
      }
      let local = LocalTopic(of: point, heading: outline.sections[section].heading?.text ?? "")
      candidates += readings.flatMap { inquiry.candidates(of: $0, label: $1, local: local).made }
      candidates += DefinitionGenerator().candidates(
        of: point, subject: english.occasion?.short, statement: readings.first?.0,
        heading: outline.sections[section].heading?.text ?? "")
      candidates += EntryGenerator(
        occasion: english.occasion, heading: outline.sections[section].heading?.text ?? ""
      ).candidates(of: point, statement: readings.first?.0)
    }
  }
  return candidates.filter { Checks.refusal(of: $0) == nil }
}

extension Candidate {
  /// `question → answer`, the items of a list between dots.
  var asLine: String { "\(question) → \(answer.texts.joined(separator: " · "))" }
}

/// Expects that a text asks nothing that says some words, while the sentence put behind it is asked about.
///
/// - Parameter isHeaded: may what the text is about stand before that question?
func expectUnasked(
  _ wrong: String, in text: String, isHeaded: Bool = false, at place: SourceLocation = #_sourceLocation
) {
  let lines = candidates(of: text + " Norway opened the port in 1954.").map(\.asLine)
  let right = isHeaded ? "did Norway open the port? → 1954" : "In which year did Norway open the port? → 1954"
  #expect(lines.contains { isHeaded ? $0.contains(right) : $0 == right }, "\(lines)", sourceLocation: place)
  #expect(!lines.contains { $0.lowercased().contains(wrong.lowercased()) }, "\(lines)", sourceLocation: place)
}
