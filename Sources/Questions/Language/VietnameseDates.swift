extension ForeignDates {
  /// "ngày 3 tháng 5 năm 2021", "ngày 3/5/2021", "tháng 5 năm 2021", "năm 2021", "thế kỷ 19".
  func vietnamese(from index: Int) -> Int? {
    switch lower(index) {
    case "ngày", "mùng":
      guard let token = token(index + 1), token.kind == .number else { return nil }
      if token.text.contains("/") { return index + 2 }
      guard isDay(index + 1) else { return nil }
      return vietnameseMonth(from: index + 2)
    case "tháng": return vietnameseMonth(from: index)
    case "năm": return token(index + 1)?.isYear ?? false ? endOfVietnameseEra(index + 2) : nil
    case "thế": return ["kỷ", "kỉ"].contains(lower(index + 1)) && isCount(index + 2) ? index + 3 : nil
    default:
      guard let token = token(index), token.kind == .number else { return nil }
      if isNumeric(token.text) { return index + 1 }
      if token.isYear, ["–", "-"].contains(lower(index + 1)), self.token(index + 2)?.isYear ?? false {
        return index + 3
      }
      return time(from: index)
    }
  }

  /// Where "tháng 5 năm 2021" or "tháng 5/2021" ends; nil where none begins.
  private func vietnameseMonth(from index: Int) -> Int? {
    guard lower(index) == "tháng", let month = token(index + 1) else { return nil }
    let parts = month.text.split(separator: "/").compactMap { Int($0) }
    let isNumber = month.kind == .number && !parts.isEmpty && (1...12).contains(parts[0])
    guard
      isNumber
        || ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "chạp"].contains(month.lower)
    else { return nil }
    if lower(index + 2) == "năm", token(index + 3)?.isYear ?? false { return index + 4 }
    return index + 2
  }

  private func endOfVietnameseEra(_ index: Int) -> Int {
    ["trước", "sau"].contains(lower(index)) && lower(index + 1) == "công" && lower(index + 2) == "nguyên"
      ? index + 3 : index
  }
}
