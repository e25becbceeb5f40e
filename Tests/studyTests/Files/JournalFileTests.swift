import Foundation
import Glibc
import Reviews
import Testing

@testable import study

@Suite struct `A journal's file` {
  private let scratch = Scratch()

  private func file(segment: Int = 1) -> JournalFile {
    JournalFile(in: scratch.folder, device: "d7q2ab", segment: segment, header: header)
  }

  private func append(_ numbers: ClosedRange<Int>, to file: JournalFile) throws {
    for number in numbers {
      guard case .saved = try file.append(review(number)) else {
        Issue.record("review \(number) was not saved")
        return
      }
    }
  }

  @Test func `begins with a header, 0600 in a 0700 folder`() throws {
    try append(1...2, to: file())
    #expect(try scratch.bytes("d7q2ab.jsonl") == header().line + review(1).line + review(2).line)
    var status = stat()
    #expect(stat(scratch.folder.path(of: "d7q2ab.jsonl"), &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat(scratch.folder.path, &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  @Test func `is not continued on a torn line`() throws {
    try scratch.folder.make()
    let torn = header().line + review(1).line.prefix(70)
    try scratch.write(torn, to: "d7q2ab.jsonl")
    try append(2...3, to: file())
    #expect(try scratch.bytes("d7q2ab.jsonl") == torn + [0x0A] + review(2).line + review(3).line)
    let report = try ProgressFolder(folder: scratch.folder).read().journal.report
    #expect(report.accepted == 2 && report.quarantined.count == 1)
  }

  @Test func `is opened anew where another took its name`() throws {
    let file = file()
    try append(1...1, to: file)
    let other = header().line
    try scratch.write(other, to: "new")
    #expect(rename(scratch.folder.path(of: "new"), scratch.folder.path(of: "d7q2ab.jsonl")) == 0)
    try append(2...2, to: file)
    #expect(try scratch.bytes("d7q2ab.jsonl") == other + review(2).line)
  }

  @Test func `is never a link's target`() throws {
    try scratch.folder.make()
    #expect(symlink("/dev/null", scratch.folder.path(of: "d7q2ab.jsonl")) == 0)
    try append(1...1, to: file())
    #expect(try scratch.bytes("d7q2ab-2.jsonl") == header().line + review(1).line)
  }

  @Test func `that another sitting writes is left to it`() throws {
    let first = file()
    try append(1...1, to: first)
    let second = file()
    try append(2...2, to: second)
    #expect(second.path.hasSuffix("/d7q2ab-2.jsonl"))
    let third = file(segment: 2)
    try append(3...3, to: third)
    #expect(third.path.hasSuffix("/d7q2ab-3.jsonl"))
    let journal = try ProgressFolder(folder: scratch.folder).read().journal
    #expect(journal.report.reviews == 3)
  }

  @Test func `whose sync fails is not trusted again: the next segment takes over`() throws {
    try scratch.folder.make()
    // A pipe with a name takes what is written, and cannot be synced.
    #expect(mkfifo(scratch.folder.path(of: "d7q2ab.jsonl"), 0o600) == 0)
    let file = file()
    try append(1...2, to: file)
    #expect(try scratch.bytes("d7q2ab-2.jsonl") == header().line + review(1).line + review(2).line)
  }

  @Test func `whose next segment fails too gives the lines back`() throws {
    try scratch.folder.make()
    for name in ["d7q2ab.jsonl", "d7q2ab-2.jsonl"] { #expect(mkfifo(scratch.folder.path(of: name), 0o600) == 0) }
    let file = file()
    do {
      _ = try file.append(review(1))
      Issue.record("a review was saved where nothing can be")
    } catch {
      #expect(error.lines == [review(1).line])
    }
  }

  @Test func `on a full disk keeps what is unsaved, cuts back, and saves all of it later`() async {
    await #expect(processExitsWith: .success) {
      let scratch = Scratch()
      let file = JournalFile(in: scratch.folder, device: "d7q2ab", header: header)
      guard case .saved = try file.append(review(1)) else { exit(2) }
      let good = try scratch.bytes("d7q2ab.jsonl")
      // A limit on the size of files stands in for a full disk: a part of the line fits.
      var limit = rlimit(rlim_cur: rlim_t(good.count + 50), rlim_max: rlim_t.max)
      guard setrlimit(__rlimit_resource_t(1), &limit) == 0 else { exit(3) }
      for number in 2...3 {
        guard case .unsaved(let count, _) = try file.append(review(number)), count == number - 1 else { exit(4) }
        guard try scratch.bytes("d7q2ab.jsonl") == good else { exit(5) }
      }
      limit.rlim_cur = rlim_t.max
      guard setrlimit(__rlimit_resource_t(1), &limit) == 0, case .saved = try file.save() else { exit(6) }
      guard try scratch.bytes("d7q2ab.jsonl") == good + review(2).line + review(3).line else { exit(7) }
      guard file.unsaved.isEmpty else { exit(8) }
    }
  }
}
