import Cards
import Glibc
import Reviews

/// The journal that a sitting writes a deck's events to.
final class DeckJournal {
  private let file: JournalFile
  private var recorder: Recorder
  /// Held as long as the sitting lasts; nil where another sitting holds it.
  private let lock: DeckLock?
  /// The process of another sitting of this deck on this machine, where there is one; 0 where it isn't known.
  let otherSitting: Int32?
  /// Why what the journals hold may not be on the disk.
  private(set) var unsettled: SystemProblem?

  /// Opens a deck's journal; nothing is written yet.
  convenience init(
    of deck: String, in home: Home, journal: Journal, dayStart: Int, now: @escaping () -> Moment
  ) throws(SystemProblem) {
    try self.init(
      lockedAs: deck, in: home, folder: home.progress(of: deck), journal: journal, dayStart: dayStart, now: now)
  }

  /// Opens a journal in any folder, under a lock of that name.
  init(
    lockedAs name: String, in home: Home, folder: Folder, journal: Journal, dayStart: Int, now: @escaping () -> Moment
  ) throws(SystemProblem) {
    try folder.makeForWriting()
    // What a program that was killed wrote counts as answered from now on: then it has to be on the disk.
    do throws(SystemProblem) {
      try folder.settle(filesEnding: ".jsonl", upTo: home.data)
    } catch {
      unsettled = error
    }
    let device = try Device(in: home.state)
    var recorder = Recorder(
      device: device.name, after: journal.lastNumber(of: device.name), since: journal.latest, dayStart: dayStart)
    switch try DeckLock.attempt(name, in: home.state) {
    case .taken(let lock):
      self.lock = lock
      otherSitting = nil
    case .held(let process):
      lock = nil
      otherSitting = process ?? 0
    }
    let header = recorder.event(.header, at: now())
    self.recorder = recorder
    file = JournalFile(
      in: folder, device: device.name, segment: lock == nil ? 2 : 1, header: { header })
  }

  var path: String { file.path }

  /// The name under which this device writes.
  var device: String { recorder.device }

  /// Whether its file is there: it is made with the first line.
  var isThere: Bool { access(file.path, F_OK) == 0 }

  /// Writes events with one write and waits until they are on disk.
  ///
  /// - Returns: the last event's identity.
  @discardableResult
  func append(
    _ bodies: [Event.Body], at moment: Moment
  ) throws(JournalFile.Lost) -> (id: Event.ID?, outcome: JournalFile.Outcome) {
    let events = bodies.map { recorder.event($0, at: moment) }
    return (events.last?.id, try file.append(events))
  }

  /// The lines that are in memory only.
  var unsaved: [[UInt8]] { file.unsaved }

  /// Tries once more to write what is in memory only.
  func save() throws(JournalFile.Lost) -> JournalFile.Outcome { try file.save() }
}
