import Foundation

@testable import Questions

/// A text as an instructor would feed it in, the points that it makes, and what is built of it.
struct Brief: Sendable {
  /// A point and whether a card of it is worth having.
  struct Point: Decodable, Sendable {
    let line: Int
    let end: Int?
    let worth: Bool

    var lines: ClosedRange<Int> { line...(end ?? line) }
  }

  private struct Points: Decodable {
    let points: [Point]
  }

  static let names = [
    "biology-handout.txt", "committee-minutes.txt", "economy-brief.txt", "history-lecture.md", "manual-notes.md",
    "newspaper-article.txt", "quarterly-report.txt", "visit-vietnam.txt",
  ]

  /// All eight: parsing them takes a while, so it is done once.
  static func all() throws -> [Brief] { try read.get() }

  static func named(_ name: String) throws -> Brief? { try all().first { $0.name == name } }

  private static let read = Result { try names.map(Brief.init) }

  let name: String
  let bytes: [UInt8]
  let points: [Point]
  let build: Build

  private init(_ name: String) throws {
    self.name = name
    bytes = try Fixture.bytes(name)
    let stem = name.prefix { $0 != "." }
    points = try JSONDecoder().decode(Points.self, from: Data(Fixture.bytes(stem + ".points.json"))).points
    build = Build([Build.Source(name: name, bytes: bytes)])
  }

  /// The candidates that became cards.
  var chosen: [Candidate] { build.decks.flatMap(\.cards).map(\.candidate) }

  func isCovered(_ point: Point) -> Bool { chosen.contains { point.lines.contains($0.line) } }

  /// The text of the point that a line belongs to.
  func text(ofPointAt line: Int) -> String {
    let lines = SourceLine.split(bytes).map(\.text)
    let range = points.first { $0.lines.contains(line) }?.lines ?? line...line
    return lines[(range.lowerBound - 1)..<min(range.upperBound, lines.count)].joined(separator: " ")
  }
}
