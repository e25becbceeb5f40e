extension HeadingLine {
  /// The capitals between equal marks: "* CALENDAR *", "--- NEWS ---".
  static func ornamented(_ text: String) -> String? {
    guard let mark = text.first, "*=-~+#".contains(mark), text.last == mark, text.utf8.count <= 80 else { return nil }
    let name = text.drop { $0 == mark }.reversed().drop { $0 == mark }.reversed()
    let inside = String(name).trimmedBlanks
    guard name.first == " ", name.last == " ", inside.contains(where: \.isLetter), inside.uppercased() == inside,
      inside.allSatisfy({ $0.isLetter || $0.isNumber || " &-'".contains($0) })
    else { return nil }
    return inside
  }
}
