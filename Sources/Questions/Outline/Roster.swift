/// Who was there: the people of a "Present:" or "Apologies:" line.
public struct Roster: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public let name: String
    /// What stands in brackets behind the name: "chair", "on leave".
    public let role: String?

    public init(name: String, role: String? = nil) {
      self.name = name
      self.role = role
    }
  }

  /// "Present", "Apologies".
  public let label: String
  public let members: [Member]

  /// Nil where a label isn't one of a roster.
  init?(label: String?, text: String) {
    guard let label, Roster.labels.contains(label.lowercased()) else { return nil }
    self.label = label
    members = Roster.parts(of: text).compactMap(Roster.member)
    guard !members.isEmpty, !members.contains(where: { Roster.isStatement($0.name) }),
      // "Staff: 844, a third of them women".
      members.first?.name.first?.isNumber == false
    else { return nil }
  }

  /// "Staff: Carmen Ibáñez succeeds Walter Pruitt": what somebody does.
  private static func isStatement(_ name: String) -> Bool {
    name.split(separator: " ").dropFirst().contains { word in
      word.first?.isLowercase == true && Verbs.isFinite(String(word)) && !Verbs.isAlsoNoun(String(word))
    }
  }

  /// The roster's label that a line begins with: "Present: …" or "Present:" alone.
  static func label(of line: String) -> String? {
    let plain = line.utf8.count > 400 ? Emphasis(String(line.prefix(80))).plain : Emphasis(line).plain
    guard let colon = plain.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let label = plain[..<colon].trimmedBlanks
    return labels.contains(label.lowercased()) ? label : nil
  }

  static func isLabel(_ label: String) -> Bool { labels.contains(label.lowercased()) }

  private static func parts(of text: String) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    let hasSemicolons = text.contains(";") || text.contains("；")
    for character in text {
      if character == "(" || character == "（" { depth += 1 }
      if character == ")" || character == "）" { depth = max(0, depth - 1) }
      let isEnd = hasSemicolons ? character == ";" || character == "；" : ",，、".contains(character)
      if depth == 0, isEnd { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts
  }

  private static func member(_ part: String) -> Member? {
    var name = Substring(part).drop { $0 == " " }
    for joiner in ["and ", "und ", "et ", "y ", "e ", "en ", "và "] where name.hasPrefix(joiner) {
      name = name.dropFirst(joiner.count)
    }
    while let last = name.last, last == " " || last == "." && !name.hasSuffix("r.") { name = name.dropLast() }
    var role: String?
    if name.last == ")" || name.last == "）", let open = name.firstIndex(where: { $0 == "(" || $0 == "（" }) {
      role = name[name.index(after: open)...].dropLast().trimmedBlanks
      name = name[..<open]
    }
    for dash in [" - ", " – ", " — "] {
      guard role == nil, let range = name.firstRange(of: dash) else { continue }
      role = name[range.upperBound...].trimmedBlanks
      name = name[..<range.lowerBound]
    }
    let whole = name.trimmedBlanks
    return whole.isEmpty || whole.wordCount > 8 ? nil : Member(name: whole, role: role)
  }

  private static let labels: Set = [
    "in the chair", "chairing", "trustees present", "councillors present", "councilmembers present", "staff present",
    "board members present", "directors present", "governors present", "staff",
    "present", "apologies", "absent", "attendees", "attendance", "in attendance", "attending", "also present",
    "participants", "members present", "members absent", "members", "guests", "invited", "panel", "panellists",
    "panelists", "speakers", "regrets", "excused", "apologies for absence", "also attending", "cast", "crew",
    "anwesend", "abwesend", "entschuldigt", "teilnehmer", "teilnehmende", "gäste", "présents", "absents", "excusés",
    "participants et participantes", "presentes", "ausentes", "asistentes", "participantes", "presenti", "assenti",
    "partecipanti", "aanwezig", "afwezig", "deelnemers", "có mặt", "vắng mặt", "thành phần", "出席", "缺席", "参会人员", "出席者",
  ]
}
