/// A part of the statistics that is shown as bars: a title, and rows of a name, a bar and its value in words.
struct StatsSection {
  struct Row {
    let name: String
    let value: String
    /// How much of the whole bar is filled, 0 to 1; nil for a row without one.
    let share: Double?
  }

  let title: String
  var rows: [Row]
  /// A sentence below.
  var note: String?
}

extension StatsSection {
  /// Rows whose bars are as long as their numbers say, the greatest fills its line.
  static func rows<Number: BinaryInteger>(
    _ numbers: [(name: String, number: Number)], _ text: (Number) -> String
  ) -> [Row] {
    let most = numbers.map(\.number).max() ?? 0
    return numbers.map { name, number in
      Row(name: name, value: text(number), share: most > 0 ? Double(number) / Double(most) : 0)
    }
  }
}
