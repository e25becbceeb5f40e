import Foundation
import Glibc
import Reviews
import Testing

@testable import study

@Suite struct `The state folder` {
  private let scratch = Scratch()

  @Test func `names the device once`() throws {
    let device = try Device(in: scratch.folder)
    #expect(device.name.count >= 6)
    #expect(device.name.allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".contains($0) })
    #expect(try Device(in: scratch.folder) == device)
    #expect(try Device(in: Scratch().folder) != device)
  }

  @Test func `a name half written is replaced`() throws {
    try scratch.folder.make()
    try scratch.write(Array("ab".utf8), to: "device")
    let device = try Device(in: scratch.folder)
    #expect(try scratch.bytes("device") == Array((device.name + "\n").utf8))
  }

  @Test func `says who sits at a deck, as long as they do`() throws {
    var lock: DeckLock? = nil
    if case .taken(let taken) = try DeckLock.attempt("beijing", in: scratch.folder) { lock = taken }
    #expect(lock != nil)
    guard case .held(let pid) = try DeckLock.attempt("beijing", in: scratch.folder) else {
      Issue.record("two sittings have the lock")
      return
    }
    #expect(pid == getpid())
    guard case .taken = try DeckLock.attempt("shanghai", in: scratch.folder) else {
      Issue.record("another deck is locked too")
      return
    }
    withExtendedLifetime(lock) {}
    lock = nil
    guard case .taken = try DeckLock.attempt("beijing", in: scratch.folder) else {
      Issue.record("the lock outlived its sitting")
      return
    }
  }

  @Test func `keeps a copy of what is quarantined, once`() throws {
    try scratch.folder.make()
    var journal = Journal()
    journal.read(Array("junk\n".utf8) + [0xFF, 0x0A] + header().line, file: "d7q2ab.jsonl")
    let rejected = Rejected(of: "beijing", in: scratch.folder)
    #expect(try rejected.copy(journal.report, of: journal) == 2)
    #expect(try rejected.copy(journal.report, of: journal) == 0)
    let lines = try scratch.bytes("rejected/beijing.jsonl").split(separator: 0x0A)
    #expect(lines.count == 2)
    let first = String(decoding: lines[0], as: UTF8.self)
    #expect(
      first.contains(#""file":"d7q2ab.jsonl","offset":0,"length":4,"reason":"not one JSON object","text":"junk""#))
    #expect(String(decoding: lines[1], as: UTF8.self).contains(#""hex":"ff""#))
  }

  @Test(arguments: [
    (["STUDY_HOME": "/s", "HOME": "/h"], "/s", "/h/.local/state/study"),
    (["HOME": "/h"], "/h/.local/share/study", "/h/.local/state/study"),
    (["HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/t"], "/d/study", "/t/study"),
    (["HOME": "/h", "XDG_DATA_HOME": "relative"], "/h/.local/share/study", "/h/.local/state/study"),
    (["STUDY_HOME": "/s"], "/s", "/s/.state"),
  ])
  func `and the learner's home are where the environment says`(
    _ environment: [String: String], _ data: String, _ state: String
  ) throws {
    let home = try Home(environment: environment)
    #expect(home.data.path == data)
    #expect(home.state.path == state)
  }

  @Test func `without any home there is a problem`() {
    #expect(throws: Home.Problem.noHome(variable: "STUDY_HOME")) { try Home(environment: ["HOME": ""]) }
  }
}

@Suite struct `A folder of journals` {
  private let scratch = Scratch()

  @Test func `is the union of all its journals, without links and pipes`() throws {
    try scratch.folder.make()
    try scratch.write(header().line + review(1).line, to: "d7q2ab.jsonl")
    try scratch.write(review(1).line + review(2).line, to: "d7q2ab.sync-conflict-20260301-101112-ABCDEFG.jsonl")
    try scratch.write(review(3).line, to: "notes.txt")
    try scratch.write(review(4).line, to: ".hidden.jsonl")
    #expect(symlink("notes.txt", scratch.folder.path(of: "link.jsonl")) == 0)
    #expect(mkfifo(scratch.folder.path(of: "pipe.jsonl"), 0o600) == 0)
    try scratch.folder.folder("deck.jsonl").make()
    let contents = try ProgressFolder(folder: scratch.folder).read()
    #expect(contents.journal.report.reviews == 2)
    #expect(contents.problems.map(\.path) == ["link.jsonl", "pipe.jsonl"].map { scratch.folder.path(of: $0) })
  }

  @Test func `that isn't there holds nothing`() throws {
    #expect(try ProgressFolder(folder: scratch.folder).read().journal.report.accepted == 0)
  }
}
