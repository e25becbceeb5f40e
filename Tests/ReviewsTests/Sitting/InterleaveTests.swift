import Testing

@testable import Reviews

@Test(arguments: [
  (["a", "b", "c", "d"], ["1", "2"], "a1bc2d"),
  (["a", "b"], [], "ab"),
  ([], ["1", "2"], "12"),
  (["a"], ["1", "2", "3"], "1a23"),
  (["a", "b", "c", "d", "e", "f"], ["1"], "abc1def"),
])
func `new cards are spread among those that are due`(_ due: [String], _ new: [String], _ expected: String) {
  #expect(interleaved(due, with: new).joined() == expected)
}
