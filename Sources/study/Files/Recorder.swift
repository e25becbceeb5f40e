import Glibc
import Reviews

/// Makes events of what happens: gives each its identity, its number and its moment.
struct Recorder {
  let device: String
  /// The hour at which a study day begins.
  let dayStart: Int
  private var number: Int

  /// Goes on behind the largest number that the device wrote.
  init(device: String, after last: Int?, dayStart: Int) {
    self.device = device
    self.dayStart = dayStart
    number = last.map { $0 == .max ? $0 : $0 + 1 } ?? 0
  }

  /// An event of now; `moment` may be another than the clock's, and its identity carries it.
  mutating func event(_ body: Event.Body, at moment: Moment) -> Event {
    defer { if number < .max { number += 1 } }
    return Event(
      id: Event.ID(ms: moment.ms, random: RandomBits.next()), device: device, number: number, at: moment,
      day: moment.day(startingAt: dayStart), body: body)
  }
}
