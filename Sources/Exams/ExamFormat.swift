/// How the questions of an exam are put.
public enum ExamFormat: String, CaseIterable, Sendable {
  /// The answer is written.
  case typed
  /// The right answer is to be found among wrong ones.
  case choice
  /// A sentence is to be called true or false.
  case trueFalse = "true-false"
  /// Each in a form that chance takes from those that it has.
  case mixed
}
