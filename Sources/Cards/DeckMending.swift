/// A deck's file with what can be mended without asking its author mended, and what was done.
///
/// Nothing is mended that would bring a new problem, and nothing that an author has to decide: what is lost, or which of
/// two answers counts.
public struct DeckMending: Sendable {
  /// One thing that was done.
  public struct Deed: Hashable, Sendable {
    /// The line in the file as it was, from 1.
    public internal(set) var line: Int
    /// The problem that it did away with.
    public let rule: String
    /// What was done, in a few words: "`q:` is now `Q:`".
    public let text: String
    /// Whether its line is gone.
    var takesLine = false
  }

  /// The file as it is now.
  public private(set) var document: DeckDocument
  /// What was done, in the order of the file.
  public private(set) var deeds: [Deed] = []

  public init(of document: DeckDocument) {
    self.document = document
    mendEncoding()
    // What one remedy lays bare another may mend.
    for _ in 0..<Self.mostPasses {
      // Beyond so many problems their number doesn't tell any more whether a remedy brought a new one.
      guard self.document.problems.count <= ProblemList.most else { break }
      let before = deeds.count
      take(Remedy.groups(for: self.document))
      settleLines(from: before)
      if deeds.count == before { break }
    }
    deeds.sort { ($0.line, $0.text) < ($1.line, $1.text) }
  }

  public var isUnchanged: Bool { deeds.isEmpty }
}

extension DeckMending {
  private static let mostPasses = 16

  /// Takes remedies where they help: all at once, else each half for itself, else a group's first ones.
  private mutating func take(_ groups: [[Remedy]]) {
    let remedies = groups.flatMap(\.self)
    guard !remedies.isEmpty, !attempt(remedies) else { return }
    if groups.count > 1 {
      // The later half first: what stands before it keeps its place.
      take(Array(groups[(groups.count / 2)...]))
      take(Array(groups[..<(groups.count / 2)]))
    } else {
      let most = min(remedies.count - 1, 4)
      for count in stride(from: most, to: 0, by: -1) where attempt(Array(remedies.prefix(count))) { return }
      for remedy in remedies.dropFirst().prefix(64) where attempt([remedy]) { return }
    }
  }

  /// Takes remedies if each does away with its problem, and none brings another.
  private mutating func attempt(_ remedies: [Remedy]) -> Bool {
    let mended = DeckDocument(parsing: Remedy.applied(remedies, to: document.bytes))
    func errors(_ document: DeckDocument) -> Int { document.problems.count { $0.severity == .error } }
    guard mended.problems.count + remedies.count <= document.problems.count, errors(mended) <= errors(document) else {
      return false
    }
    document = mended
    deeds += remedies.map(\.deed)
    return true
  }

  /// Gives what was done in a pass the lines of the file as it was at first.
  private mutating func settleLines(from first: Int) {
    let gone = deeds[..<first].filter(\.takesLine).map(\.line).sorted()
    for index in deeds.indices[first...] {
      for line in gone where line <= deeds[index].line { deeds[index].line += 1 }
    }
  }

  /// Writes UTF-16 as UTF-8.
  private mutating func mendEncoding() {
    guard document.problems.first?.rule == DeckFault.utf16.rule, let text = DecodedText.utf16(document.bytes) else {
      return
    }
    document = DeckDocument(parsing: Array(text.utf8))
    deeds.append(Deed(line: 1, rule: DeckFault.utf16.rule, text: "the file was UTF-16 and is now UTF-8"))
  }
}
