import Cards
import FSRS
import Testing

@testable import Reviews

/// One line, or a few, and what becomes of it: accepted, opaque, quarantined.
struct Reading: CustomTestStringConvertible {
  let what: String
  let bytes: [UInt8]
  let tally: [Int]

  init(_ what: String, _ bytes: [UInt8], _ accepted: Int, _ opaque: Int, _ quarantined: Int) {
    self.what = what
    self.bytes = bytes
    tally = [accepted, opaque, quarantined]
  }

  var testDescription: String { what }
}

private let id = "\"id\":\"0123456789abcdef00000001\""
private let good = line("{\"v\":1,\(id),\"dev\":\"d7q2ab\",\"n\":1,\"t\":5,\"k\":\"rev\",\"card\":\"a\",\"g\":3")
private let other = line(
  "{\"v\":1,\"id\":\"0123456789abcdef00000002\",\"dev\":\"d7q2ab\",\"n\":1,\"t\":6,\"k\":\"rev\",\"card\":\"b\",\"g\":3"
)

private let readings = [
  Reading("a good line", good, 1, 0, 0),
  Reading("without LF", Array(good.dropLast()), 1, 0, 0),
  Reading(
    "CR before LF, a BOM, empty lines", [0xEF, 0xBB, 0xBF] + good.dropLast() + [13, 10, 10, 13, 10] + other, 2, 0, 0),
  Reading("a BOM in the middle", good + [0xEF, 0xBB, 0xBF] + other, 2, 0, 1),
  Reading("twice the same", good + good, 1, 0, 0),
  Reading("glued behind a torn one", good.prefix(50) + other, 1, 0, 1),
  Reading("glued behind a whole one", good.dropLast() + other, 2, 0, 0),
  Reading("junk behind a good one", good.dropLast() + Array("xyz\n".utf8) + other, 2, 0, 1),
  Reading("torn in the middle of a glued one", good.prefix(60) + good.prefix(90) + other, 1, 0, 1),
  Reading("another kind", line("{\"v\":1,\(id),\"k\":\"hop\""), 0, 1, 0),
  Reading("another kind without id", line("{\"v\":1,\"k\":\"hop\""), 0, 1, 0),
  Reading("another version", line("{\"v\":2,\(id),\"k\":\"rev\""), 0, 1, 0),
  Reading("another kind with a wrong checksum", Array("{\"v\":1,\"k\":\"hop\",\"c\":\"00000000\"}".utf8), 0, 0, 1),
  Reading("no kind", line("{\"v\":1,\(id)"), 0, 1, 0),
  Reading("no id", line("{\"v\":1,\"k\":\"rev\",\"card\":\"a\",\"g\":3"), 0, 0, 1),
  Reading("an id of another form", line("{\"v\":1,\"id\":\"x\",\"k\":\"rev\",\"card\":\"a\",\"g\":3"), 1, 0, 0),
  Reading("keys escaped", line("{\"v\":1,\(id),\"\\u006b\":\"rev\",\"card\":\"a\",\"g\":3"), 1, 0, 0),
  Reading(
    "a key twice, once escaped", line("{\"v\":1,\(id),\"k\":\"rev\",\"card\":\"a\",\"g\":3,\"\\u0067\":3"), 0, 0, 1),
  Reading("a nested key twice", line("{\"v\":1,\(id),\"k\":\"rev\",\"src\":{\"a\":1,\"a\":1}"), 0, 0, 1),
  Reading(
    "the same key in two objects", line("{\"v\":1,\(id),\"k\":\"hdr\",\"x\":{\"a\":1},\"y\":{\"a\":{\"a\":1}}"), 0, 0, 0
  ),
  Reading("NaN", line("{\"v\":1,\(id),\"k\":\"rev\",\"x\":NaN"), 0, 0, 1),
  Reading("-Infinity", line("{\"v\":1,\(id),\"k\":\"rev\",\"x\":[-Infinity]"), 0, 0, 1),
  Reading("a leading zero", line("{\"v\":1,\(id),\"k\":\"rev\",\"x\":01"), 0, 0, 1),
  Reading("fractions and exponents", line("{\"v\":1,\(id),\"k\":\"rev\",\"x\":[-0.5e-3,1E+2,true,null]"), 1, 0, 0),
  Reading("a raw control character", line("{\"v\":1,\(id),\"k\":\"rev\",\"x\":\"\t\""), 0, 0, 1),
  Reading("a surrogate pair", line("{\"v\":1,\(id),\"k\":\"rev\",\"card\":\"\\ud83d\\ude00\",\"g\":3"), 1, 0, 0),
  Reading("a lone surrogate", line("{\"v\":1,\(id),\"k\":\"rev\",\"card\":\"\\ud83d\",\"g\":3"), 1, 0, 0),
  Reading("c is not last", Array("{\"v\":1,\"c\":\"4fd9d4f5\",\"k\":\"hdr\"}".utf8), 0, 0, 1),
  Reading("only a nested c", Array("{\"v\":1,\"k\":\"hop\",\"x\":{\"a\":1,\"c\":\"00000000\"}}".utf8), 0, 0, 1),
  Reading(
    "a nested c before its own", line("{\"v\":1,\(id),\"k\":\"rev\",\"src\":{\"a\":1,\"c\":\"00000000\"}"), 1, 0, 0),
  Reading(
    "deeply nested",
    line(
      "{\"v\":1,\(id),\"k\":\"rev\",\"x\":" + String(repeating: "[", count: 20_000)
        + String(repeating: "]", count: 20_000)), 1, 0, 0),
  Reading("an array and a text", Array("[1]\n\"x\"\n{}\n".utf8), 0, 0, 3),
  Reading("blanks between", Array("  \n".utf8) + good, 1, 0, 1),
]

