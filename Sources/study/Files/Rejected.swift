import Console
import Glibc
import Reviews

/// Copies of quarantined bytes, kept once each in the state folder: the bytes themselves stay where they are.
struct Rejected {
  /// Stands for the journals of all decks; no deck's name begins with a dot.
  static let allDecks = ".all-decks"

  private let folder: Folder
  private let path: String

  init(of deck: String, in state: Folder) {
    folder = state.folder("rejected")
    path = folder.path(of: "\(deck).jsonl")
  }

  /// Copies what isn't there yet, each with its file, its offset and the reason; says how many that were.
  @discardableResult
  func copy(_ report: Journal.Report, of journal: Journal) throws(SystemProblem) -> Int {
    guard !report.quarantined.isEmpty else { return 0 }
    try folder.make()
    let descriptor = try Descriptor(opening: path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW)
    let known = Set(try descriptor.readAll().split(separator: 0x0A))
    var more: [UInt8] = []
    var count = 0
    for bad in report.quarantined {
      let line = Array(JSON(bad, bytes: journal.bytes(of: bad)).text.utf8)
      guard !known.contains(line[...]) else { continue }
      more += line
      more.append(0x0A)
      count += 1
    }
    guard count > 0 else { return 0 }
    try descriptor.write(more)
    try descriptor.sync()
    try folder.sync()
    return count
  }
}

extension JSON {
  /// Text as text; bytes that are no UTF-8 as hex digits.
  fileprivate init(_ bad: Journal.Quarantined, bytes: ArraySlice<UInt8>) {
    let text = String(validating: bytes, as: UTF8.self)
    let hex = bytes.lazy.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    self = .object([
      ("file", .string(bad.file)),
      ("offset", .int(bad.offset)),
      ("length", .int(bad.length)),
      ("reason", .string(bad.flaw.description)),
      text.map { ("text", .string($0)) } ?? ("hex", .string(hex.joined())),
    ])
  }
}
