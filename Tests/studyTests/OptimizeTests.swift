import Foundation
import Testing

/// What `study optimize` and `study reschedule` do with files and journals.
@Suite struct `Fitting from the command line` {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func csv(_ rows: Int) -> String {
    var text = "card_id,review_ms,rating,delta_t\n"
    for row in 0..<rows {
      let (card, step) = (row % 40, row / 40)
      let days = step == 0 ? 0 : 2 * step
      let ms = 1_700_000_000_000 + (step * (step + 1)) * 86_400_000 + card * 60_000
      text += "\(card + 1000),\(ms),\((card + step) % 7 == 0 ? 1 : 3),\(days)\n"
    }
    return text
  }

  @Test(arguments: [(6, 21), (7, 34)]) func `a log is fitted and judged`(_ model: Int, _ count: Int) throws {
    let log = try program.folder.write(csv(400), to: "log.csv")
    let result = try program.run("optimize", "--log", log, "--model", "\(model)", "--json")
    #expect(result.ending == .status(0), "\(result.errors)")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["model"] as? Int == model)
    #expect(json["reviews"] as? Int == 400)
    #expect((json["parameters"] as? [Double])?.count == count)
    for key in ["log_loss_before", "log_loss", "rmse_bins", "auc", "fit_seconds", "read_seconds"] {
      #expect(json[key] is Double, "\(key)")
    }
    #expect(json["kept_default"] is Bool)
    let text = try program.run("optimize", "--log", log, "--model", "\(model)").output
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("parameters ") })
    let numbers = line.split(separator: " ").dropFirst()
    #expect(numbers.count == count && result.output.contains("[\(numbers.joined(separator: ","))]"))
    let (before, after) = (json["log_loss_before"] as? Double ?? 0, json["log_loss"] as? Double ?? 1)
    #expect(after < before)
    #expect(
      try program.run("optimize", "--log", log, "--model", "\(model)", "--json").output.hasPrefix(
        String(result.output.prefix { $0 != "]" })))
  }

  @Test(arguments: [
    ("card,ms\n1,2\n", "log.csv:1: "), ("card_id,review_ms,rating,delta_t\n1,2,3,0\n1,2,5,0\n", "log.csv:3: "),
    ("card_id,review_ms,rating,delta_t\n1,2,3\n", "log.csv:2: "),
  ]) func `a bad log is told with its line`(_ text: String, _ place: String) throws {
    let log = try program.folder.write(text, to: "log.csv")
    let result = try program.run("optimize", "--log", log)
    #expect(result.ending == .status(1))
    #expect(result.errors.contains(place), "\(result.errors)")
  }

  @Test func `given parameters are judged, and nothing is fitted to all reviews`() throws {
    let log = try program.folder.write(csv(400), to: "log.csv")
    let six = [
      "0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014",
      "1.8729 0.5425 0.0912 0.0658 0.1542",
    ].joined(separator: " ")
    let result = try program.run("optimize", "--log", log, "--evaluate", "--parameters", six)
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(result.output.contains("FSRS-6") && result.output.contains("held out, moving average"))
    #expect(!result.output.contains("parameters 0."))
    #expect(try program.run("optimize", "--log", log, "--parameters", "1 2 3").ending == .status(64))
  }

  @Test func `few reviews change no parameters, and are told so`() throws {
    let deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
    _ = try program.run("--deck", deck, input: "\n4\n\n3\n")
    let result = try program.run("optimize", "--save")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(result.errors.contains("the old parameters stay"))
    #expect(program.journal(of: "small").allSatisfy { $0["k"] != "set" })
  }

  @Test func `rescheduling says what changes, asks, and writes it`() throws {
    let deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
    _ = try program.run("--deck", deck, "--order", "deck", input: "\n4\n\n3\n")
    let refused = try program.run("reschedule", "--deck", deck, "--postpone", "3", input: "no\n")
    #expect(refused.output.contains("2 cards of small change:"), "\(refused.output)")
    #expect(program.journal(of: "small").allSatisfy { $0["k"] != "due" })
    let done = try program.run("reschedule", "--deck", deck, "--card", "kenya", "--due", "2031-01-02", "--yes")
    #expect(done.ending == .status(0), "\(done.errors)")
    let written = program.journal(of: "small").filter { $0["k"] == "due" }
    #expect(written.map { "\($0["card"] ?? "") \($0["due"] ?? "")" } == ["kenya 2031-01-02"])
    #expect(try program.run("reschedule", "--deck", deck, "--card", "peru", "--reset").ending == .status(1))
    #expect(try program.run("reschedule", "--deck", deck).ending == .status(64))
    _ = try program.run("reschedule", "--deck", deck, "--reset", "--yes")
    #expect(program.journal(of: "small").count { $0["k"] == "reset" } == 2)
  }
}
