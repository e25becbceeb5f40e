/// Numbers and days of the year in Vietnamese words: hai mươi lăm, 2 tháng 9 năm 1945.
struct VietnameseNumerals {
  private let words: [Word]
  private var total = 0
  private var current = 0
  private var last = Last.nothing
  /// Whether a word was read without its accents, which may be another one.
  private var isLoose = false
  private var hasMultiple = false

  private enum Last: Hashable {
    case nothing, unit, tens, hundred, filler, scale
  }

  /// The words with every number as digits, `phần trăm` as a sign, and months as their names.
  static func applied(to words: [Word], language: Language) -> [Word] {
    guard language.code == "vi" else { return words }
    var result: [Word] = []
    var place = 0
    while place < words.count {
      let next = place + 1 < words.count ? words[place + 1].text : ""
      if words[place].text == "phan", next == "tram" {
        result.append(Word(kind: .sign, text: "%", shown: words[place].shown + " " + words[place + 1].shown))
        place += 2
      } else if let (value, end) = number(in: words, at: place) {
        let shown = words[place..<end].map(\.shown).joined(separator: " ")
        result.append(Word(kind: .number, text: String(value), shown: shown))
        place = end
      } else {
        result.append(words[place])
        place += 1
      }
    }
    return months(in: result, language)
  }

  private init(_ words: [Word]) { self.words = words }

  /// "tháng 9" as one word.
  private static func months(in words: [Word], _ language: Language) -> [Word] {
    var result: [Word] = []
    for word in words {
      guard let last = result.last, last.kind == .letters, last.text == "thang",
        let month = names[word.text] ?? Int(word.text), (1...12).contains(month), language.months.count == 12
      else {
        result.append(word)
        continue
      }
      result[result.count - 1].text = language.months[month - 1]
      result[result.count - 1].shown += " " + word.shown
    }
    return result
  }

  private static let names = ["gieng": 1, "chap": 12]
  private static let units = [
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9,
  ]
  private static let scales = ["nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9]
  private static let others: Set<String> = ["mười", "mươi", "trăm", "linh", "lẻ"]

  /// What a word without accents may be.
  private static let loose: [String: String] = {
    var result: [String: String] = [:]
    for word in Array(units.keys) + Array(scales.keys) + Array(others) {
      let key = Folding.key(word.unicodeScalars[...])
      if key != word, result[key] == nil || ["mươi", "nghìn", "tỷ", "một", "bảy"].contains(word) { result[key] = word }
    }
    return result
  }()
}

extension VietnameseNumerals {
  private static func number(in words: [Word], at start: Int) -> (Int, Int)? {
    var reader = VietnameseNumerals(words)
    var best: (Int, Int)?
    var place = start
    while place < words.count, place < start + 20, let end = reader.take(at: place) {
      place = end
      if reader.last != .filler { best = (reader.total + reader.current, place) }
    }
    guard let best else { return nil }
    let isSingle = best.1 == start + 1
    if reader.isLoose, isSingle || !reader.hasMultiple { return nil }
    if isSingle, words.count > 1, !isCounting(words, at: start) { return nil }
    return best
  }

  /// Whether a single word of a text counts: "năm" behind a number is years, in front of one the year.
  private static func isCounting(_ words: [Word], at place: Int) -> Bool {
    let before = place > 0 ? words[place - 1] : nil
    switch words[place].shown.lowercased() {
    case "một": return false
    case "tư": return before.map { ["thang", "thu"].contains($0.text) } ?? false
    case "năm":
      let isYear = place + 1 < words.count && words[place + 1].kind == .number
      return !isYear && before?.kind != .number && before.map { unit(of: $0) == nil } ?? true
    default: return true
    }
  }

  private static func unit(of word: Word) -> Int? { units[word.shown.lowercased()] }

  /// The word at a place as it is listed, also without its accents.
  private func listed(_ place: Int) -> (word: String, isLoose: Bool)? {
    guard words.indices.contains(place), words[place].kind == .letters else { return nil }
    let word = words[place].shown.lowercased()
    let isListed = Self.units[word] != nil || Self.scales[word] != nil || Self.others.contains(word)
    if isListed { return (word, false) }
    guard word.utf8.allSatisfy({ $0 < 0x80 }), let other = Self.loose[word] else { return nil }
    return (other, true)
  }

  /// Where the number goes on if the word at a place belongs to it.
  private mutating func take(at place: Int) -> Int? {
    // "hai nghìn không trăm linh năm"
    if last == .scale, words[place].text == "khong", listed(place + 1)?.word == "trăm" {
      last = .hundred
      return place + 2
    }
    guard let (word, isLoose) = listed(place) else { return nil }
    let next = listed(place + 1)?.word
    switch word {
    case "mươi" where last == .unit:
      current += current % 10 * 9
      last = .tens
      hasMultiple = true
    case "mười", "mươi":
      guard [.nothing, .scale, .hundred].contains(last), word == "mười" || isLoose else { return nil }
      current += 10
      last = .tens
      hasMultiple = hasMultiple || word == "mươi"
    case "trăm":
      guard last == .unit, current < 10 else { return nil }
      current *= 100
      last = .hundred
      hasMultiple = true
    case "linh", "lẻ":
      guard last == .hundred || last == .scale else { return nil }
      last = .filler
    default:
      if let zeros = Self.scales[word] {
        guard [.unit, .tens, .hundred].contains(last), current > 0, total < 1_000_000_000_000 else { return nil }
        total += current * (0..<zeros).reduce(1) { product, _ in product * 10 }
        current = 0
        last = .scale
        hasMultiple = true
      } else {
        guard let value = Self.units[word] else { return nil }
        switch last {
        case .nothing, .scale: if ["lăm", "nhăm", "mốt"].contains(word) { return nil }
        case .filler: break
        case .hundred: if next != "mươi" { return nil }
        // "hai mươi năm" is twenty years.
        case .tens: if word == "năm", !isLoose { return nil }
        case .unit: return nil
        }
        current += value
        last = .unit
      }
    }
    self.isLoose = self.isLoose || isLoose
    return place + 1
  }
}
