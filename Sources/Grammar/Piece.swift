/// A token as the tokenizer cuts it out.
struct Piece: Equatable {
  /// Where it lies in the sentence, in scalars.
  var range: Range<Int>
  /// The number of the norm that an exception gives it.
  var norm: UInt64?
  /// Whether a blank follows.
  var hasSpace = false
}
