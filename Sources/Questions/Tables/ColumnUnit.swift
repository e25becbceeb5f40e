/// What a column's header says its numbers count: "US$ m" of "Cost (US$ m)".
enum ColumnUnit {
  /// "US$96 million" of 96, "22 billion tögrög" of 22.
  static func amount(_ number: String, _ unit: String) -> String {
    if unit == "%" { return number + "%" }
    var words = unit.split(separator: " ").map(String.init)
    var magnitude = ""
    let isMoney = words.contains(where: isCurrency)
    if let place = words.firstIndex(where: { Self.magnitude($0, isMoney: isMoney) != nil }) {
      magnitude = " " + (Self.magnitude(words[place], isMoney: isMoney) ?? "")
      words.remove(at: place)
    }
    guard words.count <= 1, let currency = words.first else {
      return number + magnitude + (words.isEmpty ? "" : " " + words.joined(separator: " "))
    }
    if let sign = currency.last, "$€£¥₹₦₩".contains(sign) { return currency + number + magnitude }
    // "KSh 6.1 million", but "6.1 million tonnes".
    return isCurrency(currency) && !magnitude.isEmpty
      ? currency + " " + number + magnitude : number + magnitude + " " + currency
  }

  /// "US$", "EUR", "KSh", but no "GWh".
  private static func isCurrency(_ word: String) -> Bool {
    if let sign = word.last, "$€£¥₹₦₩".contains(sign) { return true }
    return word.count == 3 && word.allSatisfy(\.isUppercase) || ["KSh", "TSh", "USh", "Rs", "Rp", "RM"].contains(word)
  }

  /// "million" of "m", which is a metre where no money is counted.
  private static func magnitude(_ word: String, isMoney: Bool) -> String? {
    switch word.lowercased() {
    case "million", "millions", "mn": "million"
    case "billion", "billions", "bn": "billion"
    case "thousand", "thousands": "thousand"
    case "m": isMoney ? "million" : nil
    default: nil
    }
  }
}
