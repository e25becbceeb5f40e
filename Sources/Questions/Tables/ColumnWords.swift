import Grammar

/// Rows and columns that want an article, or a person's question word.
extension ColumnQuestion {
  /// "Capital ratio", "average price (CVE)": one thing of the year's accounts, which wants an article.
  static func isSingular(_ row: Substring) -> Bool {
    let name = row.split(separator: "(").first.map { String($0).tidied } ?? ""
    guard !name.hasPrefix("the "), let last = name.lowercased().words.last else { return false }
    return accounts.contains(last)
  }

  private static let accounts: Set = [
    "ratio", "price", "income", "result", "profit", "loss", "turnover", "surplus", "deficit", "rate", "share", "total",
    "cost", "yield", "wage", "age", "debt", "value", "balance", "budget", "margin", "fee", "fare", "dividend", "salary",
    "temperature", "population", "workforce", "fleet", "area", "output",
  ]

  /// "Nino Kapanadze", "Radu Ionescu-Pop": two to four words, each with a capital.
  static func isPersonal(_ cell: String) -> Bool {
    let words = cell.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "-.'’".contains($0) } }
      && !words.allSatisfy { Lexicon.isWord($0.lowercased()) }
  }

  /// "Coach", "head of delegation", "team captain", but no "head office".
  static func isOffice(_ column: String) -> Bool {
    let words = column.lowercased().words
    guard let first = words.first, let last = words.last else { return false }
    return words.count > 1 && words[1] == "of" ? offices.contains(first) : offices.contains(last)
  }

  private static let offices: Set = [
    "head", "leader", "chair", "chairman", "chairwoman", "chairperson", "president", "director", "minister", "coach",
    "captain", "owner", "author", "founder", "conductor", "manager", "editor", "treasurer", "secretary", "ambassador",
    "delegate", "envoy", "commander", "architect", "composer", "painter", "teacher", "lecturer", "winner", "king",
    "queen",
  ]
}
