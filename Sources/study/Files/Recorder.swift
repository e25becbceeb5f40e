import Glibc
import Reviews

/// Makes events of what happens: gives each its identity, its number and its moment.
struct Recorder {
  let device: String
  /// The hour at which a study day begins.
  let dayStart: Int
  private var number: Int
  private var latest: Int64?

  /// A clock that was put back by no more than this, in ms, was ahead by mistake: what happens now happens after what was
  /// written before, and has its time at least. One that was further ahead isn't followed for years.
  static let mistake: Int64 = 86_400_000

  /// Goes on behind the largest number that the device wrote, and the latest time that any did.
  init(device: String, after last: Int?, since latest: Int64? = nil, dayStart: Int) {
    self.device = device
    self.dayStart = dayStart
    self.latest = latest
    number = last.map { $0 == .max ? $0 : $0 + 1 } ?? 0
  }

  /// An event of now; `moment` may be another than the clock's, and its identity carries it.
  ///
  /// The study day is the moment's, whatever the clock showed before.
  mutating func event(_ body: Event.Body, at moment: Moment) -> Event {
    defer { if number < .max { number += 1 } }
    var time = moment
    if let latest, latest > time.ms, latest - Self.mistake <= time.ms { time.ms = latest }
    latest = time.ms
    return Event(
      id: Event.ID(ms: time.ms, random: RandomBits.next()), device: device, number: number, at: time,
      day: moment.day(startingAt: dayStart), body: body)
  }
}
