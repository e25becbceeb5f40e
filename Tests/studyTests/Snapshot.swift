import Console
import Foundation
import Testing

/// Long output, compared with a file under `Snapshots`.
enum Snapshot {
  /// - Parameters:
  ///   - columns: no line is wider, and none wider than 80, but those that are typed at.
  ///   - isTypedAt: tells them, besides prompts of their own line.
  static func compare(
    _ shown: String, with name: String, columns: Int,
    isTypedAt: (Substring) -> Bool = { $0.hasPrefix("$ ") }
  ) throws {
    let url = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/Snapshots/\(name).txt")
    if let folder = ProcessInfo.processInfo.environment["STUDY_SNAPSHOTS"] {
      try shown.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    #expect(shown == (try? String(contentsOf: url, encoding: .utf8)), "\(name)")
    for line in shown.split(separator: "\n") where !line.hasPrefix("> ") && !isTypedAt(line) {
      #expect(displayWidth(String(line)) <= min(columns, 80), "\(line)")
    }
  }
}
