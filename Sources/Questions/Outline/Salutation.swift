/// How letters and messages begin and end.
enum Salutation {
  static func isAny(_ text: String) -> Bool { greeting(text) != nil || isClosing(text) || isSignature(text) }

  /// Where what a greeting opens begins: behind "Dear shareholders, ". In scalars.
  static func greeting(_ text: String) -> Int? {
    guard let first = text.utf8.first, openerBytes.contains(first), openers.contains(where: { opens(text, $0) }) else {
      return nil
    }
    let scalars = Array(text.unicodeScalars.prefix(80))
    guard let end = scalars.firstIndex(where: { ",:!，：！.".unicodeScalars.contains($0) && !isTitle(scalars, $0) }) else {
      return scalars.count < 80 && text.wordCount <= 5 ? scalars.count : nil
    }
    guard String(scalars[..<end]).wordCount <= 6 else { return nil }
    var rest = end + 1
    while rest < scalars.count, scalars[rest] == " " { rest += 1 }
    return rest
  }

  /// "Yours sincerely,"
  static func isClosing(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let plain = text.lowercased().filter { $0.isLetter || $0 == " " || $0 == "'" }
    return closings.contains(plain)
  }

  /// "Signed: Ingeborg Haugen, Chief Executive"
  static func isSignature(_ text: String) -> Bool {
    guard text.utf8.count <= 160 else { return false }
    guard let first = text.utf8.first, signerBytes.contains(first | 0x20) else { return false }
    let lower = text.lowercased()
    return signers.contains { lower.hasPrefix($0) }
  }

  /// Is what follows a greeting only a pleasantry?
  static func isPleasantry(_ sentence: String) -> Bool {
    let words = sentence.words
    return words.count <= 40 && words.contains { pleasantries.contains($0) }
      && words.contains { ["i", "we", "my", "our", "it", "me", "us"].contains($0) }
  }

  private static func opens(_ text: String, _ opener: String) -> Bool {
    if text.hasPrefix(opener) { return true }
    guard opener.hasSuffix(" "), text.hasPrefix(opener.dropLast()) else { return false }
    return [",", "!", "."].contains(text.dropFirst(opener.count - 1).prefix(1))
  }

  private static func isTitle(_ scalars: [Unicode.Scalar], _ scalar: Unicode.Scalar) -> Bool {
    // "Dear Dr. Nwosu,": the stop is no end.
    scalar == "." && scalars.contains { $0 == "," || $0 == ":" }
  }

  private static let openers = [
    "Dear ", "Hello ", "Hi ", "Good morning", "Good afternoon", "Good evening", "To whom it may concern",
    "Ladies and gentlemen", "Ladies and Gentlemen", "Sehr geehrte", "Liebe ", "Lieber ", "Guten Tag", "Chers ",
    "Chère ",
    "Cher ", "Madame, Monsieur", "Mesdames", "Estimad", "Querid", "Gentil", "Egregi", "Cari ", "Caro ", "Cara ",
    "Prezad",
    "Caros ", "Geachte ", "Beste ", "Kính gửi", "Kính thưa", "尊敬的", "各位",
  ]

  /// What openers begin with: most lines are told by their first byte.
  private static let openerBytes = Set(openers.compactMap(\.utf8.first))

  private static let closings: Set = [
    "yours sincerely", "yours faithfully", "yours truly", "sincerely", "sincerely yours", "kind regards",
    "best regards",
    "warm regards", "regards", "with kind regards", "best wishes", "with best wishes", "all the best", "respectfully",
    "respectfully submitted", "mit freundlichen grüßen", "mit freundlichem gruß", "viele grüße", "herzliche grüße",
    "hochachtungsvoll", "cordialement", "bien cordialement", "atentamente", "un saludo", "saludos", "saludos cordiales",
    "cordiali saluti", "distinti saluti", "atenciosamente", "cumprimentos", "met vriendelijke groet", "hoogachtend",
    "trân trọng", "此致", "敬礼",
  ]

  private static let signers = [
    "signed:", "signed,", "signed by", "(signed)", "gez.", "gezeichnet", "signé", "firmado", "firmato", "assinado",
    "getekend", "w.g.", "ký tên", "签名", "/s/",
  ]

  private static let signerBytes = Set(signers.compactMap { $0.utf8.first.map { $0 | 0x20 } })

  private static let pleasantries: Set = [
    "pleasure", "glad", "happy", "thank", "thanks", "welcome", "delighted", "honour", "honor", "honoured", "honored",
    "proud", "pleased", "hope", "grateful", "privilege",
  ]
}
