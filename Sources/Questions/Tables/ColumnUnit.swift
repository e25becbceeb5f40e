/// What a column's header says its numbers count: "US$ m" of "Cost (US$ m)".
enum ColumnUnit {
  /// "US$96 million" of 96, "22 billion tögrög" of 22.
  static func amount(_ number: String, _ unit: String) -> String {
    if unit == "%" { return number + "%" }
    var words = unit.split(separator: " ").map(String.init)
    var magnitude = ""
    let isSole = words.count == 1
    if let place = words.firstIndex(where: { Self.magnitude($0, isSole: isSole) != nil }) {
      magnitude = " " + (Self.magnitude(words[place], isSole: isSole) ?? "")
      words.remove(at: place)
    }
    guard words.count <= 1, let currency = words.first else {
      return number + magnitude + (words.isEmpty ? "" : " " + words.joined(separator: " "))
    }
    if let sign = currency.last, "$€£¥₹₦₩".contains(sign) { return currency + number + magnitude }
    // "KSh 6.1 million", but "6.1 million tonnes".
    let isCode = (2...3).contains(currency.count) && currency.dropFirst().contains(where: \.isUppercase)
    return isCode && !magnitude.isEmpty ? currency + " " + number + magnitude : number + magnitude + " " + currency
  }

  /// "million" of "m", which alone is a metre.
  private static func magnitude(_ word: String, isSole: Bool) -> String? {
    switch word.lowercased() {
    case "million", "millions", "mn": "million"
    case "billion", "billions", "bn": "billion"
    case "thousand", "thousands": "thousand"
    case "m": isSole ? nil : "million"
    default: nil
    }
  }
}
