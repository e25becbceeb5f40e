/// Recognises web and mail addresses, which are one token whatever signs are in them.
enum WebAddress {
  /// Whether a word is a host's name or number, with a scheme, a user, a port or a path or without.
  static func matches(_ word: ArraySlice<Unicode.Scalar>, classes: ScalarClasses) -> Bool {
    if !word.contains(".") { return false }
    var starts = [word.startIndex]
    if let end = schemeEnd(word) { starts.append(end) }
    for at in word.indices.dropFirst() where word[at] == "@" { starts.append(at + 1) }
    return starts.contains { start in
      let authority = word[start...].prefix { !ends($0) && $0 != "@" }
      return isRest(word[authority.endIndex...])
        && (isHost(authority, classes: classes) || isNumber(authority))
    }
  }

  /// Whether a sign ends the host.
  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "/" || scalar == "?" || scalar == "#"
  }

  /// Where what follows "https://" begins.
  private static func schemeEnd(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    let scheme = word.prefix { $0.isLetter || $0.isDigit || "_+-.".unicodeScalars.contains($0) }
    let rest = word[scheme.endIndex...]
    return scheme.count > 1 && rest.starts(with: [":", "/", "/"]) ? rest.startIndex + 3 : nil
  }

  /// Whether a port, a path, both or nothing follows the host.
  private static func isRest(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard rest.first == ":" else { return rest.first.map(ends) ?? true }
    let port = rest.dropFirst().prefix { $0.properties.numericType == .decimal }
    let next = rest[port.endIndex...].first
    return 2...5 ~= port.count && (next.map { ends($0) && $0 != ":" } ?? true)
  }

  /// Names between dots, the last of small letters.
  private static func isHost(_ host: ArraySlice<Unicode.Scalar>, classes: ScalarClasses) -> Bool {
    let names = host.split(separator: ".", omittingEmptySubsequences: false)
    guard names.count > 1, let last = names.last, 2...63 ~= last.count else { return false }
    return last.allSatisfy { classes.contains($0, .lower) } && names.dropLast().allSatisfy(isName)
  }

  private static func isName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = name.first, let last = name.last, name.count <= 64 else { return false }
    return isNameSign(first) && isNameSign(last)
      && name.allSatisfy { isNameSign($0) || $0 == "-" || $0 == "_" }
  }

  private static func isNameSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.isLetter || scalar.isDecimalDigit : 0xA1...0xFFFF ~= scalar.value
  }

  /// Four numbers that are a public address.
  private static func isNumber(_ host: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts.allSatisfy({ 1...3 ~= $0.count && $0.allSatisfy(\.isDecimalDigit) }) else {
      return false
    }
    let numbers = parts.map { $0.reduce(0) { 10 * $0 + Int($1.value) - 0x30 } }
    guard 1...223 ~= numbers[0], numbers[1] < 256, numbers[2] < 256, 1...254 ~= numbers[3] else { return false }
    for (part, isOuter) in zip(parts, [true, false, false, true]) where part.first == "0" {
      if isOuter || part.count > 2 { return false }
    }
    return switch (numbers[0], numbers[1]) {
    case (10, _), (127, _), (169, 254), (192, 168), (172, 16...31): false
    default: true
    }
  }
}
