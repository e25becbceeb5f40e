import Console
import Foundation
import Testing

/// Long output, compared with a file under `Snapshots`.
enum Snapshot {
  /// - Parameter columns: no line is wider, and none wider than 80, but those that are typed at.
  static func compare(_ shown: String, with name: String, columns: Int) throws {
    let url = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/Snapshots/\(name).txt")
    if let folder = ProcessInfo.processInfo.environment["STUDY_SNAPSHOTS"] {
      try shown.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    #expect(shown == (try? String(contentsOf: url, encoding: .utf8)), "\(name)")
    for line in shown.split(separator: "\n") where !line.hasPrefix("> ") && !line.hasPrefix("$ ") {
      #expect(displayWidth(String(line)) <= min(columns, 80), "\(line)")
    }
  }
}
