import Grammar

/// The names of firms and other bodies that stand outside a text's sentences: "Oyelowo v. Crestline Logistics Ltd.".
enum OutlineNames {
  static func all(in outline: Outline) -> [String] {
    let asides = [outline.title, outline.byline?.text].compactMap { $0 } + outline.subtitles.map(\.text)
    let headings = outline.sections.compactMap { $0.heading?.text }
    let members = outline.sections.lazy.flatMap(\.points).compactMap(\.roster).flatMap(\.members)
    // What stands over a text may be read as its first point: "CASE NOTE 12: …".
    let first = outline.sections.first?.points.first?.sentences.map(\.text) ?? []
    return (asides + headings + first + members.flatMap { [$0.name, $0.role ?? ""] }).flatMap(names)
  }

  /// The one firm that the lines over a text name as the writer's: "Prepared by: Anna Berg, Sorrel Yards S.A.".
  static func writer(of outline: Outline) -> String? {
    let points = outline.sections.first?.points.prefix(4).flatMap(\.sentences).map(\.text) ?? []
    let asides = [outline.title, outline.byline?.text].compactMap { $0 } + outline.subtitles.map(\.text)
    let parts = (asides + points).flatMap { $0.split(separator: ",") }.map { String($0).trimmedBlanks }
    let firms = Set(parts.filter { $0.wordCount <= 5 && ($0.endsInForm || ($0 + ".").endsInForm) })
    return firms.count == 1 ? firms.first : nil
  }

  /// Runs of up to five words with capitals, up to one that ends the names of bodies.
  private static func names(in line: String) -> [String] {
    let words = line.split(separator: " ").map { OccasionFinder.relaxed(String($0)) }
    return words.indices.compactMap { end in
      let last = words[end].filter { !",:;".contains($0) }
      // "LTD.", "AG".
      let forms = [last, last.uppercased(), last.prefix(1).uppercased() + last.dropFirst().lowercased()]
      guard let ending = forms.first(where: Lexicon.isBodyEnding) else { return nil }
      let before = words[..<end].suffix(4).reversed().prefix { word in
        word.first?.isUppercase == true && !",:;".contains(word.last ?? " ") && !["V.", "The"].contains(word)
      }
      return before.isEmpty ? nil : (before.reversed() + [ending]).joined(separator: " ")
    }
  }
}
