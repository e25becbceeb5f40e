import Foundation
import Testing

private let deck = """
  Q: Who spoke?
  A: Wang Yi
  Id: who
  Source: visit.txt:3

  Q: How many cities?
  A: 12
  Id: cities

  Q: Which two?
  A:
  - Beijing
  - Shanghai
  Id: two

  """

@Suite struct `study quiz` {
  private let program: Program

  init() throws {
    program = try Program(now: "2026-03-01T09:00:00+01:00")
    try program.folder.write(deck, to: "work/Decks/visit.md")
  }

  private func quiz(_ arguments: [String], input: String) throws -> Program.Result {
    let child = try program.start(["quiz", "--deck", "visit"] + arguments)
    child.send(input)
    child.endInput()
    let ending = try child.exitStatus(within: 30)
    return Program.Result(ending: ending, outputBytes: child.output, errorBytes: child.errors)
  }

  private func document(_ result: Program.Result) throws -> [String: Any] {
    #expect(result.ending == .status(0), "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any])
  }

  private let right = ["Who spoke?": "wang yi", "How many cities?": "twelve", "Which two?": "shanghai; beijing"]

  @Test func `asks in a seed's order, and tells score and misses`() throws {
    let arguments = ["--format", "typed", "--seed", "7", "--json"]
    let nothing = try quiz(arguments, input: "")
    let all = try document(nothing)
    #expect(all["score"] as? Int == 0 && all["questions"] as? Int == 3 && all["seed"] as? Int == 7)
    #expect((all["misses"] as? [Any])?.count == 3)

    // The misses of a quiz without answers tell its order.
    let order = try #require(all["misses"] as? [[String: Any]]).compactMap { $0["question"] as? String }
    let good = try document(quiz(arguments, input: order.map { (right[$0] ?? "") + "\n" }.joined()))
    #expect(good["score"] as? Int == 3 && (good["misses"] as? [Any])?.isEmpty == true)

    let one = try document(
      quiz(arguments, input: order.map { ($0 == "Who spoke?" ? "Li Qiang" : right[$0] ?? "") + "\n" }.joined()))
    let miss = try #require((one["misses"] as? [[String: Any]])?.first)
    #expect(one["score"] as? Int == 2)
    #expect(miss["id"] as? String == "who" && miss["expected"] as? String == "Wang Yi")
    #expect(miss["given"] as? String == "Li Qiang" && miss["source"] as? String == "visit.txt:3")
  }

  @Test func `shows the score and where to read again`() throws {
    let result = try quiz(["--format", "typed", "--seed", "7", "--lines"], input: "x\nx\nx\n")
    #expect(result.ending == .status(0))
    #expect(result.output.contains("Question 1 of 3."))
    #expect(result.output.contains("Score: 0 of 3 (0 %)") && result.output.contains("--seed 7"))
    #expect(result.output.contains("right: Wang Yi") && result.output.contains("read again: visit.txt:3"))
  }

  @Test func `writes answers to the journal only when told to`() throws {
    _ = try quiz(["--format", "typed", "--seed", "7"], input: "x\nx\nx\n")
    #expect(try replay().isEmpty)
    _ = try quiz(["--format", "typed", "--seed", "7", "--record"], input: "x\nx\nx\n")
    let rows = try replay()
    #expect(rows.split(separator: "\n").count == 3)
    #expect(rows.contains(#""card":"who""#) && rows.contains(#""reps":1"#))
  }

  @Test(arguments: ["--questions", "--minutes"]) func `takes a number from 1 on`(_ option: String) throws {
    #expect(try quiz([option, "0"], input: "").ending == .status(64))
  }

  private func replay() throws -> String {
    let folder = program.folder.path + "/study/progress/visit"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let journals = names.filter { $0.hasSuffix(".jsonl") }
    guard !journals.isEmpty else { return "" }
    let child = try program.start(["replay"] + journals.map { folder + "/" + $0 })
    child.endInput()
    _ = try child.exitStatus(within: 30)
    return String(decoding: child.output, as: UTF8.self)
  }
}
