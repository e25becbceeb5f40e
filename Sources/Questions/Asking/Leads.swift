/// What a text and a section are about, before what is said of them.
enum Leads {
  /// All that may stand there, the fullest first.
  ///
  /// - Parameters:
  ///   - short: the heading where there is little room.
  ///   - isLocalFirst: does the section tell more than the heading, where only one of them has room?
  static func all(_ heading: String?, short: String?, _ local: String?, isLocalFirst: Bool = false) -> [String] {
    let long = [heading, local].compactMap { $0 }
    let brief = [short, local].compactMap { $0 }
    let whole = [long, brief].map { $0.joined(separator: " – ") }
    return (whole + (isLocalFirst ? brief.reversed() : long + brief)).filter { !$0.isEmpty }
  }
}

extension String {
  /// What a text or a section is about before what is said of it: a question's own mark stands for the colon.
  var asLead: String { self + (hasSuffix("?") ? " – " : ": ") }
}
