import Foundation
import Glibc
import Reviews
import Testing

@testable import study

@Suite struct `Commands on journals` {
  private let scratch = Scratch()

  /// Runs the program that was built beside the tests.
  private func run(_ arguments: [String], input: [UInt8] = []) throws -> (status: Int32, out: String, err: String) {
    try scratch.folder.make()
    let process = Process()
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    process.executableURL = program.appending(path: "study")
    process.arguments = arguments
    process.environment = [
      "HOME": scratch.folder.path, "STUDY_HOME": scratch.folder.path(of: "data"), "SWIFT_BACKTRACE": "enable=no",
    ].merging(Sanitizers.variables) { $1 }
    try scratch.write(input, to: "input")
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: scratch.folder.path(of: "input")))
    var outputs: [URL] = []
    for name in ["out", "err"] {
      try scratch.write([], to: name)
      outputs.append(URL(filePath: scratch.folder.path(of: name)))
    }
    process.standardOutput = try FileHandle(forWritingTo: outputs[0])
    process.standardError = try FileHandle(forWritingTo: outputs[1])
    try process.run()
    process.waitUntilExit()
    let texts = try outputs.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (process.terminationStatus, texts[0], texts[1])
  }

  @Test func `replay says where each card stands`() throws {
    let result = try run(["replay"], input: header().line + review(1).line)
    #expect(
      result.out.hasPrefix(
        #"{"card":"a","standing":"review","due":"2026-02-16","stability":3.9221,"stability_fast":3.13768,"#))
    // The last digits are the machine's.
    #expect(result.out.contains(#""days_to_90":4.77772180"#) && result.out.contains(#""difficulty":3.530723981"#))
    #expect(
      result.out.hasSuffix(
        #","reps":1,"lapses":0,"last":1767250801000,"step":null,"flag":0,"moved_from":[]}"# + "\n"))
    #expect(result.status == 0)
    #expect(result.err == "")
  }

  @Test func `replay counts what it cannot use in one line, and ends with 1 if bytes were quarantined`() throws {
    let newer = Array(#"{"v":2,"c":"f3c5c2f2"}"#.utf8)
    let result = try run(["replay"], input: Array("junk\n".utf8) + newer + [0x0A] + review(1).line)
    #expect(result.status == 1)
    #expect(result.err == "lines: 1 quarantined, 1 unknown (version 2: 1)\n")
  }

  @Test func `replay with keys folds each alone`() throws {
    let lines = ["y", "x", "y"].enumerated().flatMap { Array("\($1)\t".utf8) + review($0).line }
    let result = try run(["replay", "--keyed"], input: lines)
    let starts = result.out.split(separator: "\n").map { $0.prefix(21) }
    #expect(starts == [#"{"key":"x","card":"a""#, #"{"key":"y","card":"a""#])
    #expect(result.out.contains(#""reps":2"#))
  }

  @Test func `merge is the same either way, and writes over no file of another kind`() throws {
    try scratch.folder.make()
    try scratch.write(header().line + review(2).line, to: "a.jsonl")
    try scratch.write(review(1).line + review(2).line, to: "b.jsonl")
    let paths = ["a.jsonl", "b.jsonl", "c.jsonl", "other.txt"].map { scratch.folder.path(of: $0) }
    for files in [[paths[0], paths[1]], [paths[1], paths[0]]] {
      let result = try run(["merge"] + files + ["--output", paths[2]])
      #expect(result.status == 0 && result.out == "" && result.err == "")
      #expect(try scratch.bytes("c.jsonl") == header().line + review(1).line + review(2).line)
    }
    try scratch.write(Array("mine\n".utf8), to: "other.txt")
    let refused = try run(["merge", paths[0], "--output", paths[3]])
    #expect(refused.status == 1 && refused.err.contains("--force"))
    #expect(try scratch.bytes("other.txt") == Array("mine\n".utf8))
    #expect(try run(["merge", paths[0], "--output", paths[3], "--force"]).status == 0)
    #expect(try scratch.bytes("other.txt") == header().line + review(2).line)
  }

  @Test func `doctor tells what is amiss, and repairs after a copy`() throws {
    let folder = scratch.folder.folder("data").folder("progress").folder("beijing")
    try folder.make()
    let bytes = header().line + Array("junk\n".utf8)
    try scratch.write(bytes, to: "data/progress/beijing/d7q2ab.jsonl")
    chmod(folder.path(of: "d7q2ab.jsonl"), 0o644)
    let sick = try run(["doctor"])
    #expect(sick.status == 1)
    #expect(sick.out.contains("beijing: d7q2ab.jsonl: byte \(header().line.count): 4 bytes: not one JSON object"))
    #expect(sick.out.contains("others may read or write"))
    #expect(try run(["doctor", "--repair"], input: Array("no\n".utf8)).out == sick.out)
    let repaired = try run(["doctor", "--repair", "--yes"])
    #expect(repaired.status == 1)
    #expect(!repaired.out.contains("others may read or write"))
    #expect(try scratch.bytes("data/progress/beijing/d7q2ab.jsonl") == bytes)
    #expect(try scratch.bytes(".local/state/study/rejected/beijing.jsonl").split(separator: 0x0A).count == 1)
    let copies = try Folder(scratch.folder.path(of: ".local/state/study/backup")).names()
    #expect(copies.count == 1)
    #expect(try scratch.bytes(".local/state/study/backup/\(copies[0])/beijing/d7q2ab.jsonl") == bytes)
    #expect(try run(["doctor", "--json"]).out.contains(#""clean":false"#))
  }

  @Test func `doctor is content where nothing is amiss`() throws {
    let folder = scratch.folder.folder("data").folder("progress").folder("beijing")
    try folder.make()
    let file = JournalFile(in: folder, device: "d7q2ab", header: header)
    guard case .saved = try file.append(review(1)) else {
      Issue.record("the review was not saved")
      return
    }
    let result = try run(["doctor"])
    #expect(result.status == 0)
    #expect(result.out.contains("beijing: 1 events, 1 reviews, nothing amiss"))
  }
}