@Suite struct `The reader` {
  @Test(arguments: readings)
  func `takes a line for what it is`(_ reading: Reading) {
    #expect(Journal(reading.bytes).tally == reading.tally)
  }

  @Test func `bytes that are not UTF-8 are quarantined even with a right checksum`() {
    let sequences: [[UInt8]] = [
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE5, 0x8C], [0x80],
    ]
    for bytes in sequences {
      let body = Array("{\"v\":1,\(id),\"k\":\"rev\",\"ans\":\"".utf8) + bytes + [0x22]
      let sum = Hex.text(UInt64(Checksum.crc32(body)), digits: 8)
      let journal = Journal(body + Array(",\"c\":\"\(sum)\"}\n".utf8))
      #expect(journal.report.quarantined.map(\.flaw) == [.notUTF8])
    }
  }

  @Test func `a line of 65,536 bytes is accepted, a longer one is not`() {
    for (length, tally) in [(65_535, [1, 0, 0]), (65_536, [1, 0, 0]), (65_537, [0, 0, 1])] {
      let start = "{\"v\":1,\(id),\"k\":\"rev\",\"x\":\""
      let bytes = line(start + String(repeating: "p", count: length - start.utf8.count - 17) + "\"")
      #expect(bytes.count == length + 1)
      #expect(Journal(bytes).tally == tally)
    }
  }

  @Test func `a day that is missing is computed from t and tz, four hours late`() {
    let cases: [(String, String)] = [
      ("\"t\":1767236400000", "2025-12-31"), ("\"t\":1767236400000,\"tz\":60", "2026-01-01"),
      ("\"t\":1767236399999,\"tz\":60", "2025-12-31"), ("\"t\":-1", "1969-12-31"), ("\"t\":14400000", "1970-01-01"),
      ("\"t\":14399999", "1969-12-31"), ("\"t\":0,\"day\":\"2024-02-29\"", "2024-02-29"),
      ("\"t\":1767236400000,\"day\":\"2023-02-29\"", "2025-12-31"),
    ]
    for (keys, day) in cases {
      let bytes = line("{\"v\":1,\(id),\"dev\":\"d7q2ab\",\"n\":1,\(keys),\"k\":\"rev\",\"card\":\"a\",\"g\":3")
      #expect(Journal(bytes).progress().cards[Card.ID("a")]?.lastDay == Day(day), "\(keys)")
    }
  }

  @Test func `numbers out of every range are taken, and none overflows`() {
    let far = "99999999999999999999"
    for t in [far, "-" + far, "9223372036854775807"] {
      let bytes = line(
        "{\"v\":1,\(id),\"n\":\(far),\"t\":\(t),\"tz\":\(t),\"k\":\"rev\",\"card\":\"a\",\"g\":3,\"step\":\(far)")
      #expect(Journal(bytes).progress().cards[Card.ID("a")]?.reps == 1)
    }
  }

  @Test func `two lines with one id: the bytewise smallest counts, and it is reported`() {
    let one = line("{\"v\":1,\(id),\"t\":9,\"k\":\"rev\",\"card\":\"a\",\"g\":3")
    let two = line("{\"v\":1,\(id),\"t\":9,\"k\":\"rev\",\"card\":\"b\",\"g\":3")
    for bytes in [one + two, two + one, one + two + one] {
      let journal = Journal(bytes)
      #expect(journal.report.conflicts == [Event.ID("0123456789abcdef00000001")])
      #expect(Array(journal.progress().cards.keys) == [Card.ID("a")])
    }
  }

  @Test func `where bad bytes stand is told by file and offset`() throws {
    var journal = Journal()
    journal.read(good, file: "a.jsonl")
    journal.read(Array("junk\n".utf8), file: "a.jsonl", at: good.count)
    let bad = try #require(journal.report.quarantined.first)
    #expect(bad.file == "a.jsonl" && bad.offset == good.count && bad.length == 4)
    #expect(Array(journal.bytes(of: bad)) == Array("junk".utf8))
  }

  @Test func `the fast way and the slow way read the same`() {
    var generator = Seeded(3)
    for bytes in [good, other] + Story.long(200, &generator).events.map(\.line) {
      let count = bytes.count - 1
      bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress, let fast = FastLine.read(start, count: count) else { return }
        let slow = try? SlowLine(start, from: 0, to: count, fills: true)
        guard case .event(let event) = slow?.meaning else {
          Issue.record("the slow way refuses a line")
          return
        }
        #expect(
          [fast.identityHigh, UInt64(fast.identityLow)] == [event.identityHigh, UInt64(event.identityLow)])
        #expect([fast.t, fast.number, fast.step] == [event.t, event.number, event.step])
        #expect(fast.proposal == event.proposal)
        #expect(fast.day == event.day && fast.rating == event.rating && fast.due == event.due)
        #expect(fast.isCram == event.isCram && fast.hasStep == event.hasStep && fast.length == event.length)
      }
    }
  }

  @Test func `CRC-32 is zlib's`() {
    #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.crc32([]) == 0)
    #expect(Checksum.crc32(Array("The quick brown fox jumps over the lazy dog".utf8)) == 0x414F_A339)
  }
}
