/// Names with the words that stand for them.
struct NameTable: Sendable {
  /// The words that a name may begin with.
  let firsts: Set<String>
  private let names: [String: String]
  /// The most words that a name has.
  private let most: Int

  /// - Parameter lines: in each the word that stands for all in front, then the others behind `=`.
  init(_ lines: String) {
    var names: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let forms = line.split(separator: "=").map { String($0[...].trimmingBlanks) }
      for form in forms.dropFirst() { names[form] = forms[0] }
    }
    self.names = names
    most = names.keys.map { $0.split(separator: " ").count }.max() ?? 0
    firsts = Set(names.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  /// The longest name that begins at a place: what stands for it, and how many words it has.
  func longest(in words: [Word], at place: Int) -> (String, Int)? {
    // "21 st" is no saint.
    guard firsts.contains(words[place].text),
      words[place].text != "st" || place == 0 || words[place - 1].kind != .number
    else { return nil }
    var key = ""
    var best: (String, Int)?
    for index in place..<min(words.count, place + most) {
      let word = words[index]
      key += (key.isEmpty ? "" : " ") + word.text
      if let text = names[key] { best = (text, index - place + 1) }
    }
    return best
  }
}
