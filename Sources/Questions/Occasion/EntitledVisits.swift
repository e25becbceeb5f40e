import Grammar

extension OccasionFinder {
  /// The visit that a line above the text names: "Visit of the Prime Minister of Iceland to Kenya, 9–12 September".
  func entitledVisit() -> Occasion? {
    for line in head {
      let words = line.split(separator: " ").map(String.init)
      guard let noun = words.firstIndex(where: { Self.journeys.contains($0.lowercased()) }), noun + 4 < words.count,
        ["of", "by"].contains(words[noun + 1].lowercased()),
        let to = words[(noun + 2)...].lastIndex(where: { $0.lowercased() == "to" }), to > noun + 2
      else { continue }
      let visitor = words[(noun + 2)..<to].joined(separator: " ")
      let place = words[(to + 1)...].joined(separator: " ").split(separator: ",").first.map { String($0).tidied } ?? ""
      guard !place.isEmpty, place.wordCount <= 4 else { continue }
      let article = visitor.lowercased().hasPrefix("the ") ? "the " + visitor.dropFirst(4) : visitor
      return visit(
        of: visitorName ?? article, called: words[noun].lowercased(), to: place,
        in: monthOverText)
    }
    return nil
  }

  /// The first person that the text names.
  var visitorName: String? {
    for reading in opening {
      for index in reading.parse.tokens.indices where reading[index].tag.isName {
        guard names.type(of: reading.parse, head: index) == .person, reading[index].label != .compound else { continue }
        let run = reading.core(of: index).filter {
          $0 <= index && reading[$0].tag.isName && !Lexicon.isTitle(reading[$0].text) && reading[$0].text != "Prime"
        }
        if !run.isEmpty { return reading.written(run.suffix(3)) }
      }
    }
    return nil
  }

  func visit(of person: String, called noun: String, to place: String, in month: String?) -> Occasion {
    let last = person.hasPrefix("the ") ? person : lastName(of: person)
    let when = month.map { $0 + " " } ?? ""
    return Occasion(
      kind: .visit, long: "\(person.possessive) \(when)\(noun) to \(place)",
      short: "\(last.possessive) \(when)\(noun) to \(place)",
      setting: "during \(last.possessive) \(when)\(noun) to \(place)",
      own: "during the \(when)\(noun) to \(place)",
      heading: "\(last.possessive) \(noun) to \(place)" + (month.map { ", " + $0 } ?? ""), nouns: Self.journeys,
      protagonist: last)
  }

  /// A visit that its title calls by what it is for: "Trade mission to Ghana, February 2018".
  func visit(called noun: String, to place: String, in month: String?) -> Occasion {
    let name = "\(noun) to \(place)"
    return Occasion(
      kind: .visit, long: "the \(month.map { $0 + " " } ?? "")\(name)", short: "the \(name)",
      heading: name.prefix(1).uppercased() + name.dropFirst() + (month.map { ", " + $0 } ?? ""), nouns: Self.journeys)
  }

  /// The part of a name that the text calls somebody by alone: "Liang" of "Liang Weimin"; the last where it doesn't.
  private func lastName(of person: String) -> String {
    let parts = person.split(separator: " ").map(String.init)
    // "King Oskar" of "King Oskar III".
    if parts.count > 1, let title = parts.first?.lowercased(), Self.regal.contains(title) {
      return parts.prefix(2).joined(separator: " ")
    }
    func alone(_ part: String) -> Int {
      opening.reduce(0) { count, reading in
        count
          + reading.parse.tokens.indices.count { index in
            reading[index].text == part
              && ![index - 1, index + 1].contains {
                reading.parse.tokens.indices.contains($0) && parts.contains(reading[$0].text)
              }
          }
      }
    }
    guard let first = parts.first, let last = parts.last else { return person }
    return alone(first) > alone(last) ? first : last
  }

  private static let regal: Set = [
    "king", "queen", "pope", "emperor", "empress", "prince", "princess", "sultan", "emir", "crown",
  ]
}
