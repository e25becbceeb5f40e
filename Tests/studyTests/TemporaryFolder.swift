import Foundation

/// A new folder of a test's own, gone with the last reference to it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "study-test-\(UUID().uuidString.prefix(13))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, making the folders that lead to it, and returns its path.
  @discardableResult func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// The names in a folder, in order; none if there is no such folder.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Whether a text stands in any file below, whatever its folder.
  func holds(_ text: String) throws -> Bool {
    try FileManager.default.subpathsOfDirectory(atPath: path).contains { name in
      let bytes = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
      return bytes.firstRange(of: Data(text.utf8)) != nil
    }
  }

  /// The lines of every `*.jsonl` in a folder below, file after file; none if there is no such folder.
  func journalLines(in name: String) -> [String] {
    let folder = URL(filePath: path).appending(path: name)
    return names(in: folder.path).filter { $0.hasSuffix(".jsonl") }.flatMap { file in
      let bytes = (try? Data(contentsOf: folder.appending(path: file))) ?? Data()
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }
}
