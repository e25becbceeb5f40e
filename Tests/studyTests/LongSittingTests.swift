import Testing

@Suite struct `A long sitting` {
  private static let count = 300

  /// The debug build works 20 times slower than what a learner has; a sitting that went through all its cards at each
  /// answer, or kept what it showed, would be far beyond these bounds even so.
  @Test func `takes no more work and hardly more memory for its last answers than for its first`() throws {
    let program = try Program()
    let notes = (1...Self.count).map { "Q: What stands in place \($0)?\nA: the word number \($0)\n" }
    let deck = try program.folder.write(notes.joined(separator: "\n"), to: "decks/long.md")
    let child = try program.start(["--deck", deck, "--order", "deck", "--new", "\(Self.count)"])
    try child.expect("place 1?")
    var (work, memory): ([Double], [Int]) = ([], [])
    for place in 1..<Self.count {
      let before = child.work
      child.send("the wrod number \(place)\n4\n")
      try child.expect("place \(place + 1)?")
      work.append(child.work - before)
      memory.append(child.memory)
    }
    let (first, last) = (median(work.prefix(100)), median(work.suffix(100)))
    print(
      "ms of work for an answer: \(first * 1000) at first, \(last * 1000) at last; KiB: \(memory[50]), \(memory.last ?? 0)"
    )
    #expect(work.allSatisfy { $0 > 0 && $0 < 0.25 })
    #expect(last < 2 * first + 0.005)
    // A sanitizer keeps what was freed for a while.
    #expect(memory[50] > 0 && (Sanitizers.areUsed || (memory.last ?? 0) < memory[50] + 1024))
    #expect(program.reviews(of: "long").count == Self.count - 1)
  }

  private func median(_ values: ArraySlice<Double>) -> Double { values.sorted()[values.count / 2] }
}
