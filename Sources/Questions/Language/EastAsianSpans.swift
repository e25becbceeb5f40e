/// Dates, amounts and lists in Chinese, and dates and amounts in Japanese, which write no blanks.
struct EastAsianSpans: Sendable {
  let scalars: [Unicode.Scalar]
  private let language: Language

  static func all(in sentence: [Unicode.Scalar], language: Language) -> [ForeignSpan] {
    let reader = EastAsianSpans(scalars: sentence, language: language)
    let single = reader.singles()
    let lists = language.code == "zh" ? reader.lists() : []
    return (single + lists).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}

extension EastAsianSpans {
  private func isDigit(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    return (48...57).contains(scalars[index].value) || (0xFF10...0xFF19).contains(scalars[index].value)
  }

  private static let numerals: Set<Unicode.Scalar> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "兩", "百", "千", "万", "萬", "亿", "億", "零", "〇",
  ]

  /// Where a number that begins at an index ends, in digits or characters.
  private func endOfNumber(_ start: Int) -> Int {
    var end = start
    if isDigit(start) {
      while isDigit(end)
        || end > start && end < scalars.count && ",.，".unicodeScalars.contains(scalars[end]) && isDigit(end + 1)
      {
        end += 1
      }
      while end < scalars.count, ["百", "千", "万", "萬", "亿", "億", "多", "余", "餘"].contains(scalars[end]) { end += 1 }
      return end
    }
    while end < scalars.count, Self.numerals.contains(scalars[end]) { end += 1 }
    return end
  }

  /// Dates, shares, amounts and numbers.
  private func singles() -> [ForeignSpan] {
    var spans: [ForeignSpan] = []
    var index = 0
    while index < scalars.count {
      if let end = date(from: index) {
        append(ForeignSpan(.date, index..<end), to: &spans)
        index = end
      } else if let span = amount(from: index) {
        spans.append(span)
        index = span.range.upperBound
      } else {
        index += 1
      }
    }
    return spans
  }

  /// "5月3日至5日" and "1914年至1918年" are one date.
  private func append(_ span: ForeignSpan, to spans: inout [ForeignSpan]) {
    if let last = spans.last, last.kind == .date, span.range.lowerBound - last.range.upperBound == 1,
      "至到–—-－~～".unicodeScalars.contains(scalars[last.range.upperBound])
    {
      spans[spans.count - 1] = ForeignSpan(.date, last.range.lowerBound..<span.range.upperBound)
    } else {
      spans.append(span)
    }
  }

  /// "2021年5月3日", "5月3日", "3日", "19世纪", "上午9点30分".
  private func date(from start: Int) -> Int? {
    var end = start
    var isFound = false
    for unit in ["年", "月", "日"] as [Unicode.Scalar] {
      let number = endOfNumber(end)
      guard number > end, number - end <= 5, number < scalars.count else { break }
      let mark = scalars[number]
      if mark == unit || unit == "日" && (mark == "号" || mark == "號") {
        // "3年" is a length of time, "2021年" a year.
        if unit == "年", !isYear(end..<number) { return nil }
        if unit == "月", number + 1 < scalars.count, scalars[number + 1] == "份" {
          isFound = true
          end = number + 2
          continue
        }
        isFound = true
        end = number + 1
      } else if isFound {
        break
      }
    }
    if isFound { return end }
    if let end = time(from: start) { return end }
    let number = endOfNumber(start)
    guard number > start, number + 1 < scalars.count else { return nil }
    if scalars[number] == "世", "纪紀".unicodeScalars.contains(scalars[number + 1]) { return number + 2 }
    return nil
  }

  /// "上午9点30分", "9点半".
  private func time(from start: Int) -> Int? {
    let parts = ["上午", "下午", "晚上", "中午", "早上", "凌晨", "午前", "午後"]
    let part = parts.first { starts($0, at: start) }
    let first = start + (part == nil ? 0 : 2)
    let hour = endOfNumber(first)
    guard hour > first, hour < scalars.count, "点點时時".unicodeScalars.contains(scalars[hour]) else { return nil }
    // "5点" may be five points, where no part of the day is named.
    let minute = endOfNumber(hour + 1)
    if minute > hour + 1, minute < scalars.count, scalars[minute] == "分" { return minute + 1 }
    if hour + 1 < scalars.count, scalars[hour + 1] == "半" { return hour + 2 }
    return part == nil ? nil : hour + 1
  }

  private func isYear(_ range: Range<Int>) -> Bool {
    range.count == 4 && !scalars[range].contains { "百千万亿".unicodeScalars.contains($0) }
  }

  private func amount(from start: Int) -> ForeignSpan? {
    if starts("百分之", at: start) {
      let end = endOfNumber(start + 3)
      if end > start + 3 { return ForeignSpan(.amount, start..<end) }
    }
    let isMoney = "$€£¥￥".unicodeScalars.contains(scalars[start])
    let number = endOfNumber(isMoney ? start + 1 : start)
    guard number > start + (isMoney ? 1 : 0) else { return nil }
    if isMoney { return ForeignSpan(.amount, start..<number) }
    // "一" is a word's part more often than a number.
    let isLone = !isDigit(start) && number - start == 1
    if let unit = Self.units.first(where: { starts($0, at: number) }),
      !(isLone && unit.unicodeScalars.count == 1 && !"元人年天吨岁".contains(unit))
    {
      return isLone && scalars[start] == "一" ? nil : ForeignSpan(.amount, start..<(number + unit.unicodeScalars.count))
    }
    // Codes as "G20" are names.
    let isPart = start > 0 && scalars[start - 1].isASCII && scalars[start - 1].properties.isAlphabetic
    return isDigit(start) && !isPart ? ForeignSpan(.number, start..<number) : nil
  }

  func starts(_ text: String, at index: Int) -> Bool {
    index < scalars.count && scalars[index...].starts(with: text.unicodeScalars)
  }

  /// The longer first.
  private static let units = [
    "平方公里", "平方米", "立方米", "摄氏度", "人民币", "个百分点", "公里", "千米", "厘米", "毫米", "公斤", "千克", "公顷", "美元", "欧元",
    "英镑", "日元", "小时", "分钟", "个月", "星期", "km/h", "km²", "km", "kg", "°C", "℃", "%", "％", "米", "克", "吨", "元", "円", "人",
    "岁",
    "歳", "年", "天", "日", "周", "度", "倍", "升", "秒", "m", "t",
  ]
}
