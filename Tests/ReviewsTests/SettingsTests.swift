import Testing

@testable import Reviews

@Suite struct `A learner's settings` {
  @Test func `come from the option, the deck's journal, its front matter, all decks, the default`() {
    var layers: [Settings.Layer] = []
    #expect(Settings(layers: layers).new == 20)
    for (index, source) in Settings.Layer.Source.allCases.reversed().enumerated() {
      layers.append(Settings.Layer(source, ["new": "\(index)"]))
      #expect(Settings(layers: layers.reversed()).new == index)
      #expect(Settings(layers: layers).new == index)
    }
  }

  @Test func `a value that means nothing is told, and the next layer counts`() {
    let settings = Settings(layers: [
      Settings.Layer(.deckJournal, ["retention": "1.5", "hats": "red"]),
      Settings.Layer(.allDecks, ["retention": "0.8"]),
    ])
    #expect(settings.retention == 0.8)
    #expect(
      settings.problems.map(\.description) == [
        "setting retention (the deck's journal): “1.5” is not a number from 0.7 to 0.99"
      ])
  }

  @Test(arguments: [
    ("retention", ["0.7", "0.99", "0.9"], ["0.69", "1", "nan", "", "90%"]),
    ("new", ["0", "500"], ["-1", "1.5", "none"]),
    ("reviews", ["none", "0", "200"], ["-1", "x"]),
    ("steps", ["1m 10m", "30s", "1h 1d", "10", "none"], ["1x", "-1m", "m", "", "0m", "99999999999999999999d"]),
    ("relearning", ["10m", "none"], ["ten"]),
    ("maximum-interval", ["1", "36500"], ["0", "36501"]),
    ("first-interval", ["1", "36500"], ["0", "none"]),
    ("day-start", ["0", "23"], ["24", "-1"]),
    ("easy-days", ["sat sun", "Monday", "sat:50 sun:0", "none"], ["sat holiday", "", "sat:101", "sat:", "sat:1:2"]),
    ("exam", ["2026-06-30", "none"], ["2026-06-31", "soon"]),
    ("model", ["6", "7"], ["5", "8"]),
    ("parameters", [Settings.standardText], ["1 2 3", "a"]),
    ("record-answers", ["yes", "no"], ["maybe"]),
  ])
  func `a key takes its values and no others`(_ key: String, _ good: [String], _ bad: [String]) throws {
    let key = try #require(SettingKey(rawValue: key))
    var settings = Settings()
    for value in good { try settings.set(key, to: value) }
    for value in bad { #expect(throws: SettingProblem(key: key, value: value)) { try settings.set(key, to: value) } }
  }

  @Test func `waits are seconds`() throws {
    var settings = Settings()
    try settings.set(.steps, to: "30s 1m 2 1h 1d")
    #expect(settings.steps == [30, 60, 120, 3600, 86_400])
    try settings.set(.relearning, to: "none")
    #expect(settings.relearning == [])
    try settings.set(.easyDays, to: "sat sun")
    #expect(settings.easyDays == [5: 0, 6: 0])
    try settings.set(.easyDays, to: "Friday:50 sun")
    #expect(settings.easyDays == [4: 0.5, 6: 0])
  }
}

extension Settings {
  static let standardText =
    "0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014 "
    + "1.8729 0.5425 0.0912 0.0658 0.1542"
}
