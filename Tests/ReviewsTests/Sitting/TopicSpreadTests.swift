import Testing

@testable import Reviews

/// The topics of cards in the order in which they come, one letter each; a run goes on from `last`.
private func spread(_ topics: String, window: Int = .max) -> String {
  let names = topics.map(String.init)
  var spread = TopicSpread(
    Array(names.indices), topic: { TopicName(deck: 0, topic: names[$0]) }, among: { $1 - $0 < window })
  var run: (topic: TopicName, count: Int)?
  return names.map { _ in
    let topic = TopicName(deck: 0, topic: names[spread.next(after: run) { _ in 0 }])
    run = (topic, run?.topic == topic ? (run?.count ?? 0) + 1 : 1)
    return topic.topic
  }.joined()
}

private func longestRun(_ topics: String) -> Int {
  var (longest, run) = (0, 0)
  var last: Character?
  for topic in topics {
    run = topic == last ? run + 1 : 1
    longest = max(longest, run)
    last = topic
  }
  return longest
}

@Suite struct `Cards of several topics` {
  @Test(arguments: [
    ("aaabbbccc", "abcabcabc"), ("aaabb", "ababa"), ("aaaaabc", "aabacaa"), ("aaaaaaaaaabb", "aabaaaabaaaa"),
    ("aaabbc", "abacba"), ("abcdef", "abcdef"), ("aaaa", "aaaa"), ("", ""), ("aabbbbbb", "bbabbabb"),
    ("aaaabcde", "abacdaea"),
  ])
  func `are spread over the whole sitting`(_ topics: String, _ expected: String) {
    #expect(spread(topics) == expected)
  }

  @Test func `come in a row no longer than they must, each as evenly as it goes`() {
    var generator = Seeded(5)
    for _ in 0..<300 {
      let kinds = Int.random(in: 1...6, using: &generator)
      let counts = (0..<kinds).map { _ in Int.random(in: 1...20, using: &generator) }
      let topics = zip("abcdef", counts).map { String(repeating: $0, count: $1) }.joined()
      let asked = spread(topics)
      #expect(asked.sorted() == topics.sorted())
      let most = counts.max() ?? 0
      let others = topics.count - most
      #expect(longestRun(asked) == (most + others) / (others + 1), "\(topics): \(asked)")
      for (topic, count) in zip("abcdef", counts) {
        for taken in 1...asked.count {
          let share = Double(count * taken) / Double(asked.count)
          #expect(abs(Double(asked.prefix(taken).count { $0 == topic }) - share) < 2.5, "\(asked)")
        }
      }
    }
  }

  @Test(arguments: [("aaabbb", 1, "aaabbb"), ("aaabbb", 2, "aababb"), ("aaabbb", 3, "ababab"), ("aaabbb", 4, "ababab")])
  func `come before others only where they may`(_ topics: String, _ window: Int, _ expected: String) {
    #expect(spread(topics, window: window) == expected)
  }

  @Test(arguments: [1, 40, 3000]) func `are all asked, however many topics there are`(_ topics: Int) {
    var spread = TopicSpread(
      Array(0..<3000), topic: { TopicName(deck: 0, topic: "\($0 % topics)") }, among: { _, _ in true })
    let asked = (0..<3000).map { $0 < 1000 ? spread.next(after: nil) { _ in 0 } : spread.first() }
    #expect(asked.sorted() == Array(0..<3000))
    // What isn't mixed stays as it stood.
    #expect(asked.dropFirst(1000).sorted() == Array(asked.dropFirst(1000)))
  }
}
