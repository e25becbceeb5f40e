import Glibc
import Testing

@testable import Questions

/// The columns and rows of a text's tables, a line each, cells between slashes.
private func tables(_ text: String) -> [String] {
  Outline(Array(text.utf8)).tables.flatMap { table in
    [table.columns.joined(separator: " / ")] + table.rows.map { $0.joined(separator: " / ") }
  }
}

@Suite struct `Tables in a text` {
  @Test(
    arguments: [
      // Ragged rows, empty cells, alignment, marks.
      (
        "| Metal | Symbol |\n|:--|--:|\n| **Iron** | `Fe` |\n| Lead |\n| | Sn | more |",
        ["Metal / Symbol / ", "Iron / `Fe` / ", "Lead /  / ", " / Sn / more"]
      ),
      ("| Sign | Use |\n|-|-|\n| a\\|b | [pipe](x.md) |\n", ["Sign / Use", "a|b / pipe"]),
      // No frame.
      ("Verb | Past\n--- | ---\nsing | sang\nring | rang", ["Verb / Past", "sing / sang", "ring / rang"]),
      // No rule under the header.
      ("| Party | Seats |\n| Greens | 6 |\n| Liberals | 2 |", ["Party / Seats", "Greens / 6", "Liberals / 2"]),
      // Drawn with lines.
      (
        "+----+------+\n| Id | City |\n+====+======+\n| A1 | Graz |\n+----+------+\n| A2 | Linz |\n+----+------+",
        ["Id / City", "A1 / Graz", "A2 / Linz"]
      ),
      ("Train\tTo\tPlatform\nR1\tLinz\t3\nR2\t\t4", ["Train / To / Platform", "R1 / Linz / 3", "R2 /  / 4"]),
      ("Name\t\tAge\nAnna\t\t\t41\nBo\t\t7", ["Name / Age", "Anna / 41", "Bo / 7"]),
      (
        "1868\tEdo was renamed Tokyo.\n1871\tThe domains were abolished.\n1889\tA constitution was given.",
        [
          " / ", "1868 / Edo was renamed Tokyo.", "1871 / The domains were abolished.",
          "1889 / A constitution was given.",
        ]
      ),
      ("> | Jahr | Preis |\n> |---|---|\n> | 1990 | 3 € |", ["Jahr / Preis", "1990 / 3 €"]),
    ] as [(String, [String])])
  func `are read as rows of cells`(_ text: String, _ expected: [String]) {
    #expect(tables(text) == expected)
  }

  @Test(arguments: [
    "Home | About | Contact", "A | B\nOne line more.", "| only one |\n|---|\n| cell |",
    "```\n| a | b |\n|---|---|\n| 1 | 2 |\n```", "•\tFirst point\n•\tSecond point\n•\tThird point",
    "1.\tFirst 1\n2.\tSecond 2\n3.\tThird 3", "Present:\tAnna\nAbsent:\tBo\nGuests:\tCy",
    "Smith\tI don't agree.\nJones\tWhy not?\nSmith\tIt costs too much.", "|x| is the value of x without its sign.",
  ])
  func `are none where no cells stand under each other`(_ text: String) {
    #expect(tables(text).isEmpty)
  }

  @Test func `have a point for each row on its own line`() {
    let text =
      "# Kiln\n\nThe kiln has programs.\n\n| Key | Use |\n|---|---|\n| P1 | drying |\n| | |\n| P2 | firing |\n\nThe end is near.\n"
    let points = Outline(Array(text.utf8)).sections.flatMap(\.points)
    #expect(points.map(\.line) == [3, 7, 9, 11])
    #expect(points.map { $0.row?.cells } == [nil, ["P1", "drying"], ["P2", "firing"], nil])
  }

  @Test(arguments: [
    "| a", "| a | b |\n", "a\tb\n", "a | b\n", "|---|---|\n", "x\t", "+--+\n| a |\n", "| 1868 | It was so. |\n",
  ])
  func `take linear time`(_ piece: String) {
    func work() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    func seconds(_ count: Int) -> Double {
      let text = "| Year | Event | Seats |\n|---|---|---|\n" + String(repeating: piece, count: count / piece.utf8.count)
      let start = work()
      let outline = Outline(Array(text.utf8), language: .english)
      let tables = TableGenerator(outline, occasion: nil)
      for point in outline.sections.flatMap(\.points) {
        if let row = point.row { _ = tables.candidates(of: row, line: point.line, told: [], local: nil) }
      }
      return work() - start
    }
    func least(_ count: Int) -> Double { (0..<3).map { _ in seconds(count) }.min() ?? 0 }
    #expect(least(32_000) < 30 * max(least(4000), 0.01))
  }
}
