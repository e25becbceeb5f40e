import Cards
import FSRS
import Foundation
import Reviews

@testable import study

/// A folder of its own for a test, gone with it.
final class Scratch {
  let folder: Folder

  init() {
    folder = Folder(FileManager.default.temporaryDirectory.appending(path: "study-\(UUID().uuidString)").path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: folder.path(of: name))))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder.path(of: name)))
  }
}

/// Reviews of one card, a second apart.
func review(_ number: Int) -> Event {
  let moment = Moment(ms: 1_767_250_800_000 + Int64(number) * 1000)
  return Event(
    id: Event.ID(ms: moment.ms, random: UInt64(number)), device: "d7q2ab", number: number, at: moment,
    day: moment.day(startingAt: 4),
    body: .review(Review(card: Card.ID("a"), rating: .good, ms: 900, due: .day(Day(number: 20_500)))))
}

func header() -> Event {
  Event(
    id: Event.ID(ms: 5, random: 5), device: "d7q2ab", number: 0, at: Moment(ms: 5), day: Day(number: 0), body: .header)
}
