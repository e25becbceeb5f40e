import Grammar

/// The country that "the country" is, where a text names but one and names it more than once.
struct HomeCountry {
  let name: String?

  init(_ parses: [Parse]) {
    var counts: [String: Int] = [:]
    for parse in parses {
      let words = parse.tokens.map(\.text)
      var found: Set<String> = []
      for index in words.indices where words[index].first?.isUppercase == true {
        for length in 1...min(3, words.count - index) {
          let name = words[index..<(index + length)].joined(separator: " ")
          if Lexicon.isCountry(name) {
            found.insert(name)
          } else if length == 1, let country = Lexicon.country(ofAdjective: name) {
            found.insert(country)
          }
        }
      }
      for name in found { counts[name, default: 0] += 1 }
    }
    name = counts.count == 1 ? counts.first { $0.value > 1 }?.key : nil
  }

  /// "The mite reached the country in 2000."
  func resolve(_ reading: inout Reading) {
    guard let name else { return }
    let isArticled = ["United", "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Seychelles", "Comoros"]
      .contains { name.hasPrefix($0) }
    for index in reading.parse.tokens.indices.dropFirst()
    where reading.lower(index) == "country" && reading[index].tag == .noun && reading.said[index] == nil {
      let article = index - 1
      guard reading.lower(article) == "the", reading[article].head == index,
        reading.parse.children[index].allSatisfy({ $0 == article || reading[$0].label == .punct })
      else { continue }
      // "Left Boston for the country".
      if index > 1, ["for", "in", "into"].contains(reading.lower(index - 2)) { continue }
      reading.said[article] = isArticled ? "the" : ""
      reading.said[index] = name
      reading.loose.remove(index)
    }
  }
}
