import ArgumentParser
import Cards
import Console
import Reviews

extension Study {
  /// `study set`: shows and writes settings.
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show or change settings, of all decks or of one.",
      discussion: """
        Without a key all settings are shown, with where each comes from. Keys: \
        \(SettingKey.allCases.map(\.rawValue).joined(separator: ", ")).

        Example: study set --deck beijing new 10
        """)

    @OptionGroup var options: DeckOptions

    @Argument(help: "The setting's name.")
    var key: String?

    @Argument(help: "Its new value; left out, the setting is shown.")
    var value: String?

    func run() throws {
      let shell = try Shell()
      let home = try shell.home()
      let decks = try options.deck.flatMap { try shell.decks(for: $0) }
      if let key, let value {
        try check(key, value, shell: shell)
        let setting = [(key: key, value: value)]
        if decks.isEmpty { try shell.write(setting, to: home.progress, lock: Rejected.allDecks, home: home) }
        for found in decks {
          try shell.write(setting, to: home.progress(of: found.folder), lock: found.folder, home: home)
        }
        if SettingKey(rawValue: key) == nil {
          try shell.tell("study: \(key) is kept, but means nothing to this version")
        }
        return
      }
      if decks.isEmpty {
        let everywhere = try ProgressFolder(folder: home.progress).read().journal.progress().settings
        return try show([Settings.Layer(.allDecks, everywhere)], title: nil, shell: shell)
      }
      for found in decks {
        let deck = try shell.document(at: found.path).deck(named: found.name)
        let progress = try DeckProgress(of: found.folder, deck: deck, in: home, options: [:])
        try show(progress.layers, title: decks.count > 1 ? found.name : nil, shell: shell)
      }
    }

    /// A setting is a word or two; a journal line has its length.
    private static let longest = 4096

    private func check(_ key: String, _ value: String, shell: Shell) throws {
      guard max(key.utf8.count, value.utf8.count) <= Self.longest, !key.isEmpty else {
        try shell.fail("a setting's name and value have at most \(Self.longest) bytes, its name at least one")
      }
      guard let known = SettingKey(rawValue: key) else { return }
      var settings = Settings()
      do throws(SettingProblem) {
        try settings.set(known, to: value)
      } catch {
        try shell.fail("\(error.description)")
      }
    }

    private func show(_ layers: [Settings.Layer], title: String?, shell: Shell) throws {
      if let title { try shell.out.line(TerminalText(line: title)) }
      var rows: [[String]] = []
      for known in SettingKey.allCases where key == nil || key == known.rawValue {
        let layer = layers.first { $0.values[known.rawValue] != nil }
        let shown = layer?.values[known.rawValue] ?? known.standard
        rows.append([known.rawValue, shown, layer.map { "(\($0.source.rawValue))" } ?? "(default)"])
      }
      let unknown = layers.flatMap(\.values).filter { SettingKey(rawValue: $0.key) == nil }
      for (name, value) in unknown.sorted(by: { $0.key < $1.key }) where key == nil || key == name {
        rows.append([name, value, "(unknown to this version)"])
      }
      if rows.isEmpty { try shell.fail("there is no setting \(key ?? "")") }
      if key != nil {
        // A value may be long, but its line feeds are shown: it may come from a stranger's journal.
        for row in rows {
          try shell.out.line(TerminalText(block: row.joined(separator: "  ").replacing("\n", with: "^J")))
        }
      } else {
        for line in aligned(rows.map { [$0[0], Self.shortened($0[1]), $0[2]] }) { try shell.out.line(line) }
      }
    }

    /// "0.1104 2.2395 3.9221 … (34 numbers)" in a list; a setting shown by itself is whole.
    private static func shortened(_ value: String) -> String {
      let words = value.split(separator: " ")
      guard value.count > 40, words.count > 4, words.allSatisfy({ Double($0) != nil }) else { return value }
      return words.prefix(3).map { $0.prefix(6) }.joined(separator: " ") + " … (\(words.count) numbers)"
    }
  }
}
