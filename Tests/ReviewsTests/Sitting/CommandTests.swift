import FSRS
import Reviews
import Testing

@Test(arguments: [
  ("hint", Session.Command.hint), ("hi", .hint), ("HINT", .hint), ("quit", .quit), ("q", .quit),
  ("s", .unknown("s")), ("su", .unknown("su")), ("sur", .sure), ("flag 3", .flag(3)), ("flag", .unknown("flag")),
  ("flag 8", .unknown("flag 8")), ("undo", .undo(1)), ("u 2", .unknown("u 2")), ("und 12", .undo(12)),
  ("undo 0", .unknown("undo 0")), ("undo two", .unknown("undo two")), ("undo 1 2", .unknown("undo 1 2")),
  ("", .unknown("")), ("nonsense", .unknown("nonsense")),
])
func `a command is understood by any beginning that no other has`(_ typed: String, _ command: Session.Command) {
  #expect(Session.Command(typed) == command)
}

@Test(arguments: [
  ("1", Rating.again), ("２", .hard), ("good", .good), ("EASY", .easy), (" 3", .good), ("3 ", .good),
])
func `a rating is a digit, full-width too, or its word`(_ typed: String, _ rating: Rating) {
  #expect(Rating(typed: typed) == rating)
}

@Test(arguments: ["", "5", "0", "goo", "1 2"]) func `anything else is no rating`(_ typed: String) {
  #expect(Rating(typed: typed) == nil)
}
