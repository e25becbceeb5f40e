/// The two sides of a case, where lines of their own name them: "Appellant: …", "Respondent: …".
enum Parties {
  /// What stands between the two sides.
  static let versus: Set = ["v", "v.", "vs", "vs."]

  /// "Case 7/2016: Canonry of St. Wenceslas v. Hanácko a.s."
  static func areNamed(in line: String) -> Bool {
    let words = line.split(separator: " ")
    guard line.wordCount <= 24, let versus = words.firstIndex(where: { versus.contains(String($0)) }),
      versus > 0, versus + 1 < words.count
    else { return false }
    return words[versus - 1].first?.isUppercase == true && words[versus + 1].first?.isUppercase == true
      || words[versus - 1].hasSuffix(".")
  }

  /// "Fintan Hurley v. Munster Road Bowling Committee"; nil unless both sides are named.
  static func lawsuit(in outline: Outline) -> String? {
    let labelled =
      outline.subtitles.map(\.text)
      + (outline.sections.first?.points ?? []).compactMap { point in
        point.label.flatMap { label in point.sentences.first.map { label + ": " + $0.text } }
      }
    let bracketed =
      outline.subtitles.map(\.text)
      + (outline.sections.first?.points ?? []).compactMap { $0.sentences.first?.text }
    guard
      let one = labelled.lazy.compactMap({ name(behind: claimants, in: $0) }).first
        ?? bracketed.lazy.compactMap({ name(called: claimants, in: $0) }).first,
      let other = labelled.lazy.compactMap({ name(behind: defendants, in: $0) }).first
        ?? bracketed.lazy.compactMap({ name(called: defendants, in: $0) }).first
    else { return nil }
    return "\(one) v. \(other)"
  }

  /// "Fintan Hurley" of "Appellant: Fintan Hurley (Drinagh)".
  private static func name(behind labels: Set<String>, in line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), labels.contains(line[..<colon].lowercased()) else { return nil }
    let name = line[line.index(after: colon)...].split { "(,;".contains($0) }.first.map {
      String($0).withoutLastStop.tidied
    }
    guard let name, (1...7).contains(name.wordCount), name.first?.isUppercase == true else { return nil }
    return name
  }

  /// "Rosa Lindqvist" of "Rosa Lindqvist (claimant, respondent in the appeal)".
  private static func name(called roles: Set<String>, in line: String) -> String? {
    guard let bracket = line.firstIndex(of: "("), bracket > line.startIndex,
      let role = line[bracket...].lowercased().words.first, roles.contains(role)
    else { return nil }
    let name = String(line[..<bracket]).tidied
    guard (1...8).contains(name.wordCount), name.first?.isUppercase == true else { return nil }
    return name
  }

  private static let claimants: Set = [
    "appellant", "appellants", "claimant", "claimants", "plaintiff", "plaintiffs", "applicant", "applicants",
    "petitioner", "petitioners", "complainant", "complainants", "pursuer",
  ]

  private static let defendants: Set = ["respondent", "respondents", "defendant", "defendants", "defender"]
}
