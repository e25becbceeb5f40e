import Foundation
import Testing

/// A deck from a stranger, and what the program may and may not make of it.
struct HostileDeck: CustomTestStringConvertible, Sendable {
  let name: String
  /// The exit status of `study check`; nil if 0 and 1 are both right.
  let check: Int32?
  /// What a sitting prints where the deck is good, without white space.
  let mustShow: [String]
  /// Bytes that are on neither stream.
  let mustNotShow: [[UInt8]]

  var testDescription: String { name }

  static var folder: URL? { Bundle.module.resourceURL?.appending(path: "Fixtures/hostile") }

  static let all: [HostileDeck] = {
    struct Entry: Decodable {
      let check: Int32?
      let mustShow: [String]
      let mustNotShow: [String]
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let manifest = folder?.appending(path: "MANIFEST-public.json"), let data = try? Data(contentsOf: manifest),
      let entries = try? decoder.decode([String: Entry].self, from: data)
    else { return [] }
    return entries.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".md") }.map { name, entry in
      HostileDeck(
        name: name, check: entry.check, mustShow: entry.mustShow, mustNotShow: entry.mustNotShow.map(bytes))
    }
  }()

  /// The bytes of a text in which `\xHH` stands for one byte.
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      if rest.starts(with: Array(#"\x"#.utf8)),
        let byte = UInt8(String(decoding: rest.dropFirst(2).prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(first)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}

@Suite struct `A hostile deck` {
  let program: Program

  init() throws { program = try Program() }

  @Test func `is in the table, with bytes written out`() {
    #expect(HostileDeck.all.count == 14)
    #expect(HostileDeck.bytes(#"a\x1b\xe2b"#) == [0x61, 0x1B, 0xE2, 0x62])
  }

  @Test(arguments: HostileDeck.all) func `is checked for what it is`(_ deck: HostileDeck) throws {
    let result = try program.run("check", try copy(deck))
    if let check = deck.check {
      #expect(result.ending == .status(check), "\(result.output)\(result.errors)")
    } else {
      #expect([.status(0), .status(1)].contains(result.ending))
    }
    showsNothingForbidden(deck, result)
  }

  @Test(arguments: HostileDeck.all) func `shows its text in a sitting, and obeys nothing in it`(_ deck: HostileDeck)
    throws
  {
    let path = try copy(deck)
    let check = try program.run("check", path)
    let result = try program.run("--deck", path, input: String(repeating: "\n3\n", count: 60))
    showsNothingForbidden(deck, result)
    guard check.ending == .status(0) else {
      #expect(result.ending == .status(1), "\(result.output)\(result.errors)")
      return
    }
    let shown = withoutWhiteSpace(result.output)
    for text in deck.mustShow {
      #expect(shown.firstRange(of: withoutWhiteSpace(text)) != nil, "\(text) in \(result.output.debugDescription)")
    }
  }

  @Test(arguments: HostileDeck.all.filter { $0.check == 0 && !$0.mustShow.isEmpty })
  func `obeys nothing on a terminal either`(_ deck: HostileDeck) throws {
    let terminal = try program.sit("--deck", try copy(deck), "--lines", variables: ["TERM": "dumb"])
    var cards = 0
    while (try? terminal.expect("> ")) != nil {
      try terminal.send("\r", expect: "[good")
      try terminal.expect(" > ")
      terminal.send("4\r")
      cards += 1
    }
    #expect(cards > 0)
    #expect(try terminal.exitStatus() == .status(0))
    let shown = terminal.output
    for bytes in deck.mustNotShow where bytes != [0x0D] {  // A terminal's lines end with CR LF.
      #expect(shown.firstRange(of: bytes) == nil, "\(bytes) in \(terminal.transcript)")
    }
  }

  private func copy(_ deck: HostileDeck) throws -> String {
    let url = try #require(HostileDeck.folder).appending(path: deck.name)
    return try program.folder.write([UInt8](Data(contentsOf: url)), to: "decks/" + deck.name)
  }

  private func showsNothingForbidden(_ deck: HostileDeck, _ result: Program.Result) {
    for bytes in deck.mustNotShow {
      #expect(result.outputBytes.firstRange(of: bytes) == nil, "\(bytes) in \(result.output.debugDescription)")
      #expect(result.errorBytes.firstRange(of: bytes) == nil, "\(bytes) in \(result.errors.debugDescription)")
    }
  }

  /// Compared by scalars: a mark that hangs on the letter before it must be found too.
  private func withoutWhiteSpace(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
